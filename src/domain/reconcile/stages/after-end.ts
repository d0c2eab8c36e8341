import { addDays, addHours } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { actorOf } from "../../lifecycle/agreements.ts";
import { cancellationWindowEndsAt } from "../../lifecycle/windows.ts";
import type { PlanFile, PlanLine } from "../../plan/move-plan.ts";
import type { Ask } from "../../human-steps/asking.ts";
import { ask, latestStep, observedDone, pursue, withdraw } from "../asks.ts";
import { linesOf, mayEnd } from "../cover.ts";
import { awaitsReduction } from "../reductions.ts";
import { endingLines } from "../transfers.ts";
import { earlierOf, firstOf, tomorrow } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import type { LineStanding } from "../standing.ts";
import { isMonthly, sourceNow } from "./noting-ends.ts";

const EXTENSION_ANSWER_DAYS = 7;

/**
 * After the end of each source, as `notingEnds` found it: what went on is ended by its owner, the renewal
 * inside its own 168 hours, and only when our verified seats carry the pool.
 */
export const afterEnd: Stage = (situation) => {
  const { approved } = situation;
  if (approved === null || !situation.seen.looks.has("rows")) return null;
  return firstOf(endingLines(situation.standing, approved.planFile), (line) =>
    followLine(situation, approved.planFile, line),
  );
};

function followLine(situation: Situation, planFile: PlanFile, line: PlanLine): NextThing | null {
  const { known, state } = sourceNow(situation, planFile, line);
  if (state === null || known === null) return waitForEnd(situation, planFile, line);
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
