import { SkuClass } from "#domain/catalog/catalog.ts";
import { Override, Route as LineRoute, Wanted } from "#domain/plan/override.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { By, MoveId, nothing } from "./parameters.ts";

/** A SKU as people name it: its id, part number or title, or the unique beginning of one. */
const SkuName = z.string().min(1).max(200);

/** What a SKU can be said to be. */
export const skuClasses = SkuClass.options;

export const listOverrides = {
  name: "listOverrides",
  method: "GET",
  needs: "read",
  path: "/api/v1/moves/:move/overrides",
  summary: "What people decided about single lines of a move, and what of it counts today.",
  params: MoveId,
  query: nothing,
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({
    moveId: z.string(),
    /** The newest about each line, unless that takes the earlier ones back. */
    inForce: z.array(Override),
    /** All that was ever decided, the oldest first. */
    decided: z.array(Override),
  }),
} as const satisfies Route;

export const overrideLine = {
  name: "overrideLine",
  method: "POST",
  needs: "plan",
  path: "/api/v1/moves/:move/overrides",
  signature: "by",
  summary:
    "Decide about one line against the planner, with an owner and a reason; it replaces what was decided about that line before, and the move is planned anew, also one that has ended without moving the line.",
  params: MoveId,
  query: nothing,
  bodyType: "json",
  body: z.object({
    /** The source subscription, or the unique beginning of its id; a SKU's name where only one line has it. Before the first plan: its whole id. */
    line: z.string().min(1).max(200),
    /** Who answers for it, and why. */
    by: By,
    reason: z.string().min(1).max(1_000),
    /** The routes that a person may ask for; the planner finds the others by itself. Cancelling is priced, and needs an approval of its own. */
    route: LineRoute.extract(["keep", "cancelNow"]).nullable().default(null),
    replaceWith: z.array(SkuName).min(1).max(10).nullable().default(null),
    acceptLossOf: z.array(z.string().min(1).max(200)).max(100).default([]),
    /** So many users may be without a license while an order is split under the seat cap. */
    acceptGap: Override.shape.acceptGap,
    /** What its SKU is, for all its lines: only `paid` is moved. */
    treatAs: Override.shape.treatAs,
    /** Findings that the signer answers for; of refusals only those that a person can know better about. */
    ignoreFindings: Override.shape.ignoreFindings,
    wanted: Wanted.extend({ skuId: SkuName.nullable() }).nullable().default(null),
  }),
  status: 201,
  response: Override,
} as const satisfies Route;
