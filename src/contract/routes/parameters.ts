// Parameters that several routes share.

import { Instant, LocalDate } from "#lib/instant.ts";
import { z } from "zod";

export const nothing = z.object({});

/** Of a route that asks for nothing but what it answers. */
export const asksNothing = {
  params: nothing,
  query: nothing,
  bodyType: "none",
  body: nothing,
} as const;

/** An instant that a caller brings: one that the calendar has, from the year 1 on. */
export const GivenInstant = Instant.refine(
  (text) =>
    text >= "0001" && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text,
  "like 2026-06-01T08:00:00.000Z",
);

/** A tenant id, a domain, or the unique beginning of either. */
export const CustomerId = z.object({ customer: z.string().min(1).max(200) });

/** The hash of what somebody was shown. */
export const ShownHash = z.string().regex(/^[0-9a-f]{64}$/, "like 9f86d081… (64 × 0–9, a–f)");

/** A move id, or any name of its customer. */
export const MoveId = z.object({ move: z.string().min(1).max(200) });

/** The person who answers for an act. */
export const By = z.string().min(1).max(200);

/** A dry run only says what the act would come to. */
export const ActOrDryRun = z.object({ dryRun: z.boolean().default(false), by: By });

/** By which others know what was done, such as the number of a case or of a purchase order, and its last day. */
export const NumberTold = z.object({
  reference: z.string().trim().min(1).max(100).optional(),
  validUntil: LocalDate.refine((text) => {
    const at = Date.parse(text);
    return text >= "0001" && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
  }, "like 2026-06-01").optional(),
});
