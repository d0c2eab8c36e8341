// A purchase that was refused: how often in a row, when it is tried again, what is asked for then, and when a line is
// given up.

import { addHours, earliest, latest, type Instant } from "#lib/instant.ts";
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

/** When the seats should have been ordered so that even slow ones are there at the end of their source. */
export interface NeededSoon {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * A refused purchase is tried again, ever more slowly. While somebody is out it is hurried for an hour first, whatever
 * had been refused before they were; and where its seats are needed soon it is tried every hour until they are.
 */
export function nextAttemptAt(
  refusal: PurchaseRefusal,
  isUrgent: boolean,
  neededSoon: NeededSoon | null,
): Instant {
  const { hurried, lastAt } = refusal;
  if (isUrgent && hurried < HURRIED_MAX && !isLastAttempt(refusal)) {
    return addHours(lastAt, HURRIED_AFTER_HOURS);
  }
  const usual = usualAttemptAt(refusal);
  if (neededSoon === null || isLastAttempt(refusal)) return usual;
  const pressed = latest(addHours(lastAt, 1), neededSoon.from);
  return pressed < neededSoon.until ? earliest(pressed, usual) : usual;
}

function usualAttemptAt(refusal: PurchaseRefusal): Instant {
  return addHours(refusal.lastAt, RETRY_AFTER_HOURS[countedAttempts(refusal) - 1] ?? 24);
}

/** Whether it is tried no more. Nobody is given up sooner for having been hurried for, or pressed. */
export function isLastAttempt(refusal: PurchaseRefusal): boolean {
  return countedAttempts(refusal) >= PURCHASE_ATTEMPTS_MAX;
}

function countedAttempts({ attempts, hurried, pressed }: PurchaseRefusal): number {
  return attempts - hurried - pressed;
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
  const isPressed =
    !isHurried && before !== undefined && !hasReached(situation, usualAttemptAt(before));
  const hurried = (before?.hurried ?? 0) + (isHurried ? 1 : 0);
  const pressed = (before?.pressed ?? 0) + (isPressed ? 1 : 0);
  const attempts = (before?.attempts ?? 0) + 1;
  const isAsked = reason === "PRICE_ABOVE_CEILING" && awaitsApproval(situation);
  const most = isAsked ? PURCHASE_ATTEMPTS_MAX - 1 + hurried + pressed : attempts;
  return { skuId, reason, attempts: Math.min(attempts, most), hurried, pressed, lastAt: now };
}
