// The engine's port on rows in memory: the same claims, versions and wake-ups as on PostgreSQL.

import { earliest, type Instant } from "#lib/instant.ts";
import {
  ClaimLostError,
  type Approval,
  type Claim,
  type EnginePort,
  type LastRead,
  type Move,
  type Outcome,
} from "../port.ts";
import {
  addLetters,
  append,
  lowerWake,
  makeDurable,
  saveStep,
  stepsInOrder,
  type MemoryRows,
  type MoveRecord,
} from "./memory-rows.ts";

/** Nobody else lowers a wake-up while one waits in memory, so waiting ends at once. */
export function memoryPort(rows: MemoryRows): EnginePort {
  let claims = 0;
  const port: EnginePort = {
    async claimDue(now) {
      const due = firstDue(rows, now);
      if (due === null) return null;
      claims += 1;
      due.heldBy = claims;
      const isLastDue = [...rows.moves.values()].every(
        (each) => !isDue(each, now) || !isBefore(due.move, each.move),
      );
      return { ...claimOf(due, claims, rows), isLastDue };
    },
    async wakeEarlier(moveId, at) {
      const record = rows.moves.get(moveId);
      if (record !== undefined) lowerWake(record, at);
    },
    async nextWake(now) {
      let wakeAt: Instant | null = null;
      let due = 0;
      for (const { move } of rows.moves.values()) {
        if (move.wakeAt === null) continue;
        wakeAt = wakeAt === null ? move.wakeAt : earliest(wakeAt, move.wakeAt);
        if (move.wakeAt <= now) due += 1;
      }
      return { wakeAt, due };
    },
    nextLook: async (now) => (await port.nextWake(now)).wakeAt,
    waitForWake: async () => {},
  };
  return port;
}

/** The same while nobody does anything to the move: whatever is done makes it another object, or stands in its journal. */
export interface MoveAsKept {
  readonly move: Move;
  readonly journalLength: number;
}

/** The move that the next claim would be given; null where nothing is due. */
export function nextDue(rows: MemoryRows, now: Instant): MoveAsKept | null {
  const due = firstDue(rows, now);
  return due === null ? null : asKept(due);
}

export function asKept({ journal, move }: MoveRecord): MoveAsKept {
  return { move, journalLength: journal.length };
}

/** What a look leaves that found an open move as it was: it is looked at again later, and the tenant may be read. */
export function settleAsItWas(
  rows: MemoryRows,
  { moveId, standing }: Move,
  look: Pick<Outcome, "read" | "wakeAt">,
): Move {
  const record = rows.moves.get(moveId);
  if (record === undefined) throw new Error(`no move ${moveId}`);
  const asItWas = { ...NOTHING_DONE, standing, ...look };
  settle(record, asItWas, record.wokenCount, rows);
  return record.move;
}

const NOTHING_DONE = {
  status: "open",
  refusal: null,
  lineCounts: null,
  journal: [],
  humanSteps: [],
  letters: [],
  planFile: null,
} as const;

function firstDue({ moves }: MemoryRows, now: Instant): MoveRecord | null {
  let first: MoveRecord | null = null;
  for (const record of moves.values()) {
    const { heldBy, move } = record;
    if (heldBy !== null || !isDue(record, now)) continue;
    if (first === null || isBefore(move, first.move)) first = record;
  }
  return first;
}

function isDue({ move }: MoveRecord, now: Instant): boolean {
  return move.wakeAt !== null && move.wakeAt <= now;
}

function isBefore(a: Move, b: Move): boolean {
  const [x, y] = [a.wakeAt ?? "", b.wakeAt ?? ""];
  return x === y ? a.moveId < b.moveId : x < y;
}

function claimOf(record: MoveRecord, holder: number, rows: MemoryRows): Omit<Claim, "isLastDue"> {
  const { move, wokenCount } = record;
  let { version } = move;

  function held(): void {
    if (record.heldBy !== holder || record.move.version !== version) {
      if (record.heldBy === holder) record.heldBy = null;
      throw new ClaimLostError(move.moveId);
    }
  }

  return {
    move,
    planFile: record.planFiles.get(record.planHash ?? "") ?? null,
    approvals: record.approvals.flatMap((approval) => withPlanFile(record, approval)),
    humanSteps: stepsInOrder(record),
    overrides: [...record.overrides],
    chosenPolicy: rows.policies.get(move.partnerId) ?? null,
    restored: null, // memory has no backups
    traceParent: null, // the fast simulation is one process, and nobody follows it
    async takeFirstPlace(places) {
      held();
      const others = [...rows.moves.values()].filter(
        (each) => each !== record && each.move.partnerId === move.partnerId,
      );
      record.hasFirstPlace ||= others.filter(hasBegun).length < places;
      return record.hasFirstPlace;
    },
    async journal() {
      if (record.heldBy !== holder) throw new ClaimLostError(move.moveId);
      return [...record.journal];
    },
    async write(entries) {
      if (entries.length === 0) return;
      held();
      append(record, entries);
      version += 1;
      record.move = { ...record.move, version };
      makeDurable(rows);
    },
    async settle(outcome) {
      held();
      settle(record, outcome, wokenCount, rows);
      record.heldBy = null;
    },
    async release() {
      if (record.heldBy === holder) record.heldBy = null;
    },
  };
}

function hasBegun({ hasFirstPlace, move }: MoveRecord): boolean {
  return move.standing.purchases.length > 0 || (hasFirstPlace && move.status === "open");
}

function withPlanFile(record: MoveRecord, approval: Approval): Claim["approvals"] {
  const planFile = record.planFiles.get(approval.planHash);
  return planFile === undefined ? [] : [{ ...approval, planFile }];
}

function settle(record: MoveRecord, outcome: Outcome, wokenCount: number, rows: MemoryRows): void {
  const { move } = record;
  const { lineCounts, refusal, standing, status } = outcome;
  const wakeAt = outcome.wakeAt === null ? null : nextWakeAt(record, outcome, wokenCount);
  if (!isLight(outcome)) makeDurable(rows);
  else if (!rows.notYetDurable.has(record)) rows.notYetDurable.set(record, move);
  const lastRead = withRead(move.lastRead, outcome.read);
  const version = move.version + 1;
  const settled = { version, status, refusal, standing, wakeAt, lastRead, lineCounts };
  record.move = { ...move, ...settled };
  append(record, outcome.journal);
  if (outcome.planFile !== null) {
    record.planFiles.set(outcome.planFile.planHash, outcome.planFile);
    record.planHash = outcome.planFile.planHash;
  }
  for (const step of outcome.humanSteps) saveStep(record, step);
  addLetters(rows, outcome.letters);
}

function withRead(before: LastRead, read: LastRead): LastRead {
  return {
    tenant: read.tenant ?? before.tenant,
    agreement: read.agreement ?? before.agreement,
    prices: read.prices ?? before.prices,
  };
}

/** A wake-up lowered during the look wins. */
function nextWakeAt(record: MoveRecord, { wakeAt }: Outcome, wokenCount: number): Instant | null {
  const lowered = record.move.wakeAt;
  if (record.wokenCount === wokenCount || lowered === null) return wakeAt;
  return wakeAt === null ? lowered : earliest(wakeAt, lowered);
}

function isLight(outcome: Outcome): boolean {
  return (
    outcome.status === "open" &&
    outcome.journal.length === 0 &&
    outcome.humanSteps.length === 0 &&
    outcome.letters.length === 0 &&
    outcome.planFile === null
  );
}
