import { addDays, addHours, daysBetween, type Instant } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { isServing, type EstateSubscription } from "../../estate/estate.ts";
import { actorOf } from "../../lifecycle/agreements.ts";
import { cancellationWindowEndsAt } from "../../lifecycle/windows.ts";
import type { PlanFile, PlanLine } from "../../plan/move-plan.ts";
import type { Ask } from "../../human-steps/asking.ts";
import { ask, latestStep, observedDone, pursue, withdraw } from "../asks.ts";
import { linesOf, mayEnd, rowOf } from "../cover.ts";
import { awaitsReduction } from "../reductions.ts";
import { endingLines } from "../transfers.ts";
import { earlierOf, firstOf, tomorrow } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import type { LineStanding } from "../standing.ts";

/** A renewal may take a day to complete ("Create a new subscription", renewals). */
const RENEWAL_HOURS = 24;
const EXTENSION_ANSWER_DAYS = 7;
/** An extended term shows no next term; a renewal shows the end of a whole one. */
const RENEWED_TERM_DAYS_MIN = 300;

/**
 * What became of each source at its end: gone, extended or renewed. What went on is ended by its
 * owner, the renewal inside its own 168 hours, and only when our verified seats carry the pool.
 */
export const afterEnd: Stage = (situation) => {
  const { approved } = situation;
  if (approved === null || !situation.seen.looks.has("rows")) return null;
  return firstOf(endingLines(situation.standing, approved.planFile), (line) =>
    followLine(situation, approved.planFile, line),
  );
};

function followLine(situation: Situation, planFile: PlanFile, line: PlanLine): NextThing | null {
  const known = knownOf(situation, line);
  const row = rowOf(situation, line.lineId);
  const endedAt = lastEnd(situation, line, known);
  const state = stateOf(situation, planFile, row, { line, known, endedAt });
  if (state === null) return waitForEnd(situation, planFile, line);
  if (known?.state !== state || (state !== "gone" && known.endedAt !== endedAt)) {
    return record(situation, { lineId: line.lineId, state, endedAt }, row);
  }
  switch (state) {
    case "gone":
      return closeAll(situation, line);
    case "extended":
      return (
        withdraw(situation, "stopRenewal", line.lineId) ?? endExtension(situation, planFile, line)
      );
    case "renewed":
      return rescue(situation, planFile, line, known);
  }
}

function knownOf({ standing }: Situation, { lineId }: PlanLine): LineStanding | null {
  return standing.lines.find((each) => each.lineId === lineId) ?? null;
}

/** The end that was passed last: the planned one, or that of the term it was renewed for. */
function lastEnd(situation: Situation, line: PlanLine, known: LineStanding | null): Instant | null {
  if (known === null || known.state === "gone") return line.end.plannedAt;
  const { endedAt, nextEndAt } = known;
  return known.state === "renewed" && nextEndAt !== null && hasReached(situation, nextEndAt)
    ? nextEndAt
    : endedAt;
}

/** Null while nothing has ended. */
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

function isMonthly({ customer }: PlanFile, { lineId }: PlanLine): boolean {
  return customer.declared.some((each) => each.subscriptionId === lineId && each.term === "P1M");
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

function endExtension(situation: Situation, planFile: PlanFile, line: PlanLine): NextThing | null {
  if (!mayEnd(situation, planFile, line)) return null;
  return pursue(situation, {
    kind: "endExtension",
    lineId: line.lineId,
    owner: actorOf(line.billingOwner),
    dueAt: addDays(situation.now, EXTENSION_ANSWER_DAYS),
  });
}

/**
 * Inside the seller's 168 hours, counted from the end itself, the earliest instant from which they can
 * run; after them the new term is asked to be its last.
 */
function rescue(
  situation: Situation,
  planFile: PlanFile,
  line: PlanLine,
  known: LineStanding,
): NextThing | null {
  const { lineId } = line;
  const owner = actorOf(line.billingOwner);
  const windowEndsAt = cancellationWindowEndsAt(known.endedAt ?? known.since);
  if (!hasReached(situation, windowEndsAt)) {
    if (!mayEnd(situation, planFile, line)) return null;
    return pursue(situation, { kind: "rescueRenewal", lineId, owner, dueAt: windowEndsAt });
  }
  const late = withdraw(situation, "rescueRenewal", lineId);
  if (late !== null) return late;
  if (awaitsReduction(situation, line)) return null;
  const dueAt = addDays(known.nextEndAt ?? situation.now, -1);
  // A plain "no renewal" was not enough the last time: where the cut is covered, it is chosen.
  const isCut = line.acts.chooseEnd !== null && mayEnd(situation, planFile, line);
  const kind = isCut ? "chooseEnd" : "stopRenewal";
  const asked = latestStep(situation, kind, lineId);
  const isForThisTerm = asked !== null && asked.openedAt >= windowEndsAt;
  const wanted: Ask = { kind, lineId, owner, dueAt };
  const next = isForThisTerm
    ? pursue(situation, wanted)
    : (withdraw(situation, kind, lineId) ?? ask(situation, wanted));
  // Nobody told in time whether it was a renewal: its owner ends it whichever it is.
  const alsoEnds = isMonthly(planFile, line) ? endExtension(situation, planFile, line) : null;
  return earlierOf([next, alsoEnds]);
}

function closeAll(situation: Situation, { lineId }: PlanLine): NextThing | null {
  return (
    observedDone(situation, "rescueRenewal", lineId) ??
    observedDone(situation, "endExtension", lineId) ??
    observedDone(situation, "endNow", lineId) ??
    observedDone(situation, "chooseEnd", lineId) ??
    withdraw(situation, "stopRenewal", lineId)
  );
}

function record(
  { now, standing }: Situation,
  found: Pick<LineStanding, "lineId" | "state" | "endedAt">,
  row: EstateSubscription | null,
): NextThing {
  const { lineId, state } = found;
  const nextEndAt = state === "renewed" ? (row?.nextLifecycleAt ?? null) : null;
  const others = standing.lines.filter((each) => each.lineId !== lineId);
  return {
    do: "record",
    standing: { ...standing, lines: [...others, { ...found, since: now, nextEndAt }] },
    entry: { at: now, kind: "observed", subject: lineId, details: { source: state } },
  };
}

/** The first look after the end does not wait for midnight. */
function waitForEnd(
  situation: Situation,
  { plan }: PlanFile,
  { end, lineId }: PlanLine,
): NextThing | null {
  const { plannedAt } = end;
  if (plannedAt === null) return null;
  const isSplit = plan.targets.some(
    (target) => target.usersWithout !== undefined && linesOf(target).includes(lineId),
  );
  const firstLookAt = isSplit ? plannedAt : addHours(plannedAt, 1);
  return {
    do: "wait",
    until: hasReached(situation, firstLookAt) ? tomorrow(situation.now) : firstLookAt,
  };
}
