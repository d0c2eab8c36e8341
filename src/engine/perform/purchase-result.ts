import { bandOf } from "#domain/reconcile/cover.ts";
import type { PurchaseOrder } from "#domain/reconcile/situation.ts";
import type { Instant } from "#lib/instant.ts";
import { getToken } from "#microsoft/endpoints/entra/token.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import { isAccessGone } from "../after-failure.ts";
import type { Context } from "../progress.ts";

/** What came of a purchase. */
export type PurchaseResult =
  | { readonly result: "bought"; readonly subscriptionId: string; readonly seats: number }
  | { readonly result: "refused"; readonly reason: string }
  /** Microsoft may have done it and does not show it yet. */
  | { readonly result: "notShownYet"; readonly lookAgainAt: Instant };

/**
 * A refusal that Microsoft will repeat; everything else is thrown on: a refused sign-in and an access
 * that is gone say nothing about the purchase.
 */
export function refusalOf(error: unknown): PurchaseResult & { readonly result: "refused" } {
  const isAboutPurchase =
    error instanceof MicrosoftError &&
    error.answered &&
    error.retry === "never" &&
    error.status !== 401 &&
    error.operation !== getToken.operation &&
    !isAccessGone(error);
  if (isAboutPurchase) {
    return { result: "refused", reason: `microsoft/${error.code ?? error.status}` };
  }
  throw error;
}

/** The target and band of the approved plan that a purchase belongs to. */
export function approvedTarget({ skuId }: Pick<PurchaseOrder, "skuId">, { situation }: Context) {
  const planFile = situation.approved?.planFile;
  const target = planFile?.plan.targets.find((each) => each.skuId === skuId);
  const band = planFile === undefined || target === undefined ? null : bandOf(planFile, target);
  if (target === undefined || band === null) throw new Error(`nobody approved buying ${skuId}`);
  return { target, band };
}
