// Moves as the API and the services see them; the engine claims them through `../postgres-port.ts`.

import { Customer } from "#domain/estate/customer.ts";
import { FindingCode } from "#domain/plan/finding.ts";
import type { Override } from "#domain/plan/override.ts";
import { LineCounts } from "#domain/reconcile/line-counts.ts";
import { Standing } from "#domain/reconcile/standing.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import type { NewJournalEntry } from "#domain/reconcile/journal-entry.ts";
import { Instant } from "#lib/instant.ts";
import { sql, type Kysely } from "kysely";
import { z } from "zod";
import type { Approval, Letter, Move, MoveStatus } from "../port.ts";
import type { Tables } from "../schema.ts";
import { approvalQueries } from "./approvals.ts";
import { humanStepQueries } from "./human-steps.ts";
import { insertJournal } from "./journal.ts";
import { letterQueries } from "./letters.ts";
import { keepTrace, keptTraceOf } from "./move-traces.ts";
import { overrideQueries } from "./overrides.ts";

/** What a person did from outside of the engine, written in one transaction with the wake-up it causes. */
interface PersonsAct {
  readonly partnerId: string;
  readonly moveId: string;
  readonly approval: Approval | null;
  /** The step as it is after the act; a step that is no longer open is left as it is. */
  readonly humanStep: HumanStep | null;
  /** What the person decided about a line. */
  readonly override?: Override;
  readonly journal: readonly NewJournalEntry[];
  /** What the act has written to people; a letter whose id is known is left as it is. */
  readonly letters?: readonly Letter[];
  /** Null: the act changes nothing that a look would find. */
  readonly wakeAt: Instant | null;
  /** A move that has ended is looked at again from then on. */
  readonly resumes?: boolean;
}

export interface MoveQueries {
  /** Adds an open move of a saved customer. False when the customer has one already. */
  create(move: {
    readonly partnerId: string;
    readonly moveId: string;
    readonly customerId: string;
    readonly standing: Standing;
    readonly wakeAt: Instant;
  }): Promise<boolean>;
  find(partnerId: string, moveId: string): Promise<Move | null>;
  findByCustomer(partnerId: string, customerId: string): Promise<Move | null>;
  /** By company name. */
  list(partnerId: string, status?: MoveStatus): Promise<readonly Move[]>;
  countByStatus(partnerId: string): Promise<Readonly<Record<MoveStatus, number>>>;
  recordAct(act: PersonsAct): Promise<void>;
  /** W3C `traceparent` that the move is traced below; null where nothing was traced yet. */
  traceParent(moveId: string): Promise<string | null>;
}

/** The channel on which a lowered `wakeAt` is announced. */
export const WAKE_CHANNEL = "handover_wake";

export function moveQueries(db: Kysely<Tables>): MoveQueries {
  const ofPartner = (partnerId: string) =>
    db
      .selectFrom("moves")
      .innerJoin("customers", (on) =>
        on
          .onRef("customers.partner_id", "=", "moves.partner_id")
          .onRef("customers.customer_id", "=", "moves.customer_id"),
      )
      .select([
        "moves.move_id",
        "moves.partner_id",
        "customers.file as customer",
        "moves.version",
        "moves.status",
        "moves.refusal",
        "moves.standing",
        "moves.wake_at",
        "moves.tenant_read_at",
        "moves.agreement_read_at",
        "moves.prices_read_at",
        "moves.line_counts",
      ])
      .where("moves.partner_id", "=", partnerId)
      .where("moves.removed_at", "is", null);
  return {
    async create(move) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto("moves")
        .values({
          partner_id: move.partnerId,
          move_id: move.moveId,
          customer_id: move.customerId,
          standing: JSON.stringify(move.standing),
          wake_at: move.wakeAt,
        })
        .onConflict((conflict) => conflict.columns(["partner_id", "customer_id"]).doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows !== 1n) return false;
      await announceWake(db);
      return true;
    },
    async find(partnerId, moveId) {
      const row = await ofPartner(partnerId).where("moves.move_id", "=", moveId).executeTakeFirst();
      return row === undefined ? null : moveFromRow(row);
    },
    async findByCustomer(partnerId, customerId) {
      const row = await ofPartner(partnerId)
        .where("moves.customer_id", "=", customerId)
        .executeTakeFirst();
      return row === undefined ? null : moveFromRow(row);
    },
    countByStatus: (partnerId) => countByStatus(db, partnerId),
    async list(partnerId, status) {
      const all = ofPartner(partnerId).orderBy("customers.company_name").orderBy("moves.move_id");
      const rows = await (
        status === undefined ? all : all.where("moves.status", "=", status)
      ).execute();
      return rows.map((row) => moveFromRow(row));
    },
    async recordAct(act) {
      await inOneTransaction(db, (transaction) => record(transaction, act));
    },
    traceParent: (moveId) => keptTraceOf(db, moveId),
  };
}

async function record(db: Kysely<Tables>, act: PersonsAct): Promise<void> {
  // The row's lock, held to the end, gives the journal entries their place.
  const { journal_count } = await db
    .updateTable("moves")
    .set((column) => ({ journal_count: column("journal_count", "+", act.journal.length) }))
    .where("partner_id", "=", act.partnerId)
    .where("move_id", "=", act.moveId)
    .returning("journal_count")
    .executeTakeFirstOrThrow();
  const first = journal_count - act.journal.length + 1;
  const { moveId, partnerId } = act;
  await insertJournal(db, { partnerId, moveId, firstSequence: first }, act.journal);
  if (act.approval !== null) await approvalQueries(db).insert(act.partnerId, act.approval);
  if (act.humanStep !== null) await humanStepQueries(db).save(act.partnerId, act.humanStep);
  if (act.override !== undefined) {
    await overrideQueries(db).insert(act.partnerId, act.moveId, act.override);
  }
  await letterQueries(db).insert(act.partnerId, act.letters ?? []);
  if (act.resumes === true) await resume(db, act.moveId, act.wakeAt);
  if (act.wakeAt !== null) await lowerWake(db, act.moveId, act.wakeAt);
}

async function resume(db: Kysely<Tables>, moveId: string, at: Instant | null): Promise<void> {
  await db
    .updateTable("moves")
    .set({ wake_at: at })
    .where("move_id", "=", moveId)
    .where("wake_at", "is", null)
    .execute();
}

/** Lowers `wakeAt` of a move that is looked at, and tells a look that is under way that it has to look again. */
export async function lowerWake(db: Kysely<Tables>, moveId: string, at: Instant): Promise<void> {
  await db
    .updateTable("moves")
    .set((column) => ({
      wake_at: sql<string>`least(wake_at, ${at}::timestamptz)`,
      woken_count: column("woken_count", "+", 1),
    }))
    .where("move_id", "=", moveId)
    .where("wake_at", "is not", null)
    .execute();
  await keepTrace(db, moveId);
  await announceWake(db);
}

async function announceWake(db: Kysely<Tables>): Promise<void> {
  await sql`select pg_notify(${WAKE_CHANNEL}, '')`.execute(db);
}

async function inOneTransaction(
  db: Kysely<Tables>,
  work: (transaction: Kysely<Tables>) => Promise<void>,
): Promise<void> {
  if (db.isTransaction) return work(db);
  await db.transaction().execute(work);
}

const MoveRow = z.object({
  move_id: z.string(),
  partner_id: z.string(),
  customer: z.unknown(),
  version: z.number().int(),
  status: z.enum(["open", "done", "refused"]),
  refusal: FindingCode.nullable(),
  standing: z.unknown(),
  wake_at: Instant.nullable(),
  tenant_read_at: Instant.nullable(),
  agreement_read_at: Instant.nullable(),
  prices_read_at: Instant.nullable(),
  line_counts: LineCounts.nullable(),
});

/** How the documents in a row become values. */
interface Documents {
  readonly customer: (column: unknown) => Customer;
  readonly standing: (column: unknown) => Standing;
}

const parsedAnew: Documents = {
  customer: (json) => Customer.parse(json),
  standing: (json) => Standing.parse(json),
};

/** Parses one row of `moves` joined with its customer's file. */
export function moveFromRow(row: unknown, { customer, standing } = parsedAnew): Move {
  const parsed = MoveRow.parse(row);
  return {
    moveId: parsed.move_id,
    partnerId: parsed.partner_id,
    customer: customer(parsed.customer),
    version: parsed.version,
    status: parsed.status,
    refusal: parsed.refusal,
    standing: standing(parsed.standing),
    wakeAt: parsed.wake_at,
    lastRead: {
      tenant: parsed.tenant_read_at,
      agreement: parsed.agreement_read_at,
      prices: parsed.prices_read_at,
    },
    lineCounts: parsed.line_counts,
  };
}

async function countByStatus(
  db: Kysely<Tables>,
  partnerId: string,
): Promise<Readonly<Record<MoveStatus, number>>> {
  const rows = await db
    .selectFrom("moves")
    .select(["status", (expression) => expression.fn.countAll().as("moves")])
    .where("partner_id", "=", partnerId)
    .where("removed_at", "is", null)
    .groupBy("status")
    .execute();
  const counts = new Map(rows.map(({ moves, status }) => [status, Number(moves)]));
  const of = (status: MoveStatus) => counts.get(status) ?? 0;
  return { open: of("open"), done: of("done"), refused: of("refused") };
}
