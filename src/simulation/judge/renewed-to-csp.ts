// Lines whose Enterprise Agreement somebody renewed to CSP with us, by the world's own log.

import { wasApproved } from "./approved-acts.ts";
import type { Evidence } from "./evidence.ts";

const RENEWED = "renewedToCsp";

/** Seats of its own license serve with us in the line's place. */
export function wasRenewedToCsp(
  { skuId, subscriptionId }: { readonly skuId: string; readonly subscriptionId: string },
  { events }: Pick<Evidence, "events">,
): boolean {
  return events.some(
    ({ details, kind }) =>
      kind === RENEWED &&
      details["subscriptionId"] === subscriptionId &&
      details["skuId"] === skuId,
  );
}

/** Subscriptions of ours that came so. */
export function renewedIds({ events }: Pick<Evidence, "events">): readonly string[] {
  return events
    .filter(({ kind }) => kind === RENEWED)
    .map(({ details }) => String(details["newSubscriptionId"]));
}

/** Somebody was asked to renew what nobody had approved to renew. */
export function renewalAskedWithoutApproval(evidence: Evidence): boolean {
  return evidence.events.some(
    (event) =>
      event.kind === "letterDelivered" &&
      event.details["letterKind"] === "renewToCsp" &&
      !wasApproved(
        event,
        evidence,
        ({ lineId, renewToCsp }) => renewToCsp && lineId === event.details["subscriptionId"],
      ),
  );
}

/** Somebody did what they were asked to, and that was for another term, billing or more seats than anybody had approved. */
export function renewalScheduledOtherwise(evidence: Evidence): boolean {
  return evidence.events.some(
    (event) =>
      event.kind === "renewalToCspScheduled" &&
      event.details["slip"] === undefined &&
      !wasApproved(
        event,
        evidence,
        ({ lineId, renewsAtMost, renewsFor }) =>
          lineId === event.details["subscriptionId"] &&
          Number(event.details["seats"]) <= (renewsAtMost?.seats ?? 0) &&
          renewsFor?.term === event.details["term"] &&
          renewsFor?.billingPlan === event.details["billingCycle"],
      ),
  );
}
