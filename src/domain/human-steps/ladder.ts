// What happens by itself while a step stays open: when its owner is reminded, and when it goes to somebody above them.

import { earliest, latest, type Instant } from "#lib/instant.ts";
import { chased, nextChaseAt } from "./asking.ts";
import type { HumanStep } from "./human-step.ts";

/** What is still to come is shown as far as anybody plans ahead. */
const SHOWN_MAX = 8;

export interface Ladder {
  /** The next reminders, the soonest first; none where nobody is reminded any more. */
  readonly chases: readonly Instant[];
  /** From then on the operator is told too, with whom to call; null for the operator's own steps. */
  readonly escalatesAt: Instant | null;
}

/** None for a step that has ended. A reminder that is late already is due at `now`. */
export function ladderOf(step: HumanStep, now: Instant): Ladder {
  if (step.state !== "open") return { chases: [], escalatesAt: null };
  const chases: Instant[] = [];
  let next = step;
  for (let at = nextChaseAt(next); at !== null; at = nextChaseAt(next)) {
    const chaseAt = latest(at, now);
    chases.push(chaseAt);
    if (chases.length === SHOWN_MAX) break;
    next = chased(next, chaseAt);
  }
  return { chases, escalatesAt: escalatesAt(step) };
}

/** With the first reminder that finds the step overdue: until then its owner is still within what was asked. */
export function escalatesAt(step: HumanStep): Instant | null {
  if (step.owner === "operator" || step.state !== "open") return null;
  let next = step;
  for (let at = nextChaseAt(next); at !== null; at = nextChaseAt(next)) {
    if (at >= step.dueAt) return at;
    next = chased(next, at);
  }
  return earliest(step.dueAt);
}

/** Whether a reminder sent at `now` is one that the operator hears of. */
export function isEscalated({ dueAt, owner }: HumanStep, now: Instant): boolean {
  return owner !== "operator" && now >= dueAt;
}
