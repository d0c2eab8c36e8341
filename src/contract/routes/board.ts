import { EvidenceLevel } from "#domain/estate/evidence.ts";
import { HumanStep } from "#domain/human-steps/human-step.ts";
import { Instant } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { nothing } from "./parameters.ts";

/** The next instant of an open move that cannot be taken back or made up for. */
const NextInstant = z.object({
  at: Instant,
  kind: z.enum(["approve", "humanStep", "order", "cutover"]),
  /** The step that somebody has to do by then, for `humanStep`. */
  step: HumanStep.nullable(),
});

/** One open move on the Monday board. */
export const BoardRow = z.object({
  moveId: z.string(),
  tenantId: z.string(),
  companyName: z.string(),
  domain: z.string(),
  /** Null while nothing is due, because there is no plan yet. */
  next: NextInstant.nullable(),
  /** Whom it waits for now. */
  waitingFor: z.array(HumanStep),
  /** The current band waits for an approval. */
  needsApproval: z.boolean(),
  orderAt: Instant.nullable(),
  cutoverAt: Instant.nullable(),
  /** Licenses at the sources that are moved, and ours after the last step. */
  seatsAtSource: z.number().int(),
  seatsAfter: z.number().int(),
  overlap: Money.nullable(),
  /** What ordering today would cost more than the plan does. */
  saved: Money.nullable(),
  /** The weakest evidence that an end date of the plan rests on; null without a plan. */
  evidence: EvidenceLevel.nullable(),
  /** Blockers and warnings. */
  findings: z.number().int(),
});
export type BoardRow = z.infer<typeof BoardRow>;

export const showBoard = {
  name: "showBoard",
  method: "GET",
  needs: "read",
  path: "/api/v1/board",
  summary: "All open moves by the next instant that cannot be taken back, with who must act.",
  params: nothing,
  query: nothing,
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({ now: Instant, rows: z.array(BoardRow) }),
} as const satisfies Route;
