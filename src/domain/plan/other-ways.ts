// The ways for a line beside buying it again: another partner hands the subscription over, Microsoft
// schedules the seats of an Enterprise Agreement in CSP, an order is split under the seat cap, or nothing is
// done. Each with its cost and what speaks against it.

import { addDays, addHours, earliest, latest, type Instant } from "#lib/instant.ts";
import { money, type Money } from "#lib/money.ts";
import type { KnownSource } from "../estate/known-source.ts";
import type { ForeseenEnd } from "../lifecycle/source-end.ts";
import { canBeCancelled, endNowOf } from "./cancel-now.ts";
import { commitmentToRenewFor } from "./commitment.ts";
import { costOfRenewal } from "./cost.ts";
import type { SourceActs } from "./move-plan.ts";
import type { Route } from "./override.ts";
import { quoteRenewal } from "./renewal-quote.ts";
import type { PlanRequest } from "./plan-request.ts";
import { noActs, planActs, settingMarginHours } from "./schedule.ts";

/** So long before the agreement's owner is asked to let it end, our operator is asked to schedule what follows it. */
const SCHEDULED_WITHIN_DAYS = 14;
/** With less time than that nobody is asked. */
const SCHEDULED_AT_LEAST_DAYS = 7;

export interface Way {
  readonly route: Route;
  /** Phrase key below `routes.reason.`. */
  readonly reason: string;
  /** Beyond what the customer pays anyway; null where not known. */
  readonly cost: Money | null;
  /** Phrase key below `routes.against.`; null where nothing does. */
  readonly against: string | null;
  readonly acts: SourceActs;
  /** Somebody has been asked, or has scheduled it: nothing else may be done beside it. */
  readonly isUnderWay?: true;
}

export interface WayQuestion {
  readonly request: PlanRequest;
  readonly source: KnownSource;
  readonly end: ForeseenEnd;
  /** What the line falls back on when it does not come so; `firstAt` is when the first act or order of that is due. */
  readonly fallback:
    { readonly route: "blocked" } | { readonly route: "repurchase"; readonly firstAt: Instant };
}

/** In the order in which experienced operators try them. */
export function handOvers(question: WayQuestion): Way[] {
  return [...ownershipTransfer(question), ...renewToCsp(question)];
}

/**
 * A whole new-commerce subscription changes its partner and keeps price, term and licenses. The billing
 * owner has to agree, and nobody is obliged to; until the request is read back as closed nothing may be
 * bought in its place. Source: learn.microsoft.com/partner-center, "Transfer billing ownership of new
 * commerce subscriptions".
 */
function ownershipTransfer({ request, source, end, fallback }: WayQuestion): Way[] {
  const { agreementType, billingOwner, row } = source;
  if (agreementType !== "cspNce" || row.status !== "enabled" || row.isTrial) return [];
  const { policy, catalog, linesInTransfer } = request;
  const isOpen = linesInTransfer.includes(row.subscriptionId);
  const askAt = approvable(request);
  const lockAt = addHours(end.endsAt, -settingMarginHours(source, policy));
  const latestAt = fallback.route === "blocked" ? lockAt : earliest(lockAt, fallback.firstAt);
  const against = isOpen
    ? null
    : policy.routes.ownershipTransfer === "never"
      ? "policy"
      : linesInTransfer.length > 0
        ? "transferOpen"
        : request.linesNotTransferred.includes(row.subscriptionId)
          ? "notHandedOver"
          : billingOwner.tenantId === null
            ? "ownerUnknown"
            : addDays(askAt, policy.leadDays.transferConsent) > latestAt
              ? "tooLate"
              : null;
  const owner = billingOwner;
  const transfer = { askAt, fallback: fallback.route, latestAt, owner, requestNumber: 1 };
  return [
    {
      route: "ownershipTransfer",
      reason: isOpen ? "transferOpen" : "transferKeepsAll",
      ...(isOpen ? { isUnderWay: true } : {}),
      cost: money(0, catalog.currency),
      against,
      acts: { ...noActs, transfer },
    },
  ];
}

/**
 * Enterprise Agreements only, also for what is no longer sold; there is no API, so a person does it in
 * Microsoft's portal. Source: learn.microsoft.com/partner-center, "Transition customers from EA to CSP".
 */
function renewToCsp({ request, source, end, fallback }: WayQuestion): Way[] {
  const { policy, catalog, linesEnded, linesNotRenewed, linesRenewing, now } = request;
  const lineId = source.row.subscriptionId;
  const scheduled = linesRenewing.find((each) => each.lineId === lineId);
  const hasEnded = scheduled !== undefined && linesEnded.some((each) => each.lineId === lineId);
  const isRenewable = source.agreementType === "eaEas" && source.row.status === "enabled";
  if (!hasEnded && !isRenewable) return [];
  const way = {
    route: "renewToCsp",
    reason: "renewToCsp",
    cost: money(0, catalog.currency),
  } as const;
  if (hasEnded) {
    const acts = { ...noActs, renewToCsp: scheduled.asked };
    return [{ ...way, isUnderWay: true, against: null, acts }];
  }
  const lockAt = addHours(end.endsAt, -settingMarginHours(source, policy));
  // What is not scheduled by then is bought: that has to be approved before the agreement's owner is asked to let it end.
  const { approvePlan } = policy.leadDays;
  const canBeBought = fallback.route !== "blocked";
  const latestAt = canBeBought ? earliest(lockAt, addDays(fallback.firstAt, -approvePlan)) : lockAt;
  const noticeDays =
    policy.noticeDays.volumeLicensing + SCHEDULED_WITHIN_DAYS + (canBeBought ? approvePlan : 0);
  const askAt = latest(approvable(request), addDays(end.endsAt, -noticeDays));
  const isLate = addDays(askAt, SCHEDULED_AT_LEAST_DAYS) > latestAt;
  const commitment = commitmentToRenewFor(source, policy);
  const quote = quoteRenewal(request, source, commitment, end.endsAt);
  const against =
    scheduled !== undefined
      ? null
      : policy.routes.renewToCsp === "never"
        ? "policy"
        : linesNotRenewed.includes(lineId)
          ? "notRenewed"
          : isLate
            ? "tooLate"
            : quote === null
              ? "aboveCeiling"
              : null;
  // Whoever extends or renews the agreement is asked not to, once what comes in its place is scheduled.
  const { stopRenewal } = planActs(source, end, policy, now);
  const asked = { askAt, latestAt, owner: source.billingOwner, commitment };
  const renewal = quote === null ? asked : { ...asked, quote };
  return [
    {
      ...way,
      ...(scheduled === undefined ? {} : { isUnderWay: true }),
      against,
      acts: { ...noActs, stopRenewal, renewToCsp: renewal },
    },
  ];
}

/** Where buying again beside the source would pass the cap; each needs somebody outside. */
export function underTheCap({ declared }: KnownSource): Way[] {
  const way = (reason: string, against: string): Way => ({
    route: "repurchase",
    reason,
    cost: null,
    against,
    acts: noActs,
  });
  const isMonthly = declared?.term === "P1M";
  return [
    way("splitUnderCap", "gapNeedsApproval"),
    ...(isMonthly ? [way("reduceInSteps", "ownerMustReduce")] : []),
    way("supportException", "microsoftMustAgree"),
  ];
}

/** For a source that is reduced in steps instead; null where it is not known what it would cost. */
export function largerPlan(cost: Money | null): Way {
  return { route: "repurchase", reason: "largerPlan", cost, against: "costsMore", acts: noActs };
}

/** Nothing is done, and in the worst case for money the source renews for a whole term. */
export function stayAtSource(
  { source, request }: Pick<WayQuestion, "source" | "request">,
  unitCost: Money | null,
): Way {
  return {
    route: "keep",
    reason: "oneMoreTerm",
    cost: costOfRenewal(source, request.policy, unitCost),
    against: "notWanted",
    acts: noActs,
  };
}

/** Wanted, but nobody can do it: by its agreement, or because its users have to change their license first. */
export function cancelNow({ source, end, request }: WayQuestion): Way {
  return {
    route: "cancelNow",
    reason: "cancelNowWanted",
    cost: endNowOf(source, end, request.now).lost,
    against: canBeCancelled(source) ? "reassigns" : "notCancellable",
    acts: noActs,
  };
}

/** Beside a source that is cancelled at once: the same purchase at the end of what is paid for. */
export function waitForTheEnd(): Way {
  return {
    route: "repurchase",
    reason: "sameOffer",
    cost: null,
    against: "notWanted",
    acts: noActs,
  };
}

/** The first instant at which something approved can be asked. */
function approvable({ now, policy }: PlanRequest): Instant {
  return addDays(now, policy.leadDays.approvePlan);
}
