import { HumanStepKind, HumanStepOwner } from "#domain/human-steps/human-step.ts";
import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { GivenInstant, nothing } from "./parameters.ts";

/** Volume agreements: one term for all that was bought under it. */
export const VolumeAgreement = z.enum(["eaEas", "mpsa", "openValue"]);

/** Days of the partner's policy on which nothing is ordered. */
const Freeze = z.object({
  from: Instant,
  /** Not included. */
  to: Instant,
  /** Empty where it has none. */
  name: z.string(),
});
export type Freeze = z.infer<typeof Freeze>;

/** Something that happens, or has to have happened, at a certain instant of an open move. */
export const CalendarEvent = z.object({
  /** Derived and stable, so that a calendar that is read again replaces its entry. */
  eventId: z.string(),
  at: Instant,
  /**
   * `lastSafe`: an order after it comes too late. `undoEnds`: the last instant at which what was bought can be
   * taken back without harm. `accessEnds`: our delegated admin in the customer's tenant expires, `accessExtends`: it is
   * extended by Microsoft. `agreementAccepted`: the customer accepted the Microsoft Customer Agreement, which has no
   * end. `agreementEnds`: the term of a volume agreement under which something was bought ends.
   */
  kind: z.enum([
    "approveBy",
    "humanStep",
    "order",
    "lastSafe",
    "undoEnds",
    "cutover",
    "accessEnds",
    "accessExtends",
    "agreementAccepted",
    "agreementEnds",
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
  /** Which agreement it is, for `agreementEnds`. */
  agreement: VolumeAgreement.nullable(),
  /** It has happened as Microsoft answered it. */
  isDone: z.boolean(),
});
export type CalendarEvent = z.infer<typeof CalendarEvent>;

export const showCalendar = {
  name: "showCalendar",
  method: "GET",
  needs: "read",
  path: "/api/v1/calendar",
  summary:
    "Orders, cutovers, deadlines, ends of undo, agreements and access of all open moves within a span of time, and the freezes in it.",
  params: nothing,
  query: z.object({
    from: GivenInstant,
    /** Not included. */
    to: GivenInstant,
  }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({ events: z.array(CalendarEvent), freezes: z.array(Freeze) }),
} as const satisfies Route;
