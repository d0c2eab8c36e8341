// When users stop needing one license and start needing another, wave by wave, for the proof.

import { addHours, latest, type Instant } from "#lib/instant.ts";
import { takesSeat, type EstateUser } from "../estate/estate.ts";
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

interface Turn {
  readonly wave: Wave;
  readonly changeId: string;
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
  const wavesOf = new Map<string, readonly Turn[]>();
  for (const [at, { holders }] of reassignment.waves.entries()) {
    const wave = times[at];
    if (wave === undefined) continue;
    for (const { changeId, ids } of holders) {
      const kind = changes.get(changeId)?.holder;
      const only = [{ wave, changeId }];
      for (const id of ids) {
        const key = `${kind}/${id}`;
        const before = wavesOf.get(key);
        wavesOf.set(key, before === undefined ? only : [...before, ...only]);
      }
    }
  }
  const left = new Set(reassignment.changes.flatMap(({ remove }) => remove));
  const leavers = users.filter(({ assignments }) => assignments.some((a) => left.has(a.skuId)));
  return summedUp(leavers, wavesOf, changes);
}

/** Who has the same licenses by the same ways, and has the same turn, moves alike; most have. */
function summedUp(
  leavers: readonly EstateUser[],
  wavesOf: ReadonlyMap<string, readonly Turn[]>,
  changes: ReadonlyMap<string, Reassignment["changes"][number]>,
): NeedChange[] {
  const alike = new Map<readonly Turn[] | undefined, Map<string, EstateUser[]>>();
  for (const user of leavers) {
    const turns = wavesOf.get(`user/${user.userId}`);
    let byLicenses = alike.get(turns);
    if (byLicenses === undefined) alike.set(turns, (byLicenses = new Map()));
    let licenses = "";
    for (const { skuId, assignedByGroup, state } of user.assignments) {
      licenses += `${skuId} ${assignedByGroup ?? ""} ${state},`;
    }
    const same = byLicenses.get(licenses);
    if (same === undefined) byLicenses.set(licenses, [user]);
    else same.push(user);
  }
  return [...alike.values()].flatMap((byLicenses) =>
    [...byLicenses.values()].flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const moves = movesOf(first, wavesOf, changes);
      return moves.map(({ skuId, at, users }) => ({ skuId, at, users: users * same.length }));
    }),
  );
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
  wavesOf: ReadonlyMap<string, readonly Turn[]>,
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
  const held = new Set(assignments.filter(takesSeat).map(({ skuId }) => skuId));
  return [
    ...[...leaving].flatMap(([skuId, at]) => (at === null ? [] : [{ skuId, at, users: -1 }])),
    ...[...arrivals].flatMap(([skuId, at]) => (held.has(skuId) ? [] : [{ skuId, at, users: 1 }])),
  ];
}
