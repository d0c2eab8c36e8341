import { LicensesStanding } from "#domain/reconcile/standing.ts";
import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { By, MoveId, nothing } from "./parameters.ts";

/** How far the users of a move have come to their new licenses. */
const LicensesView = z.object({
  moveId: z.string(),
  /** Null before the first look at them. */
  progress: LicensesStanding.nullable(),
  /** After this the old licenses may be gone; null where nobody's license changes. */
  undoUntil: Instant.nullable(),
});
export type LicensesView = z.infer<typeof LicensesView>;

export const showLicenses = {
  name: "showLicenses",
  method: "GET",
  needs: "read",
  path: "/api/v1/moves/:move/licenses",
  summary: "How far users and groups have come to the licenses that stand in for theirs.",
  params: MoveId,
  query: nothing,
  bodyType: "none",
  body: nothing,
  status: 200,
  response: LicensesView,
} as const satisfies Route;

export const rollbackLicenses = {
  name: "rollbackLicenses",
  method: "POST",
  needs: "approve",
  path: "/api/v1/moves/:move/licenses/rollback",
  signature: "by",
  summary:
    "Give everybody back exactly the licenses they had; refused, naming what is missing, once the old seats are gone.",
  params: MoveId,
  query: nothing,
  bodyType: "json",
  body: z.object({
    /** Who asks for it. */
    by: By,
  }),
  status: 201,
  response: z.object({ askedAt: Instant }),
} as const satisfies Route;
