import fc from "fast-check";
import { addDays } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { verifyPlanFile } from "../continuity/verify.ts";
import { makePlan } from "./make-plan.ts";
import { aDeclared, anOffer, aRequest, aRow, e3, now } from "./plan-request.fixture.ts";

const copilot = {
  skuId: "639dec6b-bb19-468b-871c-c5c441c4b0cb",
  skuPartNumber: "Microsoft_365_Copilot",
};
const addOnOffer = anOffer(copilot, { isAddOn: true, baseSkus: [e3.skuId] });
const addOnDeclared = aDeclared({ skuPartNumber: copilot.skuPartNumber });

function planned(days: {
  readonly base: number;
  readonly addOn: number;
  readonly baseWish?: "keep" | "move" | null;
}) {
  const { addOn, base, baseWish = "move" } = days;
  const row = aRow(e3, { nextLifecycleAt: addDays(now, base) });
  const extra = aRow(copilot, {
    subscriptionId: "22222222-0000-4000-8000-000000000002",
    nextLifecycleAt: addDays(now, addOn),
  });
  const holdings = [{ sku: copilot, inUse: 5, rows: [extra] }];
  const withBase = [{ sku: e3, inUse: 8, rows: [row] }, ...holdings];
  const request = aRequest(
    baseWish === null ? holdings : withBase,
    baseWish === null ? [addOnDeclared] : [aDeclared({ wish: baseWish }), addOnDeclared],
  );
  const catalog = { ...request.catalog, offers: [anOffer(e3), addOnOffer] };
  return makePlan({ ...request, catalog });
}

const routesOf = (file: ReturnType<typeof makePlan>) =>
  file.plan.lines.map(({ refusal, route, skuPartNumber }) => [skuPartNumber, refusal ?? route]);

test("base and add-on move together, and a base that stays with its seller is a base as well", () => {
  for (const baseWish of ["move", "keep"] as const) {
    const file = planned({ base: 120, addOn: 120, baseWish });
    expect(routesOf(file)).toEqual([
      ["ENTERPRISEPACK", baseWish === "move" ? "repurchase" : "keep"],
      ["Microsoft_365_Copilot", "repurchase"],
    ]);
    expect(verifyPlanFile(file)).toEqual({ ok: true });
  }
});

test("without a base in the tenant the order would be refused, and nothing is planned", () => {
  const file = planned({ base: 0, addOn: 120, baseWish: null });
  expect(routesOf(file)).toEqual([["Microsoft_365_Copilot", "ADD_ON_WITHOUT_BASE"]]);
  expect(file.plan.findings.filter(({ code }) => code === "ADD_ON_WITHOUT_BASE")).toMatchObject([
    { severity: "refusal" },
  ]);
  expect(verifyPlanFile(file)).toEqual({ ok: true });
});

test("law: whichever ends first, an add-on is never ordered while there is no base", () => {
  const inDays = fc.integer({ min: 30, max: 300 });
  fc.assert(
    fc.property(inDays, inDays, (base, addOn) => {
      const file = planned({ base, addOn });
      expect(verifyPlanFile(file)).toEqual({ ok: true });
      expect(file.plan.targets.map(({ title }) => title).toSorted()).toEqual([
        "Offer ENTERPRISEPACK",
        "Offer Microsoft_365_Copilot",
      ]);
      // The verifier misses the base as soon as it is taken away.
      const spoiled = structuredClone(file);
      spoiled.offers.forEach((offer) => {
        if (offer.isAddOn) offer.baseSkus = ["another-base"];
      });
      const verdict = verifyPlanFile(spoiled);
      expect(verdict.ok ? [] : verdict.failures.map(({ why }) => why)).toContain("baseMissing");
    }),
    { numRuns: 60 },
  );
});
