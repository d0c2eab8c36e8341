import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { LogQuery } from "./log-query.ts";
import { nothing } from "./parameters.ts";

/** Somebody's yes or no to what a move plan would do. */
const Decision = z.object({
  moveId: z.string(),
  companyName: z.string(),
  domain: z.string(),
  /** With the move's id it names the decision. */
  sequence: z.number().int(),
  outcome: z.enum(["approved", "refused"]),
  at: Instant,
  /** Null where the name was erased. */
  by: z.string().nullable(),
  /** Given on the customer's own page. */
  byCustomer: z.boolean(),
  /** Why it was refused, as far as that was said and not erased. */
  note: z.string().nullable(),
  /** Null where the plan is not kept. */
  bandHash: z.string().nullable(),
  planHash: z.string().nullable(),
  /** Licenses of ours afterwards, at least and at most; null where nothing is bought. */
  seats: z.object({ min: z.number().int(), max: z.number().int() }).nullable(),
  /** Where two people have to approve: who consented to this band, the oldest first. */
  consents: z.array(z.object({ name: z.string(), at: Instant })),
  /** The choice of policy that the plan was made under; null: Handover's defaults. */
  policy: z.object({ changedAt: Instant, changedBy: z.string() }).nullable(),
});
export type Decision = z.infer<typeof Decision>;

export const listDecisions = {
  name: "listDecisions",
  method: "GET",
  needs: "read",
  path: "/api/v1/decisions",
  summary: "Who approved or refused which move plan, in all moves, the newest first.",
  params: nothing,
  query: LogQuery,
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({
    decisions: z.array(Decision),
    /** Null where nothing older is left. */
    next: z.string().nullable(),
  }),
} as const satisfies Route;
