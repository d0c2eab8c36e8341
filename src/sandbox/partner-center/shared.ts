// What most Partner Center operations ask first, and the forms in which all of them answer.

import type { OperationContext } from "../operation.ts";
import { WireError } from "../operation.ts";
import { parseInstant } from "#lib/instant.ts";
import type { Partner, Subscription, Tenant } from "../world/entities.ts";

/** The calling partner. */
export function callingPartner({ world, caller }: OperationContext): Partner {
  for (const partner of world.all("partners")) {
    if (partner.tenantId === caller.partnerTenantId) return partner;
  }
  throw new WireError(403, 900137, "The partner is not enabled.");
}

/** The customer of the path, if the caller has a reseller relationship with it. Refuses with 60003 or 20002. */
export function customerOf(context: OperationContext): Tenant {
  const customerId = (context.request.path["customerId"] ?? "").toLowerCase();
  const tenant = context.world.ofTenant("tenants", customerId)[0];
  if (tenant === undefined) throw new WireError(404, 60003, "Tenant not found");
  const related = context.world
    .ofTenant("relationships", tenant.tenantId)
    .some((relationship) => relationship.partnerTenantId === context.caller.partnerTenantId);
  if (!related) {
    throw new WireError(
      403,
      20002,
      `The partner ID ${context.caller.partnerTenantId} has no commerce relationship with the customer ID ${customerId}.`,
    );
  }
  return tenant;
}

/** Acceptances before this instant no longer count (page "Confirm customer acceptance of the Microsoft Customer Agreement"). */
const AGREEMENT_COUNTS_FROM = parseInstant("2023-04-01T00:00:00Z");

/** Refuses purchases and changes of quantity with 13605 while no agreement counts. */
export function requireAgreement({ world }: OperationContext, tenantId: string): void {
  const accepted = world
    .ofTenant("agreements", tenantId)
    .some((agreement) => agreement.acceptedAt >= AGREEMENT_COUNTS_FROM);
  if (accepted) return;
  throw new WireError(
    403,
    13605,
    "Either a partner confirmation of the customer acceptance of the Microsoft Customer Agreement must be provided or the customer must accept the Microsoft Customer Agreement in the Microsoft Admin Center before you can complete this purchase",
  );
}

/** A subscription that this partner sold to this customer. Refuses with 20003. */
export function ownSubscription(
  context: OperationContext,
  tenantId: string,
): Subscription & { readonly csp: NonNullable<Subscription["csp"]> } {
  const id = (context.request.path["subscriptionId"] ?? "").toLowerCase();
  const found = context.world.get("subscriptions", id);
  if (found === undefined || found.tenantId !== tenantId || !isSoldBy(found, context)) {
    throw new WireError(404, 20003, `Subscription ${id} not found.`);
  }
  if (found.csp === null) throw new WireError(404, 20003, `Subscription ${id} not found.`);
  return { ...found, csp: found.csp };
}

/** Of the new commerce: legacy subscriptions can be migrated, and are not shown. */
export function isSoldBy(subscription: Subscription, { caller }: OperationContext): boolean {
  return (
    subscription.seller.kind === "csp" &&
    subscription.seller.partnerTenantId === caller.partnerTenantId &&
    subscription.agreementType !== "cspLegacy" &&
    subscription.csp !== null
  );
}

/** `self` is null for the lists that Microsoft shows without links. */
export function collection(items: readonly unknown[], self: string | null): object {
  return {
    totalCount: items.length,
    items,
    ...(self === null ? {} : { links: { self: link(self) } }),
    attributes: { objectType: "Collection" },
  };
}

export function link(uri: string, method = "GET"): object {
  return { uri, method, headers: [] };
}

const symbols = new Map<string, string>();

/** As a price in the currency begins or ends: `€`, `kr`. */
export function currencySymbol(currency: string): string {
  const symbol = symbols.get(currency) ?? readSymbol(currency);
  symbols.set(currency, symbol);
  return symbol;
}

function readSymbol(currency: string): string {
  const format = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  });
  const symbol = format.formatToParts(0).find(({ type }) => type === "currency");
  return symbol?.value ?? currency;
}
