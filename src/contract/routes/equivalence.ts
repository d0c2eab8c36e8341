import { Equivalence } from "#domain/equivalence/verdict.ts";
import { z } from "zod";
import type { Route } from "../route.ts";
import { nothing } from "./parameters.ts";

/** An answer with the names that people read; `choiceTitles` in the order of `choice`. */
export const EquivalenceRow = Equivalence.extend({
  skuPartNumber: z.string(),
  title: z.string(),
  choiceTitles: z.array(z.string()),
});
export type EquivalenceRow = z.infer<typeof EquivalenceRow>;

export const listEquivalents = {
  name: "listEquivalents",
  method: "GET",
  needs: "read",
  path: "/api/v1/catalog/equivalents",
  summary:
    "What to buy instead if a SKU could no longer be bought, by service plans, with every plan counted as in use; without a SKU, for the whole license list.",
  params: nothing,
  query: z.object({
    /** skuId, part number or title, or the unique beginning of one. */
    sku: z.string().min(1).max(200).optional(),
  }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: z.object({
    /** The version of the license list that answers. */
    version: z.string(),
    equivalents: z.array(EquivalenceRow),
  }),
} as const satisfies Route;
