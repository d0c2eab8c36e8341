import { hashOf } from "#lib/canonical-json.ts";
import {
  addDays,
  addHours,
  daysBetween,
  earliest,
  earliestOf,
  type Instant,
} from "#lib/instant.ts";
import { hasPassed, hasReached, type Present } from "#lib/present.ts";
import { cancellationWindowEndsAt } from "../../lifecycle/windows.ts";
import { ask, latestStep, observedDone, pursue, withdraw } from "../asks.ts";
import type { DepartingSubscription, DepartureStanding } from "../departure-standing.ts";
import { departureAsRead, isCarried } from "../departure.ts";
import { earlierOf, nextFullHour, tomorrow } from "../rhythm.ts";
import type { Look, NextThing, Situation } from "../situation.ts";
import { access, accessStands } from "./access.ts";
import { cancellingRenewal } from "./cancelling-renewal.ts";

/** Everything that leaving rests on is read in the very look that acts on it. */
const FRESH: readonly Look[] = ["relationship", "estate", "transfers"];
/** What Partner Center still shows where the customer has ended our access to the tenant. */
const FRESH_WITHOUT_ACCESS: readonly Look[] = ["relationship", "ours", "transfers"];

/**
 * A customer goes to another partner, as carefully as one comes: what we sold renews until licenses of
 * others carry everybody, requests of the new partner are answered, the account is settled; then
 * relationship and delegated admin are removed. Never while a subscription of ours serves.
 */
export function departing(situation: Situation): NextThing {
  const { now, seen, standing } = situation;
  const { departure } = standing;
  if (departure !== null && departure.relationshipEndedAt !== null) return endAccess(situation);
  if (!seen.looks.has("relationship")) return { do: "look", at: "relationship" };
  // The customer removed us: Microsoft allows that only where nothing of ours is left.
  if (standing.relationshipSince === null) return recordRemoved(situation);
  const asked = accessStands(situation) ? null : askForAccess(situation);
  if (asked !== null && asked.do !== "wait") return asked;
  // Without access the customer has to say what stands elsewhere; until then everything of ours renews.
  const fresh = asked === null ? FRESH : FRESH_WITHOUT_ACCESS;
  const unread = fresh.find((look) => !seen.looks.has(look));
  if (unread !== undefined) return { do: "look", at: unread };
  const read = asRead(situation);
  if (departure === null || hashOf(departure) !== hashOf(read)) return record(situation, read);
  return (
    earlierOf([
      followRenewals(situation, read),
      endOutlived(situation, read),
      warn(situation, read),
      answerTransfers(situation),
      cancellingRenewal(situation),
      settle(situation, read),
      asked,
      nextLook(situation, read),
    ]) ?? { do: "wait", until: tomorrow(now) }
  );
}

function asRead(situation: Situation): DepartureStanding {
  const { planFile, seen, standing } = situation;
  const { ours, usersInError } = seen;
  const estate = accessStands(situation) ? seen.estate : null;
  const told = latestStep(situation, "replaceLicenses", null);
  const toldAt = told?.state === "done" ? (told.evidence?.at ?? null) : null;
  const { lines = [], targets = [] } = planFile?.plan ?? {};
  const titleOf = (skuId: string) =>
    [...targets, ...lines].find((each) => each.skuId === skuId)?.title ?? null;
  return departureAsRead(standing.departure, {
    ...situation,
    estate,
    ours,
    usersInError,
    toldAt,
    titleOf,
  });
}

function record({ now, standing }: Situation, departure: DepartureStanding): NextThing {
  const subscriptions = departure.subscriptions.map(({ endedAt, endsAt, subscriptionId }) => ({
    subscriptionId,
    endsAt,
    endedAt,
  }));
  const details = { subscriptions, carried: Object.keys(departure.carriedSince).toSorted() };
  const entry = { at: now, kind: "observed", subject: "departure", details } as const;
  return { do: "record", standing: { ...standing, departure }, entry };
}

function recordRemoved({ now, standing }: Situation): NextThing {
  const departure = {
    subscriptions: [],
    carriedSince: {},
    ...standing.departure,
    relationshipEndedAt: now,
  };
  const details = { relationshipEndedAt: now };
  const entry = { at: now, kind: "observed", subject: "departure", details } as const;
  return { do: "record", standing: { ...standing, departure }, entry };
}

/** A request that nobody approves is no end of a departure: it is only waited for. */
function askForAccess(situation: Situation): NextThing {
  const next = access(situation);
  const isOver = next === null || next.do === "refuse";
  return isOver ? { do: "wait", until: tomorrow(situation.now) } : next;
}

/**
 * What is carried without us is to end with its term; everything else renews, also what was to end
 * before: on whatever Microsoft makes of a renewal that is off, nobody's license may hang.
 */
function followRenewals(situation: Situation, departure: DepartureStanding): NextThing | null {
  const { now, seen } = situation;
  for (const { autoRenew, skuId, subscriptionId } of seen.ours) {
    const renews = !isCarried(departure, skuId, situation);
    if (autoRenew === renews) continue;
    if (seen.ownChanged.has(subscriptionId)) return { do: "wait", until: nextFullHour(now) };
    return { do: "setRenewal", subscriptionId, renews };
  }
  const isFresh = serving(departure).some(
    ({ skuId }) => skuId in departure.carriedSince && !isCarried(departure, skuId, situation),
  );
  return isFresh ? { do: "wait", until: addHours(nextFullHour(now), 1) } : null;
}

/** A renewal may take a day to complete ("Create a new subscription", renewals). */
const RENEWAL_HOURS = 24;
/** An extended term shows no next term; a renewal shows the end of a whole one. */
const RENEWED_TERM_DAYS_MIN = 300;

/**
 * What outlived its term is ended as soon as nobody needs it: an extended term on any day, a renewal inside
 * its own 168 hours ("New commerce cancellation policy").
 */
function endOutlived(situation: Situation, departure: DepartureStanding): NextThing | null {
  const { now, seen } = situation;
  for (const subscription of serving(departure)) {
    const { outlivedAt, skuId, subscriptionId } = subscription;
    const own = seen.ours.find((each) => each.subscriptionId === subscriptionId);
    if (own === undefined || outlivedAt === null || !isCarried(departure, skuId, situation))
      continue;
    const renewedBy = addHours(outlivedAt, RENEWAL_HOURS);
    if (!hasReached(situation, renewedBy)) return { do: "wait", until: renewedBy };
    if (!mayBeCancelled(situation, subscription, outlivedAt)) continue;
    if (seen.ownChanged.has(subscriptionId)) return { do: "wait", until: tomorrow(now) };
    return { do: "endOwn", subscriptionId };
  }
  return null;
}

function mayBeCancelled(
  present: Present,
  { endsAt, term }: DepartingSubscription,
  outlivedAt: Instant,
): boolean {
  if (!hasReached(present, cancellationWindowEndsAt(outlivedAt))) return true;
  const isWholeTerm = endsAt !== null && daysBetween(outlivedAt, endsAt) >= RENEWED_TERM_DAYS_MIN;
  return term !== "P1M" && !isWholeTerm;
}

/** Settings lock up to two days before the end, and a new partner's order may take three. */
const READY_DAYS_BEFORE_END = 5;
/** Who says that the licenses stand while the tenant does not show it is asked again. */
const ASKED_AGAIN_DAYS = 7;

/** Before each end the customer is told how many licenses have to stand elsewhere, and what happens else. */
function warn(situation: Situation, departure: DepartureStanding): NextThing | null {
  const { now } = situation;
  const bare = serving(departure).filter(({ skuId }) => !isCarried(departure, skuId, situation));
  if (bare.length === 0) return observedDone(situation, "replaceLicenses", null);
  const first = earliestOf(bare.flatMap(({ endsAt }) => endsAt ?? []));
  const dueAt = first === null ? addDays(now, 30) : addDays(first, -READY_DAYS_BEFORE_END);
  const wanted = { kind: "replaceLicenses", lineId: null, owner: "customerAdmin", dueAt } as const;
  const step = latestStep(situation, "replaceLicenses", null);
  if (step?.state === "open") {
    const isOfLastTerm = daysBetween(step.dueAt, dueAt) > ASKED_AGAIN_DAYS;
    return isOfLastTerm ? withdraw(situation, "replaceLicenses", null) : pursue(situation, wanted);
  }
  const answeredAt = step === null || step.state === "withdrawn" ? null : step.evidence?.at;
  const againAt = answeredAt ? addDays(answeredAt, ASKED_AGAIN_DAYS) : now;
  return hasReached(situation, againAt) ? ask(situation, wanted) : { do: "wait", until: againAt };
}

/** Requests that we did not create ask us to hand over. */
function foreignRequests({ seen, standing }: Situation) {
  const own = new Set(standing.transfers.map(({ transferId }) => transferId));
  return seen.transfers.filter(({ transferId }) => !own.has(transferId));
}

const TRANSFER_ANSWER_DAYS = 7;

function answerTransfers(situation: Situation): NextThing | null {
  const { now } = situation;
  const [pending] = foreignRequests(situation).filter(({ state }) => state === "pending");
  if (pending === undefined) return observedDone(situation, "answerTransfer", null);
  const dueAt = earliest(addDays(now, TRANSFER_ANSWER_DAYS), pending.expiresAt ?? now);
  return pursue(situation, { kind: "answerTransfer", lineId: null, owner: "operator", dueAt });
}

/** A request of another partner, and licenses that stand elsewhere, are found soon enough so. */
const FAR_LOOK_DAYS = 3;
const NEAR_END_DAYS = 30;

/** Daily around the end of a term, and while nothing is left but people; else now and then. */
function nextLook(situation: Situation, departure: DepartureStanding): NextThing {
  const { now } = situation;
  const isNear = serving(departure).some(
    ({ endsAt, outlivedAt }) =>
      outlivedAt !== null ||
      endsAt === null ||
      hasPassed(situation, addDays(endsAt, -NEAR_END_DAYS)),
  );
  const days = isNear || serving(departure).length === 0 ? 0 : FAR_LOOK_DAYS - 1;
  return { do: "wait", until: addDays(tomorrow(now), days) };
}

const SETTLE_DAYS = 30;

/** Only when nothing of ours serves any more, and nobody asks for any of it. */
function settle(situation: Situation, departure: DepartureStanding): NextThing | null {
  const { now, seen } = situation;
  const isAsked = foreignRequests(situation).some(
    ({ state }) => state === "pending" || state === "inProgress" || state === "unknown",
  );
  if (seen.ours.length > 0 || serving(departure).length > 0 || isAsked) return null;
  const dueAt = addDays(now, SETTLE_DAYS);
  const asked = pursue(situation, {
    kind: "settleAccount",
    lineId: null,
    owner: "operator",
    dueAt,
  });
  if (asked !== null) return asked;
  // Who refuses keeps the customer, without licenses of ours: for support.
  const isSettled = latestStep(situation, "settleAccount", null)?.state === "done";
  return isSettled ? { do: "removeRelationship" } : { do: "depart" };
}

function endAccess(situation: Situation): NextThing {
  const { seen, standing } = situation;
  if (standing.delegatedAdmin === null) return { do: "depart" };
  if (!seen.looks.has("delegatedAdmin")) return { do: "look", at: "delegatedAdmin" };
  return { do: standing.delegatedAdmin.state === "active" ? "endDelegatedAdmin" : "depart" };
}

function serving({ subscriptions }: DepartureStanding): readonly DepartingSubscription[] {
  return subscriptions.filter(({ endedAt }) => endedAt === null);
}
