import { expect, test } from "vitest";
import { knowSource } from "../estate/known-source.ts";
import { makePlan } from "./make-plan.ts";
import { aDeclared, anOffer, aRequest, aRow, basic, e3 } from "./plan-request.fixture.ts";
import { chooseRoute } from "./routes.ts";

const onlySame = {
  isUnderWay: false,
  isToEnd: false,
  isRead: true,
  treatAs: null,
  isIgnored: () => false,
  wantsOtherSku: false,
  replacementOf: () => null,
};

/** The route of a moving customer's only source, where the catalogue sells nothing but E3. */
function routeOf(sku: typeof e3) {
  const { customer, facts, policy } = aRequest([], []);
  const declared = aDeclared({ skuPartNumber: sku.skuPartNumber });
  const source = knowSource(customer, aRow(sku), declared);
  const { catalog } = aRequest([], []);
  const onlyE3 = { ...catalog, offers: [anOffer(e3)] };
  return chooseRoute({ source, customer, pool: null, catalog: onlyE3, facts, policy, ...onlySame });
}

test("what today's catalogue sells is bought again", () => {
  expect(routeOf(e3)).toMatchObject({ route: "repurchase", reason: "sameOffer" });
});

test("a SKU that is known but no longer in the catalogue is discontinued", () => {
  expect(routeOf(basic)).toMatchObject({ route: "blocked", refusal: "OFFER_DISCONTINUED" });
});

test("a SKU that nobody knows is unknown", () => {
  const unheardOf = { skuId: "0dd00000-0000-4000-8000-000000000000", skuPartNumber: "UNHEARD_OF" };
  expect(routeOf(unheardOf)).toMatchObject({ route: "blocked", refusal: "OFFER_UNKNOWN" });
});

test("a source that somebody wishes to be suspended is refused by name, whatever else could be done with it", () => {
  const declared = aDeclared({ wish: "suspend" });
  const { plan } = makePlan(aRequest([{ sku: e3, inUse: 9, rows: [aRow(e3)] }], [declared]));
  expect(plan.lines[0]).toMatchObject({ route: "blocked", refusal: "SOURCE_SUSPEND_REQUESTED" });
  expect(plan.targets).toEqual([]);
  expect(plan.findings[0]).toMatchObject({ code: "SOURCE_SUSPEND_REQUESTED", severity: "refusal" });
});
