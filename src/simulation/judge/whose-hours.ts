// Whose hours? Every hour in which a user lacks a plan that they need is ours, unless an injected act
// of somebody else took these very seats, and
// - less than the reaction allowance has passed since it could be seen by an hourly look: one hour and
//   the provisioning delay that the sandbox drew; or
// - a human step naming a person was opened within that allowance and is still open.
// An engine that does nothing opens no step, so that everything is counted as its own.

import { addMs, hoursBetween, type Instant } from "#lib/instant.ts";
import type { LoggedEvent, MeterReading, ReportedStep } from "./evidence.ts";

const LOOK_EVERY_MINUTES = 60;
const MINUTE_MS = 60_000;

export interface HoursQuestion {
  readonly interruptions: MeterReading["interruptions"];
  readonly events: readonly LoggedEvent[];
  readonly provisioningMinutesOf: (tenantId: string) => number;
  readonly stepsOf: (tenantId: string) => readonly ReportedStep[];
  /** Interruptions that still last are counted up to here. */
  readonly until: Instant;
}

export interface HoursAnswer {
  /** User-hours that are ours. */
  readonly ours: number;
  readonly others: readonly { readonly act: string; readonly userHours: number }[];
}

interface Span {
  readonly userId: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** Splits the interrupted hours; a user who lacks two SKUs at once lacks that hour once. */
export function whoseHours(question: HoursQuestion): HoursAnswer {
  const events = new Map(question.events.map((event) => [event.id, event]));
  const ours: Span[] = [];
  const others = new Map<string, Span[]>();
  for (const interruption of question.interruptions) {
    const { userId, from } = interruption;
    const to = interruption.to ?? question.until;
    const cause = events.get(interruption.causeEventId);
    if (cause === undefined || !cause.injected) {
      ours.push({ userId, from, to });
      continue;
    }
    const excusedUntil = excused(cause, interruption.tenantId, question);
    const split = excusedUntil < to ? excusedUntil : to;
    const theirs = others.get(cause.kind) ?? [];
    others.set(cause.kind, theirs);
    if (from < split) theirs.push({ userId, from, to: split });
    if (split < to) ours.push({ userId, from: split > from ? split : from, to });
  }
  return {
    ours: userHours(ours),
    others: [...others]
      .map(([act, spans]) => ({ act, userHours: userHours(spans) }))
      .filter(({ userHours: hours }) => hours > 0)
      .sort((a, b) => (a.act < b.act ? -1 : 1)),
  };
}

/** Until when the hours that follow this act are not ours. */
function excused(cause: LoggedEvent, tenantId: string, question: HoursQuestion): Instant {
  const allowanceMinutes = LOOK_EVERY_MINUTES + question.provisioningMinutesOf(tenantId);
  const allowanceEnds = addMs(cause.at, allowanceMinutes * MINUTE_MS);
  const waitsForSomebody = question
    .stepsOf(tenantId)
    .some(
      (step) =>
        step.state === "open" && step.openedAt >= cause.at && step.openedAt <= allowanceEnds,
    );
  return waitsForSomebody ? question.until : allowanceEnds;
}

function userHours(spans: readonly Span[]): number {
  const byUser = Map.groupBy(spans, (span) => span.userId);
  let hours = 0;
  for (const own of byUser.values()) {
    let reached: Instant | null = null;
    for (const { from, to } of own.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
      const start: Instant = reached !== null && reached > from ? reached : from;
      if (start < to) hours += hoursBetween(start, to);
      if (reached === null || to > reached) reached = to;
    }
  }
  return Math.round(hours * 1_000) / 1_000;
}
