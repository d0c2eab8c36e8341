// One target for each pool (tenant + skuId), and the room that the 300-seat cap leaves for it.

import type { Instant } from "#lib/instant.ts";
import type { Offer } from "../catalog/catalog.ts";
import type { OwnSubscription } from "../catalog/own-subscription.ts";
import { findFacts } from "../catalog/sku-class.ts";
import type { DraftLine, MovingLine, RestingLine } from "./draft-lines.ts";
import type { FindingCode } from "./finding.ts";
import type { PlanRequest } from "./plan-request.ts";
import { planSeats, type SeatPlan } from "./quantities.ts";

/**
 * Seats of the small-business plans that a tenant may have bought, over all partners and channels.
 * Source: learn.microsoft.com/partner-center, "Pricing and offers". Counted over the whole family:
 * of the two published readings the stricter one.
 */
const BUSINESS_SEATS_MAX = 300;

export interface PlannedPool {
  readonly skuId: string;
  readonly offer: Offer;
  /** In the order of their purchases. */
  readonly lines: readonly MovingLine[];
  readonly grown: OwnSubscription | null;
  readonly inUse: number;
  /** Seats of other rows of the pool that go on serving. */
  readonly staying: number;
  readonly seats: SeatPlan;
}

interface BlockedPool {
  readonly lines: readonly MovingLine[];
  readonly refusal: FindingCode;
}

export interface PoolPlans {
  readonly planned: readonly PlannedPool[];
  readonly blocked: readonly BlockedPool[];
}

/** Pools in the order of their first purchase; those that no longer fit under the cap are blocked whole. */
export function planPools(request: PlanRequest, drafts: readonly DraftLine[]): PoolPlans {
  const planned: PlannedPool[] = [];
  const blockedPools: BlockedPool[] = [];
  let capRoom = BUSINESS_SEATS_MAX - boughtBusinessSeats(request);
  for (const lines of movingPools(drafts)) {
    const [first] = lines;
    if (first === undefined) continue;
    const capped = isCapped(request, first.source.row.skuId);
    const pool = planPool(request, drafts, first, lines, capped ? Math.max(0, capRoom) : null);
    if ("refusal" in pool) {
      blockedPools.push(pool);
      continue;
    }
    planned.push(pool);
    if (capped) capRoom -= seatsAdded(pool.seats);
  }
  return { planned, blocked: blockedPools };
}

function planPool(
  request: PlanRequest,
  drafts: readonly DraftLine[],
  first: MovingLine,
  lines: readonly MovingLine[],
  capRoom: number | null,
): PlannedPool | BlockedPool {
  const { skuId } = first.source.row;
  const { offer } = first;
  const ours = request.ours.filter((own) => own.skuId === skuId);
  const grown = ours.find((own) => isOfOffer(own, offer)) ?? null;
  const inUse = request.estate.pools.find((pool) => pool.skuId === skuId)?.consumedSeats ?? 0;
  const otherOurs = ours.filter((own) => own !== grown).map(({ seats }) => seats);
  const staying = sum([...otherOurs, ...servingSeatsThatStay(drafts, skuId)]);
  const before = grown?.seats ?? 0;
  const seatsMax = Math.min(request.policy.seatsCeilingAbsolute, offer.maximumSeats);
  const room = capRoom === null ? seatsMax : Math.min(seatsMax, before + capRoom);
  const parts = partsOf(lines);
  const isForThis = grown?.marker?.startsWith(`${request.moveId}/`) === true;
  const pool = { inUse, staying, ours: before, boughtAlready: isForThis ? before : 0, parts };
  const limits = {
    ceilingFactor: request.policy.seatsCeilingFactor,
    seatsMin: Math.max(1, offer.minimumSeats),
  };
  const seats = planSeats(pool, { ...limits, seatsMax: room });
  if (seats !== null) return { skuId, offer, lines, grown, inUse, staying, seats };
  const withoutCap = planSeats(pool, { ...limits, seatsMax });
  return { lines, refusal: withoutCap === null ? "SEATS_ABOVE_CEILING" : "SEAT_CAP_OVERLAP" };
}

/** Lines that are bought for at the same instant are one purchase. */
function partsOf(lines: readonly MovingLine[]): { lineIds: string[]; seats: number }[] {
  const parts = new Map<Instant, { lineIds: string[]; seats: number }>();
  for (const { source, timing } of lines) {
    const part = parts.get(timing.orderAt) ?? { lineIds: [], seats: 0 };
    part.lineIds.push(source.row.subscriptionId);
    part.seats += source.row.seats;
    parts.set(timing.orderAt, part);
  }
  return [...parts.values()];
}

function movingPools(drafts: readonly DraftLine[]): MovingLine[][] {
  const moving = drafts.flatMap((draft) => (draft.kind === "moving" ? [draft.line] : []));
  const ordered = moving.sort((a, b) => compare(purchaseOrder(a), purchaseOrder(b)));
  return [...Map.groupBy(ordered, ({ source }) => source.row.skuId).values()];
}

function purchaseOrder({ timing, end, source }: MovingLine): string {
  return `${timing.orderAt}/${end.endsAt}/${source.row.skuId}/${source.row.subscriptionId}`;
}

function servingSeatsThatStay(drafts: readonly DraftLine[], skuId: string): number[] {
  return drafts.flatMap((draft) =>
    draft.kind === "resting" && draft.line.source.row.skuId === skuId && goesOnServing(draft.line)
      ? [draft.line.source.row.seats]
      : [],
  );
}

/** Trials end by themselves and are counted on by nobody; what is kept or blocked stays as it is. */
function goesOnServing({ source, choice }: RestingLine): boolean {
  const serving = source.row.status === "enabled" || source.row.status === "warning";
  return serving && choice.route !== "ignore";
}

/** What the tenant has bought of the family, whoever sold it: the sources stay bought until they end. */
function boughtBusinessSeats(request: PlanRequest): number {
  const rows = request.estate.subscriptions.filter(
    ({ skuId, status, isTrial }) => status !== "deleted" && !isTrial && isCapped(request, skuId),
  );
  const seen = new Set(rows.map(({ subscriptionId }) => subscriptionId));
  const unseen = request.ours.filter(
    ({ subscriptionId, skuId }) => !seen.has(subscriptionId) && isCapped(request, skuId),
  );
  return sum([...rows, ...unseen].map(({ seats }) => seats));
}

function isCapped({ facts }: PlanRequest, skuId: string): boolean {
  return findFacts(facts, skuId)?.seatCapFamily === "business";
}

function isOfOffer(own: OwnSubscription, offer: Offer): boolean {
  return own.productId === offer.productId && own.catalogSkuId === offer.catalogSkuId;
}

function seatsAdded({ steps }: SeatPlan): number {
  return sum(steps.map((step) => step.seatsAdded));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
