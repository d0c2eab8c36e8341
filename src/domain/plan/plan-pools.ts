// One target for each pool (tenant + skuId), and the room that the 300-seat cap leaves for it.

import { compareTexts } from "#lib/compare-texts.ts";
import type { Instant } from "#lib/instant.ts";
import type { Offer } from "../catalog/catalog.ts";
import type { OwnSubscription } from "../catalog/own-subscription.ts";
import { isOfOffer } from "../catalog/what-is-ours.ts";
import { isServing, servingSeats } from "../estate/estate.ts";
import { hasBase } from "./add-ons.ts";
import type { Claim } from "./claim.ts";
import type { DraftLine, MovingLine, RestingLine } from "./moving-line.ts";
import type { FindingCode } from "./finding.ts";
import { ignoredBy } from "./override.ts";
import type { PlanRequest } from "./plan-request.ts";
import { planSeats, type SeatPlan } from "./quantities.ts";
import { claimsForOther, departuresOf, type LeftSku } from "./replaced-seats.ts";
import { withLargerPlan, type CappedPool } from "./larger-plan.ts";
import { isReduced, seatsInSteps, withReductions } from "./reduce-in-steps.ts";
import { blocked, isLeftByAll } from "./routes.ts";
import { capOf, capRoom, isCapped, type SeatCap } from "./seat-cap.ts";

export interface PlannedPool {
  readonly skuId: string;
  readonly offer: Offer;
  /** In the order of their purchases. */
  readonly lines: readonly MovingLine[];
  readonly claims: readonly Claim[];
  readonly grown: OwnSubscription | null;
  /** In use today, with the users who come from other SKUs. */
  readonly inUse: number;
  /** Seats of other rows of the pool that go on serving. */
  readonly staying: number;
  readonly seats: SeatPlan;
  /** Users whose seats can only be bought once the sources have left the pool; the rest of the order waits for it. */
  readonly usersWithout: number;
  /** As many as may be without, with those who join before the sources end: accepted, and to be bought for afterwards. */
  readonly usersWithoutMost: number;
  /** Users above the cap, who get a larger plan. */
  readonly usersAbove: number;
  /** Null where the order does not reach it. */
  readonly cap: SeatCap | null;
}

interface BlockedPool {
  readonly lines: readonly MovingLine[];
  readonly refusal: FindingCode;
  /** Where only the cap stands in the way. */
  readonly capped?: CappedPool;
}

export interface PoolPlans {
  readonly planned: readonly PlannedPool[];
  /** As they stand with that: what cannot be bought is blocked, and some users may get another license. */
  readonly drafts: readonly DraftLine[];
  /** The SKUs whose users are moved to others, in the order of their first purchase. */
  readonly left: readonly LeftSku[];
}

/**
 * Pools in the order of their first purchase; those that no longer fit under the cap are planned with their source
 * reduced in steps, or with a larger plan for the users above it, or blocked whole, and with them every line of a SKU whose users would have
 * needed them.
 */
export function planPools(request: PlanRequest, drafts: readonly DraftLine[]): PoolPlans {
  let standing = drafts;
  for (;;) {
    const { blocked: refused, planned, left } = planOnce(request, standing);
    const [first] = refused;
    if (first === undefined) return { planned, drafts: standing, left };
    const { capped } = first;
    standing =
      (capped === undefined
        ? null
        : (withReductions(request, standing, capped) ??
          withLargerPlan(request, standing, capped))) ?? withoutPool(standing, first);
  }
}

/** Every line of a SKU whose users would have needed the pool is blocked. */
function withoutPool(drafts: readonly DraftLine[], { lines, refusal }: BlockedPool): DraftLine[] {
  const fromSkus = new Set(lines.map(({ source }) => source.row.skuId));
  return drafts.map((draft) => {
    const { source } = draft.line;
    return draft.kind === "moving" && fromSkus.has(source.row.skuId)
      ? { kind: "resting", line: { source, choice: blocked(refusal) } }
      : draft;
  });
}

interface PlannedOnce extends Pick<PoolPlans, "planned" | "left"> {
  readonly blocked: readonly BlockedPool[];
}

function planOnce(request: PlanRequest, drafts: readonly DraftLine[]): PlannedOnce {
  const planned: PlannedPool[] = [];
  const blockedPools: BlockedPool[] = [];
  let room = capRoom(request);
  const moving = movingLines(drafts);
  const left = leftSkus(drafts, moving);
  const { claims, unneeded } = claimsOf(request, moving, left);
  if (unneeded.length > 0) blockedPools.push({ lines: unneeded, refusal: "OFFER_DISCONTINUED" });
  for (const [skuId, own] of claims) {
    const capped = isCapped(request, skuId);
    const isExempt = own.some(({ line }) => isAnswered(request, line, "SEAT_CAP_OVERLAP"));
    const under = capped && !isExempt ? Math.max(0, room) : null;
    const pool = planPool(request, drafts, skuId, own, under);
    if ("refusal" in pool) {
      blockedPools.push(pool);
      continue;
    }
    planned.push(pool);
    if (capped) room -= seatsAdded(pool.seats);
  }
  return { planned, blocked: blockedPools, left };
}

function planPool(
  request: PlanRequest,
  drafts: readonly DraftLine[],
  skuId: string,
  claims: readonly Claim[],
  room: number | null,
): PlannedPool | BlockedPool {
  const [first] = claims;
  if (first === undefined) throw new RangeError("a pool that nothing is bought for");
  const { offer } = first;
  const lines = claims.map(({ line }) => line);
  const isBaseKnown = lines.some((line) => isAnswered(request, line, "ADD_ON_WITHOUT_BASE"));
  if (!isBaseKnown && !hasBase(request, drafts, offer)) {
    return { lines, refusal: "ADD_ON_WITHOUT_BASE" };
  }
  const ours = request.ours.filter((own) => own.skuId === skuId);
  const grown = ours.find((own) => isOfOffer(own, offer)) ?? null;
  const consumed = request.estate.pools.find((pool) => pool.skuId === skuId)?.consumedSeats ?? 0;
  const arriving = claims.filter(({ line }) => line.source.row.skuId !== skuId);
  const above = usersAboveOf(lines, skuId);
  const inUse = consumed + sum(arriving.map(({ seats }) => seats)) - above;
  const otherOurs = ours.filter((own) => own !== grown).map(({ seats }) => seats);
  const staying = sum(otherOurs) + servingSeatsThatStay(drafts, skuId);
  const before = grown?.seats ?? 0;
  const seatsMax = Math.min(request.policy.seatsCeilingAbsolute, offer.maximumSeats);
  const parts = partsOf(claims, request.policy.instruments.quantitySteps);
  const isForThis = grown?.marker?.startsWith(`${request.moveId}/`) === true;
  const pool = { inUse, staying, ours: before, boughtAlready: isForThis ? before : 0, parts };
  const limits = {
    ceilingFactor: request.policy.seatsCeilingFactor,
    seatsMin: Math.max(1, offer.minimumSeats),
  };
  const underCap = room === null ? seatsMax : Math.min(seatsMax, before + room);
  const seats = planSeats(pool, { ...limits, seatsMax: underCap });
  const common = { skuId, offer, lines, claims, grown, inUse, staying, usersAbove: above };
  const planned = { ...common, cap: null, usersWithout: 0, usersWithoutMost: 0 };
  const withoutCap = planSeats({ ...pool, inUse: inUse + above }, { ...limits, seatsMax });
  if (withoutCap === null) return { lines, refusal: "SEATS_ABOVE_CEILING" };
  const sourceSeats = sum(lines.map(({ source }) => source.row.seats));
  const needed = withoutCap.minSeats;
  const left = Math.max(0, underCap - before);
  const capped = { skuId, lines, needed, ours: before, room: left, sourceSeats };
  if (isReduced(lines)) {
    const inSteps = seatsInSteps(lines, capped, withoutCap.maxSeats);
    if (inSteps === null) return { lines, refusal: "SEAT_CAP_OVERLAP" };
    return { ...planned, cap: capOf(request, skuId), seats: inSteps };
  }
  if (seats !== null && above > 0) {
    // No seat more than they need: under the cap it would be another pool's.
    const least = planSeats(pool, { ...limits, seatsMax: seats.minSeats }) ?? seats;
    const { maxSeats } = withoutCap;
    const cap = capOf(request, skuId);
    return { ...planned, cap, seats: { ...least, maxSeats, trimmed: 0 } };
  }
  if (seats !== null) return { ...planned, seats };
  const usersWithout = Math.max(0, inUse - staying - underCap);
  const accepted = sum(lines.map((line) => gapAccepted(request, line)));
  const part =
    arriving.length === 0 && usersWithout > 0 && usersWithout <= accepted
      ? planSeats({ ...pool, inUse: inUse - usersWithout }, { ...limits, seatsMax: underCap })
      : null;
  if (part === null || seatsAdded(part) + pool.boughtAlready === 0) {
    return { lines, refusal: "SEAT_CAP_OVERLAP", capped: { ...capped, usersAbove: usersWithout } };
  }
  const { maxSeats } = withoutCap;
  const cap = capOf(request, skuId);
  const usersWithoutMost = Math.min(accepted, usersWithout + maxSeats - needed);
  const split = { ...part, maxSeats, trimmed: 0 };
  return { ...planned, cap, seats: split, usersWithout, usersWithoutMost };
}

/** Somebody knows better than what we can read. */
function isAnswered(
  { overrides }: PlanRequest,
  { source }: MovingLine,
  refusal: FindingCode,
): boolean {
  return ignoredBy(overrides, [source.row.subscriptionId], refusal) !== null;
}

/** Users of the pool who leave it because there is no seat for them under the cap. */
function usersAboveOf(lines: readonly MovingLine[], skuId: string): number {
  const [own] = lines.flatMap(({ buys, source }) =>
    buys.kind === "both" && source.row.skuId === skuId ? [buys.leaving.size] : [],
  );
  return own ?? 0;
}

/** How many users somebody agreed may be without a license while an order is split. */
function gapAccepted({ overrides }: PlanRequest, { acts, source }: MovingLine): number {
  if (acts.endNow !== null) return 0; // nobody is hurried out of what cannot be replaced yet
  const own = overrides.filter(({ lineId }) => lineId === source.row.subscriptionId);
  return Math.max(0, ...own.map(({ acceptGap = 0 }) => acceptGap));
}

/** Lines that are bought for at the same instant are one purchase; without steps, all of them are. */
function partsOf(
  claims: readonly Claim[],
  inSteps: boolean,
): { lineIds: string[]; seats: number }[] {
  const parts = new Map<Instant, { lineIds: string[]; seats: number }>();
  const [first] = claims;
  for (const { line, seats } of claims) {
    const { orderAt } = (inSteps ? line : (first?.line ?? line)).timing;
    const part = parts.get(orderAt) ?? { lineIds: [], seats: 0 };
    part.lineIds.push(line.source.row.subscriptionId);
    part.seats += seats;
    parts.set(orderAt, part);
  }
  return [...parts.values()];
}

interface Claims {
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  /** Lines of a SKU that cannot be bought again and whose users need nothing in its place. */
  readonly unneeded: readonly MovingLine[];
}

/** By the SKU that is bought, each in the order of its purchases. */
function claimsOf(
  { estate }: PlanRequest,
  moving: readonly MovingLine[],
  leftOnes: readonly LeftSku[],
): Claims {
  const same = moving.flatMap((line): Claim[] => {
    const { seats } = line.source.row;
    if (line.buys.kind === "other") return [];
    const wanted = line.wanted?.seats ?? seats;
    return [{ line, offer: line.buys.offer, seats: wanted, serves: servingSeats(line.source.row) }];
  });
  const left = leftOnes.map((each) => ({ ...each, own: claimsForOther(each, estate) }));
  const places = new Map(moving.map((line, at) => [line, at]));
  const placeOf = ({ line }: Claim) => places.get(line) ?? moving.length;
  const ordered = [...same, ...left.flatMap(({ own }) => own)].sort(
    (a, b) => placeOf(a) - placeOf(b),
  );
  return {
    claims: Map.groupBy(ordered, ({ offer }) => offer.tenantSkuId.toLowerCase()),
    unneeded: left.flatMap(({ own, lines }) => (own.length === 0 ? lines : [])),
  };
}

function leftSkus(drafts: readonly DraftLine[], moving: readonly MovingLine[]): LeftSku[] {
  const bySku = Map.groupBy(moving, ({ source }) => source.row.skuId);
  return [...bySku].flatMap(([skuId, lines]) => {
    const buys = lines[0]?.buys;
    if (buys === undefined || buys.kind === "same" || isLeftByAll(buys)) return [];
    const staying = servingSeatsThatStay(drafts, skuId);
    const leaving = buys.kind === "both" ? buys.leaving : null;
    const left = { replacement: buys.replacement, lines, staying, leaving };
    return [{ ...left, departures: departuresOf(left) }];
  });
}

function movingLines(drafts: readonly DraftLine[]): MovingLine[] {
  return drafts
    .flatMap(({ kind, line }) => (kind === "moving" ? [{ line, key: purchaseOrder(line) }] : []))
    .sort((a, b) => compareTexts(a.key, b.key))
    .map(({ line }) => line);
}

function purchaseOrder({ timing, end, source }: MovingLine): string {
  return `${timing.orderAt}/${end.endsAt}/${source.row.skuId}/${source.row.subscriptionId}`;
}

function servingSeatsThatStay(drafts: readonly DraftLine[], skuId: string): number {
  let seats = 0;
  for (const { kind, line } of drafts) {
    const { row } = line.source;
    if (kind === "resting" && row.skuId === skuId && goesOnServing(line)) seats += row.seats;
  }
  return seats;
}

/** Trials end by themselves and are counted on by nobody; what is kept or blocked stays as it is. */
function goesOnServing({ source, choice }: RestingLine): boolean {
  return isServing(source.row) && choice.route !== "ignore";
}

function seatsAdded({ steps }: SeatPlan): number {
  return sum(steps.map((step) => step.seatsAdded));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
