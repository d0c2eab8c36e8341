// One move's journal as a file that a stranger can check without us.

import { Instant, LocalDate } from "#lib/instant.ts";
import { z } from "zod";

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

const FileEntry = z.strictObject({
  sequence: z.number().int().positive(),
  /** The very text that was hashed, a JSON object. */
  content: z.string(),
  /** What names a person; null where nothing does, or where it was erased. */
  personal: z.record(z.string(), z.json()).nullable(),
  hash: Hash,
});

const FileSeal = z.strictObject({
  day: LocalDate,
  sealedAt: Instant,
  previousHash: Hash.nullable(),
  root: Hash,
  hash: Hash,
  /** Where this move's chain stood, and its way to the root; null on days on which it did not grow. */
  head: z
    .strictObject({
      sequence: z.number().int().positive(),
      hash: Hash,
      path: z.array(z.strictObject({ side: z.enum(["left", "right"]), hash: Hash })),
    })
    .nullable(),
});

/** Strict: a word more than the hashes vouch for would pass for vouched for. */
export const JournalFile = z.strictObject({
  schema: z.literal("handover.journal/1"),
  moveId: z.string(),
  tenantId: z.string(),
  exportedAt: Instant,
  /** The key of the keyed hashes; null once the personal data are erased. */
  personalKey: z.string().nullable(),
  entries: z.array(FileEntry),
  /** Of the partner, the first to the last, each holding the hash of the one before. */
  seals: z.array(FileSeal),
});
export type JournalFile = z.infer<typeof JournalFile>;

/** What may be wrong with a file, or with what its database holds. */
export const JournalFaultCode = z.enum([
  "notAJournal",
  "entryMissing",
  "entryChanged",
  "entryOfAnotherMove",
  "personalChanged",
  "sealChanged",
  "sealMissing",
  "headChanged",
  "shorterThanSealed",
  "sealNotKnown",
]);
export type JournalFaultCode = z.infer<typeof JournalFaultCode>;
