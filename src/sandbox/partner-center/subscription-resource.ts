// A new-commerce subscription as Partner Center writes it.

import { addDays, addMs, startOfDay, type Instant } from "#lib/instant.ts";
import { cancellationAllowedUntil, refundableBatches } from "../rules/csp-subscriptions.ts";
import type { CspDetails, Subscription } from "../world/entities.ts";
import { link } from "./shared.ts";

/** A cut by the term's end reads `disabled`, one by the partner `suspended`. */
export function statusOf({ state, endsAt }: Subscription, now: Instant): string {
  if (state === "warning") return "expired";
  if (state === "suspended") return endsAt !== null && endsAt <= now ? "disabled" : "suspended";
  return state;
}

export function subscriptionResource(
  subscription: Subscription & { readonly csp: CspDetails },
  now: Instant,
  country: string,
): object {
  const { id, tenantId, csp, seats } = subscription;
  const product = `/products/${csp.productId}`;
  const sku = `${product}/skus/${csp.catalogSkuId}`;
  const availability = `${sku}/availabilities/${csp.availabilityId}`;
  const status = statusOf(subscription, now);
  return {
    id,
    offerId: `${csp.productId}:${csp.catalogSkuId}:${csp.availabilityId}`,
    offerName: csp.offerName,
    friendlyName: csp.friendlyName,
    productType: { id: "OnlineServicesNCE", displayName: "OnlineServicesNCE" },
    quantity: seats,
    unitType: "Licenses",
    hasPurchasableAddons: false,
    creationDate: subscription.createdAt,
    effectiveStartDate: subscription.renewedAt ?? subscription.anchorAt,
    ...endOf(subscription.endsAt),
    ...(status === "active" ? windowOf(subscription, now) : {}),
    status,
    autoRenewEnabled: subscription.autoRenew,
    isTrial: subscription.isTrial,
    billingType: "license",
    billingCycle: csp.billingCycle,
    termDuration: subscription.term ?? "",
    renewalTermDuration: "",
    isMicrosoftProduct: true,
    partnerId: "",
    attentionNeeded: false,
    actionTaken: false,
    contractType: "subscription",
    ...(csp.promotionId === null ? {} : { promotionId: csp.promotionId }),
    links: {
      product: link(`${product}?country=${country}`),
      sku: link(`${sku}?country=${country}`),
      availability: link(`${availability}?country=${country}`),
      self: link(`/customers/${tenantId}/subscriptions/${id}`),
    },
    publisherName: "Microsoft Corporation",
    orderId: csp.orderId,
    attributes: { objectType: "Subscription" },
  };
}

/** The last day stands as a date, included; the exact end is the second before the next term. */
function endOf(endsAt: Instant | null): object {
  if (endsAt === null) return {};
  return {
    commitmentEndDate: startOfDay(addMs(endsAt, -1)),
    commitmentEndDateTime: addMs(endsAt, -1000),
  };
}

function windowOf(subscription: Subscription, now: Instant): object {
  const until = cancellationAllowedUntil(subscription);
  const batches = refundableBatches(subscription, now);
  const fullUntil = addDays(until, -6);
  return {
    ...(until > now
      ? {
          cancellationAllowedUntilDate: until,
          refundOptions: [
            ...(fullUntil > now ? [{ type: "Full", expiresAt: fullUntil }] : []),
            { type: "Partial", expiresAt: until },
          ],
        }
      : {}),
    refundableQuantity: {
      totalQuantity: batches.reduce((sum, batch) => sum + batch.seats, 0),
      details: batches.map((batch) => ({
        quantity: batch.seats,
        allowedUntilDateTime: batch.until,
      })),
    },
  };
}
