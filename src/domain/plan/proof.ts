// The continuity proof: for every pool that moves, the seats that serve in every interval, counted per
// row, each source gone at the earliest end it can have and each purchase usable only after its margins.

import { addHours, type Instant } from "#lib/instant.ts";
import type { ContinuityProof, PlanLine, ProofInterval } from "./move-plan.ts";
import type { TargetOfPool } from "./band.ts";
import type { Policy } from "./policy.ts";

export function proveContinuity(
  madeAt: Instant,
  lines: readonly PlanLine[],
  targets: readonly TargetOfPool[],
  policy: Policy,
): ContinuityProof {
  const moving = lines.filter(({ route }) => route === "repurchase");
  return {
    schema: "handover.proof/1",
    intervals: targets.flatMap((target) => intervalsOf(target, madeAt, policy)),
    assumptions: [...new Set(moving.flatMap(({ end }) => end.assumptions))].sort(),
  };
}

interface Change {
  readonly at: Instant;
  readonly seats: number;
}

function intervalsOf(
  { target, pool }: TargetOfPool,
  madeAt: Instant,
  policy: Policy,
): ProofInterval[] {
  const marginHours = policy.provisioningMarginHours + policy.verificationMarginHours;
  const start =
    pool.staying +
    target.seatsBefore +
    pool.lines.reduce((seats, { source }) => seats + source.row.seats, 0);
  const changes: Change[] = [
    ...target.steps.map((step) => ({
      at: addHours(step.orderAt, marginHours),
      seats: step.seatsAdded,
    })),
    ...pool.lines.map(({ source, end }) => ({ at: end.endsAt, seats: -source.row.seats })),
  ];
  // An over-assigned pool cannot be short of more than it had: what serves today is what is owed.
  const seatsNeeded = Math.min(pool.inUse, start);
  let from = madeAt;
  let seatsCovered = start;
  const intervals: ProofInterval[] = [];
  for (const at of [...new Set(changes.map((change) => change.at))].sort()) {
    if (at > from) {
      intervals.push({ skuId: target.skuId, from, to: at, seatsNeeded, seatsCovered });
      from = at;
    }
    for (const change of changes) if (change.at === at) seatsCovered += change.seats;
  }
  intervals.push({ skuId: target.skuId, from, to: null, seatsNeeded, seatsCovered });
  return intervals;
}
