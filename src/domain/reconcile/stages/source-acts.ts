import { addDays } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { isServing } from "../../estate/estate.ts";
import { actorOf } from "../../lifecycle/agreements.ts";
import type { PlanFile, PlanLine } from "../../plan/move-plan.ts";
import { ask, chase, latestStep, observedDone, pursue, remind, withdraw } from "../asks.ts";
import { mayEnd, rowOf } from "../cover.ts";
import {
  awaitsReduction,
  isReducedFor,
  missedFrom,
  nextReduction,
  seatsToLeave,
  type Reduction,
} from "../reductions.ts";
import { endingLines, isScheduled } from "../transfers.ts";
import { firstOf } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import { awaitsApproval } from "./approval.ts";
import { givenUp, replanned } from "../written-down.ts";

/** Its owner has so long to cancel before being reminded more often. */
const END_NOW_DAYS = 7;

/**
 * The acts on the source before its end: seats taken out of it after a renewal, as ours carry them; stopRenewal
 * early and chased; chooseEnd, which can cut, only once verified seats of ours carry the pool without this source;
 * endNow, which does cut, likewise and only where somebody wants it.
 */
export const sourceActs: Stage = (situation) => {
  const { approved } = situation;
  if (approved === null) return null;
  return firstOf(endingLines(situation.standing, approved.planFile), (line) =>
    firstOf(actsBefore, (act) => act(situation, approved.planFile, line)),
  );
};

const actsBefore = [reduceSeats, stopRenewal, chooseEnd, endNow] as const;

function stopRenewal(situation: Situation, planFile: PlanFile, line: PlanLine): NextThing | null {
  const act = line.acts.stopRenewal;
  if (act === null || !isApproved(planFile, line, "stopRenewal")) return null;
  if (hasEnded(situation, line) || awaitsReduction(situation, line)) return null;
  if (!hasReached(situation, act.askAt) && !isFreeToStop(situation, line)) {
    return { do: "wait", until: act.askAt };
  }
  if (isToBeReducedMore(situation, line)) return null;
  if (!isReplaced(situation, line)) return null;
  return pursue(situation, {
    kind: "stopRenewal",
    lineId: line.lineId,
    owner: actorOf(act.owner),
    dueAt: act.latestAt,
  });
}

/** Only the reductions put the notice off, and they are made; nor does a newer plan want it to renew once more. */
function isFreeToStop(situation: Situation, { acts }: PlanLine): boolean {
  const last = acts.reduceSeats?.reductions.at(-1);
  return (
    last !== undefined &&
    hasReached(situation, last.askAt) &&
    last.latestAt === acts.stopRenewal?.askAt &&
    !awaitsApproval(situation)
  );
}

/** The newest plan, which waits for its approval, takes more seats out of the source after one renewal more. */
function isToBeReducedMore(situation: Situation, { acts, lineId }: PlanLine): boolean {
  if (acts.reduceSeats === undefined || !awaitsApproval(situation)) return false;
  const newest = situation.planFile?.plan.lines.find((each) => each.lineId === lineId);
  const askAt = acts.stopRenewal?.askAt;
  const askAnewAt = newest?.acts.stopRenewal?.askAt;
  return askAt !== undefined && askAnewAt !== undefined && askAnewAt > askAt;
}

/** Nobody lets an agreement end as long as nothing is scheduled to go on with it. */
function isReplaced(situation: Situation, { acts, lineId }: PlanLine): boolean {
  return acts.renewToCsp === null || isScheduled(situation, lineId);
}

/**
 * One reduction after the other, each in the week after a renewal and once verified seats of ours carry whom it
 * leaves. Whose owner refuses, or lets the week pass, is planned for in another way.
 */
function reduceSeats(situation: Situation, planFile: PlanFile, line: PlanLine): NextThing | null {
  const { lineId } = line;
  const owner = line.acts.reduceSeats?.owner;
  const isKnown = rowOf(situation, lineId) !== null;
  if (owner === undefined || !isKnown || !isApproved(planFile, line, "reduceSeats")) return null;
  if (hasEnded(situation, line)) return withdraw(situation, "reduceSeats", lineId);
  const next = nextReduction(situation, line);
  const asked = latestStep(situation, "reduceSeats", lineId);
  const isForNext = next !== null && asked !== null && asked.openedAt >= next.renewsAt;
  if (next === null || (asked?.state === "open" && !isForNext)) {
    return observedDone(situation, "reduceSeats", lineId);
  }
  const { askAt, latestAt } = next;
  if (!hasReached(situation, askAt)) return { do: "wait", until: askAt };
  if (isForNext && isReducedFor(situation, planFile, line, next)) {
    return observedDone(situation, "reduceSeats", lineId);
  }
  const isRefused = isForNext && asked.state === "refused";
  const missedAt = missedFrom(next);
  if (isRefused || hasReached(situation, missedAt)) {
    return withdraw(situation, "reduceSeats", lineId) ?? planOtherwise(situation, line);
  }
  if (hasReached(situation, latestAt)) return { do: "wait", until: missedAt };
  const wanted = { kind: "reduceSeats", lineId, owner: actorOf(owner), dueAt: latestAt } as const;
  if (isForNext && asked.state !== "open") return { do: "wait", until: latestAt };
  const seatsTo = seatsToLeave(situation, planFile, line, next);
  const told = toldOf(situation, lineId, next);
  if (seatsTo !== null && (told === null || told.seatsTo < seatsTo)) {
    return toldNow(situation, lineId, seatsTo);
  }
  if (!isForNext) return seatsTo === null ? null : ask(situation, wanted);
  if (told === null || (asked.lastChasedAt ?? asked.openedAt) >= told.at) {
    return chase(situation, asked);
  }
  return remind(situation, asked);
}

/** Of a reduction, how many seats its owner was asked to leave: whoever has not made it yet hears of more at once. */
function toldOf({ standing }: Situation, lineId: string, { renewsAt }: Reduction) {
  const told = standing.reductionsAsked.find((each) => each.lineId === lineId);
  return told === undefined || told.at < renewsAt ? null : told;
}

function toldNow({ now, standing }: Situation, lineId: string, seatsTo: number): NextThing {
  const others = standing.reductionsAsked.filter((each) => each.lineId !== lineId);
  return {
    do: "record",
    standing: { ...standing, reductionsAsked: [...others, { lineId, seatsTo, at: now }] },
    entry: { at: now, kind: "decided", subject: lineId, details: { seatsToLeave: seatsTo } },
  };
}

/** Unless the newest plan counts on it no more; where that knows no other way, this was the only one. */
function planOtherwise(situation: Situation, line: PlanLine): NextThing | null {
  const { planFile, standing } = situation;
  const { lineId } = line;
  if (standing.lineRefusals.some((each) => each.lineId === lineId)) return null;
  const newest = planFile?.plan.lines.find((each) => each.lineId === lineId);
  if (newest?.refusal === "SEAT_CAP_OVERLAP") {
    return givenUp(situation, [lineId], newest.refusal);
  }
  const isCounted = newest?.acts.reduceSeats?.reductions.some(({ latestAt }) =>
    line.acts.reduceSeats?.reductions.some((each) => each.latestAt === latestAt),
  );
  if (isCounted !== true || standing.replanFor !== null) return null;
  return replanned(situation, lineId, "SEAT_CAP_REDUCED");
}

function chooseEnd(situation: Situation, planFile: PlanFile, line: PlanLine): NextThing | null {
  const act = line.acts.chooseEnd;
  if (act === null || !isApproved(planFile, line, "chooseEnd")) return null;
  if (isRenewed(situation, line)) return null;
  if (hasEnded(situation, line) || hasReached(situation, act.latestAt)) {
    return withdraw(situation, "chooseEnd", line.lineId);
  }
  if (!mayEnd(situation, planFile, line)) return null;
  return pursue(situation, {
    kind: "chooseEnd",
    lineId: line.lineId,
    owner: actorOf(act.owner),
    dueAt: act.latestAt,
  });
}

/** Nobody waits for it longer than for the source's own end; who refuses leaves it to that end. */
function endNow(situation: Situation, planFile: PlanFile, line: PlanLine): NextThing | null {
  const act = line.acts.endNow;
  if (act === null || !isApproved(planFile, line, "endNow")) return null;
  const known = situation.standing.lines.find(({ lineId }) => lineId === line.lineId);
  // `after-end.ts` closes what the world shows.
  if (known?.state === "gone" || servesNoMore(situation, line)) return null;
  if (hasEnded(situation, line)) return withdraw(situation, "endNow", line.lineId);
  if (!mayEnd(situation, planFile, line)) return null;
  return pursue(situation, {
    kind: "endNow",
    lineId: line.lineId,
    owner: actorOf(act.owner),
    dueAt: addDays(situation.now, END_NOW_DAYS),
  });
}

/** The approval lets this be asked of whoever may do it. */
export function isApproved(
  { band }: PlanFile,
  { lineId }: PlanLine,
  act: "stopRenewal" | "chooseEnd" | "endNow" | "reduceSeats" | "renewToCsp",
): boolean {
  return band.acts.some((each) => each.lineId === lineId && each[act] === true);
}

/** For the new term `after-end.ts` asks. */
function isRenewed({ standing }: Situation, { lineId }: PlanLine): boolean {
  return standing.lines.some((each) => each.lineId === lineId && each.state === "renewed");
}

/** Gone, as its row may show before it is noted, or past its planned end: from then on `after-end.ts` has the word. */
function hasEnded(situation: Situation, line: PlanLine): boolean {
  const { standing } = situation;
  const isGone = standing.lines.some((each) => each.lineId === line.lineId);
  const { plannedAt } = line.end;
  return (
    isGone ||
    servesNoMore(situation, line) ||
    (plannedAt !== null && hasReached(situation, plannedAt))
  );
}

function servesNoMore(situation: Situation, { lineId }: PlanLine): boolean {
  const row = rowOf(situation, lineId);
  return row !== null && !isServing(row);
}
