// When users stop needing one license and start needing another, wave by wave, for the proof.

import { addHours, latest, type Instant } from "#lib/instant.ts";
import { takesSeat, type Estate, type EstateUser } from "../estate/estate.ts";
import { holdingsOf, type Holding } from "../estate/holdings.ts";
import type { PlanTarget } from "./move-plan.ts";
import { slowSeatsHours, type Policy } from "./policy.ts";
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

type LicenseChange = Reassignment["changes"][number];

type Turns = readonly { readonly wave: Wave; readonly change: LicenseChange }[];

/** By their ids. */
type TurnsOf = Readonly<Record<LicenseChange["holder"], ReadonlyMap<string, Turns>>>;

export function licenseMoves(request: {
  readonly reassignment: Reassignment | null;
  readonly estate: Pick<Estate, "users">;
  readonly targets: readonly PlanTarget[];
  readonly policy: Policy;
  readonly madeAt: Instant;
}): NeedChange[] {
  const { estate, reassignment } = request;
  if (reassignment === null) return [];
  const times = reassignment.waves.map(({ afterSteps }) => timesOf(request, afterSteps));
  const changes = new Map(reassignment.changes.map((change) => [change.changeId, change]));
  const turnsOf = { group: new Map<string, Turns>(), user: new Map<string, Turns>() };
  for (const [at, { holders }] of reassignment.waves.entries()) {
    const wave = times[at];
    if (wave === undefined) continue;
    for (const { changeId, ids } of holders) {
      const change = changes.get(changeId);
      if (change === undefined) continue;
      const turns = turnsOf[change.holder];
      const only = [{ wave, change }];
      for (const id of ids) {
        const before = turns.get(id);
        turns.set(id, before === undefined ? only : [...before, ...only]);
      }
    }
  }
  const left = new Set(reassignment.changes.flatMap(({ remove }) => remove));
  return holdingsOf(estate)
    .all.filter(({ assignments }) => assignments.some(({ skuId }) => left.has(skuId)))
    .flatMap((holding) => movesOfAll(holding, turnsOf));
}

/** Who holds the same and has the same turn moves alike; most have. */
function movesOfAll({ assignments, users }: Holding, turnsOf: TurnsOf): NeedChange[] {
  const alike = new Map<Turns, number>();
  for (const { userId } of users) {
    const turns = turnsOf.user.get(userId) ?? noTurns;
    alike.set(turns, (alike.get(turns) ?? 0) + 1);
  }
  return [...alike].flatMap(([own, count]) =>
    movesOf(assignments, own, turnsOf.group).map((move) => ({
      ...move,
      users: move.users * count,
    })),
  );
}

const noTurns: Turns = [];

function timesOf(
  {
    targets,
    policy,
    madeAt,
  }: Pick<Parameters<typeof licenseMoves>[0], "targets" | "policy" | "madeAt">,
  afterSteps: readonly string[],
): Wave {
  const slow = slowSeatsHours(policy);
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
  assignments: EstateUser["assignments"],
  own: Turns,
  ofGroups: ReadonlyMap<string, Turns>,
): NeedChange[] {
  const arrivals = new Map<string, Instant>();
  const leaving = new Map<string, Instant | null>();
  for (const { skuId, assignedByGroup } of assignments) {
    const turns = assignedByGroup === null ? own : (ofGroups.get(assignedByGroup) ?? noTurns);
    const move = turns.find(({ change }) => change.remove.includes(skuId));
    const before = leaving.get(skuId);
    if (move === undefined || before === null) {
      leaving.set(skuId, null);
      continue;
    }
    leaving.set(skuId, before === undefined ? move.wave.to : latest(before, move.wave.to));
    for (const { skuId: added } of move.change.add) {
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
