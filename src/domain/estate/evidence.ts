// How we know a fact (docs/glossary.md, "evidence").

import { Instant, LocalDate } from "#lib/instant.ts";
import { z } from "zod";

/**
 * observed: read by us. attested: a named person confirmed it. declared: an import or the customer
 * says so. assumed: policy, worth nothing that is cheaper than the worst case.
 */
export const EvidenceLevel = z.enum(["observed", "attested", "declared", "assumed"]);
export type EvidenceLevel = z.infer<typeof EvidenceLevel>;

export const Evidence = z.object({
  level: EvidenceLevel,
  at: Instant,
  by: z.string().optional(),
  note: z.string().optional(),
  /** By which others know it: the number of a case at Microsoft's billing support, or of a purchase order. */
  reference: z.string().optional(),
  /** The last day on which that number is good. */
  validUntil: LocalDate.optional(),
  /** What shows it: a screenshot, a PDF, a mail. */
  file: z.object({ fileId: z.string(), fileName: z.string(), sha256: z.string() }).optional(),
});
export type Evidence = z.infer<typeof Evidence>;
