// The customer's link. Its secret stands behind the `#` of the address, which no browser sends; the page brings it as a
// bearer. It opens one move and nothing else, and none of these routes asks for a sign-in. Every answer but a success is a problem: LINK_UNKNOWN (not ours, damaged or
// forged), LINK_EXPIRED and LINK_REVOKED (with `partnerName` and `language`, for a page that says so),
// PROPOSAL_CHANGED and PROPOSAL_ANSWERED (nothing was kept), TOO_MANY_REQUESTS.

import { Language } from "#domain/estate/customer.ts";
import { HumanStep } from "#domain/human-steps/human-step.ts";
import { Proposal } from "#domain/proposal/proposal.ts";
import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { MoveStatus } from "../views.ts";
import { asksNothing, MoveId, nothing, NumberTold, ShownHash } from "./parameters.ts";

/** As the person writes it. */
const PersonName = z.string().trim().min(2).max(200);

/** Something that somebody has to do, as far as the customer is concerned. */
const CustomerAsk = z.object({
  humanStepId: z.string(),
  kind: HumanStep.shape.kind,
  /** Who can do it; where that is not the customer's admin, the customer is told whom to ask. */
  owner: HumanStep.shape.owner,
  ownerName: z.string().nullable(),
  /** The product that it is about; null for the whole move. */
  title: z.string().nullable(),
  openedAt: Instant,
  dueAt: Instant,
  isOverdue: z.boolean(),
  state: HumanStep.shape.state,
  endedAt: Instant.nullable(),
  /** At Microsoft, where it is done there. */
  link: z.string().nullable(),
  /** The last letter about it, to read or to pass on. */
  letter: z.object({ subject: z.string(), text: z.string() }).nullable(),
  /** What they did shows nowhere that we can read, so their own word is asked for (`confirmOwnStep`). */
  canConfirm: z.boolean(),
});

const ProposalAnswer = z.object({
  outcome: z.enum(["approved", "refused"]),
  /** Null once the people of a move that has ended were erased. */
  name: z.string().nullable(),
  at: Instant,
  shownHash: z.string(),
  note: z.string().nullable(),
});

export const CustomerPage = z.object({
  language: Language,
  partnerName: z.string(),
  companyName: z.string(),
  contactName: z.string().nullable(),
  moveStatus: MoveStatus,
  now: Instant,
  /** After this the link is dead. */
  linkExpiresAt: Instant,
  /** Null before there is something to agree to. */
  proposal: Proposal.nullable(),
  /** What `answerProposal` has to name: the hash of the proposal as it is shown here. */
  shownHash: z.string().nullable(),
  /** Nobody has approved this proposal yet, and the customer may. */
  canAnswer: z.boolean(),
  /** The last answer, also where it was about an earlier proposal (then `shownHash` differs from that above). */
  answer: ProposalAnswer.nullable(),
  /** Somebody has approved this very proposal, be it at the partner. */
  approvedAt: Instant.nullable(),
  /** Open ones first, the most urgent first; then what has ended. */
  asks: z.array(CustomerAsk),
});
export type CustomerPage = z.infer<typeof CustomerPage>;

export const showCustomerPage = {
  name: "showCustomerPage",
  method: "GET",
  needs: "link",
  path: "/c/page",
  summary: "One move as its customer sees it, opened by the link that they were sent.",
  ...asksNothing,
  status: 200,
  response: CustomerPage,
} as const satisfies Route;

export const answerProposal = {
  name: "answerProposal",
  method: "POST",
  needs: "link",
  path: "/c/answer",
  summary:
    "The customer agrees to the proposal that was shown, or does not; the same answer twice is one answer.",
  params: nothing,
  query: nothing,
  bodyType: "json",
  body: z.object({
    outcome: z.enum(["approved", "refused"]),
    name: PersonName,
    shownHash: ShownHash,
    note: z.string().trim().max(2_000).nullable().default(null),
  }),
  status: 200,
  response: CustomerPage,
} as const satisfies Route;

export const confirmOwnStep = {
  name: "confirmOwnStep",
  method: "POST",
  needs: "link",
  path: "/c/steps/:humanStepId",
  summary: "The customer says that they have done what was asked of them, or that they will not.",
  params: z.object({ humanStepId: z.string().min(1).max(400) }),
  query: nothing,
  bodyType: "json",
  body: z.object({
    outcome: z.enum(["done", "refused"]),
    name: PersonName,
    note: z.string().trim().max(2_000).nullable().default(null),
    ...NumberTold.shape,
  }),
  status: 200,
  response: CustomerPage,
} as const satisfies Route;

export const makeCustomerLink = {
  name: "makeCustomerLink",
  method: "POST",
  /** Whoever has the link can approve. */
  needs: "approve",
  path: "/api/v1/moves/:move/customer-link",
  signature: "by",
  summary:
    "A link for the customer of this move, to hand over by hand; kept in the journal, not the link itself.",
  params: MoveId,
  query: nothing,
  bodyType: "json",
  body: z.object({ by: PersonName }),
  status: 201,
  response: z.object({ moveId: z.string(), url: z.string(), expiresAt: Instant }),
} as const satisfies Route;

export const revokeCustomerLinks = {
  name: "revokeCustomerLinks",
  method: "POST",
  needs: "plan",
  path: "/api/v1/moves/:move/customer-link/revocation",
  signature: "by",
  summary: "From now on no link that this customer was given opens anything.",
  params: MoveId,
  query: nothing,
  bodyType: "json",
  body: z.object({ by: PersonName }),
  status: 200,
  response: z.object({ moveId: z.string(), revokedAt: Instant }),
} as const satisfies Route;
