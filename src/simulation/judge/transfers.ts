// Lines that another partner handed over to us, by the world's own log.

import type { Instant } from "#lib/instant.ts";
import { wasApproved } from "./approved-acts.ts";
import type { Evidence, LoggedEvent } from "./evidence.ts";
import { wasRenewedToCsp } from "./renewed-to-csp.ts";

const MOVED = "lineTransferred";

/** The event of its handing over; absent where that never happened. */
export function transferOf(
  { subscriptionId }: { readonly subscriptionId: string },
  { events }: Pick<Evidence, "events">,
): LoggedEvent | undefined {
  return events.find(
    ({ details, kind }) => kind === MOVED && details["subscriptionId"] === subscriptionId,
  );
}

/** Subscriptions that came to us so. */
export function transferredIds({ events }: Pick<Evidence, "events">): readonly string[] {
  return events
    .filter(({ kind }) => kind === MOVED)
    .map(({ details }) => String(details["newSubscriptionId"]));
}

/** The tenant's licenses of which some came to us so. */
export function transferredPools({ events }: Pick<Evidence, "events">) {
  return events
    .filter(({ kind }) => kind === MOVED)
    .map(({ details, tenantId }) => ({
      tenantId: String(tenantId),
      skuId: String(details["skuId"]),
    }));
}

/**
 * Seats bought of a license all of whose lines were renewed to CSP or handed over: after that, or while they could still be, from the
 * request on. What comes with a request that did not name it could be known by nobody.
 */
export function seatsBoughtBesideTransfers(evidence: Evidence): number {
  const { meter, record } = evidence;
  return meter.seatsBought
    .filter(({ at, kind, skuId, tenantId }) => {
      const lines = record.lines.filter(
        (line) => line.tenantId === tenantId && line.skuId === skuId && line.expected === "movable",
      );
      const known = lines.map(
        (line) => renewalKnownAt(line, evidence) ?? handingOverKnownAt(line, evidence),
      );
      return (
        kind === "ordered" &&
        lines.length > 0 &&
        known.every((since) => since !== null && at >= since)
      );
    })
    .reduce((sum, { seats }) => sum + seats, 0);
}

/** From when on a line that was renewed to CSP was known to come so; null where it was not. */
function renewalKnownAt(
  line: { readonly skuId: string; readonly subscriptionId: string },
  evidence: Evidence,
): Instant | null {
  if (!wasRenewedToCsp(line, evidence)) return null;
  const scheduled = evidence.events.find(
    ({ details, kind }) =>
      kind === "renewalToCspScheduled" && details["subscriptionId"] === line.subscriptionId,
  );
  return scheduled?.at ?? null;
}

/** From when on a line that was handed over had to be counted on; null where it was not. */
function handingOverKnownAt(
  line: { readonly subscriptionId: string; readonly tenantId: string },
  evidence: Evidence,
): Instant | null {
  const { events, report } = evidence;
  const moved = transferOf(line, evidence);
  if (moved === undefined) return null;
  const isOfTenant = ({ tenantId }: { readonly tenantId: string | null }) =>
    tenantId === line.tenantId;
  const isAskedFor = report.moves
    .filter(isOfTenant)
    .flatMap(({ approvals }) => approvals.flatMap(({ band }) => band.acts))
    .some(({ lineId, transfer }) => transfer && lineId === line.subscriptionId);
  const requested = events.filter(isOfTenant).find(({ kind }) => kind === "transferRequested");
  return isAskedFor && requested !== undefined ? requested.at : moved.at;
}

/** Somebody was asked to hand over what nobody had approved to ask for. */
export function askedWithoutApproval(evidence: Evidence): boolean {
  return evidence.events.some(
    (event) =>
      event.kind === "transferRequested" &&
      event.actor === "us" &&
      !wasApproved(event, evidence, ({ transfer }) => transfer),
  );
}
