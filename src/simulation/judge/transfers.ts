// Lines that another partner handed over to us, by the world's own log.

import type { Evidence, LoggedEvent } from "./evidence.ts";

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

/** Seats bought of a license all of whose lines were handed over, while they could still be, or afterwards. */
export function seatsBoughtBesideTransfers(evidence: Evidence): number {
  const { events, meter, record } = evidence;
  return meter.seatsBought
    .filter(({ at, kind, skuId, tenantId }) => {
      const asked = events.find(
        (event) => event.kind === "transferRequested" && event.tenantId === tenantId,
      );
      const lines = record.lines.filter(
        (line) => line.tenantId === tenantId && line.skuId === skuId && line.expected === "movable",
      );
      return (
        kind === "ordered" &&
        asked !== undefined &&
        at >= asked.at &&
        lines.length > 0 &&
        lines.every((line) => transferOf(line, evidence) !== undefined)
      );
    })
    .reduce((sum, { seats }) => sum + seats, 0);
}

/** Somebody was asked to hand over what nobody had approved to ask for. */
export function askedWithoutApproval({ events, report }: Evidence): boolean {
  return events.some(
    ({ at, kind, tenantId, actor }) =>
      kind === "transferRequested" &&
      actor === "us" &&
      !report.moves.some(
        (move) =>
          move.tenantId === tenantId &&
          move.approvals.some(
            ({ approvedAt, band }) =>
              approvedAt <= at && band.acts.some(({ transfer }) => transfer),
          ),
      ),
  );
}
