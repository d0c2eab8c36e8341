// Lines whose Enterprise Agreement somebody renewed to CSP with us, by the world's own log.

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
export function renewalAskedWithoutApproval({ events, report }: Evidence): boolean {
  return events.some(
    ({ at, details, kind, tenantId }) =>
      kind === "letterDelivered" &&
      details["letterKind"] === "renewToCsp" &&
      !report.moves.some(
        (move) =>
          move.tenantId === tenantId &&
          move.approvals.some(
            ({ approvedAt, band }) =>
              approvedAt <= at &&
              band.acts.some(
                ({ lineId, renewToCsp }) => renewToCsp && lineId === details["subscriptionId"],
              ),
          ),
      ),
  );
}

/** Somebody scheduled what they were asked to, and that was for another term or billing than anybody had approved. */
export function renewalScheduledOtherwise({ events, report }: Evidence): boolean {
  return events.some(
    ({ at, details, kind, tenantId }) =>
      kind === "renewalToCspScheduled" &&
      details["slip"] === undefined &&
      !report.moves.some(
        (move) =>
          move.tenantId === tenantId &&
          move.approvals.some(
            ({ approvedAt, band }) =>
              approvedAt <= at &&
              band.acts.some(
                ({ lineId, renewsFor }) =>
                  lineId === details["subscriptionId"] &&
                  renewsFor?.term === details["term"] &&
                  renewsFor?.billingPlan === details["billingCycle"],
              ),
          ),
      ),
  );
}
