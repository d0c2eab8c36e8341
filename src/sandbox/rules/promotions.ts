// Who can have a promotion. Rules: Microsoft's pages "New commerce promotions" and "Verify promotion
// eligibility": the discount is on the partner's price and holds for the term, also for seats that are
// added; limits of seats count what the customer has with every partner; another term or billing plan
// than the promotion's is billed without it.

import { timesMoney } from "#lib/money.ts";
import type { CartLine, CatalogProduct, Price, Subscription, Tenant } from "../world/entities.ts";
import type { Promotion } from "../world/promotion.ts";
import type { World } from "../world/world.ts";
import { partnerOf } from "./partners.ts";

interface Place {
  readonly world: World;
  readonly tenant: Tenant;
}

type Wanted = Pick<CartLine, "quantity" | "termDuration" | "billingCycle">;

/** Why a purchase does not get a promotion, in the words of the wire. */
export type Ineligibility =
  | { readonly type: "InvalidPromotion" | "InvalidCatalogItemId" | "FirstPurchase" }
  | { readonly type: "Term"; readonly eligibleTerms: readonly object[] }
  | {
      readonly type: "SeatCount";
      readonly minimumRequiredSeats: number | null;
      readonly maximumRequiredSeats: number | null;
      readonly availableSeats: number | null;
    };

export function ineligibilities(
  { world, tenant }: Place,
  promotion: Promotion,
  product: CatalogProduct,
  wanted: Wanted,
): Ineligibility[] {
  const isOfProduct =
    promotion.productId === product.productId && promotion.catalogSkuId === product.catalogSkuId;
  if (!isRunning(world, promotion)) return [{ type: "InvalidPromotion" }];
  if (!isOfProduct || promotion.segment !== tenant.segment) {
    return [{ type: "InvalidCatalogItemId" }];
  }
  const { billingCycle, isFirstPurchase, maximumSeats, minimumSeats, term } = promotion;
  const errors: Ineligibility[] = [];
  if (!isOfTerm(promotion, wanted)) {
    errors.push({ type: "Term", eligibleTerms: [{ duration: term, billingCycle }] });
  }
  const held = seatsHeld(world, tenant, product);
  const seats = held + wanted.quantity;
  if (seats < (minimumSeats ?? 0) || seats > (maximumSeats ?? Infinity)) {
    errors.push({
      type: "SeatCount",
      minimumRequiredSeats: minimumSeats,
      maximumRequiredSeats: maximumSeats,
      availableSeats: maximumSeats === null ? null : Math.max(0, maximumSeats - held),
    });
  }
  if (isFirstPurchase && held > 0) errors.push({ type: "FirstPurchase" });
  return errors;
}

export function isRunning({ now }: World, { endsAt, startsAt }: Promotion): boolean {
  return startsAt <= now && now < endsAt;
}

/** The promotion that a line names: of another term it is left out without a word, else it has to fit. */
export function namedPromotion(
  place: Place,
  product: CatalogProduct,
  line: Wanted & Pick<CartLine, "promotionId">,
): Promotion | "invalid" | null {
  const named = place.world.get("promotions", line.promotionId ?? "");
  if (named === undefined) return "invalid";
  const errors = ineligibilities(place, named, product, line);
  if (errors.length === 0) return named;
  return errors.every(({ type }) => type === "Term") ? null : "invalid";
}

/** What a line is billed with: what it names, else the deepest of those that apply by themselves. */
export function promotionApplied(
  place: Place,
  product: CatalogProduct,
  line: CartLine,
): Promotion | null {
  if (line.promotionId !== null) {
    const named = namedPromotion(place, product, line);
    return named === "invalid" ? null : named;
  }
  const [deepest = null] = [...place.world.all("promotions")]
    .filter(({ isAutoApplicable }) => isAutoApplicable)
    .filter((each) => ineligibilities(place, each, product, line).length === 0)
    .sort((a, b) => b.percentOff - a.percentOff);
  return deepest;
}

export function promotionalPrice(price: Price, { percentOff }: Promotion): Price {
  return timesMoney(price, (100 - percentOff) / 100);
}

/**
 * A price holds for one term: what we sold renews at the price of the day, less the promotion that it was bought
 * under where that still runs. What others sold has a price that is agreed elsewhere.
 */
export function priceAtRenewal(
  world: World,
  { csp, seller, term, unitPricePerMonth: { currency } }: Subscription,
): Partial<Pick<Subscription, "csp" | "unitPricePerMonth">> {
  if (csp === null || seller.kind !== "csp") return {};
  if (partnerOf(world, seller.partnerTenantId)?.isOurs !== true) return {};
  const promotion = world.get("promotions", csp.promotionId ?? "");
  const { billingCycle, catalogSkuId, productId } = csp;
  const product = world.get("products", `${productId}:${catalogSkuId}`);
  const price = product?.prices.find(
    (each) =>
      each.term === term &&
      each.billingCycle.toLowerCase() === billingCycle.toLowerCase() &&
      each.unitCost.currency === currency,
  );
  if (price === undefined) return {};
  if (promotion !== undefined && isRunning(world, promotion)) {
    return { unitPricePerMonth: promotionalPrice(price.unitCost, promotion) };
  }
  return { csp: { ...csp, promotionId: null }, unitPricePerMonth: price.unitCost };
}

/** Seats that may still be added to what was bought under a promotion. */
export function seatsLeftUnderPromotion(
  world: World,
  tenant: Tenant,
  product: CatalogProduct,
  promotionId: string | null,
): number {
  const most = world.get("promotions", promotionId ?? "")?.maximumSeats ?? Infinity;
  return most - seatsHeld(world, tenant, product);
}

function isOfTerm(promotion: Promotion, { billingCycle, termDuration }: Wanted): boolean {
  return (
    promotion.term === termDuration &&
    promotion.billingCycle.toLowerCase() === billingCycle.toLowerCase()
  );
}

/** With every seller. */
function seatsHeld(world: World, tenant: Tenant, { tenantSkuId }: CatalogProduct): number {
  return world
    .ofTenant("subscriptions", tenant.tenantId)
    .filter(({ isTrial, skuId, state }) => skuId === tenantSkuId && !isTrial && isHeld(state))
    .reduce((sum, { seats }) => sum + seats, 0);
}

function isHeld(state: string): boolean {
  return state === "active" || state === "pending" || state === "warning";
}
