// What is wrong with a cart's lines: told line by line in the cart, which is accepted all the same.

import type { z } from "zod";
import { Term } from "#lib/instant.ts";
import type { createCart } from "#microsoft/endpoints/partner-center/carts.ts";
import { unitCost } from "../rules/csp-subscriptions.ts";
import type { CartLine, CatalogProduct, Partner, Tenant } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { WireError } from "../operation.ts";
import { catalogItemIdOf } from "./catalog-resources.ts";
import { namedPromotion } from "../rules/promotions.ts";
import { seatsLeftUnderCap, shareCap } from "../rules/seat-cap.ts";

type NewLine = z.output<typeof createCart.request>["lineItems"][number];

export interface CartPlace {
  readonly world: World;
  readonly tenant: Tenant;
  readonly partner: Partner;
}

/** The lines as the cart keeps them. Refuses with 800002 what is no cart at all. */
export function cartLines(place: CartPlace, lines: readonly NewLine[]): readonly CartLine[] {
  const ids = new Set(lines.map((line, index) => line.id ?? index));
  if (lines.length === 0 || ids.size !== lines.length) {
    throw new WireError(400, 800002, "Invalid request input: line items need ids of their own");
  }
  if (lines.some((line) => line.participants?.length)) {
    throw new WireError(501, 0, "The sandbox does not emulate participants.");
  }
  const groups = new Map<string, string>();
  const kept: CartLine[] = [];
  for (const [index, line] of lines.entries()) {
    const currencyCode = line.currencyCode ?? place.partner.currency;
    const billingCycle = line.billingCycle.toLowerCase();
    const groupKey = `${billingCycle} ${currencyCode}`;
    const orderGroup = groups.get(groupKey) ?? String(groups.size);
    groups.set(groupKey, orderGroup);
    const next: CartLine = {
      id: line.id ?? index,
      catalogItemId: line.catalogItemId,
      friendlyName: line.friendlyName ?? productOf(place.world, line.catalogItemId)?.title ?? "",
      quantity: line.quantity,
      currencyCode,
      billingCycle,
      termDuration: line.termDuration ?? "P1Y",
      orderGroup,
      promotionId: line.promotionId || null,
      error: null,
    };
    kept.push({ ...next, error: lineError(place, next, kept) });
  }
  return kept;
}

/** The catalogue's entry of a line, whatever availability the line names. */
export function productOf(world: World, catalogItemId: string): CatalogProduct | undefined {
  const [productId, skuId] = catalogItemId.split(":");
  for (const product of world.all("products")) {
    if (product.productId === productId && product.catalogSkuId === skuId) return product;
  }
  return undefined;
}

/** True when the line's seats and those of `others` no longer fit under the customer's seat cap. */
export function exceedsSeatCap(
  { world, tenant }: CartPlace,
  line: CartLine,
  others: readonly CartLine[],
): boolean {
  const product = productOf(world, line.catalogItemId);
  if (product === undefined) return false;
  const left = seatsLeftUnderCap(world, tenant, product);
  if (left === null) return false;
  const beside = others.filter((other) => {
    const otherProduct = productOf(world, other.catalogItemId);
    return otherProduct !== undefined && shareCap(tenant, product, otherProduct);
  });
  return beside.reduce((sum, other) => sum + other.quantity, line.quantity) > left;
}

function lineError(
  place: CartPlace,
  line: CartLine,
  before: readonly CartLine[],
): CartLine["error"] {
  const product = productOf(place.world, line.catalogItemId);
  if (product === undefined || line.catalogItemId !== catalogItemIdOf(product)) {
    return error("catalog_item_id_is_not_valid", "The catalog item is not valid.");
  }
  if (!product.isPurchasable || product.segment !== place.tenant.segment) {
    return error("catalog_item_id_is_not_valid", "The catalog item cannot be purchased.");
  }
  if (line.currencyCode !== place.partner.currency) {
    return error("currency_is_not_supported", "The currency is not supported.");
  }
  if (line.quantity < product.minimumSeats) {
    return error("invalid_input", `The least quantity is ${product.minimumSeats}.`);
  }
  const tooMany = "The desired seat count exceeds the maximum seat count.";
  if (line.quantity > product.maximumSeats || exceedsSeatCap(place, line, before)) {
    return error("max_allowed_seats_per_subscription_exceeded", tooMany);
  }
  const term = Term.safeParse(line.termDuration);
  if (
    !term.success ||
    unitCost(product, term.data, line.billingCycle, line.currencyCode) === undefined
  ) {
    return error("billing_plan_not_supported", "The term and billing cycle are not supported.");
  }
  if (!ownsBase(place, product)) {
    return error("base_offer_seat_quantity_not_met", "The add-on needs a base subscription.");
  }
  if (line.promotionId !== null && namedPromotion(place, product, line) === "invalid") {
    return error("invalid_promotion_id", "The promotion cannot be applied to this line.");
  }
  return null;
}

function ownsBase({ world, tenant }: CartPlace, product: CatalogProduct): boolean {
  if (product.prerequisiteSkus.length === 0) return true;
  const bases = new Set(product.prerequisiteSkus.map((id) => productOf(world, id)?.tenantSkuId));
  return world
    .ofTenant("subscriptions", tenant.tenantId)
    .some(({ state, skuId }) => state === "active" && bases.has(skuId));
}

function error(errorCode: string, errorDescription: string): CartLine["error"] {
  return { errorCode, errorDescription };
}
