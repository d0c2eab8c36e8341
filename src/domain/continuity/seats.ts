// Seats of one SKU, or of several, as the file tells them: in use, with every seller, under the cap.

import { addHours, type Instant } from "#lib/instant.ts";
import { serves, type CheckedFile, type Line, type Row, type Target } from "./plan-file.ts";
import { CAP_SEATS, cappedAt300 } from "./source-facts.ts";

/** By users, as the tenant counts them. */
export function inUse({ estate }: CheckedFile, skuId: string): number {
  return estate.pools.find((pool) => pool.skuId === skuId)?.consumedSeats ?? 0;
}

/** With every seller, by these rows; a new order of ours is no row for a quarter of an hour, and counts all the same. */
export function held(
  { estate, ours }: Pick<CheckedFile, "estate" | "ours">,
  skuIds: ReadonlySet<string>,
  counts: (row: Row) => boolean,
): number {
  const rows = estate.subscriptions.filter(({ skuId }) => skuIds.has(skuId));
  const seen = new Set(rows.map(({ subscriptionId }) => subscriptionId));
  const unseen = ours.filter((own) => skuIds.has(own.skuId) && !seen.has(own.subscriptionId));
  return sum([...rows.filter(counts), ...unseen].map(({ seats }) => seats));
}

/** Row by row; what is ignored (trials, free licenses) is counted on by nobody. */
export function servingToday({ estate, ours, plan }: CheckedFile, skuId: string): number {
  const ignored = new Set(
    plan.lines.filter(({ route }) => route === "ignore").map(({ lineId }) => lineId),
  );
  const seen = new Set(estate.subscriptions.map(({ subscriptionId }) => subscriptionId));
  const own = new Map(ours.map(({ subscriptionId, seats }) => [subscriptionId, seats]));
  const rows = estate.subscriptions
    .filter((row) => row.skuId === skuId && !ignored.has(row.subscriptionId))
    .filter(serves)
    .map((row) => Math.min(row.seats, own.get(row.subscriptionId) ?? row.seats));
  // A new order of ours is not yet a row for a quarter of an hour; Partner Center knows it.
  const unseen = ours
    .filter((each) => each.skuId === skuId && !seen.has(each.subscriptionId))
    .map(({ seats }) => seats);
  return sum([...rows, ...unseen]);
}

/** What is taken out of a source: gone at the earliest as it renews, and at the latest when its week is over. */
export function reductionsOf({ acts }: Pick<Line, "acts">, seats: number) {
  const { reductions = [] } = acts.reduceSeats ?? {};
  return reductions.map(({ latestAt, renewsAt, seatsTo }, at) => {
    const before = reductions[at - 1]?.seatsTo ?? seats;
    return { from: renewsAt, until: latestAt, seats: before - seatsTo };
  });
}

/** What the plan adds to subscriptions of ours. */
export function bought({ plan }: CheckedFile, skuIds: ReadonlySet<string>): number {
  const targets = plan.targets.filter(({ skuId }) => skuIds.has(skuId));
  return sum(targets.flatMap(({ steps }) => steps.map(({ seatsAdded }) => seatsAdded)));
}

/**
 * Room under the cap at the tightest of all orders, below nothing where there is none; the sources count until they
 * end, but for what is surely taken out of them before.
 */
export function roomUnderCap(file: CheckedFile): number {
  const { plan } = file;
  const capped = cappedSkus(file);
  const isHeld = ({ isTrial, status }: Row) => status !== "deleted" && !isTrial;
  const coming = sum(onTheirWay(file, capped).map(({ missing }) => missing));
  const before = CAP_SEATS - held(file, capped, isHeld) - coming;
  const released = plan.lines
    .filter(({ skuId }) => capped.has(skuId))
    .flatMap((line) => reductionsOf(line, line.seats));
  const orders = plan.targets
    .filter(({ skuId }) => capped.has(skuId))
    .flatMap(({ steps }) => steps);
  const roomAt = (now: Instant) =>
    before +
    sum(released.filter(({ until }) => until <= now).map(({ seats }) => seats)) -
    sum(orders.filter(({ orderAt }) => orderAt <= now).map(({ seatsAdded }) => seatsAdded));
  return Math.min(before, ...orders.map(({ orderAt }) => roomAt(orderAt)));
}

/** Raised and not provisioned yet: Partner Center counts them, and the tenant's rows do not. */
function onTheirWay({ estate, ours }: CheckedFile, skuIds: ReadonlySet<string>) {
  const rows = new Map(estate.subscriptions.map((row) => [row.subscriptionId, row]));
  return ours
    .filter(({ skuId }) => skuIds.has(skuId))
    .flatMap(({ raisedAt, seats, subscriptionId }) => {
      const row = rows.get(subscriptionId);
      const missing = row === undefined ? 0 : seats - row.seats;
      return row !== undefined && missing > 0 ? [{ missing, raisedAt, row }] : [];
    });
}

/**
 * When those are believed, by the hour in which they were ordered: after the margin of a raise, and where that is
 * over, of the slowest order. What is later still, or has no hour, is believed by nobody.
 */
export function arrivals(file: CheckedFile, skuId: string): { at: Instant; seats: number }[] {
  const { plan, policy } = file;
  return onTheirWay(file, new Set([skuId])).flatMap(({ missing, raisedAt, row }) => {
    if (raisedAt === undefined || raisedAt > plan.madeAt) return [];
    const raised = addHours(raisedAt, policy.raiseMarginHours);
    const ordered = policy.provisioningMarginHours + policy.verificationMarginHours;
    const isRaise = serves(row) && raised > plan.madeAt;
    const at = isRaise ? raised : addHours(raisedAt, ordered);
    return at > plan.madeAt ? [{ at, seats: missing }] : [];
  });
}

export function cappedSkus({ estate, licenses }: CheckedFile): ReadonlySet<string> {
  const named = [...estate.subscriptions, ...licenses];
  const capped = named.filter(({ skuPartNumber }) => cappedAt300.test(skuPartNumber));
  return new Set(capped.map(({ skuId }) => skuId));
}

/** The lines that these steps are for. */
export function linesOf({ plan }: CheckedFile, { steps }: Pick<Target, "steps">): Line[] {
  const ids = new Set(steps.flatMap(({ forLines }) => forLines));
  return plan.lines.filter(({ lineId }) => ids.has(lineId));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
