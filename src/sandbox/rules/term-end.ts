// What the end of a term means: by agreement type, by the choice made before it, and by the reading
// of the open questions that this tenant drew. Facts from Microsoft's pages "Subscription
// lifecycle", "Extended service terms", "What if my subscription expires" and "Lifecycle and
// Extended Period Term"; the sandbox keeps its own table so that it shares no mistake with a planner.

import { addTerms, parseInstant, type Instant } from "#lib/instant.ts";
import type { Subscription } from "../world/entities.ts";
import type { TenantReadings } from "../world/tenant-readings.ts";
import type { World } from "../world/world.ts";

export type EndMeaning =
  | { readonly kind: "renews"; readonly because: "autoRenew" | "choice" | "settingLost" }
  | { readonly kind: "converts" }
  | { readonly kind: "extends" }
  | { readonly kind: "grace"; readonly days: number }
  | { readonly kind: "cut" };

type Family =
  | "newCommerce"
  | "onlineSubscription"
  | "enrolment"
  | "prepaid"
  | "legacyCsp"
  | "syndication"
  | "trial"
  | "free";

const FAMILY_BY_AGREEMENT: Readonly<Record<string, Family>> = {
  mcaWebDirect: "newCommerce",
  mcaEnterprise: "newCommerce",
  cspNce: "newCommerce",
  mosaWebDirect: "onlineSubscription",
  eaEas: "enrolment",
  mpsa: "enrolment",
  openValue: "prepaid",
  retailKey: "prepaid",
  cspLegacy: "legacyCsp",
  syndication: "syndication",
  trial: "trial",
  free: "free",
};

const EXTENDED_PERIOD_MONTHS_MAX = 12;
const CLASSIC_GRACE_DAYS = 30;
/** CSP terms bought or renewed before this day still end in the classic 30 days. */
const CSP_EXTENSION_SINCE = parseInstant("2025-04-01T00:00:00Z");
/** Web-direct customer-agreement terms begun before this day end as either rule says. */
const WEB_DIRECT_EXTENSION_SINCE = parseInstant("2026-02-09T00:00:00Z");

/** The rules a subscription follows; a web-direct one of unknown kind follows what the seed draws. */
export function familyOf(world: World, subscription: Subscription): Family {
  const { agreementType, tenantId } = subscription;
  const known = FAMILY_BY_AGREEMENT[agreementType];
  if (known !== undefined) return known;
  return world.random.fork(`agreement/${tenantId}`).pick(["newCommerce", "onlineSubscription"]);
}

/** Decides what happens at the subscription's `endsAt`. */
export function meaningOfEnd(
  family: Family,
  subscription: Subscription,
  readings: TenantReadings,
): EndMeaning {
  const extended = subscription.extendedSince !== null;
  switch (family) {
    case "newCommerce":
      if (subscription.endChoice === "cutAtEnd") return { kind: "cut" };
      return extended ? { kind: "extends" } : endOfNewCommerce(subscription, readings);
    case "enrolment":
      return endOfEnrolment(subscription, readings);
    case "onlineSubscription":
    case "prepaid":
      return subscription.autoRenew ? renews("autoRenew") : graceOrCut(readings.graceDays);
    case "trial":
      return subscription.autoRenew ? { kind: "converts" } : graceOrCut(readings.graceDays);
    case "legacyCsp":
    case "syndication":
    case "free":
      return subscription.autoRenew ? renews("autoRenew") : { kind: "cut" };
  }
}

function endOfNewCommerce(subscription: Subscription, readings: TenantReadings): EndMeaning {
  if (subscription.endChoice === "renew") return renews("choice");
  if (subscription.endChoice === "extend") return { kind: "extends" };
  if (subscription.autoRenew) return renews("autoRenew");
  const isCsp = subscription.seller.kind === "csp";
  const begunAt = termStart(subscription);
  if (isCsp && begunAt < CSP_EXTENSION_SINCE) return graceOrCut(CLASSIC_GRACE_DAYS);
  if (!isCsp && begunAt < WEB_DIRECT_EXTENSION_SINCE && readings.graceDays > 0) {
    return graceOrCut(readings.graceDays);
  }
  switch (readings.autoRenewOff) {
    case "extend":
      return { kind: "extends" };
    case "cutAtEnd":
      return { kind: "cut" };
    case "renews":
      return renews("settingLost");
  }
}

function endOfEnrolment(subscription: Subscription, readings: TenantReadings): EndMeaning {
  const { extendedSince, endsAt } = subscription;
  const isSpent =
    extendedSince !== null &&
    endsAt !== null &&
    addTerms(extendedSince, "P1M", EXTENDED_PERIOD_MONTHS_MAX) <= endsAt;
  if (!subscription.autoRenew || isSpent) return graceOrCut(readings.graceDays);
  if (extendedSince !== null || readings.extendedPeriodTerm === "on") return { kind: "extends" };
  return renews("autoRenew");
}

function graceOrCut(days: number): EndMeaning {
  return days > 0 ? { kind: "grace", days } : { kind: "cut" };
}

function renews(because: "autoRenew" | "choice" | "settingLost"): EndMeaning {
  return { kind: "renews", because };
}

/** First instant of the present term. */
export function termStart(subscription: Subscription): Instant {
  const { anchorAt, term, endsAt } = subscription;
  if (term === null || endsAt === null) return anchorAt;
  const ends = termsUntil(anchorAt, term, endsAt);
  return ends === null ? addTerms(endsAt, term, -1) : addTerms(anchorAt, term, ends - 1);
}

/** The end of the term after the present one, counted from the anchor where the end lies on its grid. */
export function nextTermEnd(subscription: Subscription & { readonly endsAt: Instant }): {
  readonly anchorAt: Instant;
  readonly endsAt: Instant;
} {
  const { anchorAt, endsAt } = subscription;
  const term = subscription.term ?? "P1Y";
  const ends = termsUntil(anchorAt, term, endsAt);
  return ends === null
    ? { anchorAt: endsAt, endsAt: addTerms(endsAt, term, 1) }
    : { anchorAt, endsAt: addTerms(anchorAt, term, ends + 1) };
}

/** How many terms lie between anchor and end; null when the end is not a whole number of them away. */
function termsUntil(
  anchorAt: Instant,
  term: NonNullable<Subscription["term"]>,
  endsAt: Instant,
): number | null {
  for (let count = 1; ; count += 1) {
    const end = addTerms(anchorAt, term, count);
    if (end === endsAt) return count;
    if (end > endsAt) return null;
  }
}
