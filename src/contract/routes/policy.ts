import { Policy } from "#domain/plan/policy.ts";
import { PolicyChanges } from "#domain/plan/policy-changes.ts";
import { Instant, LocalDate } from "#lib/instant.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { asksNothing, By, nothing } from "./parameters.ts";

const PolicyView = z.object({
  policy: Policy,
  /** What was chosen other than the defaults. */
  changes: PolicyChanges,
  changedAt: Instant.nullable(),
  changedBy: z.string().nullable(),
});

export const showPolicy = {
  name: "showPolicy",
  method: "GET",
  needs: "read",
  path: "/api/v1/policy",
  summary: "What the partner has chosen, and what holds where nothing was chosen.",
  ...asksNothing,
  status: 200,
  response: PolicyView,
} as const satisfies Route;

export const changePolicy = {
  name: "changePolicy",
  method: "POST",
  needs: "approve",
  signature: "by",
  path: "/api/v1/policy",
  summary:
    "Choose other values; null goes back to the default. Moves that nobody approved are planned anew.",
  params: nothing,
  query: nothing,
  bodyType: "json",
  body: z.object({ by: By, changes: PolicyChanges }),
  status: 200,
  response: PolicyView,
} as const satisfies Route;

export const importFreezes = {
  name: "importFreezes",
  method: "POST",
  needs: "plan",
  signature: "by",
  path: "/api/v1/policy/freezes",
  summary:
    "Add the holidays and freezes of a calendar file (iCalendar) or a CSV of first and last days.",
  params: nothing,
  query: nothing,
  bodyType: "json",
  body: z.object({ by: By, text: z.string().min(1).max(900_000) }),
  status: 200,
  response: z.object({
    added: z.number().int(),
    past: z.number().int(),
    refused: z.array(
      z.object({
        line: z.number().int(),
        why: z.enum(["noStart", "notUtc", "unreadable", "recurring", "endsBeforeStart"]),
      }),
    ),
    freezes: Policy.shape.freezes,
  }),
} as const satisfies Route;

export const removeFreezes = {
  name: "removeFreezes",
  method: "POST",
  needs: "plan",
  signature: "by",
  path: "/api/v1/policy/freezes/removals",
  summary: "Take back every holiday and freeze that holds on a day (UTC); the others stay.",
  params: nothing,
  query: nothing,
  bodyType: "json",
  body: z.object({ by: By, day: LocalDate }),
  status: 200,
  response: z.object({ removed: Policy.shape.freezes, freezes: Policy.shape.freezes }),
} as const satisfies Route;
