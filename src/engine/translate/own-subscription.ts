// A subscription that we sold, from Partner Center's resource.

import { BillingPlan, type Offer } from "#domain/catalog/catalog.ts";
import { offerListed } from "#domain/catalog/offers-of.ts";
import type { EstateSubscription } from "#domain/estate/estate.ts";
import type { SoldSubscription } from "#domain/reconcile/situation.ts";
import { Term } from "#lib/instant.ts";
import type { getSubscription } from "#microsoft/endpoints/partner-center/subscriptions.ts";
import type { z } from "zod";

type Wire = z.output<(typeof getSubscription)["response"]>;

/**
 * Null for what is not live, not license-based or not of the new commerce experience. The tenant's
 * SKU comes from the subscription's own row; a new one without a row yet is found by its product.
 */
export function soldSubscription(
  wire: Wire,
  rows: readonly EstateSubscription[],
  offers: readonly Offer[],
): SoldSubscription | null {
  if (wire.status !== "active" && wire.status !== "pending") return null;
  const [productId, catalogSkuId] = wire.offerId?.split(":") ?? [];
  const term = Term.safeParse(wire.termDuration);
  const billingPlan = BillingPlan.safeParse(wire.billingCycle?.toLowerCase());
  if (productId === undefined || catalogSkuId === undefined) return null;
  if (!term.success || !billingPlan.success) return null;
  const row = rows.find((each) => each.subscriptionId === wire.id);
  const offer = offerListed(offers, { productId, catalogSkuId });
  return {
    subscriptionId: wire.id,
    skuId: row?.skuId ?? offer?.tenantSkuId ?? "",
    productId,
    catalogSkuId,
    seats: wire.quantity,
    term: term.data,
    billingPlan: billingPlan.data,
    endsAt: wire.commitmentEndDate,
    marker: wire.friendlyName,
    ...(wire.promotionId ? { promotionId: wire.promotionId } : {}),
    autoRenew: wire.autoRenewEnabled ?? false,
  };
}

const STATUS = { active: "enabled", pending: "enabled", suspended: "suspended" } as const;

/**
 * Its row where the tenant's own cannot be read; null for what serves no more or is no license. Product and seats are
 * those of the order: what is provisioned of it is read apart.
 */
export function ownRow(wire: Wire, partnerTenantId: string): EstateSubscription | null {
  const { commitmentEndDateTime, creationDate, id, quantity, status } = wire;
  const isLive = status === "active" || status === "pending" || status === "suspended";
  if (!isLive || creationDate === null || !Term.safeParse(wire.termDuration).success) return null;
  return {
    createdAt: creationDate,
    isTrial: wire.isTrial ?? false,
    nextLifecycleAt: commitmentEndDateTime,
    ownerTenantId: partnerTenantId,
    seats: quantity,
    skuId: "",
    skuPartNumber: wire.offerName ?? "",
    status: STATUS[status],
    subscriptionId: id,
  };
}
