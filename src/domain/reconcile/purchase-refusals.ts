// A purchase that was refused: how often in a row, what is asked for then, and when a line is given up.

import type { NewJournalEntry } from "./journal-entry.ts";
import type { PurchaseOrder, Situation } from "./situation.ts";
import { awaitsApproval } from "./stages/approval.ts";
import type { Standing } from "./standing.ts";

/** After this many refusals in a row (about a week) the lines of the target are refused by name. */
export const PURCHASE_ATTEMPTS_MAX = 9;

/** Above the approved price a plan with today's is asked for, once for each approval. */
export function refusedPurchase(
  situation: Situation,
  { skuId, stepKey }: Pick<PurchaseOrder, "skuId" | "stepKey">,
  reason: string,
): { readonly standing: Standing; readonly entry: NewJournalEntry } {
  const { approved, now, planFile, standing } = situation;
  const attempts = attemptsWith(situation, skuId, reason);
  const others = standing.purchaseRefusals.filter((each) => each.skuId !== skuId);
  const isOurPlan = approved !== null && planFile?.bandHash === approved.planFile.bandHash;
  const isPrice = reason === "PRICE_ABOVE_CEILING" && isOurPlan;
  return {
    standing: {
      ...standing,
      purchaseRefusals: [...others, { skuId, reason, attempts, lastAt: now }],
      ...(isPrice ? { replanFor: "PRICE_ABOVE_CEILING" as const } : {}),
    },
    entry: {
      at: now,
      kind: "outcome",
      subject: stepKey,
      details: { event: "refused", reason, attempts },
    },
  };
}

/**
 * One above the approved price is never the last while a plan with today's is asked for: the line would be given up, and
 * the move done, before the answer.
 */
function attemptsWith(situation: Situation, skuId: string, reason: string): number {
  const before = situation.standing.purchaseRefusals.find((each) => each.skuId === skuId);
  const attempts = (before?.attempts ?? 0) + 1;
  const isAsked = reason === "PRICE_ABOVE_CEILING" && awaitsApproval(situation);
  return isAsked ? Math.min(attempts, PURCHASE_ATTEMPTS_MAX - 1) : attempts;
}
