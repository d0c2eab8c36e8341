// A rehearsal of an order: everything that an order reads, and a cart that is read and never checked
// out. It buys nothing; the cart expires by itself after its seven days.

import type { RehearsalOrder } from "#domain/reconcile/situation.ts";
import { agreementStands } from "#domain/reconcile/stages/agreement.ts";
import { createCart } from "#microsoft/endpoints/partner-center/carts.ts";
import type { Context, Progress } from "../progress.ts";
import { cartBody, catalogItem } from "./order.ts";
import { approvedTarget, refusalOf } from "./purchase-result.ts";

/** Throws `MicrosoftError` where nothing is known yet; the next look rehearses again. */
export async function rehearse(wanted: RehearsalOrder, context: Context): Promise<Progress> {
  const trouble = await troubleOf(wanted, context);
  const { approved, now, planFile, standing } = context.situation;
  const { seatsAfter: seats, skuId, stepKey } = wanted;
  const bandHash = approved?.planFile.bandHash ?? "";
  const others = standing.rehearsals.filter((each) => each.skuId !== skuId);
  // Outside the band only a new plan and its approval help; said once for each plan.
  const isOurPlan = planFile?.bandHash === bandHash;
  const needsPlan =
    isOurPlan && (trouble === "PRICE_ABOVE_CEILING" || trouble === "PROMOTION_NOT_MET");
  const { promotion } = approvedTarget(wanted, context).target;
  const isNotGranted = trouble === "PROMOTION_NOT_MET" && promotion !== undefined;
  return {
    standing: {
      ...standing,
      rehearsals: [...others, { skuId, bandHash, at: now, trouble }],
      ...(needsPlan ? { replanFor: trouble } : {}),
      ...(isNotGranted
        ? {
            promotionsRefused: [...new Set([...standing.promotionsRefused, promotion.promotionId])],
          }
        : {}),
    },
    entry: {
      at: now,
      kind: "outcome",
      subject: stepKey,
      details:
        trouble === null
          ? { event: "rehearsed", seats }
          : { event: "rehearsalRefused", reason: trouble, seats },
    },
  };
}

/** What would stop the order today, by name; null where nothing would. */
async function troubleOf(wanted: RehearsalOrder, context: Context): Promise<string | null> {
  const { claim, services, situation } = context;
  if (situation.standing.relationshipSince === null) return "RELATIONSHIP_NOT_ACCEPTED";
  if (!agreementStands(situation)) return "AGREEMENT_NOT_ACCEPTED";
  const found = await catalogItem(wanted, context);
  if (found.refusal !== null) return found.refusal;
  await claim.write([
    {
      at: situation.now,
      kind: "intent",
      subject: wanted.stepKey,
      details: { event: "rehearsing", seats: wanted.seatsAfter },
    },
  ]);
  const { promotion } = approvedTarget(wanted, context).target;
  if (promotion !== undefined && found.promotionId === null) return "PROMOTION_NOT_MET";
  try {
    const cart = await services.microsoft.call(createCart, {
      path: { customerId: situation.customer.tenantId },
      body: cartBody(wanted, found, context),
    });
    const lineError = cart.lineItems.find((line) => line.error !== null)?.error;
    return lineError ? `microsoft/${lineError.errorCode}` : null;
  } catch (error) {
    return refusalOf(error).reason;
  }
}
