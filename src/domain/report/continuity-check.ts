// Why nobody was interrupted, as far as we read: our seats were seen in the tenant, and seen again, before the source
// was seen to be gone.

import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { PlanFile } from "../plan/move-plan.ts";
import type { JournalEntry } from "../reconcile/journal-entry.ts";
import type { Standing } from "../reconcile/standing.ts";

export const ContinuityCheck = z.object({
  lineId: z.string(),
  title: z.string(),
  /** Seats in use when the source was last read beside ours. */
  inUse: z.number().int(),
  /** Ours that two readings showed, by the subscription's own row and by the users. */
  verifiedSeats: z.number().int(),
  verifiedAt: Instant.nullable(),
  /** When the source was first seen to serve no more; null while it serves. */
  sourceGoneAt: Instant.nullable(),
  /**
   * `covered`: as many verified seats as were in use, and before the source was gone; `declared`: the same, where use and
   * end are what people say. `serving`: the source still serves.
   */
  verdict: z.enum(["covered", "declared", "serving", "notShown"]),
});
export type ContinuityCheck = z.infer<typeof ContinuityCheck>;

/** One for each line that is bought again. What was not read counts as not shown, never as covered. */
export function continuityChecks(
  { estate, plan }: PlanFile,
  standing: Standing,
  journal: readonly JournalEntry[],
): ContinuityCheck[] {
  const covered = estate.knownBy === "declared" ? "declared" : "covered";
  const moving = plan.lines.filter(({ route }) => route === "repurchase" || route === "cancelNow");
  return moving.map(({ lineId, skuId, title }) => {
    const skuIds = plan.targets
      .filter(({ steps }) => steps.some(({ forLines }) => forLines.includes(lineId)))
      .map((target) => target.skuId);
    const targets = standing.targets.filter((target) => skuIds.includes(target.skuId));
    const source = standing.lines.find((each) => each.lineId === lineId);
    const sourceGoneAt = source?.state === "gone" ? source.since : null;
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
    const isCovered = isShown && verifiedSeats >= Math.min(inUse, ownSeats(targets));
    return {
      lineId,
      title,
      inUse,
      verifiedSeats,
      verifiedAt,
      sourceGoneAt,
      verdict: sourceGoneAt === null ? "serving" : isCovered ? covered : "notShown",
    };
  });
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
