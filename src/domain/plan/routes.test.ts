import { expect, test } from "vitest";
import type { OwnSubscription } from "../catalog/own-subscription.ts";
import { withWhatIsOurs } from "../catalog/what-is-ours.ts";
import { verifyPlanFile } from "../continuity/verify.ts";
import { knowSource } from "../estate/known-source.ts";
import { makePlan } from "./make-plan.ts";
import { aDeclared, anOffer, anOwn, aRequest, aRow, basic, e3 } from "./plan-request.fixture.ts";
import { chooseRoute } from "./routes.ts";

const onlySame = {
  ours: [],
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

test("what is no longer sold is added to what we have sold of it before, and never ordered", () => {
  const own = anOwn(e3);
  const gone = anOffer(e3, { isPurchasable: false });
  const planned = (inUse: number, ours: readonly OwnSubscription[], listed = [gone]) => {
    const rows = [
      aRow(e3, { seats: 10 }),
      ...ours.map((each) =>
        aRow(e3, { subscriptionId: each.subscriptionId, seats: 10, ownerTenantId: "ours" }),
      ),
    ];
    const request = aRequest([{ sku: e3, inUse, rows }], [aDeclared()], { ours });
    return makePlan({ ...request, catalog: { ...request.catalog, offers: listed } });
  };
  const covered = planned(10, [own]);
  expect(covered.plan.lines).toMatchObject([{ route: "repurchase", reason: "coveredByOurs" }]);
  expect(covered.plan.targets).toMatchObject([{ steps: [{ kind: "raise", seatsAdded: 0 }] }]);
  const joined = planned(12, [own]);
  expect(joined.plan.targets).toMatchObject([{ steps: [{ kind: "raise", seatsAfter: 12 }] }]);
  for (const file of [covered, joined]) expect(verifyPlanFile(file)).toEqual({ ok: true });
  const blocked = [{ route: "blocked", refusal: "OFFER_DISCONTINUED" }];
  expect(planned(10, []).plan.lines).toMatchObject(blocked);
  // Taken out of the catalogue it is known as it was sold last, where it is ours; what is sold is never taken from it.
  const today = { ...aRequest([], []).catalog, offers: [anOffer(basic)] };
  const before = [anOffer(e3), anOffer(basic)];
  expect(withWhatIsOurs(today, [own], before).offers).toEqual([anOffer(basic), gone]);
  expect(withWhatIsOurs(today, [], before)).toBe(today);
  const selling = { ...today, offers: before };
  expect(withWhatIsOurs(selling, [own], before)).toBe(selling);
});
