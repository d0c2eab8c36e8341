// One claim: a move read under its lock, and the writes that its holder may make. Every write names
// the version that was read and goes through the session that holds the lock: a worker that lost the
// session, or that slept through somebody else's look, changes nothing.

import type { HumanStep } from "#domain/human-steps/human-step.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import type { NewJournalEntry } from "#domain/reconcile/journal-entry.ts";
import type { Standing } from "#domain/reconcile/standing.ts";
import { Instant } from "#lib/instant.ts";
import type { Kysely } from "kysely";
import type pg from "pg";
import { z } from "zod";
import { CLAIM_LOCK_CLASS, type SessionPool } from "./claim-sessions.ts";
import { NEXT_WAKE_AT, type HeldMove } from "./claim-reading.ts";
import { kyselyOn } from "./kysely-on-session.ts";
import { isDatabaseAway, isDatabaseFull } from "./database-away.ts";
import type { PlanFileCache } from "./plan-file-cache.ts";
import { ClaimLostError, type Claim, type Outcome } from "./port.ts";
import type { Tables } from "./schema.ts";
import { humanStepQueries } from "./tables/human-steps.ts";
import { journalRows, type JournalRow } from "./journal-rows.ts";
import { journalEntryFromRow, personalKeyOf } from "./tables/journal.ts";
import { letterQueries } from "./tables/letters.ts";
import { planQueries } from "./tables/plans.ts";

export interface ClaimedSession extends HeldMove {
  readonly session: pg.Client;
  readonly sessions: SessionPool;
  readonly planFiles: PlanFileCache;
  readonly now: Instant;
  /** Told when a claim that was made has ended, once. */
  readonly onEnded: () => void;
  /** Told of the next `wakeAt` of all moves when this one is let go. */
  readonly onNextWake: (wakeAt: Instant | null) => void;
}

/** Changes the move and appends to its journal in one statement, so in one transaction: $1 to $4 are for both. */
const withJournal = (changes: string) => `
    with moved as (
      update moves set version = version + 1, journal_count = journal_count + $3${changes}
      where move_id = $1 and version = $2
      returning partner_id, move_id, journal_count
    )
    , entries as (
      select m.partner_id, m.move_id, m.journal_count - $3 + e.n as sequence, e.*
      from moved m, rows from (
        jsonb_to_recordset($4::jsonb) as (at timestamptz, kind text, subject text, details jsonb,
          personal_hash text, content_hash text, personal jsonb)
      ) with ordinality as e (at, kind, subject, details, personal_hash, content_hash, personal, n)
    )
    , added as (
      insert into journal (
        partner_id, move_id, sequence, at, kind, subject, details, personal_hash, content_hash)
      select partner_id, move_id, sequence, at, kind, subject, details, personal_hash, content_hash
      from entries order by sequence
      returning sequence
    )
    , named as (
      insert into journal_personal (partner_id, move_id, sequence, personal)
      select partner_id, move_id, sequence, personal from entries where personal_hash is not null
    )
    select (select count(*) from moved)::integer as moved, count(*)::integer as added from added`;

const WRITE_JOURNAL = { name: "write-journal", text: withJournal("") };

const SETTLE = {
  name: "settle",
  text: withJournal(`,
        status = $5, refusal = $6, standing = $7,
        line_counts = $10, tenant_read_at = coalesce($11, tenant_read_at),
        agreement_read_at = coalesce($12, agreement_read_at),
        prices_read_at = coalesce($13, prices_read_at),
        wake_at = case when $8::timestamptz is null then null
          when woken_count = $9 then $8 else least($8, wake_at) end`),
};

// set_config is part of the condition so that it is evaluated; it lasts for this transaction only.
const SETTLE_LIGHTLY = {
  name: "settle-lightly",
  text: `
    update moves set version = version + 1, standing = coalesce($3::jsonb, standing),
      tenant_read_at = coalesce($6, tenant_read_at),
      agreement_read_at = coalesce($7, agreement_read_at),
      prices_read_at = coalesce($8, prices_read_at),
      wake_at = case when woken_count = $5 then $4 else least($4, wake_at) end
    where move_id = $1 and version = $2
      and set_config('synchronous_commit', 'off', true) = 'off'`,
};

/** Whoever takes a place waits for whoever is taking one, and then sees what they took. */
const LOCK_FIRST_PLACES = "select from partners where partner_id = $1 for no key update";

const TAKE_FIRST_PLACE = `
    update moves set has_first_place = true
    where move_id = $2 and version = $3 and (has_first_place or $4 > (
      select count(*) from moves other
      where other.partner_id = $1 and other.move_id <> $2 and (
        jsonb_array_length(other.standing->'purchases') > 0
        or other.has_first_place and other.status = 'open')))`;

/**
 * The claim of a move whose lock the session has just taken; null, with the lock given back, when
 * the move is no longer due.
 */
export async function claimFromSession(held: ClaimedSession): Promise<Claim | null> {
  const { isLastDue, moveId, planFiles, read, session } = held;
  const { move } = read;
  if (move.wakeAt === null || move.wakeAt > held.now) {
    if (!(await unlock(held))) throw new ClaimLostError(moveId);
    return null;
  }
  const fileOf = (planHash: string): Promise<PlanFile> => planFiles.read(session, moveId, planHash);
  const planFile = read.planHash === null ? null : await fileOf(read.planHash);
  const approvals = [];
  for (const approval of read.approvals) {
    approvals.push({ ...approval, planFile: await fileOf(approval.planHash) });
  }
  const { chosenPolicy, humanSteps, overrides, traceParent } = read;
  const restored = read.isRestored ? { lookedAgainAt: await lookedAgainAt(held) } : null;
  const known = { humanSteps, overrides, chosenPolicy, traceParent, restored };
  return { move, isLastDue, planFile, approvals, ...known, ...writerOf(held) };
}

/** Of the first look at any move of the partner: this one, where there was none. */
async function lookedAgainAt({ now, read, session }: ClaimedSession): Promise<Instant> {
  if (read.lookedAgainAt !== null) return read.lookedAgainAt;
  const { partnerId } = read.move;
  await session.query(
    "update partners set looked_again_at = $2 where partner_id = $1 and looked_again_at is null",
    [partnerId, now],
  );
  return now;
}

function writerOf(
  held: ClaimedSession,
): Pick<Claim, "takeFirstPlace" | "journal" | "write" | "settle" | "release"> {
  const { moveId, onEnded, read, session, sessions } = held;
  const { move } = read;
  const { partnerId } = move;
  let version = move.version;
  let isHeld = true;
  let lostBy: unknown = null;

  /** Runs a write of ours; whatever goes wrong, the session's state is then unknown and it is dropped. */
  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    if (!isHeld) throw lostBy ?? new ClaimLostError(moveId);
    try {
      return await work();
    } catch (error) {
      isHeld = false;
      sessions.discard(session);
      onEnded();
      if (isDatabaseFull(error)) lostBy = error; // every further write of this look would say the same
      throw isDatabaseAway(error) ? new ClaimLostError(moveId) : error;
    }
  }

  /** What was settled is settled: where the session is gone, the lock ends with it. */
  function letGo(isUnlocked: boolean): void {
    if (isUnlocked) sessions.giveBack(session);
    else sessions.discard(session);
    onEnded();
  }

  return {
    takeFirstPlace: (places) =>
      guarded(async () => {
        await session.query("begin");
        await session.query(LOCK_FIRST_PLACES, [partnerId]);
        const taken = await session.query(TAKE_FIRST_PLACE, [partnerId, moveId, version, places]);
        await session.query("commit");
        return taken.rowCount === 1;
      }),
    journal: () =>
      guarded(async () => {
        const { rows } = await session.query(
          `select j.*, p.personal from journal j left join journal_personal p
            using (move_id, sequence) where j.move_id = $1 order by j.sequence`,
          [moveId],
        );
        return rows.map((row: unknown) => journalEntryFromRow(row));
      }),
    async write(entries) {
      if (entries.length === 0) return;
      await guarded(async () => {
        const appending = { session, partnerId, moveId, version };
        await append(WRITE_JOURNAL, appending, await rowsOf(appending, entries), []);
        version += 1;
      });
    },
    async settle(outcome) {
      const settling = { session, partnerId, moveId, version, wokenCount: read.wokenCount };
      const isUnlocked = await guarded(() => settle(held, settling, outcome));
      isHeld = false;
      letGo(isUnlocked);
    },
    async release() {
      if (!isHeld) return;
      isHeld = false;
      letGo(await unlock(held));
    },
  };
}

interface Settling {
  readonly session: pg.Client;
  readonly partnerId: string;
  readonly moveId: string;
  readonly version: number;
  readonly wokenCount: number;
}

/** Answers whether the lock was let go after it. */
async function settle(
  held: ClaimedSession,
  settling: Settling,
  outcome: Outcome,
): Promise<boolean> {
  const rows = await rowsOf(settling, outcome.journal);
  if (!isOfOneMove(outcome)) {
    await settleWhole(settling, outcome, rows);
    return unlock(held);
  }
  // The session does one after the other, and the second does not wait for the way back of the first.
  const settled = isLight(outcome)
    ? settleLightly(settling, outcome, held.read.move.standing)
    : settleMove(settling, outcome, rows);
  const [isUnlocked] = await Promise.all([unlock(held), settled]);
  return isUnlocked;
}

function isLight(outcome: Outcome): boolean {
  return outcome.status === "open" && outcome.journal.length === 0 && isOfOneMove(outcome);
}

/** Nothing but the move's own row and its journal. */
function isOfOneMove({ humanSteps, letters, planFile }: Outcome): boolean {
  return humanSteps.length === 0 && letters.length === 0 && planFile === null;
}

/** What is known as it was before, `known`, is not written again. */
async function settleLightly(
  settling: Settling,
  { read, standing, wakeAt }: Outcome,
  known: Standing,
): Promise<void> {
  const { session, moveId, version, wokenCount } = settling;
  const { rowCount } = await session.query({
    ...SETTLE_LIGHTLY,
    values: [
      moveId,
      version,
      standing === known ? null : JSON.stringify(standing),
      wakeAt,
      wokenCount,
      read.tenant,
      read.agreement,
      read.prices,
    ],
  });
  if (rowCount !== 1) throw new ClaimLostError(moveId);
}

async function settleWhole(
  settling: Settling,
  outcome: Outcome,
  rows: readonly JournalRow[],
): Promise<void> {
  const { session, partnerId } = settling;
  await kyselyOn(session)
    .transaction()
    .execute(async (transaction) => {
      await settleMove(settling, outcome, rows);
      if (outcome.planFile !== null) {
        await planQueries(transaction).makeCurrent(partnerId, outcome.planFile);
      }
      await saveSteps(transaction, partnerId, outcome.humanSteps);
      await letterQueries(transaction).insert(partnerId, outcome.letters);
    });
}

async function settleMove(
  settling: Settling,
  outcome: Outcome,
  rows: readonly JournalRow[],
): Promise<void> {
  const { lineCounts, read, status, refusal, standing, wakeAt } = outcome;
  const { wokenCount } = settling;
  const ended = lineCounts === null ? null : JSON.stringify(lineCounts);
  const known = JSON.stringify(standing);
  const readings = [read.tenant, read.agreement, read.prices];
  const changes = [status, refusal, known, wakeAt, wokenCount, ended, ...readings];
  await append(SETTLE, settling, rows, changes);
}

async function saveSteps(
  db: Kysely<Tables>,
  partnerId: string,
  steps: readonly HumanStep[],
): Promise<void> {
  for (const step of steps) await humanStepQueries(db).save(partnerId, step);
}

type Appending = Omit<Settling, "wokenCount">;

function rowsOf(
  { session, partnerId, moveId }: Appending,
  entries: readonly NewJournalEntry[],
): Promise<readonly JournalRow[]> {
  return journalRows(moveId, entries, () => personalKeyOf(kyselyOn(session), partnerId, moveId));
}

async function append(
  statement: typeof SETTLE,
  { session, moveId, version }: Appending,
  rows: readonly JournalRow[],
  changes: readonly unknown[],
): Promise<void> {
  const result = await session.query<{ moved: number; added: number }>({
    ...statement,
    values: [moveId, version, rows.length, JSON.stringify(rows), ...changes],
  });
  const [done] = result.rows;
  if (done?.moved !== 1 || done.added !== rows.length) throw new ClaimLostError(moveId);
}

const UNLOCK = {
  name: "unlock-move",
  text: `select pg_advisory_unlock(${CLAIM_LOCK_CLASS}, $1), (${NEXT_WAKE_AT}) as next_wake_at`,
};
const Unlocked = z.object({ next_wake_at: Instant.nullable() });

/** False where the session is gone, and the lock with it. */
async function unlock({ session, lockId, onNextWake }: ClaimedSession): Promise<boolean> {
  const unlocking = session.query({ ...UNLOCK, values: [lockId] });
  return unlocking.then(
    ({ rows }) => {
      onNextWake(Unlocked.parse(rows[0]).next_wake_at);
      return true;
    },
    () => false,
  );
}
