import { HumanStepKind, HumanStepOwner } from "#domain/human-steps/human-step.ts";
import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { GivenInstant, nothing } from "./parameters.ts";

/** Something that happens, or has to have happened, at a certain instant of an open move. */
export const CalendarEvent = z.object({
  /** Derived and stable, so that a calendar that is read again replaces its entry. */
  eventId: z.string(),
  at: Instant,
  /**
   * `lastSafe`: an order after it comes too late. `undoEnds`: the last instant at which what was bought can be
   * taken back without harm. `accessEnds`: our delegated admin in the customer's tenant expires.
   */
  kind: z.enum([
    "approveBy",
    "humanStep",
    "order",
    "lastSafe",
    "undoEnds",
    "cutover",
    "accessEnds",
  ]),
  moveId: z.string(),
  companyName: z.string(),
  domain: z.string(),
  /** The product that it is about; null for the whole move. */
  title: z.string().nullable(),
  /** Licenses that are ordered, or that end; null where nothing is counted. */
  seats: z.number().int().nullable(),
  /** What somebody has to do, and who, for `humanStep`. */
  step: z.object({ kind: HumanStepKind, owner: HumanStepOwner }).nullable(),
  /** It has happened as Microsoft answered it. */
  isDone: z.boolean(),
});
export type CalendarEvent = z.infer<typeof CalendarEvent>;

export const showCalendar = {
  name: "showCalendar",
  method: "GET",
  needs: "read",
  path: "/api/v1/calendar",
  summary: "Orders, cutovers, deadlines and ends of undo of all open moves within a span of time.",
  params: nothing,
  query: z.object({
    from: GivenInstant,
    /** Not included. */
    to: GivenInstant,
  }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({ events: z.array(CalendarEvent) }),
} as const satisfies Route;
