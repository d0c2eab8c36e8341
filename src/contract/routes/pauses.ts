import { PauseDeadline } from "#domain/reconcile/pause.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { asksNothing, By, nothing } from "./parameters.ts";

const MOVES_MAX = 10_000;

/** Moves by id or any name of their customer; or every open one. */
const Moves = z.union([
  z.literal("all"),
  z.array(z.string().min(1).max(200)).min(1).max(MOVES_MAX),
]);

const About = z.object({ moveId: z.string(), companyName: z.string(), domain: z.string() });

export const pauseMoves = {
  name: "pauseMoves",
  method: "POST",
  needs: "plan",
  path: "/api/v1/pauses",
  signature: "by",
  summary:
    "Pause moves: nothing is begun that can wait. What keeps people working goes on; a dry run says by when what would.",
  params: nothing,
  query: nothing,
  bodyType: "json",
  body: z.object({
    moves: Moves,
    by: By,
    reason: z.string().max(2_000).nullable().default(null),
    dryRun: z.boolean().default(false),
  }),
  status: 200,
  response: z.object({
    dryRun: z.boolean(),
    moves: z.array(
      About.extend({
        /** False where it was paused before. */
        isNew: z.boolean(),
        deadlines: z.array(PauseDeadline),
      }),
    ),
  }),
} as const satisfies Route;

export const resumeMoves = {
  name: "resumeMoves",
  method: "POST",
  needs: "plan",
  path: "/api/v1/resumptions",
  signature: "by",
  summary: "Let paused moves go on; the others are left as they are.",
  params: nothing,
  query: nothing,
  bodyType: "json",
  body: z.object({ moves: Moves, by: By }),
  status: 200,
  response: z.object({ moves: z.array(About) }),
} as const satisfies Route;

const FirstCustomers = z.object({
  /** How many customers' orders go out before everybody else waits; 0: nobody waits. */
  limit: z.number().int(),
  begun: z.array(About),
  waiting: z.array(About),
});

export const showFirstCustomers = {
  name: "showFirstCustomers",
  method: "GET",
  needs: "read",
  path: "/api/v1/first-customers",
  summary: "Whose orders went out first, and who waits until somebody has looked at them.",
  ...asksNothing,
  status: 200,
  response: FirstCustomers,
} as const satisfies Route;

export const chooseFirstCustomers = {
  name: "chooseFirstCustomers",
  method: "POST",
  needs: "approve",
  path: "/api/v1/first-customers",
  signature: "by",
  summary:
    "Let the orders of so many more customers out and everybody after them wait; 0 lets all go on.",
  params: nothing,
  query: nothing,
  bodyType: "json",
  body: z.object({ customers: z.number().int().nonnegative().max(MOVES_MAX), by: By }),
  status: 200,
  response: FirstCustomers,
} as const satisfies Route;
