// The journal: the append-only record of every intent and outcome of a move.

import { Instant } from "#lib/instant.ts";
import { z } from "zod";

/**
 * intent: written before an external write is sent. outcome: what came of it. observed: something
 * seen in the world that changed what we know. decided: a choice of ours. person: an act of a named
 * person (an import, an approval, an answer to a human step).
 */
const JournalKind = z.enum(["intent", "outcome", "observed", "decided", "person"]);

export const JournalEntry = z.object({
  moveId: z.string(),
  sequence: z.number().int(),
  at: Instant,
  kind: JournalKind,
  /** What it is about: a step key, an operation or a human step id. */
  subject: z.string(),
  details: z.record(z.string(), z.json()),
  /** What names a person stands apart, so that it can be erased; null where nothing does, or no more. */
  personal: z.record(z.string(), z.json()).nullable(),
});
export type JournalEntry = z.infer<typeof JournalEntry>;
export interface NewJournalEntry extends Omit<JournalEntry, "moveId" | "sequence" | "personal"> {
  readonly personal?: JournalEntry["personal"];
}
