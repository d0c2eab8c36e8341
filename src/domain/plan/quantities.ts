// How many seats we buy, and when each part of them. One target serves all sources of one SKU: it is
// ordered at the first end with that part's seats and raised before each further end.

import type { Instant } from "#lib/instant.ts";

/** One pool (tenant + skuId) as the planner sees it. */
export interface PoolNeed {
  readonly inUse: number;
  /** Seats of rows that are not moved and go on serving. */
  readonly staying: number;
  /** Seats of the subscription of ours that is grown. */
  readonly ours: number;
  /** Those of them that were bought for these very sources, under an earlier plan of the move. */
  readonly boughtAlready: number;
  /** What each purchase covers, in the order of the purchases. */
  readonly parts: readonly { readonly lineIds: readonly string[]; readonly seats: number }[];
}

export interface SeatLimits {
  /** No order above this multiple of the seats in use. */
  readonly ceilingFactor: number;
  /** Our own seats of this SKU, whatever a plan says: partner's limit, offer, seat cap. */
  readonly seatsMax: number;
  readonly seatsMin: number;
}

export interface SeatStep {
  readonly lineIds: readonly string[];
  /** Covers a part of the line alone, which can be taken out of its source from then on. */
  readonly releasedAt?: Instant;
  readonly seatsAdded: number;
  readonly seatsAfter: number;
}

export interface SeatPlan {
  readonly steps: readonly SeatStep[];
  /** Band of our own seats after the last step. */
  readonly minSeats: number;
  readonly maxSeats: number;
  /** Seats that the sources have and that are deliberately not bought again. */
  readonly trimmed: number;
}

/** Null where even the seats in use are above what may be bought. */
export function planSeats(pool: PoolNeed, limits: SeatLimits): SeatPlan | null {
  const sourceSeats = sum(pool.parts.map(({ seats }) => seats));
  const needed = Math.max(0, pool.inUse - pool.staying);
  const minSeats = Math.max(needed, limits.seatsMin);
  const ceiling = Math.max(minSeats, Math.floor(pool.inUse * limits.ceilingFactor));
  const maxSeats = Math.min(ceiling, limits.seatsMax);
  if (minSeats > maxSeats) return null;
  const wished = Math.max(pool.ours, pool.ours - pool.boughtAlready + sourceSeats);
  const wanted = Math.max(minSeats, Math.min(wished, maxSeats));
  const steps = stepsUpTo(wanted, pool);
  return {
    steps,
    minSeats,
    maxSeats: Math.max(maxSeats, pool.ours),
    trimmed: Math.max(0, wished - Math.max(wanted, pool.ours)),
  };
}

/** A part that our seats cover already is a step that adds none: its lines still end with it. */
function stepsUpTo(wanted: number, pool: PoolNeed): SeatStep[] {
  const steps: SeatStep[] = [];
  let after = pool.ours;
  let bought = pool.ours - pool.boughtAlready;
  let later = sum(pool.parts.map(({ seats }) => seats));
  for (const [index, part] of pool.parts.entries()) {
    later -= part.seats;
    bought += part.seats;
    const needed = Math.max(0, pool.inUse - pool.staying - later);
    const isLast = index === pool.parts.length - 1;
    // The least that can be ordered: users of another license may need nothing for their first end.
    const goal = isLast ? wanted : Math.min(wanted, Math.max(1, needed, bought));
    const previous = steps.at(-1);
    if (goal > after || previous === undefined) {
      const seatsAfter = Math.max(goal, after);
      steps.push({ lineIds: part.lineIds, seatsAdded: seatsAfter - after, seatsAfter });
      after = seatsAfter;
    } else {
      const lineIds = [...previous.lineIds, ...part.lineIds];
      steps[steps.length - 1] = { ...previous, lineIds };
    }
  }
  return steps;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
