// Promises about buying: never a seat outside an approved band, never one seat twice, never a
// subscription of ours cut.

import { addMs, toEpochMs, type Instant } from "#lib/instant.ts";
import type { Evidence, LoggedEvent, Purchase, ReportedMove, TargetBand } from "./evidence.ts";
import { seatsBoughtBesideTransfers, transferredIds } from "./transfers.ts";
import { renewedIds } from "./renewed-to-csp.ts";
import { monthsOf, monthsOfTerm } from "./price-facts.ts";

/** Events after which a source serves fewer seats than before. */
const TAKES_SEATS = new Set([
  "customerCancelled",
  "paymentFailed",
  "sellerRetaliated",
  "serviceCut",
  "subscriptionDeleted",
  "seatsReduced",
  "renewalCancelled",
  "extensionEnded",
  "sourceCancelled",
]);

const OUR_CUTS = new Set(["seatsReduced", "cancelled", "suspended"]);
const ENDS = new Set(["cancelled", "serviceCut", "subscriptionDeleted", "lineTransferred"]);
const LAPSES = new Set(["serviceCut", "extensionBegan", "graceBegan", "subscriptionDeleted"]);

export function seatsBought({ meter }: Evidence): number {
  return meter.seatsBought.reduce((sum, { seats }) => sum + seats, 0);
}

/** Seats that came by a transfer as well; and those in an order whose marker an earlier uncancelled order carries, or that carries none. */
export function seatsBoughtTwice(evidence: Evidence): number {
  return seatsBoughtBesideTransfers(evidence) + seatsOfRepeatedOrders(evidence);
}

function seatsOfRepeatedOrders({ meter, events }: Evidence): number {
  const cancelledAt = new Map(
    events
      .filter(({ kind }) => kind === "cancelled")
      .map((event) => [String(event.details["subscriptionId"]), event.at]),
  );
  const standing = new Map<string, Purchase>();
  let seats = 0;
  for (const purchase of inOrder(meter.seatsBought)) {
    if (purchase.kind !== "ordered") continue;
    const { marker } = purchase;
    if (marker === null || marker === "") {
      seats += purchase.seats;
      continue;
    }
    const earlier = standing.get(marker);
    const wasCancelled =
      earlier !== undefined &&
      (cancelledAt.get(earlier.subscriptionId) ?? purchase.at) < purchase.at;
    if (earlier !== undefined && !wasCancelled) seats += purchase.seats;
    standing.set(marker, purchase);
  }
  return seats;
}

export function seatsUnapproved(evidence: Evidence): number {
  return unapprovedPurchases(evidence).reduce((sum, { seats }) => sum + seats, 0);
}

/** Seats that no approval of before the purchase allows: by number, by instant or by price. */
export function unapprovedPurchases(
  evidence: Evidence,
): { readonly purchase: Purchase; readonly seats: number }[] {
  const { record, report, meter } = evidence;
  const moves = new Map(report.moves.map((move) => [move.tenantId, move]));
  const held = new Map<string, number>();
  for (const ours of record.ours) add(held, `${ours.tenantId}/${ours.skuId}`, ours.seats);
  return inOrder(meter.seatsBought).map((purchase) => {
    const key = `${purchase.tenantId}/${purchase.skuId}`;
    const after = add(held, key, purchase.seats);
    const allowed = allowedSeats(purchase, moves.get(purchase.tenantId), evidence);
    return { purchase, seats: Math.min(purchase.seats, Math.max(0, after - allowed)) };
  });
}

function allowedSeats(
  purchase: Purchase,
  move: ReportedMove | undefined,
  evidence: Evidence,
): number {
  const placed = { ...purchase, at: placedAt(purchase, evidence) };
  const approvals = (move?.approvals ?? []).filter(({ approvedAt }) => approvedAt <= placed.at);
  const bands = approvals
    .flatMap(({ band }) => band.targets)
    .filter(({ skuId }) => skuId === purchase.skuId)
    .filter((band) => isWithinPrice(purchase, band, evidence))
    .filter((band) => isOfTerm(purchase, band, evidence));
  const isFallen = hasSourceFallen(placed, approvals, evidence.events);
  const approved = Math.max(0, ...bands.map((band) => seatsOfBand(placed, band, isFallen)));
  return Math.min(approved, ceilingOf(placed, move, evidence));
}

/** A change that Microsoft let wait (202) was ordered when it was taken on, and not when it came true. */
function placedAt({ at, subscriptionId }: Purchase, { events }: Evidence): Instant {
  const queued = events.find(
    ({ at: takenOnAt, details, kind }) =>
      kind === "changeQueued" &&
      details["subscriptionId"] === subscriptionId &&
      addMs(takenOnAt, Number(details["minutes"]) * MINUTE_MS) === at,
  );
  return queued?.at ?? at;
}

const MINUTE_MS = 60_000;

/**
 * Whatever was approved: no more than the policy's multiple of the seats in use, with those who came since. All
 * licenses of the tenant count together, since users of one may be given another.
 */
function ceilingOf(
  { at, skuId, tenantId }: Purchase,
  move: ReportedMove | undefined,
  { events, record }: Evidence,
): number {
  const used = record.pools
    .filter((pool) => pool.tenantId === tenantId)
    .reduce((sum, { seatsInUse }) => sum + seatsInUse, 0);
  const joined = events
    .filter((event) => event.tenantId === tenantId && event.at <= at && event.kind === "usersAdded")
    .reduce((sum, { details }) => sum + Number(details["added"]), 0);
  const ours = record.ours.filter((own) => own.tenantId === tenantId && own.skuId === skuId);
  const factors = (move?.approvals ?? []).map(({ policy }) => policy.seatsCeilingFactor);
  return (
    Math.ceil(Math.max(1, ...factors) * (used + joined)) +
    ours.reduce((sum, own) => sum + own.seats, 0)
  );
}

function seatsOfBand(purchase: Purchase, band: TargetBand, isSourceFallen: boolean): number {
  const isInTime = purchase.at >= band.earliestOrderAt && purchase.at <= band.latestOrderAt;
  const contingent = isSourceFallen ? band.contingency.maxSeats : 0;
  return isInTime ? Math.max(band.maxSeats, contingent) : contingent;
}

/**
 * The contingency of the license that is bought: its source serves fewer than before, or the source of one that its
 * users were to leave for it, as was approved. Whether anybody is cut off by that is the tenant's to say, and no matter.
 */
function hasSourceFallen(
  { at, skuId, tenantId }: Purchase,
  approvals: ReportedMove["approvals"],
  events: readonly LoggedEvent[],
): boolean {
  const left = approvals
    .flatMap(({ band }) => band.licenses)
    .filter(({ add: given }) => given.some((each) => each.skuId === skuId))
    .flatMap(({ remove }) => remove);
  const sources = new Set([skuId, ...left]);
  return events.some(
    (event) =>
      event.tenantId === tenantId &&
      event.at <= at &&
      event.actor !== "us" &&
      TAKES_SEATS.has(event.kind) &&
      sources.has(String(event.details["skuId"])),
  );
}

/** A subscription that stood before keeps its own term. */
function isOfTerm(purchase: Purchase, { term }: TargetBand, { meter }: Evidence): boolean {
  const charge = meter.charges.find(
    ({ subscriptionId, from }) =>
      subscriptionId === purchase.subscriptionId && from === purchase.at,
  );
  if (purchase.kind !== "ordered" || charge === undefined) return true;
  return monthsOfTerm(toEpochMs(charge.from), toEpochMs(charge.to)) === monthsOf(term);
}

/** One that was handed over keeps its own price as well, which its new partner reads on the invoice. */
function isWithinPrice(purchase: Purchase, band: TargetBand, evidence: Evidence): boolean {
  const { meter } = evidence;
  if (band.unitCostCeiling === null) return true;
  if (transferredIds(evidence).includes(purchase.subscriptionId)) return true;
  const ceiling = Number(band.unitCostCeiling.amount);
  return meter.charges
    .filter(
      ({ subscriptionId, from }) =>
        subscriptionId === purchase.subscriptionId && from === purchase.at,
    )
    .every(({ unitPricePerMonth }) => Number(unitPricePerMonth.amount) <= ceiling);
}

/**
 * Times that a subscription of ours was cancelled, suspended or reduced by us, or let lapse. What a named person
 * had taken back by aborting the move is no such cut, as long as nobody was out by it.
 */
export function targetCutByUs(evidence: Evidence): number {
  const { record, meter, events } = evidence;
  const ours = new Set([
    ...transferredIds({ events }),
    ...renewedIds({ events }),
    ...record.ours.map(({ subscriptionId }) => subscriptionId),
    ...meter.seatsBought.map(({ subscriptionId }) => subscriptionId),
  ]);
  return events.filter((event) => {
    if (!ours.has(String(event.details["subscriptionId"]))) return false;
    if (event.actor !== "us") return LAPSES.has(event.kind) && !wasLeft(event, evidence);
    return OUR_CUTS.has(event.kind) && !wasTakenBack(event, evidence) && !wasLeft(event, evidence);
  }).length;
}

/** A customer who leaves, as a named person decided before, needs our subscriptions no more where nobody was out by their end. */
function wasLeft(event: LoggedEvent, { meter, report }: Evidence): boolean {
  const move = report.moves.find(({ tenantId }) => tenantId === event.tenantId);
  const hasLeft = move?.humanSteps.some(
    ({ kind, openedAt, state }) => kind === "leave" && state === "done" && openedAt <= event.at,
  );
  const harmed = meter.interruptions.some(({ causeEventId }) => causeEventId === event.id);
  return hasLeft === true && !harmed;
}

/** Relationships that we removed while a subscription of ours still served, or that nobody decided to leave. */
export function removedWhileServing({ events, meter, record, report }: Evidence): number {
  const ours = new Map([
    ...record.ours.map(({ subscriptionId, tenantId }) => [subscriptionId, tenantId] as const),
    ...meter.seatsBought.map(({ subscriptionId, tenantId }) => [subscriptionId, tenantId] as const),
  ]);
  return events.filter(({ actor, at, kind, tenantId }) => {
    if (kind !== "relationshipRemoved" || actor !== "us") return false;
    const before = events.filter((event) => event.tenantId === tenantId && event.at <= at);
    const ended = new Set(
      before
        .filter((event) => ENDS.has(event.kind))
        .map(({ details }) => String(details["subscriptionId"])),
    );
    const isDecided = report.moves.some(
      (move) =>
        move.tenantId === tenantId &&
        move.humanSteps.some((step) => step.kind === "leave" && step.openedAt <= at),
    );
    const serves = [...ours].some(([id, of]) => of === tenantId && !ended.has(id));
    return serves || !isDecided;
  }).length;
}

function wasTakenBack(event: LoggedEvent, { meter, report }: Evidence): boolean {
  const move = report.moves.find(({ tenantId }) => tenantId === event.tenantId);
  const isAborted = move?.humanSteps.some(
    ({ kind, openedAt, state }) => kind === "abortMove" && state === "done" && openedAt <= event.at,
  );
  const isBought = meter.seatsBought.some(
    ({ subscriptionId }) => subscriptionId === event.details["subscriptionId"],
  );
  const harmed = meter.interruptions.some(({ causeEventId }) => causeEventId === event.id);
  return event.kind === "cancelled" && isAborted === true && isBought && !harmed;
}

function inOrder(purchases: readonly Purchase[]): Purchase[] {
  return purchases.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function add(sums: Map<string, number>, key: string, seats: number): number {
  const sum = (sums.get(key) ?? 0) + seats;
  sums.set(key, sum);
  return sum;
}
