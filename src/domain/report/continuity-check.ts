// Why nobody was interrupted, as far as we read. What was bought: our seats were seen in the tenant, and seen again,
// before the source was seen to be gone. What was handed over or renewed to CSP: its seats were seen to serve with us.

import { addHours, Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { PlanFile, PlanLine } from "../plan/move-plan.ts";
import { movedLines, seatsOf } from "../reconcile/cover.ts";
import type { JournalEntry } from "../reconcile/journal-entry.ts";
import type { Standing } from "../reconcile/standing.ts";
import { transferOf, wayOfLine } from "../reconcile/transfers.ts";

export const ContinuityCheck = z.object({
  lineId: z.string(),
  title: z.string(),
  /** Seats in use when the source was last read beside ours. */
  inUse: z.number().int(),
  /** Ours that two readings showed, by the subscription's own row and by the users. */
  verifiedSeats: z.number().int(),
  verifiedAt: Instant.nullable(),
  /** When the source was first seen to serve no more, or to be another partner's no more; null until then. */
  sourceGoneAt: Instant.nullable(),
  /**
   * `covered`: as many verified seats as were in use, and before the source was gone; `declared`: the same, where use and
   * end are what people say. `wentOn`: the subscription itself became ours, and was read to serve. `serving`: the source
   * still serves.
   */
  verdict: z.enum(["covered", "declared", "wentOn", "serving", "notShown"]),
});
export type ContinuityCheck = z.infer<typeof ContinuityCheck>;

/** One for each line that came to us, or is to. What was not read counts as not shown, never as covered. */
export function continuityChecks(
  planFile: PlanFile,
  standing: Standing,
  journal: readonly JournalEntry[],
): ContinuityCheck[] {
  return movedLines(planFile).map((line) => {
    if (line.route === "renewToCsp") return renewedCheck(line, standing);
    return wayOfLine(standing, line) === "bought"
      ? boughtCheck(planFile, line, standing, journal)
      : handedOverCheck(line, standing);
  });
}

function boughtCheck(
  { estate, plan }: PlanFile,
  { lineId, skuId, title }: PlanLine,
  standing: Standing,
  journal: readonly JournalEntry[],
): ContinuityCheck {
  const skuIds = plan.targets
    .filter(({ steps }) => steps.some(({ forLines }) => forLines.includes(lineId)))
    .map((target) => target.skuId);
  const targets = standing.targets.filter((target) => skuIds.includes(target.skuId));
  const sourceGoneAt = goneAt(standing, lineId);
  const before = targets.map(({ subscriptionId }) =>
    verifiedBefore(journal, subscriptionId, sourceGoneAt),
  );
  const verifiedSeats = before.reduce((sum, each) => sum + (each?.seats ?? 0), 0);
  const inUse = (skuIds.length === 0 ? [skuId] : skuIds).reduce(
    (sum, each) => sum + (standing.consumed[each] ?? 0),
    0,
  );
  const verifiedAt =
    before
      .map((each) => each?.at ?? null)
      .toSorted()
      .at(-1) ?? null;
  const isShown = before.length > 0 && before.every((each) => each !== null);
  // Nothing was bought for a license that all its users had left before: nobody is without it.
  const isLeft = skuIds.length === 0 && inUse === 0;
  const isCovered = isLeft || (isShown && verifiedSeats >= Math.min(inUse, ownSeats(targets)));
  const covered = estate.knownBy === "declared" ? "declared" : "covered";
  const verdict = sourceGoneAt === null ? "serving" : isCovered ? covered : "notShown";
  return { lineId, title, inUse, verifiedSeats, verifiedAt, sourceGoneAt, verdict };
}

/** Its users keep their licenses: the subscription stays, and is billed to another. */
function handedOverCheck({ lineId, skuId, title }: PlanLine, standing: Standing): ContinuityCheck {
  const transfer = transferOf(standing, [{ lineId }]);
  const arrived = transfer?.arrived.find((each) => each.lineId === lineId);
  const verifiedAt = arrived?.verifiedAt ?? null;
  const sourceGoneAt = arrived === undefined ? null : (transfer?.endedAt ?? null);
  return {
    lineId,
    title,
    inUse: standing.consumed[skuId] ?? 0,
    verifiedSeats: verifiedAt === null ? 0 : (arrived?.seats ?? 0),
    verifiedAt,
    sourceGoneAt,
    verdict: sourceGoneAt === null ? "serving" : verifiedAt === null ? "notShown" : "wentOn",
  };
}

/** Around an end the tenant is read every hour, so that nothing shorter can be told. */
const READ_WITHIN_HOURS = 1;

/** What was scheduled begins as the agreement ends: both are seen in the same hour, or somebody was out between. */
function renewedCheck({ lineId, skuId, title }: PlanLine, standing: Standing): ContinuityCheck {
  const renewed = standing.renewedToCsp.find((each) => each.lineId === lineId);
  const sourceGoneAt = goneAt(standing, lineId);
  const verifiedAt = renewed?.since ?? null;
  const rows = standing.rows ?? [];
  const verifiedSeats = seatsOf(
    rows.filter(({ subscriptionId }) => renewed?.subscriptionIds.includes(subscriptionId) === true),
  );
  const isShown =
    verifiedAt !== null &&
    sourceGoneAt !== null &&
    verifiedAt <= addHours(sourceGoneAt, READ_WITHIN_HOURS);
  return {
    lineId,
    title,
    inUse: standing.consumed[skuId] ?? 0,
    verifiedSeats,
    verifiedAt,
    sourceGoneAt,
    verdict: sourceGoneAt === null ? "serving" : isShown ? "wentOn" : "notShown",
  };
}

function goneAt({ lines }: Standing, lineId: string): Instant | null {
  const source = lines.find((each) => each.lineId === lineId);
  return source?.state === "gone" ? source.since : null;
}

/** Users of seats that stay elsewhere need none of ours. */
function ownSeats(targets: Standing["targets"]): number {
  return targets.reduce((sum, { seats }) => sum + seats, 0);
}

const Verified = z.object({ verified: z.number().int() });

/** The last reading that showed our seats before that instant. */
function verifiedBefore(
  journal: readonly JournalEntry[],
  subscriptionId: string,
  before: Instant | null,
): { readonly seats: number; readonly at: Instant } | null {
  const entry = journal.findLast(
    ({ at, details, subject }) =>
      subject === subscriptionId &&
      (before === null || at <= before) &&
      Verified.safeParse(details).success,
  );
  if (entry === undefined) return null;
  return { seats: Verified.parse(entry.details).verified, at: entry.at };
}
