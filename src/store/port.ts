// What the engine asks of storage. One claim is one move held by one worker's own database session;
// every write carries the move's version, so that a worker that lost its session changes nothing.

import type { Instant } from "#lib/instant.ts";
import type { Customer } from "#domain/estate/customer.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import type { FindingCode } from "#domain/plan/finding.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import type { Override } from "#domain/plan/override.ts";
import type { ChosenPolicy } from "./tables/policies.ts";
import type { JournalEntry, NewJournalEntry } from "#domain/reconcile/journal-entry.ts";
import type { LineCounts } from "#domain/reconcile/line-counts.ts";
import type { Standing } from "#domain/reconcile/standing.ts";

/** `open` until every line has ended; `refused` where the whole move is a named refusal. */
export type MoveStatus = "open" | "done" | "refused";

/** When something was last read at Microsoft, whether anything had changed or not; null where it never was. */
export interface LastRead {
  /** The customer's tenant. */
  readonly tenant: Instant | null;
  /** Whether the customer is ours and has accepted the agreement. */
  readonly agreement: Instant | null;
  /** What the catalogue of the day says of what is to be bought. */
  readonly prices: Instant | null;
}

export const nothingRead: LastRead = { tenant: null, agreement: null, prices: null };

export interface Move {
  readonly moveId: string;
  readonly partnerId: string;
  readonly customer: Customer;
  readonly version: number;
  readonly status: MoveStatus;
  readonly refusal: FindingCode | null;
  readonly standing: Standing;
  /** When to look again; null only where nothing will be due: it has ended, and its customer stays or has left. */
  readonly wakeAt: Instant | null;
  readonly lastRead: LastRead;
  /** Null while it is open, where it never had a plan, and of what a release that did not count has ended. */
  readonly lineCounts: LineCounts | null;
}

export interface Approval {
  readonly moveId: string;
  readonly bandHash: string;
  readonly planHash: string;
  readonly approvedBy: string;
  readonly approvedAt: Instant;
}

/** A letter in the outbox; the mailman (SMTP, or the sandbox's people) takes it from there. */
export interface Letter {
  readonly letterId: string;
  readonly moveId: string;
  readonly tenantId: string;
  readonly humanStepId: string | null;
  readonly kind: string;
  readonly recipientRole: HumanStep["owner"];
  /** The source subscription it is about, where it is about one. */
  readonly lineId: string | null;
  readonly language: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly writtenAt: Instant;
}

/** All that one look at a move changes, written in one transaction with its next `wakeAt`. */
export interface Outcome {
  readonly status: MoveStatus;
  readonly refusal: FindingCode | null;
  readonly standing: Standing;
  readonly wakeAt: Instant | null;
  /** Null for what the look did not read: when that was read last stays known. */
  readonly read: LastRead;
  /** Null while the move is open, or where it never had a plan. */
  readonly lineCounts: LineCounts | null;
  readonly journal: readonly NewJournalEntry[];
  readonly humanSteps: readonly HumanStep[];
  readonly letters: readonly Letter[];
  /** A plan newly made; it becomes the move's current one. */
  readonly planFile: PlanFile | null;
}

export interface Claim {
  readonly move: Move;
  /** No move after it was due when it was claimed; those before it are held. */
  readonly isLastDue: boolean;
  readonly planFile: PlanFile | null;
  /** The approval of the current or an earlier plan of this move, the newest first. */
  readonly approvals: readonly (Approval & { readonly planFile: PlanFile })[];
  readonly humanSteps: readonly HumanStep[];
  /** What people decided about its lines, the oldest first. */
  readonly overrides: readonly Override[];
  /** What the partner has chosen other than the defaults; null where nothing ever was. */
  readonly chosenPolicy: ChosenPolicy | null;
  /** W3C `traceparent` of what woke the move last; null where that was not traced. */
  readonly traceParent: string | null;
  /** Where the database was read from a backup: what was ordered after that stands in no journal. Null otherwise. */
  readonly restored: { readonly lookedAgainAt: Instant } | null;
  /**
   * Takes one of the partner's first places, and keeps it: true where it has one by now. Never more than `places`
   * moves have one, however many workers ask at once; whatever was bought for counts as having one. A move that
   * ended with nothing bought gives its own back. Durable before it resolves.
   */
  takeFirstPlace(places: number): Promise<boolean>;
  /** The move's journal, oldest first. */
  journal(): Promise<readonly JournalEntry[]>;
  /** Durable before it resolves; called before each external write. Throws `ClaimLostError`. */
  write(entries: readonly NewJournalEntry[]): Promise<void>;
  /**
   * Writes the outcome and lets the move go. An outcome without journal, steps, letters and plan
   * only moves `wakeAt` and `lastRead`, and may be lost in a crash. A wake-up lowered meanwhile by somebody else wins.
   */
  settle(outcome: Outcome): Promise<void>;
  /** Lets the move go with nothing changed. */
  release(): Promise<void>;
}

export class ClaimLostError extends Error {
  constructor(moveId: string) {
    super(`the session that held ${moveId} was lost; nothing was written`);
    this.name = "ClaimLostError";
  }
}

export interface EnginePort {
  /** The move that is due first and that nobody holds, or null. */
  claimDue(now: Instant): Promise<Claim | null>;
  /** Only ever lowers `wakeAt`. */
  wakeEarlier(moveId: string, at: Instant): Promise<void>;
  /** The next `wakeAt` of any open move, and how many are due at `now`, held or not. */
  nextWake(now: Instant): Promise<{ readonly wakeAt: Instant | null; readonly due: number }>;
  /**
   * The next `wakeAt` for a worker that has found nothing more to claim at `now` and whose looks have ended: where its own
   * last claim or settling has told it, nothing is asked. What others lower is heard by `waitForWake`.
   */
  nextLook(now: Instant): Promise<Instant | null>;
  /** Resolves when a `wakeAt` was lowered, the signal aborts, or `maxMs` of real time pass. */
  waitForWake(maxMs: number, signal: AbortSignal): Promise<void>;
}
