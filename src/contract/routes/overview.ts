import { HumanStepKind, HumanStepOwner } from "#domain/human-steps/human-step.ts";
import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { ServerStanding } from "../views.ts";
import { asksNothing } from "./parameters.ts";

/** What so many moves wait for, and the one of them that is due first. */
const Waiting = z.object({
  kind: HumanStepKind,
  owner: HumanStepOwner,
  moves: z.number().int(),
  dueAt: Instant,
  /** A move that waits for it; its customer's domain names it on the command line. */
  moveId: z.string(),
  domain: z.string(),
});

const Overview = ServerStanding.extend({
  customers: z.number().int(),
  moves: z.object({ open: z.number().int(), done: z.number().int(), refused: z.number().int() }),
  /** By the instant at which it is due. */
  waiting: z.array(Waiting),
  /** A move that is done: what became of it, and why, can be read. */
  doneMove: z.object({ moveId: z.string(), domain: z.string() }).nullable(),
});
export type Overview = z.infer<typeof Overview>;

export const showOverview = {
  name: "showOverview",
  method: "GET",
  needs: "read",
  path: "/api/v1/overview",
  summary: "Where everything stands: time, customers, moves by state, and what waits for whom.",
  ...asksNothing,
  status: 200,
  response: Overview,
} as const satisfies Route;
