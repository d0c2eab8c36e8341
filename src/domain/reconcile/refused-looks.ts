// Looks that come to no end, one after the other, for a reason that no stage knows: nothing goes on in that move, so
// that a person is named who can find out why.

import { addDays } from "#lib/instant.ts";
import { observedDone, pursueUntilShown } from "./asks.ts";
import type { NextThing, Situation } from "./situation.ts";

/** What passes by itself has passed: as they are put off, so many in a row take about two hours. */
const FAILURES_BEFORE_A_PERSON = 7;
const ANSWERED_BY_DAYS = 1;
const AGAIN_AFTER_DAYS = 1;
/** A screen and a letter can show it; the journal has the ids of the call whole. */
const REASON_LENGTH_MAX = 500;

/**
 * Asks our own operator after a look that failed, with the reason in the words of whoever refused it; null while it may
 * pass by itself, and between two reminders. `situation` counts this failure already.
 */
export function askWhyRefused(situation: Situation, reason: string): NextThing | null {
  const { now, standing } = situation;
  if (standing.failures < FAILURES_BEFORE_A_PERSON) return null;
  const dueAt = addDays(now, ANSWERED_BY_DAYS);
  const wanted = { kind: "lookRefused", lineId: null, owner: "operator", dueAt } as const;
  const next = pursueUntilShown(situation, wanted, AGAIN_AFTER_DAYS);
  if (next.do !== "step") return null;
  return { ...next, step: { ...next.step, reason: reason.slice(0, REASON_LENGTH_MAX) } };
}

/** A look that only has to wait came to its end: nobody has to find out why any more. */
export function lookedAgain(situation: Situation): NextThing | null {
  return observedDone(situation, "lookRefused", null);
}
