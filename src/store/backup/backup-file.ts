// A backup is one gzip file of lines: what it is, then each table with its rows, then how many there were. A row is the
// text that PostgreSQL itself writes for it and reads again, so that nothing is lost in between.

import { z } from "zod";
import { Instant } from "#lib/instant.ts";

export const BackupHeader = z.object({
  schema: z.literal("handover.backup/1"),
  at: Instant,
  /** The migrations that had been run: the tables are made by these before the rows are read. */
  migrations: z.array(z.string()).min(1),
  /** The keys under which secrets in it are sealed. The keys themselves are not in it. */
  keyIds: z.array(z.string()),
});
export type BackupHeader = z.infer<typeof BackupHeader>;

export const TableLine = z.object({ table: z.string() });
export const EndLine = z.object({ tables: z.number().int(), rows: z.number().int() });
export type EndLine = z.infer<typeof EndLine>;

/** No backup of ours, cut off, or of a later release; or a database that is not empty. */
export class BackupError extends Error {
  readonly code: "UNREADABLE" | "NEWER" | "NOT_EMPTY";

  constructor(code: BackupError["code"], options?: ErrorOptions) {
    super(`backup: ${code}`, options);
    this.name = "BackupError";
    this.code = code;
  }
}
