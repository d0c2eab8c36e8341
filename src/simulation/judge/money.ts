// What the transition cost, in the partner's billing currency: seats paid twice, extensions at a
// surcharge, and renewals that nobody wanted.

import { addHours, hoursBetween, latest, earliest, type Instant } from "#lib/instant.ts";
import { money, type Money } from "#lib/money.ts";
import type { Charge, Evidence, LoggedEvent } from "./evidence.ts";

const HOURS_PER_MONTH = 730.5;
/** A renewal is billed from the term's end, and completed up to a day later. */
const RENEWAL_TAKES_HOURS = 24;

export interface TransitionCost {
  readonly overlapCost: Money;
  readonly transitionCost: Money;
}

/**
 * Null where a charge is in another currency than the partner's: no rate table is read yet.
 * `unwanted`: the renewals that nobody wanted; what they cost is not counted as overlap again.
 */
export function transitionCost(
  evidence: Evidence,
  unwanted: readonly LoggedEvent[],
): TransitionCost | null {
  const currency = evidence.record.partnerCurrency;
  const { charges } = evidence.meter;
  if (charges.some(({ unitPricePerMonth }) => unitPricePerMonth.currency !== currency)) return null;
  const unwantedCharges = charges.filter((charge) =>
    unwanted.some(
      ({ at, details }) =>
        charge.component === "renewal" &&
        details["subscriptionId"] === charge.subscriptionId &&
        charge.from >= addHours(at, -RENEWAL_TAKES_HOURS),
    ),
  );
  const overlap = overlapCost(
    evidence,
    charges.filter((charge) => !unwantedCharges.includes(charge)),
  );
  const extensions = charges.filter(
    (charge) => charge.component === "extension" && isMovable(charge, evidence),
  );
  const rest = [...unwantedCharges, ...extensions].reduce((sum, one) => sum + amountOf(one), 0);
  return {
    overlapCost: money(overlap.toFixed(2), currency),
    transitionCost: money((overlap + rest).toFixed(2), currency),
  };
}

function isMovable(charge: Charge, { record }: Evidence): boolean {
  return record.lines.some(
    ({ subscriptionId, expected }) =>
      subscriptionId === charge.subscriptionId && expected === "movable",
  );
}

function amountOf({ seats, from, to, unitPricePerMonth }: Charge): number {
  return (seats * Number(unitPricePerMonth.amount) * hoursBetween(from, to)) / HOURS_PER_MONTH;
}

/** At every instant, the seats that both sellers are paid for, at our unit price. */
function overlapCost(evidence: Evidence, charges: readonly Charge[]): number {
  const bought = new Set(evidence.meter.seatsBought.map(({ subscriptionId }) => subscriptionId));
  const isSource = (charge: Charge) =>
    charge.component !== "extension" && isMovable(charge, evidence);
  const pools = Map.groupBy(
    charges.filter((charge) => bought.has(charge.subscriptionId) || isSource(charge)),
    ({ tenantId, skuId }) => `${tenantId}/${skuId}`,
  );
  let cost = 0;
  for (const pool of pools.values()) {
    const ours = pool.filter(({ subscriptionId }) => bought.has(subscriptionId));
    const theirs = pool.filter(({ subscriptionId }) => !bought.has(subscriptionId));
    cost += poolOverlap(ours, theirs, evidence.endedAt);
  }
  return cost;
}

function poolOverlap(ours: readonly Charge[], theirs: readonly Charge[], endedAt: Instant): number {
  const [first] = ours;
  if (first === undefined || theirs.length === 0) return 0;
  const marks = [...new Set([...ours, ...theirs].flatMap(({ from, to }) => [from, to]))]
    .map((mark) => earliest(mark, endedAt))
    .sort();
  let cost = 0;
  for (const [index, from] of marks.slice(0, -1).entries()) {
    const to = marks[index + 1];
    if (to === undefined || latest(from, to) === from) continue;
    const seats = Math.min(seatsAt(ours, from), seatsAt(theirs, from));
    cost += amountOf({ ...first, seats, from, to });
  }
  return cost;
}

function seatsAt(charges: readonly Charge[], instant: Instant): number {
  return charges
    .filter(({ from, to }) => from <= instant && to > instant)
    .reduce((sum, { seats }) => sum + seats, 0);
}
