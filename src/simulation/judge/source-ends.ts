// The ends at which a source could have been left, and when it really stopped serving.

import { addDays, type Instant } from "#lib/instant.ts";
import type { Evidence, LoggedEvent, RecordedLine } from "./evidence.ts";

/** Events with which a source stops serving, or stops being billed. */
export const ENDS_SOURCE = new Set([
  "customerCancelled",
  "extensionEnded",
  "graceBegan",
  "paymentFailed",
  "renewalCancelled",
  "sellerRetaliated",
  "serviceCut",
  "sourceCancelled",
  "subscriptionDeleted",
]);

/** Of their own accord somebody else ended the service, at once. */
export const CUTS_BY_OTHERS = new Set(["customerCancelled", "paymentFailed", "sellerRetaliated"]);

/**
 * The ends of the line's terms up to the one at which it was left, in their order: that of the term
 * which ran at the beginning, and those of its renewals as they were billed. Empty where it never ended.
 */
export function endsOf(line: RecordedLine, { events, meter }: Evidence): readonly Instant[] {
  const left = events.find((event) => isEndOf(line, event));
  if (line.endsAt === null || left === undefined) return [];
  const renewals = meter.charges
    .filter((each) => each.component === "renewal" && each.subscriptionId === line.subscriptionId)
    .map(({ to }) => to)
    // A renewal that was taken back is billed until then, and that is no end of a term.
    .filter((to) => left.kind !== "renewalCancelled" || to !== left.at)
    .sort();
  const all = [line.endsAt, ...renewals];
  const before = all.filter((end) => end <= left.at);
  return CUTS_BY_OTHERS.has(left.kind) ? all.slice(0, before.length + 1) : before;
}

/**
 * The end of the term that ran when the source was left; null where it has no end, or never ended. What was to be renewed
 * to CSP then would have gone on with us.
 */
export function wouldServeUntil(subscriptionId: string, evidence: Evidence): Instant | null {
  const line = evidence.record.lines.find((each) => each.subscriptionId === subscriptionId);
  if (line === undefined) return null;
  const end = endsOf(line, evidence).at(-1) ?? null;
  return end !== null && wasToRenewToCsp(line, evidence) ? evidence.endedAt : end;
}

/** Somebody had scheduled it, and nobody taken that back, when the source was left. */
function wasToRenewToCsp(line: RecordedLine, { events }: Evidence): boolean {
  const left = events.findIndex((event) => isEndOf(line, event));
  const last = events
    .slice(0, left)
    .findLast(
      ({ details, kind }) =>
        details["subscriptionId"] === line.subscriptionId &&
        (kind === "renewalToCspScheduled" || kind === "renewalToCspCancelled"),
    );
  return last?.kind === "renewalToCspScheduled";
}

function isEndOf({ subscriptionId }: RecordedLine, { kind, details }: LoggedEvent): boolean {
  return ENDS_SOURCE.has(kind) && details["subscriptionId"] === subscriptionId;
}

/** When somebody of their own accord ended the line before this end; null where nobody did. */
export function cutShortAt(line: RecordedLine, end: Instant, { events }: Evidence): Instant | null {
  const cut = events.find(
    ({ injected, kind, details, at }) =>
      injected &&
      CUTS_BY_OTHERS.has(kind) &&
      details["subscriptionId"] === line.subscriptionId &&
      at < end,
  );
  return cut?.at ?? null;
}

/** When the users were really out, had nobody bought anything: after its grace, if it had one. */
export function servedUntil(line: RecordedLine, end: Instant, evidence: Evidence): Instant {
  const cut = cutShortAt(line, end, evidence);
  if (cut !== null) return cut;
  const grace = evidence.events.find(
    ({ kind, at, details }) =>
      kind === "graceBegan" && at >= end && details["subscriptionId"] === line.subscriptionId,
  );
  return grace === undefined ? end : addDays(grace.at, Number(grace.details["days"]));
}
