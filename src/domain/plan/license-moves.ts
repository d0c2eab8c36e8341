// When users stop needing one license and start needing another, wave by wave, for the proof.

import { addHours, latest, type Instant } from "#lib/instant.ts";
import type { EstateUser } from "../estate/estate.ts";
import type { PlanTarget } from "./move-plan.ts";
import type { Policy } from "./policy.ts";
import type { Reassignment } from "./reassignment.ts";

/** From this instant on so many more users (or, below zero, fewer) need a license of the SKU. */
export interface NeedChange {
  readonly skuId: string;
  readonly at: Instant;
  readonly users: number;
}

interface Wave {
  /** Its seats can be used, so its first user may work on the new license already. */
  readonly from: Instant;
  /** Its last user may work on the old license until here. */
  readonly to: Instant;
}

export function licenseMoves(request: {
  readonly reassignment: Reassignment | null;
  readonly users: readonly EstateUser[];
  readonly targets: readonly PlanTarget[];
  readonly policy: Policy;
  readonly madeAt: Instant;
}): NeedChange[] {
  const { reassignment, users } = request;
  if (reassignment === null) return [];
  const times = reassignment.waves.map(({ afterSteps }) => timesOf(request, afterSteps));
  const changes = new Map(reassignment.changes.map((change) => [change.changeId, change]));
  const wavesOf = new Map<string, { readonly wave: Wave; readonly changeId: string }[]>();
  for (const [at, { holders }] of reassignment.waves.entries()) {
    const wave = times[at];
    if (wave === undefined) continue;
    for (const { changeId, ids } of holders) {
      const kind = changes.get(changeId)?.holder;
      for (const id of ids) {
        const key = `${kind}/${id}`;
        wavesOf.set(key, [...(wavesOf.get(key) ?? []), { wave, changeId }]);
      }
    }
  }
  const left = new Set(reassignment.changes.flatMap(({ remove }) => remove));
  const leavers = users.filter(({ assignments }) => assignments.some((a) => left.has(a.skuId)));
  return leavers.flatMap((user) => movesOf(user, wavesOf, changes));
}

function timesOf(
  {
    targets,
    policy,
    madeAt,
  }: Pick<Parameters<typeof licenseMoves>[0], "targets" | "policy" | "madeAt">,
  afterSteps: readonly string[],
): Wave {
  const slow = policy.provisioningMarginHours + policy.verificationMarginHours;
  const usable = targets
    .flatMap(({ steps }) => steps)
    .filter(({ stepKey }) => afterSteps.includes(stepKey))
    .map(({ orderAt, unprovenAt }) =>
      addHours(orderAt, unprovenAt === null ? slow : policy.raiseMarginHours),
    );
  const from = latest(madeAt, ...usable);
  return { from, to: addHours(from, policy.reassignmentMarginHours) };
}

/** A user leaves a SKU with the last of the ways by which they have it, and arrives with the first. */
function movesOf(
  { userId, assignments }: EstateUser,
  wavesOf: ReadonlyMap<string, readonly { readonly wave: Wave; readonly changeId: string }[]>,
  changes: ReadonlyMap<string, Reassignment["changes"][number]>,
): NeedChange[] {
  const arrivals = new Map<string, Instant>();
  const leaving = new Map<string, Instant | null>();
  for (const { skuId, assignedByGroup } of assignments) {
    const key = assignedByGroup === null ? `user/${userId}` : `group/${assignedByGroup}`;
    const move = (wavesOf.get(key) ?? []).find(
      ({ changeId }) => changes.get(changeId)?.remove.includes(skuId) === true,
    );
    const before = leaving.get(skuId);
    if (move === undefined || before === null) {
      leaving.set(skuId, null);
      continue;
    }
    leaving.set(skuId, before === undefined ? move.wave.to : latest(before, move.wave.to));
    for (const { skuId: added } of changes.get(move.changeId)?.add ?? []) {
      const first = arrivals.get(added);
      const isEarlier = first === undefined || move.wave.from < first;
      if (isEarlier) arrivals.set(added, move.wave.from);
    }
  }
  const held = new Set(assignments.map(({ skuId }) => skuId));
  return [
    ...[...leaving].flatMap(([skuId, at]) => (at === null ? [] : [{ skuId, at, users: -1 }])),
    ...[...arrivals].flatMap(([skuId, at]) => (held.has(skuId) ? [] : [{ skuId, at, users: 1 }])),
  ];
}
