import { money } from "#lib/money.ts";
import { expect, test } from "vitest";
import { verifyPlanFile } from "../continuity/verify.ts";
import { proposalOf } from "../proposal/make-proposal.ts";
import { customerPriceRule } from "./customer-price.ts";
import { makePlan } from "./make-plan.ts";
import { aDeclared, anOffer, aRequest, aRow, e3 } from "./plan-request.fixture.ts";
import { defaultPolicy, Policy } from "./policy.ts";

const TENANT = "aaaaaaaa-0000-4000-8000-000000000000";
const margin = { kind: "cost", percent: 15 } as const;

const offer = anOffer(e3, {
  terms: [
    {
      term: "P1Y",
      billingPlan: "monthly",
      unitCost: money("20.00", "EUR"),
      listPrice: money("24.00", "EUR"),
    },
  ],
});

function planWith(customerPrices: Policy["customerPrices"]) {
  const request = aRequest([{ sku: e3, inUse: 9, rows: [aRow(e3)] }], [aDeclared()]);
  const catalog = { ...request.catalog, offers: [offer] };
  return makePlan({ ...request, catalog, policy: { ...defaultPolicy, customerPrices } });
}

test("the most particular rule counts, and the last of equals", () => {
  const rule = (percent: number) => ({ kind: "list", percent }) as const;
  const customerPrices = [
    { tenantId: TENANT, skuId: e3.skuId, rule: rule(4) },
    { tenantId: null, skuId: null, rule: rule(0) },
    { tenantId: null, skuId: null, rule: rule(1) },
    { tenantId: null, skuId: e3.skuId.toUpperCase(), rule: rule(2) },
    { tenantId: TENANT, skuId: null, rule: rule(3) },
  ];
  const percentFor = (tenantId: string, skuId: string) => {
    const found = customerPriceRule({ customerPrices }, tenantId, skuId);
    return found?.kind === "list" ? found.percent : null;
  };
  expect(percentFor(TENANT, e3.skuId)).toBe(4);
  expect(percentFor(TENANT, "other")).toBe(3);
  expect(percentFor("other", e3.skuId)).toBe(2);
  expect(percentFor("other", "other")).toBe(1);
  expect(customerPriceRule({ customerPrices: [] }, TENANT, e3.skuId)).toBeNull();
});

test("three columns: what the partner pays, the list, and what the customer pays", () => {
  const { plan } = planWith([{ tenantId: null, skuId: null, rule: margin }]);
  const [target] = plan.targets;
  expect(target).toMatchObject({
    unitCost: money("20.00", "EUR"),
    prices: { list: money("24.00", "EUR"), customer: money("23.00", "EUR") },
  });
  // Ten licenses for twelve months.
  expect(plan.cost).toMatchObject({
    committed: money("2400.00", "EUR"),
    committedAt: { list: money("2880.00", "EUR"), customer: money("2760.00", "EUR") },
  });
  const { cost, customerCost, listCost } = target?.timing ?? {};
  expect(Number(listCost?.amount) / Number(cost?.total?.amount)).toBeCloseTo(1.2, 2);
  expect(Number(customerCost?.amount) / Number(cost?.total?.amount)).toBeCloseTo(1.15, 2);
});

test("the customer is shown their own price; without a rule the list's", () => {
  const shown = (customerPrices: Policy["customerPrices"]) =>
    proposalOf(planWith(customerPrices)).products[0]?.pricePerMonth;
  const fixed = { kind: "fixed", term: "P1Y", price: money("22.00", "EUR") } as const;
  expect(shown([{ tenantId: null, skuId: null, rule: margin }])).toEqual(money("230.00", "EUR"));
  expect(shown([{ tenantId: null, skuId: null, rule: fixed }])).toEqual(money("220.00", "EUR"));
  expect(shown([])).toEqual(money("240.00", "EUR"));
});

test("the verifier works the customer's price out by itself", () => {
  const file = planWith([{ tenantId: null, skuId: null, rule: margin }]);
  expect(verifyPlanFile(file)).toEqual({ ok: true });
  for (const [price, why] of [
    [{ list: money("24.00", "EUR"), customer: money("19.00", "EUR") }, "priceDiffers"],
    [{ list: money("30.00", "EUR"), customer: money("23.00", "EUR") }, "priceDiffers"],
  ] as const) {
    const spoiled = structuredClone(file);
    const [target] = spoiled.plan.targets;
    if (target !== undefined) target.prices = price;
    const verdict = verifyPlanFile(spoiled);
    expect(verdict.ok ? [] : verdict.failures.map((each) => each.why)).toContain(why);
  }
  const sums = structuredClone(file);
  sums.plan.cost.committedAt.customer = money("1.00", "EUR");
  const verdict = verifyPlanFile(sums);
  expect(verdict.ok ? [] : verdict.failures.map(({ why }) => why)).toContain("costDiffers");
});
