// One move is one trace, kept with the move: whoever wakes it leaves there what the next look is a part of.

import { isTraced, momentOf } from "#lib/tracing.ts";
import { sql, type Kysely } from "kysely";
import type { Tables } from "../schema.ts";

/** The move's trace goes on from here. Nothing is asked of the database where nothing is traced. */
export async function keepTrace(db: Kysely<Tables>, moveId: string): Promise<void> {
  if (!isTraced()) return;
  await saveTraces(db, "wake", [{ moveId, kept: await keptTraceOf(db, moveId) }]);
}

/** W3C `traceparent`; null where nothing was traced yet. */
export async function keptTraceOf(db: Kysely<Tables>, moveId: string): Promise<string | null> {
  const row = await db
    .selectFrom("moves")
    .select("trace_parent")
    .where("move_id", "=", moveId)
    .executeTakeFirst();
  return row?.trace_parent ?? null;
}

/** Of moves that were just imported: a new one's trace begins here. */
export async function keepTraces(
  db: Kysely<Tables>,
  moves: readonly { readonly moveId: string; readonly kept: string | null }[],
): Promise<void> {
  if (isTraced()) await saveTraces(db, "import", moves);
}

async function saveTraces(
  db: Kysely<Tables>,
  name: string,
  moves: readonly { readonly moveId: string; readonly kept: string | null }[],
): Promise<void> {
  const rows = moves.map(({ kept, moveId }) => ({
    move: moveId,
    trace: momentOf(name, kept, { "handover.move_id": moveId }),
  }));
  await sql`
    update moves set trace_parent = known.trace
    from jsonb_to_recordset(${JSON.stringify(rows)}) as known (move text, trace text)
    where move_id = known.move`.execute(db);
}
