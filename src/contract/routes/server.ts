import { Language } from "#domain/estate/customer.ts";
import { z } from "zod";
import { OrderDays } from "../order-days.ts";
import { PortfolioReport } from "../portfolio.ts";
import type { Route } from "../route.ts";
import { ClockMoved, LetterView, NumberedLetter, ServerStanding } from "../views.ts";
import { asksNothing, GivenInstant, nothing } from "./parameters.ts";

export const listLetters = {
  name: "listLetters",
  method: "GET",
  needs: "read",
  path: "/api/v1/letters",
  summary: "Letters in the order they were written, after a sequence number; or the newest.",
  params: nothing,
  query: z.object({
    after: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(1_000).default(200),
    /** Only those of one move. */
    move: z.string().min(1).max(200).optional(),
    /** The newest first, and only the newest; `after` and `move` do not matter then. */
    newest: z.stringbool().default(false),
  }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({ letters: z.array(NumberedLetter) }),
} as const satisfies Route;

export const previewLetters = {
  name: "previewLetters",
  method: "GET",
  needs: "read",
  path: "/api/v1/letter-previews",
  summary: "Every kind of letter in one language, with made-up facts.",
  params: nothing,
  query: z.object({ language: Language }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({
    letters: z.array(
      z.object({ name: z.string(), subject: z.string(), text: z.string(), html: z.string() }),
    ),
  }),
} as const satisfies Route;

export const showLetter = {
  name: "showLetter",
  method: "GET",
  needs: "read",
  path: "/api/v1/letters/:letter",
  summary: "One letter, by its id or sequence number.",
  params: z.object({ letter: z.string().min(1).max(400) }),
  query: nothing,
  bodyType: "none",
  body: nothing,
  status: 200,
  response: LetterView.extend({
    /** Addresses for which the mail server refused it, with what it answered; none once that was erased. */
    refusals: z.array(z.object({ address: z.string(), answer: z.string() })),
  }),
} as const satisfies Route;

export const showPortfolio = {
  name: "showPortfolio",
  method: "GET",
  needs: "read",
  path: "/api/v1/portfolio",
  summary: "Every move with its lines' outcomes, approvals, purchases and human steps.",
  ...asksNothing,
  status: 200,
  response: PortfolioReport,
} as const satisfies Route;

export const showOrderDays = {
  name: "showOrderDays",
  method: "GET",
  needs: "read",
  path: "/api/v1/order-days",
  summary: "The planned orders of all moves, spread over days at the least cost.",
  params: nothing,
  query: z.object({
    /** Without it, what the policy says. */
    perDay: z.coerce.number().int().min(1).max(10_000).optional(),
    /** The partner's credit limit for a day, in the billing currency; without it, what the policy says. */
    credit: z.coerce.number().positive().optional(),
  }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: OrderDays,
} as const satisfies Route;

export const showStanding = {
  name: "showStanding",
  method: "GET",
  needs: "read",
  path: "/api/v1/standing",
  summary: "The server's cloud and present time, and what is due.",
  params: nothing,
  query: z.object({
    /** Answered once nothing is due any more, at the latest after so long; at once without it. */
    quietWithinMs: z.coerce.number().int().min(0).max(10_000).optional(),
    /** The present time, of whoever knows that it has come; without it the server reads its clock. */
    at: GivenInstant.optional(),
  }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: ServerStanding,
} as const satisfies Route;

export const moveClock = {
  name: "moveClock",
  method: "POST",
  needs: "approve",
  path: "/api/v1/clock",
  summary:
    "Take the sandbox's clock forward, from one due instant to the next, doing all the work on the way.",
  params: nothing,
  query: nothing,
  bodyType: "json",
  body: z.union([
    z.strictObject({ to: GivenInstant }),
    /** An ISO 8601 duration such as P30D. */
    z.strictObject({
      forward: z.string().regex(
        // At most a few centuries: a calendar has an end.
        /^P(?=.)(\d{1,2}Y)?(\d{1,3}M)?(\d{1,4}W)?(\d{1,5}D)?(T(?=.)(\d{1,6}H)?(\d{1,7}M)?(\d{1,8}S)?)?$/,
        "like P30D",
      ),
    }),
    /** To the next instant at which anything is due. */
    z.strictObject({ next: z.literal(true) }),
  ]),
  status: 200,
  response: ClockMoved,
} as const satisfies Route;
