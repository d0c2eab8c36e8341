// Opening, chasing and closing human steps. A person is reminded, never stormed: monthly while the day
// is far, then weekly, every third day when it gets short, daily at the end; of what no license waits for, never more than weekly.

import { compareTexts } from "#lib/compare-texts.ts";
import { addDays, daysBetween, latest, type Instant, type LocalDate } from "#lib/instant.ts";
import type { Money } from "#lib/money.ts";
import type { Evidence } from "../estate/evidence.ts";
import type { HumanStep, HumanStepKind, HumanStepOwner } from "./human-step.ts";

export interface Ask {
  readonly kind: HumanStepKind;
  /** The source it is about; null for the whole move. */
  readonly lineId: string | null;
  readonly owner: HumanStepOwner;
  readonly dueAt: Instant;
  /** The money that it is about; null or absent where it is about none, or the sum is not known. */
  readonly amount?: Money | null;
}

/** A step that has just been asked for. `ordinal` is 1 for the first time, 2 when it is asked again. */
export function openStep(moveId: string, ask: Ask, ordinal: number, now: Instant): HumanStep {
  const about = [moveId, ask.kind, ...(ask.lineId === null ? [] : [ask.lineId])];
  return {
    humanStepId: [...about, ...(ordinal === 1 ? [] : [String(ordinal)])].join("/"),
    moveId,
    kind: ask.kind,
    lineId: ask.lineId,
    owner: ask.owner,
    openedAt: now,
    dueAt: ask.dueAt,
    ...(ask.amount ? { amount: ask.amount } : {}),
    lastChasedAt: null,
    chases: 0,
    state: "open",
    evidence: null,
  };
}

/** The steps of one kind about one line, in the order in which they were asked. */
export function stepsOf(
  steps: readonly HumanStep[],
  kind: HumanStepKind,
  lineId: string | null,
): readonly HumanStep[] {
  const asked = steps.filter((step) => step.kind === kind && step.lineId === lineId);
  if (asked.length < 2) return asked; // as a rule, and dozens of times at every look
  return asked.toSorted(
    (a, b) => compareTexts(a.openedAt, b.openedAt) || compareTexts(a.humanStepId, b.humanStepId),
  );
}

const CHASES_MAX = 40; // most of a year of weekly letters; nobody reads the forty-first

/** Who has not answered six weeks after the day is called, not written to: the operator has been told. */
const OVERDUE_DAYS_MAX = 42;

/** What is put in order after a move: its day matters to nobody's work, and letters that press would be read as noise. */
const UNHURRIED: ReadonlySet<HumanStepKind> = new Set(["claimCredit", "endFormerAccess"]);

/** When the person is reminded next; null when they have been reminded often enough. */
export function nextChaseAt(step: HumanStep): Instant | null {
  if (step.reminderAskedAt !== undefined) return step.reminderAskedAt;
  if (step.chases >= CHASES_MAX) return null;
  const last = step.lastChasedAt ?? step.openedAt;
  const overdueFrom = latest(step.dueAt, step.openedAt);
  if (daysBetween(overdueFrom, last) >= OVERDUE_DAYS_MAX) return null;
  const daysLeft = daysBetween(last, step.dueAt);
  if (daysLeft > 90) return addDays(last, 30);
  if (daysLeft > 14 || daysLeft < 0 || UNHURRIED.has(step.kind)) return addDays(last, 7);
  return addDays(last, daysLeft > 4 ? 3 : 1);
}

export function chased(asked: HumanStep, now: Instant): HumanStep {
  const { reminderAskedAt: _sent, ...step } = asked;
  return { ...step, chases: step.chases + 1, lastChasedAt: now };
}

/** What was told of a number by which others know what was done. */
export interface NumberTold {
  readonly reference?: string | undefined;
  readonly validUntil?: LocalDate | undefined;
}

/** As it is kept: what was not told is left out. */
export function numberTold({ reference, validUntil }: NumberTold): {
  reference?: string;
  validUntil?: LocalDate;
} {
  return {
    ...(reference === undefined ? {} : { reference }),
    ...(validUntil === undefined ? {} : { validUntil }),
  };
}

/** It has ended so already, with this number where one is told: the same answer twice is one answer. */
export function endedSo(
  { evidence, state }: HumanStep,
  { outcome, reference, validUntil }: NumberTold & { readonly outcome: "done" | "refused" },
): boolean {
  return (
    state === outcome &&
    (reference === undefined || reference === evidence?.reference) &&
    (validUntil === undefined || validUntil === evidence?.validUntil)
  );
}

/** A step that has ended, with how we know. */
export function closed(
  step: HumanStep,
  state: "done" | "refused" | "withdrawn",
  evidence: Omit<Evidence, "note">,
  note?: string,
): HumanStep {
  return { ...step, state, evidence: { ...evidence, ...(note === undefined ? {} : { note }) } };
}
