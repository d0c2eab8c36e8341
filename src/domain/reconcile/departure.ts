// What a customer who goes to another partner still needs of us. Nobody may lose a license by it: what we
// sold may end only where licenses of others carry everybody who uses it.

import { compareTexts } from "#lib/compare-texts.ts";
import { addHours, Instant } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { hasReached, type Present } from "#lib/present.ts";
import { z } from "zod";
import type { Offer } from "../catalog/catalog.ts";
import { offerListed, termListed } from "../catalog/offers-of.ts";
import type { Estate, EstateSubscription } from "../estate/estate.ts";
import { stepsOf } from "../human-steps/asking.ts";
import type { HumanStep } from "../human-steps/human-step.ts";
import { costOfTerm } from "../plan/cost.ts";
import type { SoldSubscription } from "./situation.ts";
import type { DepartingSubscription, DepartureStanding } from "./departure-standing.ts";

/** The decision of a named person that the customer leaves; null where nobody decided so, or it was taken back. */
export function leaveStep(humanSteps: readonly HumanStep[]): HumanStep | null {
  const leaves = stepsOf(humanSteps, "leave", null);
  const stays = stepsOf(humanSteps, "stay", null);
  return leaves.length > stays.length ? (leaves.at(-1) ?? null) : null;
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
  /** False where the tenant cannot be read: then everything that we sold counts as needed, and nothing as standing elsewhere. */
  isSeen: z.boolean(),
  /** What one more term costs where it renews first; null where no price is known. */
  renewalCost: Money.nullable(),
});
export type DepartureConsequence = z.infer<typeof DepartureConsequence>;

/** `estate` is null where the tenant cannot be read. */
export function departureConsequences(
  estate: Estate | null,
  ours: readonly SoldSubscription[],
  offers: readonly Offer[],
): DepartureConsequence[] {
  const ownIds = new Set(ours.map(({ subscriptionId }) => subscriptionId));
  return ours
    .map((own) => {
      const { autoRenew, seats, subscriptionId } = own;
      const row = rowIn(estate, subscriptionId);
      const offer = offerListed(offers, own);
      const unitCost = termListed(offers, own)?.unitCost ?? null;
      return {
        subscriptionId,
        title: offer?.title ?? row?.skuPartNumber ?? own.skuId,
        seats,
        endsAt: row?.nextLifecycleAt ?? own.endsAt,
        renews: autoRenew,
        isSeen: estate !== null,
        ...(estate === null
          ? { needed: seats, elsewhere: 0 }
          : withoutUs(estate, own.skuId, ownIds)),
        renewalCost: costOfTerm(unitCost, seats, own.term),
      };
    })
    .toSorted(
      (a, b) => compareTexts(a.endsAt ?? "", b.endsAt ?? "") || compareTexts(a.title, b.title),
    );
}

/** What staying means for one subscription that we sold to a customer who was leaving. */
export const StayConsequence = z.object({
  subscriptionId: z.string(),
  title: z.string(),
  seats: z.number().int(),
  /**
   * `renews`: it renews again, or goes on doing so. `ends`: it was to end before anybody decided to leave, and still is.
   * `gone`: it has ended or was handed over; it would have to be bought anew.
   */
  becomes: z.enum(["renews", "ends", "gone"]),
  /** Settings may lock from then on: until then the renewal can be turned on again; null where nothing has to be changed. */
  until: Instant.nullable(),
});
export type StayConsequence = z.infer<typeof StayConsequence>;

/** The longest that a setting was seen to lock before an end (operators' readings: 0, 24 or 48 hours). */
const LOCKED_HOURS = 48;

export function stayConsequences(
  departure: DepartureStanding | null,
  ours: readonly SoldSubscription[],
): StayConsequence[] {
  const serving = new Map(ours.map((own) => [own.subscriptionId, own]));
  return (departure?.subscriptions ?? []).map((known) => {
    const { endsAt, renewedBefore, seats, subscriptionId, title } = known;
    const own = serving.get(subscriptionId);
    const about = { subscriptionId, title, seats };
    if (own === undefined) return { ...about, becomes: "gone", until: null };
    const isChanged = own.autoRenew !== renewedBefore;
    const until = isChanged && endsAt !== null ? addHours(endsAt, -LOCKED_HOURS) : null;
    return { ...about, becomes: renewedBefore ? "renews" : "ends", until };
  });
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
  present: Present,
): boolean {
  const since = carriedSince[skuId];
  return since !== undefined && hasReached(present, addHours(since, CARRIED_AFTER_HOURS));
}

interface DepartureReading extends Present {
  /** Null where the tenant cannot be read. */
  readonly estate: Estate | null;
  readonly ours: readonly SoldSubscription[];
  readonly usersInError: Readonly<Record<string, readonly string[]>>;
  /** When the customer's admin last said that everything stands elsewhere; it counts where nothing can be read. */
  readonly toldAt: Instant | null;
  readonly titleOf: (skuId: string) => string | null;
}

/** What is known of the departure after the tenant was read; where it cannot be, by Partner Center and the customer's word. */
export function departureAsRead(
  before: DepartureStanding | null,
  read: DepartureReading,
): DepartureStanding {
  const { estate, now, ours, titleOf, toldAt, usersInError } = read;
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
    if (estate === null) {
      if (toldAt !== null) carriedSince[skuId] = toldAt;
      continue;
    }
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
  { autoRenew, endsAt, seats, skuId, subscriptionId, term }: SoldSubscription,
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
    renewedBefore: autoRenew,
    outlivedAt: null,
    endedAt: null,
  };
}

/** It has ended when neither Partner Center nor the tenant shows it serving; one in its grace still serves. */
function asRead(known: DepartingSubscription, read: DepartureReading): DepartingSubscription {
  const { estate, now, ours } = read;
  const { endsAt, subscriptionId } = known;
  const own = ours.find((each) => each.subscriptionId === subscriptionId);
  const row = rowIn(estate, subscriptionId);
  const serves = row !== null && (row.status === "enabled" || row.status === "warning");
  if (own === undefined && !serves) return { ...known, endedAt: known.endedAt ?? now };
  const next = row?.nextLifecycleAt ?? own?.endsAt ?? endsAt;
  const isOutlived = endsAt !== null && hasReached(read, endsAt);
  return {
    ...known,
    seats: own?.seats ?? known.seats,
    endsAt: next,
    outlivedAt: isOutlived ? endsAt : known.outlivedAt,
    endedAt: null,
  };
}

function rowIn(estate: Estate | null, subscriptionId: string): EstateSubscription | null {
  return estate?.subscriptions.find((row) => row.subscriptionId === subscriptionId) ?? null;
}

function seatsOf(rows: readonly EstateSubscription[]): number {
  return rows.reduce((sum, { seats }) => sum + seats, 0);
}
