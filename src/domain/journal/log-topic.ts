// What an entry of the journal is about, for whoever looks for some among those of all moves.

import { z } from "zod";

/**
 * decisions: a plan's band was approved or refused. people: somebody was asked, reminded, or has answered. writes: sent
 * to Microsoft, and what came of it. readings: seen at Microsoft. failures: a look or an order went wrong. An entry may
 * be of several.
 */
export const LogTopic = z.enum([
  "decisions",
  "people",
  "writes",
  "readings",
  "plans",
  "imports",
  "failures",
]);
export type LogTopic = z.infer<typeof LogTopic>;
