// What the transition cost, in the partner's billing currency, as it really happened: everything that
// was paid beyond what the customer pays anyway.

import { addHours, earliest, toEpochMs, type Instant } from "#lib/instant.ts";
import { money, type Money } from "#lib/money.ts";
import type { Charge, Evidence, LoggedEvent, Purchase, RecordedLine } from "./evidence.ts";
import { amountOf, monthsBetween, overlapAmount, type PaidSeats } from "./overlap.ts";
import { monthsOfTerm, sourceMonths, waysOfCommitment, waysToBuy } from "./price-facts.ts";
import { earliestPurchaseMs, foresight, policyOf } from "./foreknowledge.ts";
import { unapprovedPurchases } from "./purchases.ts";
import { renewedIds } from "./renewed-to-csp.ts";
import { targetPools, type TargetPool } from "./target-pools.ts";
import { transferredIds } from "./transfers.ts";

/** A renewal is billed from the term's end, and completed up to a day later. */
const RENEWAL_TAKES_HOURS = 24;

export interface TransitionCost {
  readonly overlapCost: Money;
  readonly transitionCost: Money;
}

/** The parts of the sum, each alone. */
interface CostParts {
  /** Seats that two sellers were paid for at once, at our own price. */
  readonly overlap: number;
  /** What extended terms cost above the source's own price. */
  readonly extensionSurcharge: number;
  /** Renewals that nobody wanted, with their whole remaining commitment. */
  readonly unwantedRenewals: number;
  /** Against the lowest price of the same way to buy between the first possible order and the end. */
  readonly priceLost: number;
  /** A monthly term beside sources with a longer commitment: what it cost more. */
  readonly bridgePremium: number;
  /** Seats outside the approved band, for their whole term. */
  readonly beyondApproval: number;
}

/**
 * Null where a charge is in another currency than the partner's: no rate table is read yet.
 * `unwanted`: the renewals that nobody wanted; what they cost is not counted as overlap again.
 */
export function transitionCost(
  evidence: Evidence,
  unwanted: readonly LoggedEvent[],
): TransitionCost | null {
  const parts = costParts(evidence, unwanted);
  if (parts === null) return null;
  const currency = evidence.record.partnerCurrency;
  const total = Object.values(parts).reduce((sum: number, part: number) => sum + part, 0);
  return {
    overlapCost: money(parts.overlap.toFixed(2), currency),
    transitionCost: money(total.toFixed(2), currency),
  };
}

function costParts(evidence: Evidence, unwanted: readonly LoggedEvent[]): CostParts | null {
  const currency = evidence.record.partnerCurrency;
  const { charges } = evidence.meter;
  if (charges.some(({ unitPricePerMonth }) => unitPricePerMonth.currency !== currency)) return null;
  const unwantedCharges = new Set(
    charges.filter((charge) => unwanted.some((renewal) => isBilledFor(charge, renewal))),
  );
  const bought = boughtOnes(evidence);
  const pools = targetPools(movableLines(evidence), (line) => line, evidence);
  return {
    overlap: overlapCost(
      pools,
      charges.filter((charge) => !unwantedCharges.has(charge)),
      evidence,
    ),
    extensionSurcharge: sum(charges, (charge) => surcharge(charge, evidence)),
    unwantedRenewals: sum([...unwantedCharges], (charge) => amountOf(paidSeats(charge))),
    priceLost: sum(bought, (one) => priceLost(one, pools, evidence)),
    bridgePremium: sum(charges, (charge) => bridgePremium(charge, pools, evidence)),
    beyondApproval: beyondApproval(bought, evidence),
  };
}

function isBilledFor(charge: Charge, { at, details }: LoggedEvent): boolean {
  return (
    charge.component === "renewal" &&
    details["subscriptionId"] === charge.subscriptionId &&
    charge.from >= addHours(at, -RENEWAL_TAKES_HOURS)
  );
}

/** At every instant, the seats that both sellers are paid for, at our unit price. */
function overlapCost(
  pools: readonly MovablePool[],
  charges: readonly Charge[],
  evidence: Evidence,
): number {
  const { endedAt, meter, record } = evidence;
  const bought = new Set(meter.seatsBought.map(({ subscriptionId }) => subscriptionId));
  // The same seats as before, with us: what is bought beside them is beside them still.
  const came = new Set([...transferredIds(evidence), ...renewedIds(evidence)]);
  return sum(pools, ({ tenantId, skuId, sources }) => {
    const isOfPool = (one: { readonly tenantId: string; readonly skuId: string }) =>
      one.tenantId === tenantId && one.skuId === skuId;
    const replaced = new Set(sources.map(({ subscriptionId }) => subscriptionId));
    const before = [...sources, ...record.ours.filter(isOfPool)];
    const paid = (isCounted: (charge: Charge) => boolean) =>
      charges.filter(isCounted).map((charge) => paidSeats(charge, endedAt));
    return overlapAmount(
      paid((charge) => isOfPool(charge) && bought.has(charge.subscriptionId)),
      paid((charge) => {
        const { subscriptionId } = charge;
        const goesOn = isOfPool(charge) && came.has(subscriptionId);
        return (replaced.has(subscriptionId) || goesOn) && !bought.has(subscriptionId);
      }),
      sum(before, ({ seats }) => seats),
    );
  });
}

/** The part of an extended term's price that is above the price of the term before it. */
function surcharge(charge: Charge, evidence: Evidence): number {
  const line = movableLines(evidence).find(
    ({ subscriptionId }) => subscriptionId === charge.subscriptionId,
  );
  if (charge.component !== "extension" || line === undefined) return 0;
  const paid = paidSeats(charge, evidence.endedAt);
  return amountOf({ ...paid, unitPrice: paid.unitPrice - Number(line.unitPricePerMonth.amount) });
}

interface BoughtOne {
  readonly purchase: Purchase;
  readonly charge: Charge;
}

/** Each purchase with what is billed for it. */
function boughtOnes({ meter }: Evidence): BoughtOne[] {
  return meter.seatsBought.flatMap((purchase) => {
    const charge = meter.charges.find(
      ({ subscriptionId, from, component }) =>
        subscriptionId === purchase.subscriptionId && from === purchase.at && component === "term",
    );
    return charge === undefined ? [] : [{ purchase, charge }];
  });
}

/** Seats added to a subscription carry the price of its own first order. */
function priceLost(
  { purchase, charge }: BoughtOne,
  pools: readonly MovablePool[],
  evidence: Evidence,
): number {
  const { tenantId, skuId } = purchase;
  const sources = sourcesReplacedBy(purchase, pools);
  const ends = sources.flatMap(({ endsAt }) => endsAt ?? []);
  const ordered = evidence.meter.seatsBought.find(
    ({ kind, subscriptionId }) => kind === "ordered" && subscriptionId === purchase.subscriptionId,
  );
  if (ordered === undefined || ends.length === 0) return 0;
  const paid = paidSeats(charge);
  const orderedMs = toEpochMs(ordered.at);
  const fromMs = Math.min(earliestPurchaseMs(tenantId, evidence), orderedMs);
  // What was cheaper only when no order could come in time any more was lost by nobody's choice.
  const toMs = Math.max(orderedMs, lastOrderMs(purchase, sources, evidence)) + 1;
  const months = monthsOfTerm(orderedMs, paid.toMs);
  const seats = seatsBoughtOf(purchase, evidence);
  const sameWay = waysToBuy({ skuId, tenantId, seats }, { fromMs, toMs }, evidence)
    .filter((way) => way.months === months)
    .filter(({ periods }) => periods.some(({ unitPrice }) => unitPrice === paid.unitPrice));
  const best = Math.min(...sameWay.flatMap(({ periods }) => periods.map((one) => one.unitPrice)));
  return best < paid.unitPrice ? (paid.unitPrice - best) * paid.seats * months : 0;
}

/**
 * The last instant at which the approved policy would still have made the first order: for the first of these
 * sources, since what is bought for the others grows it, at its price.
 */
function lastOrderMs(
  { tenantId, skuId }: Purchase,
  sources: readonly RecordedLine[],
  evidence: Evidence,
): number {
  const policy = policyOf(tenantId, evidence);
  const knows = policy === null ? null : foresight(tenantId, policy, evidence);
  const instants = sources.flatMap((line) => {
    const { endsAt: end } = line;
    if (end === null) return [];
    const reassigns = line.skuId !== skuId;
    return knows === null ? toEpochMs(end) : knows.orderByMs({ line, end, reassigns });
  });
  return Math.min(...instants);
}

/** Of one subscription, all that was ever bought. */
function seatsBoughtOf(
  { subscriptionId }: Pick<Purchase, "subscriptionId">,
  { meter }: Evidence,
): number {
  return sum(
    meter.seatsBought.filter((one) => one.subscriptionId === subscriptionId),
    ({ seats }) => seats,
  );
}

function bridgePremium(charge: Charge, pools: readonly MovablePool[], evidence: Evidence): number {
  const { skuId, subscriptionId, tenantId } = charge;
  const lines = sourcesReplacedBy(charge, pools);
  const isOurs = evidence.meter.seatsBought.some((one) => one.subscriptionId === subscriptionId);
  const paid = paidSeats(charge, evidence.endedAt);
  const isMonthly = monthsOfTerm(paid.fromMs, toEpochMs(charge.to)) === 1;
  if (!isOurs || !isMonthly || lines.length === 0 || paid.toMs <= paid.fromMs) return 0;
  const window = { fromMs: paid.fromMs, toMs: paid.fromMs + 1 };
  const seats = seatsBoughtOf(charge, evidence);
  const ways = waysToBuy({ skuId, tenantId, seats }, window, evidence);
  const kept = waysOfCommitment(ways, sourceMonths(lines)).flatMap(({ periods }) => periods);
  const usual = Math.min(...kept.map(({ unitPrice }) => unitPrice));
  return usual < paid.unitPrice ? amountOf({ ...paid, unitPrice: paid.unitPrice - usual }) : 0;
}

function beyondApproval(bought: readonly BoughtOne[], evidence: Evidence): number {
  return sum(unapprovedPurchases(evidence), ({ purchase, seats }) => {
    const charge = bought.find((one) => one.purchase === purchase)?.charge;
    if (charge === undefined) return 0;
    const { fromMs, toMs, unitPrice } = paidSeats(charge);
    return seats * unitPrice * monthsBetween(fromMs, toMs);
  });
}

type MovablePool = TargetPool<RecordedLine>;

/** The sources for which this SKU was bought. */
function sourcesReplacedBy(
  { tenantId, skuId }: { readonly tenantId: string; readonly skuId: string },
  pools: readonly MovablePool[],
): readonly RecordedLine[] {
  return pools.find((pool) => pool.tenantId === tenantId && pool.skuId === skuId)?.sources ?? [];
}

function movableLines({ record }: Evidence): readonly RecordedLine[] {
  return record.lines.filter(({ expected }) => expected === "movable");
}

function paidSeats({ from, to, seats, unitPricePerMonth }: Charge, until?: Instant): PaidSeats {
  return {
    fromMs: toEpochMs(until === undefined ? from : earliest(from, until)),
    toMs: toEpochMs(until === undefined ? to : earliest(to, until)),
    seats,
    unitPrice: Number(unitPricePerMonth.amount),
  };
}

function sum<T>(all: readonly T[], amount: (one: T) => number): number {
  return all.reduce((total, one) => total + amount(one), 0);
}
