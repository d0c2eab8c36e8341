import { addHours, daysBetween, type Instant } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { isServing, type EstateSubscription } from "../../estate/estate.ts";
import type { PlanFile, PlanLine } from "../../plan/move-plan.ts";
import { latestStep } from "../asks.ts";
import { rowOf } from "../cover.ts";
import { firstOf } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import type { LineStanding } from "../standing.ts";
import { endingLines } from "../transfers.ts";

/** A renewal may take a day to complete ("Create a new subscription", renewals). */
export const RENEWAL_HOURS = 24;
/** An extended term shows no next term; a renewal shows the end of a whole one. */
const RENEWED_TERM_DAYS_MIN = 300;

/**
 * What became of each source at its end: gone, extended or renewed. Noted before anything is planned or bought, so
 * that a plan made in the same look counts on no source whose new term is to be taken back.
 */
export const notingEnds: Stage = (situation) => {
  const { approved, seen, standing } = situation;
  if (approved === null || !seen.looks.has("rows")) return null;
  return firstOf(endingLines(standing, approved.planFile), (line) => {
    const { endedAt, known, state } = sourceNow(situation, approved.planFile, line);
    const isNew = known?.state !== state || (state !== "gone" && known.endedAt !== endedAt);
    if (state === null || !isNew) return null;
    return record(situation, { lineId: line.lineId, state, endedAt }, known);
  });
};

interface SourceNow {
  /** As it was noted last. */
  readonly known: LineStanding | null;
  readonly endedAt: Instant | null;
  /** Null while nothing has ended. */
  readonly state: LineStanding["state"] | null;
}

/** What the row of a line shows of its end. */
export function sourceNow(situation: Situation, planFile: PlanFile, line: PlanLine): SourceNow {
  const known = situation.standing.lines.find(({ lineId }) => lineId === line.lineId) ?? null;
  const endedAt = lastEnd(situation, line, known);
  const row = rowOf(situation, line.lineId);
  return { known, endedAt, state: stateOf(situation, planFile, row, { line, known, endedAt }) };
}

/** The end that was passed last: the planned one, or that of the term it was renewed for. */
function lastEnd(situation: Situation, line: PlanLine, known: LineStanding | null): Instant | null {
  if (known === null || known.state === "gone") return line.end.plannedAt;
  const { endedAt, nextEndAt } = known;
  return known.state === "renewed" && nextEndAt !== null && hasReached(situation, nextEndAt)
    ? nextEndAt
    : endedAt;
}

function stateOf(
  situation: Situation,
  planFile: PlanFile,
  row: EstateSubscription | null,
  about: {
    readonly line: PlanLine;
    readonly known: LineStanding | null;
    readonly endedAt: Instant | null;
  },
): LineStanding["state"] | null {
  const { endedAt, known, line } = about;
  if (row === null || !isServing(row)) return "gone";
  if (endedAt === null || !hasReached(situation, endedAt)) return null;
  // In its grace nothing is billed and nothing renews; it only runs out.
  if (row.status === "warning") return "gone";
  if (!isMonthly(planFile, line)) {
    if (known?.state === "extended")
      return isNoExtension(situation, line, row, endedAt) ? "renewed" : "extended";
    if (known?.state === "renewed" && known.endedAt === endedAt) return "renewed";
  }
  if (isRenewed(situation, planFile, line, row, endedAt)) return "renewed";
  return hasReached(situation, addHours(endedAt, RENEWAL_HOURS)) ? "extended" : null;
}

/**
 * A monthly term and a monthly extension look alike, whatever was confirmed before. A renewal is assumed
 * first, since it can be taken back for a week only; whose owner answers that there is none has an extension.
 */
function isRenewed(
  situation: Situation,
  planFile: PlanFile,
  line: PlanLine,
  row: EstateSubscription,
  endedAt: Instant,
): boolean {
  if (row.nextLifecycleAt === null || row.nextLifecycleAt <= endedAt) return false;
  if (daysBetween(endedAt, row.nextLifecycleAt) >= RENEWED_TERM_DAYS_MIN) return true;
  if (!isMonthly(planFile, line)) return false;
  const wasRefused = (kind: "rescueRenewal" | "endExtension") => {
    const step = latestStep(situation, kind, line.lineId);
    return step !== null && step.state === "refused" && step.openedAt >= endedAt;
  };
  return !wasRefused("rescueRenewal") || wasRefused("endExtension");
}

/** Its owner finds no extension that could be ended: then what goes on is another term after all. */
function isNoExtension(
  situation: Situation,
  { lineId }: PlanLine,
  row: EstateSubscription,
  endedAt: Instant,
): boolean {
  const goesOn = row.nextLifecycleAt !== null && row.nextLifecycleAt > endedAt;
  return goesOn && latestStep(situation, "endExtension", lineId)?.state === "refused";
}

/** Declared so: its end and a monthly extension look alike. */
export function isMonthly({ customer }: PlanFile, { lineId }: PlanLine): boolean {
  return customer.declared.some((each) => each.subscriptionId === lineId && each.term === "P1M");
}

function record(
  situation: Situation,
  found: Pick<LineStanding, "lineId" | "state" | "endedAt">,
  known: LineStanding | null,
): NextThing {
  const { now, standing } = situation;
  const { lineId, state } = found;
  const nextEndAt =
    state === "renewed" ? (rowOf(situation, lineId)?.nextLifecycleAt ?? null) : null;
  const others = standing.lines.filter((each) => each.lineId !== lineId);
  const wentOnAt = known?.wentOnAt ?? known?.endedAt ?? found.endedAt;
  const wentOn = state === "gone" || wentOnAt === null ? {} : { wentOnAt };
  return {
    do: "record",
    standing: { ...standing, lines: [...others, { ...found, ...wentOn, since: now, nextEndAt }] },
    entry: { at: now, kind: "observed", subject: lineId, details: { source: state } },
  };
}
