// The rows of the store in memory, and the few ways in which they change.

import type { Customer } from "#domain/estate/customer.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import type { Override } from "#domain/plan/override.ts";
import type { JournalEntry, NewJournalEntry } from "#domain/reconcile/journal-entry.ts";
import { earliest, type Instant } from "#lib/instant.ts";
import type { ChosenPolicy } from "../tables/policies.ts";
import type { Approval, Letter, Move } from "../port.ts";

/** A move with everything that hangs on it. */
export interface MoveRecord {
  move: Move;
  /** Stepped by whoever lowers the wake-up, so that a look under way sees it. */
  wokenCount: number;
  planHash: string | null;
  readonly planFiles: Map<string, PlanFile>;
  /** The newest first. */
  readonly approvals: Approval[];
  /** The oldest first. */
  readonly overrides: Override[];
  readonly steps: Map<string, HumanStep>;
  /** The same in the order in which they were opened; null where one was saved since. */
  stepsInOrder: readonly HumanStep[] | null;
  readonly journal: JournalEntry[];
  hasFirstPlace: boolean;
  /** Who looks at it: the claim's own number, or null. */
  heldBy: number | null;
}

export interface MemoryRows {
  readonly customers: Map<string, Customer>;
  readonly moves: Map<string, MoveRecord>;
  readonly letters: Letter[];
  /** By partner. */
  readonly policies: Map<string, ChosenPolicy>;
  /** Outcomes that a crash of the database may still take back: each move as it was before them. */
  readonly notYetDurable: Map<MoveRecord, Move>;
}

/** A write that PostgreSQL has on disk takes everything written before it along. */
export function makeDurable({ notYetDurable }: MemoryRows): void {
  notYetDurable.clear();
}

export function append({ journal, move }: MoveRecord, entries: readonly NewJournalEntry[]): void {
  for (const { personal = null, ...entry } of entries) {
    const { moveId } = move;
    journal.push({ ...entry, personal, moveId, sequence: journal.length + 1 });
  }
}

/** Adds letters; one whose id is known is left as it is. */
export function addLetters(rows: MemoryRows, letters: readonly Letter[]): void {
  for (const letter of letters) {
    if (!rows.letters.some(({ letterId }) => letterId === letter.letterId))
      rows.letters.push(letter);
  }
}

/** A step that has ended stays as it ended, and a reminder that was asked for is asked for until one was sent. */
export function saveStep(record: MoveRecord, step: HumanStep): void {
  const { steps } = record;
  record.stepsInOrder = null;
  const known = steps.get(step.humanStepId);
  if (known === undefined) return void steps.set(step.humanStepId, step);
  if (known.state !== "open") return;
  const { reminderAskedAt: newlyAsked, ...later } = step;
  const askedAt =
    step.chases > known.chases
      ? undefined
      : step.chases < known.chases
        ? known.reminderAskedAt
        : (newlyAsked ?? known.reminderAskedAt);
  const { chases, lastChasedAt } = step.chases < known.chases ? known : step;
  const asked = askedAt === undefined ? {} : { reminderAskedAt: askedAt };
  steps.set(step.humanStepId, { ...later, chases, lastChasedAt, ...asked });
}

/** In the order in which they were opened. */
export function stepsInOrder(record: MoveRecord): readonly HumanStep[] {
  record.stepsInOrder ??= [...record.steps.values()].toSorted(
    (a, b) => compareText(a.openedAt, b.openedAt) || compareText(a.humanStepId, b.humanStepId),
  );
  return record.stepsInOrder;
}

export function lowerWake(record: MoveRecord, at: Instant): void {
  const { move } = record;
  if (move.wakeAt === null) return;
  record.wokenCount += 1;
  record.move = { ...move, wakeAt: earliest(move.wakeAt, at) };
}

export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
