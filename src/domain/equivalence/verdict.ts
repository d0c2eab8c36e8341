// What an answer to "what stands in for this SKU?" says.

import { Money } from "#lib/money.ts";
import { z } from "zod";

/**
 * same: the SKU itself can be bought. superset: one other SKU covers it. combination: several do together.
 * ignore: never bought again. blocked: data would be lost, or more than is kept.
 */
const EquivalenceVerdict = z.enum(["same", "superset", "combination", "ignore", "blocked"]);

export const EquivalenceReason = z.enum([
  "SAME_SKU",
  "ONE_SKU_COVERS",
  "SKUS_COVER_TOGETHER",
  "NEVER_BOUGHT",
  "NO_PLANS_LISTED",
  "DATA_WOULD_BE_LOST",
  "TOO_LITTLE_COVERED",
  "PLANS_EXCLUDE_EACH_OTHER",
  "BOUND_MET",
]);
export type EquivalenceReason = z.infer<typeof EquivalenceReason>;

export const Equivalence = z.object({
  skuId: z.string(),
  verdict: EquivalenceVerdict,
  why: EquivalenceReason,
  /** What to buy instead, by skuId, in order; empty when ignored or blocked. */
  choice: z.array(z.string()),
  /** Names of the plans in use that the choice covers. */
  covered: z.array(z.string()),
  /**
   * Names of those it does not; beside a choice they hold no data and somebody has to accept their loss.
   * When blocked: those that nothing on sale covers.
   */
  plansLost: z.array(z.string()),
  /** Names of the plans that the choice brings along though nobody asked. */
  unaskedPlans: z.array(z.string()),
  /** Prerequisites of add-ons aside, whether each price of the choice is known; then `price` is the sum. */
  priceKnown: z.boolean(),
  /** For one seat and one month. */
  price: Money.nullable(),
  /** False where the bound on nodes was met, so that a better choice could exist. */
  isProvenBest: z.boolean(),
});
export type Equivalence = z.infer<typeof Equivalence>;
