// What a customer who goes to another partner still needs of us. Nobody may lose a license by it: what we
// sold may end only where licenses of others carry everybody who uses it.

import { addHours, Instant } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { z } from "zod";
import type { Offer } from "../catalog/catalog.ts";
import type { Estate, EstateSubscription } from "../estate/estate.ts";
import { stepsOf } from "../human-steps/asking.ts";
import type { HumanStep } from "../human-steps/human-step.ts";
import { costOfTerm } from "../plan/cost.ts";
import type { SoldSubscription } from "./situation.ts";
import type { DepartingSubscription, DepartureStanding } from "./departure-standing.ts";

/** The decision of a named person that the customer leaves; null where nobody decided so. */
export function leaveStep(humanSteps: readonly HumanStep[]): HumanStep | null {
  return stepsOf(humanSteps, "leave", null).findLast(({ state }) => state === "done") ?? null;
}

/** What leaving means for one subscription of ours, before anybody decides. */
export const DepartureConsequence = z.object({
  subscriptionId: z.string(),
  title: z.string(),
  seats: z.number().int(),
  endsAt: Instant.nullable(),
  renews: z.boolean(),
  /** Licenses that have to stand elsewhere before it may end, and those that stand there now. */
  needed: z.number().int(),
  elsewhere: z.number().int(),
  /** What one more term costs where it renews first; null where no price is known. */
  renewalCost: Money.nullable(),
});
export type DepartureConsequence = z.infer<typeof DepartureConsequence>;

export function departureConsequences(
  estate: Estate,
  ours: readonly SoldSubscription[],
  offers: readonly Offer[],
): DepartureConsequence[] {
  const ownIds = new Set(ours.map(({ subscriptionId }) => subscriptionId));
  return ours
    .map((own) => {
      const { autoRenew, seats, subscriptionId } = own;
      const row = rowIn(estate, subscriptionId);
      const offer = offerOf(own, offers);
      const unitCost =
        offer?.terms.find(
          ({ billingPlan, term }) => term === own.term && billingPlan === own.billingPlan,
        )?.unitCost ?? null;
      return {
        subscriptionId,
        title: offer?.title ?? row?.skuPartNumber ?? own.skuId,
        seats,
        endsAt: row?.nextLifecycleAt ?? own.endsAt,
        renews: autoRenew,
        ...withoutUs(estate, own.skuId, ownIds),
        renewalCost: costOfTerm(unitCost, seats, own.term),
      };
    })
    .toSorted((a, b) => compare(a.endsAt ?? "", b.endsAt ?? "") || compare(a.title, b.title));
}

/**
 * Licenses of one SKU that have to stand without us, and those that do. Where a license serves the whole
 * tenant nobody's use can be counted, so as much is needed as we sold. A trial carries nobody.
 */
export function withoutUs(
  { pools, subscriptions }: Estate,
  skuId: string,
  ownIds: ReadonlySet<string>,
): { readonly needed: number; readonly elsewhere: number } {
  const rows = subscriptions.filter((row) => row.skuId === skuId);
  const isOurs = ({ subscriptionId }: EstateSubscription) => ownIds.has(subscriptionId);
  const pool = pools.find((each) => each.skuId === skuId);
  const isCounted = pool !== undefined && pool.appliesTo === "User";
  return {
    needed: isCounted ? pool.consumedSeats : seatsOf(rows.filter(isOurs)),
    elsewhere: seatsOf(
      rows.filter((row) => !isOurs(row) && !row.isTrial && row.status === "enabled"),
    ),
  };
}

/** Licenses of others are believed once a later look has shown the same. */
const CARRIED_AFTER_HOURS = 1;

/** Whether everybody who uses the SKU would keep a license if all of ours ended now. */
export function isCarried(
  { carriedSince }: DepartureStanding,
  skuId: string,
  now: Instant,
): boolean {
  const since = carriedSince[skuId];
  return since !== undefined && now >= addHours(since, CARRIED_AFTER_HOURS);
}

/** What is known of the departure after the tenant was read. */
export function departureAsRead(
  before: DepartureStanding | null,
  read: {
    readonly estate: Estate;
    readonly ours: readonly SoldSubscription[];
    readonly usersInError: Readonly<Record<string, readonly string[]>>;
    readonly titleOf: (skuId: string) => string | null;
    readonly now: Instant;
  },
): DepartureStanding {
  const { estate, now, ours, titleOf, usersInError } = read;
  const known = before?.subscriptions ?? [];
  const isKnown = ({ subscriptionId }: SoldSubscription) =>
    known.some((each) => each.subscriptionId === subscriptionId);
  const subscriptions = [
    ...known.map((each) => asRead(each, read)),
    ...ours
      .filter((own) => !isKnown(own))
      .map((own) => asFirstRead(own, rowIn(estate, own.subscriptionId), titleOf(own.skuId))),
  ];
  const ownIds = new Set(subscriptions.map(({ subscriptionId }) => subscriptionId));
  const serving = subscriptions.filter(({ endedAt }) => endedAt === null);
  const carriedSince: Record<string, Instant> = {};
  for (const { skuId } of serving) {
    const { elsewhere, needed } = withoutUs(estate, skuId, ownIds);
    const isWell = elsewhere >= needed && (usersInError[skuId] ?? []).length === 0;
    if (isWell) carriedSince[skuId] = before?.carriedSince[skuId] ?? now;
  }
  return {
    subscriptions,
    carriedSince,
    relationshipEndedAt: before?.relationshipEndedAt ?? null,
  };
}

function asFirstRead(
  { endsAt, seats, skuId, subscriptionId, term }: SoldSubscription,
  row: EstateSubscription | null,
  title: string | null,
): DepartingSubscription {
  return {
    subscriptionId,
    skuId,
    title: title ?? row?.skuPartNumber ?? skuId,
    seats,
    term,
    endsAt: row?.nextLifecycleAt ?? endsAt,
    outlivedAt: null,
    endedAt: null,
  };
}

/** It has ended when neither Partner Center nor the tenant shows it serving; one in its grace still serves. */
function asRead(
  known: DepartingSubscription,
  { estate, now, ours }: { estate: Estate; now: Instant; ours: readonly SoldSubscription[] },
): DepartingSubscription {
  const { endsAt, subscriptionId } = known;
  const own = ours.find((each) => each.subscriptionId === subscriptionId);
  const row = rowIn(estate, subscriptionId);
  const serves = row !== null && (row.status === "enabled" || row.status === "warning");
  if (own === undefined && !serves) return { ...known, endedAt: known.endedAt ?? now };
  const next = row?.nextLifecycleAt ?? own?.endsAt ?? endsAt;
  const isOutlived = endsAt !== null && now >= endsAt;
  return {
    ...known,
    seats: own?.seats ?? known.seats,
    endsAt: next,
    outlivedAt: isOutlived ? endsAt : known.outlivedAt,
    endedAt: null,
  };
}

function rowIn({ subscriptions }: Estate, subscriptionId: string): EstateSubscription | null {
  return subscriptions.find((row) => row.subscriptionId === subscriptionId) ?? null;
}

function offerOf(
  { catalogSkuId, productId }: SoldSubscription,
  offers: readonly Offer[],
): Offer | null {
  return (
    offers.find((each) => each.productId === productId && each.catalogSkuId === catalogSkuId) ??
    null
  );
}

function seatsOf(rows: readonly EstateSubscription[]): number {
  return rows.reduce((sum, { seats }) => sum + seats, 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
