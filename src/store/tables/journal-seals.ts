// The daily seals over all chains of a partner: only ever added.

import { pathOf, sealOf, type Seal, type SealedHead } from "#domain/journal/seal.ts";
import type { JournalFile } from "#domain/journal/journal-file.ts";
import { Instant, LocalDate, dateOf } from "#lib/instant.ts";
import { sql, type Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../schema.ts";

export interface JournalSealQueries {
  /**
   * Seals every chain that grew since its last seal. Null where none did, or where the day is sealed
   * already; whoever comes second changes nothing.
   */
  seal(partnerId: string, sealedAt: Instant): Promise<Seal | null>;
  /** The newest first. */
  list(partnerId: string): Promise<readonly Seal[]>;
  /** All seals, oldest first, each with this move's way to its root. */
  ofMove(partnerId: string, moveId: string): Promise<JournalFile["seals"]>;
}

const HEADS_PER_INSERT = 5_000; // 5 parameters each; PostgreSQL takes 65,535 in one statement
const SEALING_LOCK_CLASS = 7303;

export function journalSealQueries(db: Kysely<Tables>): JournalSealQueries {
  const list = async (partnerId: string): Promise<Seal[]> => {
    const rows = await db
      .selectFrom("journal_seals")
      .select(SealRow.keyof().options)
      .where("partner_id", "=", partnerId)
      .orderBy("day", "desc")
      .execute();
    return rows.map(sealFromRow);
  };
  return {
    list,
    seal: (partnerId, sealedAt) =>
      db.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${SEALING_LOCK_CLASS}, hashtext(${partnerId}))`.execute(
          transaction,
        );
        return sealDay(transaction, partnerId, sealedAt);
      }),
    async ofMove(partnerId, moveId) {
      const seals = (await list(partnerId)).toReversed();
      const own = await db
        .selectFrom("journal_sealed_heads")
        .select("day")
        .where("partner_id", "=", partnerId)
        .where("move_id", "=", moveId)
        .execute();
      const days = new Set(own.map(({ day }) => day));
      const found: JournalFile["seals"] = [];
      for (const seal of seals) {
        const heads = days.has(seal.day) ? await headsOf(db, partnerId, seal.day) : [];
        found.push({ ...seal, head: headOf(heads, moveId) });
      }
      return found;
    },
  };
}

async function sealDay(
  db: Kysely<Tables>,
  partnerId: string,
  sealedAt: Instant,
): Promise<Seal | null> {
  const last = await db
    .selectFrom("journal_seals")
    .select(["day", "hash"])
    .where("partner_id", "=", partnerId)
    .orderBy("day", "desc")
    .limit(1)
    .executeTakeFirst();
  const day = dateOf(sealedAt);
  if (last !== undefined && last.day >= day) return null;
  const heads = await grownHeads(db, partnerId);
  if (heads.length === 0) return null;
  const seal = sealOf(heads, { day, sealedAt, previousHash: last?.hash ?? null });
  await db
    .insertInto("journal_seals")
    .values({
      partner_id: partnerId,
      day,
      sealed_at: sealedAt,
      previous_hash: seal.previousHash,
      root: seal.root,
      hash: seal.hash,
    })
    .execute();
  for (let from = 0; from < heads.length; from += HEADS_PER_INSERT) {
    const values = heads.slice(from, from + HEADS_PER_INSERT).map((head) => ({
      partner_id: partnerId,
      day,
      move_id: head.moveId,
      sequence: head.sequence,
      hash: head.hash,
    }));
    await db.insertInto("journal_sealed_heads").values(values).execute();
  }
  return seal;
}

/** The last entry of each chain that is longer than when it was last sealed. */
async function grownHeads(db: Kysely<Tables>, partnerId: string): Promise<SealedHead[]> {
  const { rows } = await sql<{ move_id: string; sequence: number; hash: string }>`
    select m.move_id, j.sequence, j.hash
    from moves m
    join journal j on j.move_id = m.move_id and j.sequence = m.journal_count
    left join lateral (
      select sequence from journal_sealed_heads s where s.move_id = m.move_id order by day desc limit 1
    ) sealed on true
    where m.partner_id = ${partnerId} and m.journal_count > coalesce(sealed.sequence, 0)`.execute(
    db,
  );
  return rows.map(({ move_id, sequence, hash }) => ({ moveId: move_id, sequence, hash }));
}

async function headsOf(
  db: Kysely<Tables>,
  partnerId: string,
  day: LocalDate,
): Promise<SealedHead[]> {
  const rows = await db
    .selectFrom("journal_sealed_heads")
    .select(["move_id", "sequence", "hash"])
    .where("partner_id", "=", partnerId)
    .where("day", "=", day)
    .execute();
  return rows.map(({ move_id, sequence, hash }) => ({ moveId: move_id, sequence, hash }));
}

function headOf(
  heads: readonly SealedHead[],
  moveId: string,
): JournalFile["seals"][number]["head"] {
  const head = heads.find((each) => each.moveId === moveId);
  const path = pathOf(heads, moveId);
  if (head === undefined || path === null) return null;
  return { sequence: head.sequence, hash: head.hash, path: [...path] };
}

const SealRow = z.object({
  day: LocalDate,
  sealed_at: Instant,
  previous_hash: z.string().nullable(),
  root: z.string(),
  hash: z.string(),
});

function sealFromRow(row: unknown): Seal {
  const { sealed_at, previous_hash, ...seal } = SealRow.parse(row);
  return { ...seal, sealedAt: sealed_at, previousHash: previous_hash };
}
