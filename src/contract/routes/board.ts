import { EvidenceLevel } from "#domain/estate/evidence.ts";
import { Consequence } from "#domain/human-steps/consequence.ts";
import { HumanStep } from "#domain/human-steps/human-step.ts";
import { Instant } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { asksNothing, By, GivenInstant, MoveId, nothing } from "./parameters.ts";

/** The next instant of an open move that cannot be taken back or made up for. */
const NextInstant = z.object({
  at: Instant,
  /** It is late, or due within two days. */
  isNear: z.boolean(),
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
  /** What follows where nobody does what is next. */
  ifNobody: z.object({
    consequence: Consequence,
    /** Licenses that stop serving; 0 where none do. */
    seats: z.number().int(),
    /** What each day of waiting costs at our own prices; null where it costs nothing, or a price is not known. */
    perDay: Money.nullable(),
  }),
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
  /** Until when it can be put off at most; null where a last safe moment is too near. */
  snoozableUntil: Instant.nullable(),
  /** Somebody put it off, and no last safe moment has come near since. */
  snoozed: z.object({ until: Instant, by: z.string() }).nullable(),
});
export type BoardRow = z.infer<typeof BoardRow>;

/** So many orders, cutovers or last safe moments at one instant of the next thirty days. */
const BoardAhead = z.object({
  at: Instant,
  kind: z.enum(["order", "cutover", "lastSafe"]),
  n: z.number().int(),
});
export type BoardAhead = z.infer<typeof BoardAhead>;

export const showBoard = {
  name: "showBoard",
  method: "GET",
  needs: "read",
  path: "/api/v1/board",
  summary:
    "All open moves with who must act next, and what waiting costs: the near ones first, then those where most is at stake.",
  ...asksNothing,
  status: 200,
  response: z.object({
    now: Instant,
    rows: z.array(BoardRow),
    ahead: z.array(BoardAhead),
    /** What was done since then without anybody being asked. */
    lately: z.object({
      since: Instant,
      letters: z.number().int(),
      writes: z.number().int(),
      /** Moves of which a look failed; it is tried again by itself. */
      failed: z.number().int(),
    }),
  }),
} as const satisfies Route;

export const snoozeMove = {
  name: "snoozeMove",
  method: "POST",
  needs: "plan",
  path: "/api/v1/moves/:move/snooze",
  signature: "by",
  summary:
    "Put a move's entry on the board off until an instant, or show it again; nothing about the move changes.",
  params: MoveId,
  query: nothing,
  bodyType: "json",
  body: z.object({
    /** Null: it is shown again. */
    until: GivenInstant.nullable(),
    by: By,
  }),
  status: 200,
  response: z.object({ until: Instant.nullable() }),
} as const satisfies Route;

/** Light enough to be asked for with every change, on every screen. */
export const showToDo = {
  name: "showToDo",
  method: "GET",
  needs: "read",
  path: "/api/v1/to-do",
  summary: "How many approvals and letters wait for a person of ours.",
  ...asksNothing,
  status: 200,
  response: z.object({
    /** Open moves whose approval somebody was asked for. */
    approvals: z.number().int(),
    /** Letters that the mail server refused for good, as long as what they ask for is open. */
    letters: z.number().int(),
  }),
} as const satisfies Route;
