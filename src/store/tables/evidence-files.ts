// Files that show that a human step was done: a screenshot, a PDF, a mail. Never changed, never taken for anything
// but bytes.

import { Instant } from "#lib/instant.ts";
import { sql, type Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../schema.ts";

interface EvidenceFile {
  readonly fileId: string;
  readonly moveId: string;
  readonly humanStepId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly content: Buffer;
  readonly uploadedAt: Instant;
}

export interface EvidenceFileQueries {
  /** The same file for the same step again changes nothing. */
  add(partnerId: string, file: EvidenceFile): Promise<void>;
  find(partnerId: string, fileId: string): Promise<EvidenceFile | null>;
}

const EvidenceFileRow = z.object({
  file_id: z.string(),
  move_id: z.string(),
  human_step_id: z.string(),
  file_name: z.string(),
  sha256: z.string(),
  content: z.instanceof(Buffer),
  uploaded_at: Instant,
});

export function evidenceFileQueries(db: Kysely<Tables>): EvidenceFileQueries {
  return {
    async add(partnerId, { content, fileId, fileName, humanStepId, moveId, sha256, uploadedAt }) {
      await sql`insert into evidence_files
        (partner_id, file_id, move_id, human_step_id, file_name, sha256, content, uploaded_at)
        values (${partnerId}, ${fileId}, ${moveId}, ${humanStepId}, ${fileName}, ${sha256},
          ${content}, ${uploadedAt})
        on conflict do nothing`.execute(db);
    },
    async find(partnerId, fileId) {
      const { rows } = await sql`select file_id, move_id, human_step_id, file_name, sha256, content,
        uploaded_at from evidence_files
        where partner_id = ${partnerId} and file_id = ${fileId}`.execute(db);
      if (rows[0] === undefined) return null;
      const row = EvidenceFileRow.parse(rows[0]);
      return {
        fileId: row.file_id,
        moveId: row.move_id,
        humanStepId: row.human_step_id,
        fileName: row.file_name,
        sha256: row.sha256,
        content: row.content,
        uploadedAt: row.uploaded_at,
      };
    },
  };
}
