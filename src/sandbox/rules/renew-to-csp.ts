// "Renew to CSP": for the end of a customer's Enterprise Agreement a CSP partner schedules in Partner Center what goes
// on with it, also where the catalogue does not sell it any more; the customer has accepted the partner before. Facts
// from Microsoft's page "Move license-based customers from other channels, tenants, and partners to CSP". There is no
// API: a person does it. Open, and read against us: the agreement knows nothing of it and ends as it would have ended.

import { addMs, addTerms, startOfDay } from "#lib/instant.ts";
import type { CatalogProduct, Subscription } from "../world/entities.ts";
import type { RenewalSlip, RenewalToCspBegins, TermSlip } from "../world/order-slip.ts";
import type { World } from "../world/world.ts";
import { chargeTerm } from "./charges.ts";
import { ourPartner } from "./consents.ts";
import { soldWithoutOrder, unitCost } from "./csp-subscriptions.ts";
import { recomputeTenant } from "./pools.ts";
import { readingsOf } from "./readings.ts";
import { scheduleTermEnd } from "./subscription-acts.ts";

/** What the portal proposes, and who is told of no other leaves so. */
const PROPOSED: TermSlip = { term: "P1Y", billingCycle: "monthly" };

interface RenewalWanted {
  readonly subscriptionId: string | null;
  /** Null: as many as the agreement has. */
  readonly seatsTo: number | null;
  /** Null: as the portal proposes it. */
  readonly commitment: TermSlip | null;
  readonly slip: RenewalSlip | null;
}

/**
 * Somebody schedules so many seats for the agreement's end; scheduled again, the newer number counts. Where they
 * serve already the missing ones are added. Whoever errs the first time does it right when asked again. Returns why
 * it could not be done.
 */
export function scheduleRenewalToCsp(
  world: World,
  tenantId: string,
  { commitment, seatsTo, slip, subscriptionId }: RenewalWanted,
): string | null {
  const agreement = world.get("subscriptions", subscriptionId ?? "");
  if (agreement?.tenantId !== tenantId || agreement.agreementType !== "eaEas") {
    return "noEnterpriseAgreement";
  }
  const ours = ourPartner(world);
  const isCustomer = world
    .ofTenant("relationships", tenantId)
    .some(({ partnerTenantId }) => partnerTenantId === ours.tenantId);
  if (!isCustomer) return "noRelationship";
  if (world.ofTenant("agreements", tenantId).length === 0) return "noAgreement";
  const successor = successorOf(world, agreement);
  const wanted = seatsTo ?? agreement.seats;
  if (successor?.state === "active") return addMissing(world, agreement, successor, wanted);
  if (agreement.state !== "active" || agreement.endsAt === null) return "tooLate";
  const isFirst = world.get("scheduled", actIdOf(agreement.id)) === undefined;
  const product = productFor(world, agreement, isFirst && slip === "wrongOffer");
  if (product === undefined) return "notOffered";
  const seats = isFirst && slip === "tooFew" ? Math.ceil(wanted / 2) : wanted;
  const wantedFor = commitment ?? PROPOSED;
  const bound =
    isFirst && slip === "wrongTerm" ? { ...wantedFor, term: "P3Y" as const } : wantedFor;
  const { clockAheadSeconds } = readingsOf(world, tenantId);
  world.put("scheduled", {
    id: actIdOf(agreement.id),
    tenantId,
    at: addMs(agreement.endsAt, -clockAheadSeconds * 1_000),
    act: {
      kind: "renewalToCspBegins",
      subscriptionId: agreement.id,
      catalogId: product.id,
      seats,
      ...bound,
    },
  });
  const slipped = slip === null || !isFirst ? {} : { slip };
  log(world, agreement, "renewalToCspScheduled", {
    seats,
    catalogId: product.id,
    ...bound,
    ...slipped,
  });
  return null;
}

/** The agreement's end has come: what was scheduled serves from the same instant. What ended before is not renewed. */
export function beginRenewalToCsp(
  world: World,
  { billingCycle, catalogId, seats, subscriptionId, term }: RenewalToCspBegins,
): void {
  const agreement = world.get("subscriptions", subscriptionId);
  const product = world.get("products", catalogId);
  const ours = ourPartner(world);
  if (agreement?.state !== "active" || product === undefined) return;
  const price = unitCost(product, term, billingCycle, ours.currency);
  const begun = agreement.endsAt ?? world.now;
  const anchorAt = startOfDay(begun);
  const renewed: Subscription = {
    ...agreement,
    id: world.guid(),
    skuId: product.tenantSkuId,
    skuPartNumber: product.skuPartNumber,
    seats,
    seller: { kind: "csp", partnerTenantId: ours.tenantId },
    agreementType: "cspNce",
    state: "active",
    createdAt: world.now,
    anchorAt,
    term,
    termsRun: 0,
    endsAt: addTerms(anchorAt, term, 1),
    autoRenew: true,
    endChoice: null,
    extendedSince: null,
    renewedAt: null,
    batches: [{ seats, at: world.now }],
    unitPricePerMonth: price ?? agreement.unitPricePerMonth,
    csp: soldWithoutOrder(world, product, billingCycle),
  };
  world.put("subscriptions", renewed);
  scheduleTermEnd(world, renewed);
  chargeTerm(world, renewed, "term", seats, begun);
  const causeEventId = log(world, agreement, "renewedToCsp", {
    newSubscriptionId: renewed.id,
    skuId: renewed.skuId,
    seats,
  });
  recomputeTenant(world, agreement.tenantId, causeEventId);
}

/** Whoever scheduled it takes it back, as long as it has not begun; there may be nothing to take back. */
export function cancelRenewalToCsp(
  world: World,
  tenantId: string,
  subscriptionId: string | null,
): string | null {
  const agreement = world.get("subscriptions", subscriptionId ?? "");
  if (agreement?.tenantId !== tenantId) return "noEnterpriseAgreement";
  if (successorOf(world, agreement) !== undefined) return "tooLate";
  const id = actIdOf(agreement.id);
  if (world.get("scheduled", id) === undefined) return null;
  world.remove("scheduled", id);
  log(world, agreement, "renewalToCspCancelled", {});
  return null;
}

function addMissing(
  world: World,
  agreement: Subscription,
  successor: Subscription,
  seats: number,
): null {
  const missing = seats - successor.seats;
  if (missing <= 0) return null;
  const batches = [...successor.batches, { seats: missing, at: world.now }];
  world.put("subscriptions", { ...successor, seats, batches });
  chargeTerm(world, successor, "term", missing, world.now);
  const details = { newSubscriptionId: successor.id, seats: missing };
  const causeEventId = log(world, agreement, "renewedToCsp", details);
  recomputeTenant(world, agreement.tenantId, causeEventId);
  return null;
}

/** Of the agreement's own SKU: what was scheduled by mistake is no successor. */
function successorOf(
  world: World,
  { id, skuId, tenantId }: Subscription,
): Subscription | undefined {
  return world
    .ofTenant("events", tenantId)
    .filter(({ details, kind }) => kind === "renewedToCsp" && details["subscriptionId"] === id)
    .map(({ details }) => world.get("subscriptions", String(details["newSubscriptionId"])))
    .find((renewed) => renewed?.skuId === skuId);
}

/** Listed, though perhaps no longer sold. */
function productFor(
  world: World,
  { skuId }: Subscription,
  isAnother: boolean,
): CatalogProduct | undefined {
  return [...world.all("products")].find(
    (each) => !each.isTrial && (each.tenantSkuId === skuId) !== isAnother,
  );
}

/** After people and provisioning, before the agreement's own end: nobody is out between them. */
function actIdOf(subscriptionId: string): string {
  return `renewal-to-csp/${subscriptionId}`;
}

function log(
  world: World,
  { id, skuId, tenantId }: Subscription,
  kind: "renewalToCspScheduled" | "renewalToCspCancelled" | "renewedToCsp",
  details: Readonly<Record<string, string | number>>,
): string {
  return world.log({
    tenantId,
    kind,
    actor: kind === "renewedToCsp" ? "microsoft" : "person",
    injected: false,
    details: { subscriptionId: id, skuId, ...details },
  });
}
