// How stages ask people: one step at a time for each thing, chased, never asked twice at once.

import { addDays, earliest, type Instant } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { chased, closed, nextChaseAt, openStep, stepsOf, type Ask } from "../human-steps/asking.ts";
import type { HumanStep, HumanStepKind } from "../human-steps/human-step.ts";
import type { FindingCode } from "../plan/finding.ts";
import { afterPauses, isHeldByPause } from "./pause.ts";
import { inAWeek, tomorrow } from "./rhythm.ts";
import type { NextThing, Situation } from "./situation.ts";

export function latestStep(
  situation: Situation,
  kind: HumanStepKind,
  lineId: string | null,
): HumanStep | null {
  return stepsOf(situation.humanSteps, kind, lineId).at(-1) ?? null;
}

/** Asks for something, once more where it was asked and ended before. */
export function ask(situation: Situation, wanted: Ask): NextThing {
  const { humanSteps, moveId, now } = situation;
  if (isHeldByPause(humanSteps, wanted.kind)) return { do: "wait", until: tomorrow(now) };
  const ordinal = stepsOf(humanSteps, wanted.kind, wanted.lineId).length + 1;
  return { do: "step", step: openStep(moveId, wanted, ordinal, now), letter: 0 };
}

/** Reminds the owner of an open step when it is time to, else waits for that time. */
export function chase(situation: Situation, step: HumanStep): NextThing {
  const { humanSteps, now } = situation;
  if (isHeldByPause(humanSteps, step.kind)) return { do: "wait", until: tomorrow(now) };
  const chaseAt = nextChaseAt(step);
  if (chaseAt === null) return { do: "wait", until: inAWeek(now) };
  return hasReached(situation, chaseAt) ? remind(situation, step) : { do: "wait", until: chaseAt };
}

/** Writes to the owner of an open step once more. */
export function remind({ now }: Pick<Situation, "now">, step: HumanStep): NextThing {
  const reminded = chased(step, now);
  return { do: "step", step: reminded, letter: reminded.chases };
}

/** Brings the day of an open step forward to now and says so; null where it is due already. */
export function hurry(situation: Situation, step: HumanStep): NextThing | null {
  const { humanSteps, now } = situation;
  if (hasReached(situation, step.dueAt) || isHeldByPause(humanSteps, step.kind)) return null;
  const hurried = { ...chased(step, now), dueAt: now };
  return { do: "step", step: hurried, letter: hurried.chases };
}

/** Asks once and chases until there is an answer; null when the person has answered. */
export function pursue(situation: Situation, wanted: Ask): NextThing | null {
  const step = latestStep(situation, wanted.kind, wanted.lineId);
  if (step === null || step.state === "withdrawn") return ask(situation, wanted);
  return step.state === "open" ? chase(situation, step) : null;
}

/** As `pursue`; who says that it is done while the world does not show it is asked again after so many days. */
export function pursueUntilShown(
  situation: Situation,
  wanted: Ask,
  againAfterDays: number,
): NextThing {
  const next = pursue(situation, wanted);
  if (next !== null) return next;
  const { now } = situation;
  const answeredAt = latestStep(situation, wanted.kind, wanted.lineId)?.evidence?.at ?? now;
  const againAt = addDays(answeredAt, againAfterDays);
  return hasReached(situation, againAt) ? ask(situation, wanted) : { do: "wait", until: againAt };
}

/** Closes the open step of that kind because the world shows that it is done; null when none is open. */
export function observedDone(
  situation: Situation,
  kind: HumanStepKind,
  lineId: string | null,
): NextThing | null {
  return close(situation, kind, lineId, "done");
}

/** Takes the open step of that kind back because nobody has to do it any more; null when none is open. */
export function withdraw(
  situation: Situation,
  kind: HumanStepKind,
  lineId: string | null,
): NextThing | null {
  return close(situation, kind, lineId, "withdrawn");
}

function close(
  situation: Situation,
  kind: HumanStepKind,
  lineId: string | null,
  state: "done" | "withdrawn",
): NextThing | null {
  const step = latestStep(situation, kind, lineId);
  if (step === null || step.state !== "open") return null;
  const evidence = { level: "observed", at: situation.now } as const;
  return { do: "step", step: closed(step, state, evidence), letter: null };
}

/** How often something is asked again of a person who says that it is done while the world does not show it. */
const ASKED_MAX = 3;

/**
 * Asks the customer for something whose end we can read ourselves, and refuses the move by name when
 * they decline or never answer. An answer alone proves nothing: what the world does not show a day
 * later is asked again.
 */
export function untilObserved(
  situation: Situation,
  wanted: Ask,
  giveUp: {
    readonly afterDays: number;
    readonly code: FindingCode;
    readonly answered: FindingCode;
    /** What stood and fell is asked for anew; answers from before do not count. */
    readonly lostAt: Instant | null;
  },
): NextThing {
  const { now } = situation;
  const { lostAt } = giveUp;
  const since = situation.standing.reopened?.at ?? null;
  const steps = stepsOf(situation.humanSteps, wanted.kind, wanted.lineId).filter(
    ({ openedAt }) =>
      (lostAt === null || openedAt >= lostAt) && (since === null || openedAt >= since),
  );
  const step = steps.at(-1);
  const first = steps[0];
  if (step === undefined || first === undefined) return ask(situation, wanted);
  const wasAnswered = steps.some(({ state }) => state === "done");
  const code = wasAnswered ? giveUp.answered : giveUp.code;
  const limit = addDays(first.openedAt, giveUp.afterDays);
  if (
    step.state === "refused" ||
    hasReached(situation, afterPauses(situation.humanSteps, first.openedAt, limit))
  ) {
    return { do: "refuse", code };
  }
  if (step.state === "open") return orTomorrow(situation, chase(situation, step));
  const shownBy = addDays(step.evidence?.at ?? step.openedAt, 1);
  if (!hasReached(situation, shownBy) || steps.length >= ASKED_MAX)
    return { do: "wait", until: tomorrow(now) };
  return ask(situation, wanted);
}

function orTomorrow({ now }: Situation, next: NextThing): NextThing {
  return next.do === "wait" ? { do: "wait", until: earliest(next.until, tomorrow(now)) } : next;
}
