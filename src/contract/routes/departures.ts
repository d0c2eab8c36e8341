// A customer goes to another partner.

import { DepartureConsequence, StayConsequence } from "#domain/reconcile/departure.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { ActOrDryRun, MoveId, nothing } from "./parameters.ts";

export const leavePartner = {
  name: "leavePartner",
  method: "POST",
  needs: "approve",
  path: "/api/v1/moves/:move/departure",
  signature: "by",
  summary:
    "Let a customer whose move has ended go to another partner; a dry run only says what ends when and what has to stand elsewhere before.",
  params: MoveId,
  query: nothing,
  bodyType: "json",
  body: ActOrDryRun.extend({
    newPartner: z.string().min(1).max(200).nullable().default(null),
  }),
  status: 200,
  response: z.object({
    moveId: z.string(),
    companyName: z.string(),
    dryRun: z.boolean(),
    /** By subscription of ours, the first to end first; none where nothing of ours serves. */
    subscriptions: z.array(DepartureConsequence),
  }),
} as const satisfies Route;

export const keepCustomer = {
  name: "keepCustomer",
  method: "POST",
  needs: "approve",
  path: "/api/v1/moves/:move/departure/withdrawal",
  signature: "by",
  summary:
    "Keep a customer who was leaving: what still serves renews again as before; a dry run only says what can still be undone, and until when.",
  params: MoveId,
  query: nothing,
  bodyType: "json",
  body: z.object({
    dryRun: z.boolean().default(false),
    /** The person who answers for it. */
    by: z.string().min(1).max(200),
  }),
  status: 200,
  response: z.object({
    moveId: z.string(),
    companyName: z.string(),
    dryRun: z.boolean(),
    subscriptions: z.array(StayConsequence),
  }),
} as const satisfies Route;
