// A purchase that was refused: how often in a row, when it is tried again, what is asked for then, and when a line is
// given up.

import { addHours, type Instant } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import type { NewJournalEntry } from "./journal-entry.ts";
import type { PurchaseOrder, Situation } from "./situation.ts";
import { awaitsApproval } from "./stages/approval.ts";
import type { PurchaseRefusal, Standing } from "./standing.ts";

/** After this many refusals in a row (about a week) the lines of the target are refused by name. */
export const PURCHASE_ATTEMPTS_MAX = 9;

/** While users are out nobody waits an hour: what stands in the way is often gone with the next cart. */
const HURRIED_AFTER_HOURS = 0.1;
const HURRIED_MAX = 9;
const RETRY_AFTER_HOURS = [1, 4, 12] as const;

/**
 * A refused purchase is tried again, ever more slowly. While somebody is out it is hurried for an hour first, whatever
 * had been refused before they were.
 */
export function nextAttemptAt(refusal: PurchaseRefusal, isUrgent: boolean): Instant {
  const { hurried, lastAt } = refusal;
  const isHurried = isUrgent && hurried < HURRIED_MAX && !isLastAttempt(refusal);
  const after = RETRY_AFTER_HOURS[countedAttempts(refusal) - 1] ?? 24;
  return addHours(lastAt, isHurried ? HURRIED_AFTER_HOURS : after);
}

/** Whether it is tried no more. Nobody is given up sooner for having been hurried for. */
export function isLastAttempt(refusal: PurchaseRefusal): boolean {
  return countedAttempts(refusal) >= PURCHASE_ATTEMPTS_MAX;
}

function countedAttempts({ attempts, hurried }: PurchaseRefusal): number {
  return attempts - hurried;
}

/** Above the approved price a plan with today's is asked for, once for each approval. */
export function refusedPurchase(
  situation: Situation,
  { skuId, stepKey }: Pick<PurchaseOrder, "skuId" | "stepKey">,
  reason: string,
): { readonly standing: Standing; readonly entry: NewJournalEntry } {
  const { approved, now, planFile, standing } = situation;
  const refusal = refusalWith(situation, skuId, reason);
  const others = standing.purchaseRefusals.filter((each) => each.skuId !== skuId);
  const isOurPlan = approved !== null && planFile?.bandHash === approved.planFile.bandHash;
  const isPrice = reason === "PRICE_ABOVE_CEILING" && isOurPlan;
  return {
    standing: {
      ...standing,
      purchaseRefusals: [...others, refusal],
      ...(isPrice ? { replanFor: "PRICE_ABOVE_CEILING" as const } : {}),
    },
    entry: {
      at: now,
      kind: "outcome",
      subject: stepKey,
      details: { event: "refused", reason, attempts: refusal.attempts },
    },
  };
}

/**
 * One above the approved price is never the last while a plan with today's is asked for: the line would be given up, and
 * the move done, before the answer.
 */
function refusalWith(situation: Situation, skuId: string, reason: string): PurchaseRefusal {
  const { now, standing } = situation;
  const before = standing.purchaseRefusals.find((each) => each.skuId === skuId);
  const isHurried = before !== undefined && !hasReached(situation, addHours(before.lastAt, 1));
  const hurried = (before?.hurried ?? 0) + (isHurried ? 1 : 0);
  const attempts = (before?.attempts ?? 0) + 1;
  const isAsked = reason === "PRICE_ABOVE_CEILING" && awaitsApproval(situation);
  const most = isAsked ? PURCHASE_ATTEMPTS_MAX - 1 + hurried : attempts;
  return { skuId, reason, attempts: Math.min(attempts, most), hurried, lastAt: now };
}
