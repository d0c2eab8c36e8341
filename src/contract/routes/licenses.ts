import { LicensesStanding } from "#domain/reconcile/standing.ts";
import { LicenseProblem } from "#domain/reassignment/converge.ts";
import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { By, MoveId, nothing } from "./parameters.ts";

/** A license with what of it is switched off, by the names of Microsoft's service plans. */
const LicenseNamed = z.object({ title: z.string(), off: z.array(z.string()) });

const LicenseChange = z.object({
  wave: z.number().int(),
  holder: z.enum(["user", "group"]),
  /** What is held of those licenses that the change is about. */
  before: z.array(LicenseNamed),
  after: z.array(LicenseNamed),
});
export type LicenseChange = z.infer<typeof LicenseChange>;

/** How far the users of a move have come to their new licenses. */
const LicensesView = z.object({
  moveId: z.string(),
  /** Null before the first look at them. */
  progress: LicensesStanding.nullable(),
  /** After this the old licenses may be gone; null where nobody's license changes. */
  undoUntil: Instant.nullable(),
  /** What the plan changes, in the order of its waves, and for how many users or groups. */
  changes: z.array(LicenseChange.extend({ holders: z.number().int() })),
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

/** One user whom somebody looks for. */
const UserLicenses = z.object({
  displayName: z.string(),
  userPrincipalName: z.string(),
  /** By their own license, or by that of a group they are in. */
  changes: z.array(LicenseChange),
  /** What no change is about. */
  keeps: z.array(LicenseNamed),
  /** Why only a person can help; null where nobody has to. */
  problem: LicenseProblem.nullable(),
});
export type UserLicenses = z.infer<typeof UserLicenses>;

export const searchLicenses = {
  name: "searchLicenses",
  method: "GET",
  needs: "read",
  path: "/api/v1/moves/:move/licenses/users",
  summary:
    "What a move plan does to the licenses of users whose name or address begins so, as Microsoft answers now.",
  params: MoveId,
  query: z.object({
    text: z.string().trim().min(2).max(100),
    /** Those whose licenses stay as they are are left out. */
    changesOnly: z.stringbool().default(false),
  }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({
    users: z.array(UserLicenses),
    /** How many were left out because nothing of theirs changes. */
    hidden: z.number().int(),
    /** There are others: more letters find them. */
    hasMore: z.boolean(),
  }),
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
