// Whether a renewal to CSP is still counted on, and when its agreement ended.

import { addHours, earliest, type Instant } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import type { PlanLine } from "../plan/move-plan.ts";
import { latestStep } from "./asks.ts";
import { hasRenewed } from "./line-outcome.ts";
import type { Situation } from "./situation.ts";
import { isScheduled } from "./transfers.ts";

/**
 * What is scheduled stands on no wire until it serves: it is counted on until it is known that it does not come, and
 * what has come is not bought again. A plan made in between that bought it would buy it twice.
 */
export function isCountedOn(situation: Situation, line: PlanLine): boolean {
  if (line.route !== "renewToCsp") return false;
  if (hasRenewed(situation.standing, line)) return true;
  return isScheduled(situation, line.lineId) && !willNotRenew(situation, line);
}

/** Microsoft's clock and ours differ by minutes: what ends so little before its end ends as planned. */
const CLOCKS_DIFFER_HOURS = 0.25;

/**
 * Nobody is waited for any longer: who was asked refuses; the agreement ended before its end, so that there is nothing
 * to renew; or it is the last day for buying the licenses instead, and nobody says that it is scheduled.
 */
export function willNotRenew(situation: Situation, line: PlanLine): boolean {
  const { standing } = situation;
  const { acts, end, lineId, runnerUp } = line;
  if (hasRenewed(standing, line)) return false;
  const isRefused = latestStep(situation, "renewToCsp", lineId)?.state === "refused";
  const endedAt = endOf(situation, line);
  if (endedAt !== null) {
    const latestAt = addHours(endedAt, CLOCKS_DIFFER_HOURS);
    return isRefused || (end.plannedAt !== null && latestAt < end.plannedAt);
  }
  if (isScheduled(situation, lineId)) return false;
  const latestAt = acts.renewToCsp?.latestAt ?? null;
  const isLate =
    latestAt !== null && hasReached(situation, latestAt) && runnerUp?.route === "repurchase";
  return isRefused || isLate;
}

/** When the source ended, planned or not; null while it goes on as planned. */
export function endOf(situation: Situation, { end, lineId }: PlanLine): Instant | null {
  const { standing } = situation;
  const known = standing.lines.find((each) => each.lineId === lineId);
  if (known !== undefined) return earliest(known.since, end.plannedAt ?? known.since);
  return end.plannedAt !== null && hasReached(situation, end.plannedAt) ? end.plannedAt : null;
}
