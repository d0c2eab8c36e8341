// What an operator decides against a refusal: this SKU is something else, this finding is answered for.

import { expect, test } from "vitest";
import { verifyPlanFile } from "../continuity/verify.ts";
import { makePlan } from "./make-plan.ts";
import type { PlanFile } from "./move-plan.ts";
import type { Override } from "./override.ts";
import {
  aDeclared,
  anOffer,
  aRequest,
  aRow,
  basic,
  e3,
  flowFree,
  now,
  type Holding,
} from "./plan-request.fixture.ts";
import type { PlanRequest } from "./plan-request.ts";
import { hashAnew } from "./mutations/mutation.fixture.ts";

function decided(changes: Partial<Override>): Override {
  const nothing = { route: null, replaceWith: null, acceptLossOf: [], wanted: null };
  const who = { by: "Ada", reason: "Told by Microsoft", at: now };
  return { lineId: aRow(e3).subscriptionId, ...nothing, ...who, ...changes };
}

function planOf(
  holding: Holding,
  override: Override,
  changes: Partial<PlanRequest> = {},
): PlanFile {
  const { skuPartNumber } = holding.sku;
  const declared = [aDeclared({ skuPartNumber })];
  return makePlan(aRequest([holding], declared, { overrides: [override], ...changes }));
}

test("what somebody says a SKU is counts, whatever its name suggests", () => {
  const paid = { sku: e3, inUse: 8, rows: [aRow(e3)] };
  const left = planOf(paid, decided({ treatAs: "benefit" }));
  expect(left.plan.lines[0]).toMatchObject({ route: "ignore", reason: "benefit" });
  expect(verifyPlanFile(left)).toEqual({ ok: true });
  expect(verdictOf(left, (file) => (file.overrides = []))).toContain("routeUnfounded");

  const free = { sku: flowFree, inUse: 8, rows: [aRow(flowFree)] };
  const offers = [anOffer(flowFree)];
  const { catalog } = aRequest([], []);
  const moved = planOf(free, decided({ treatAs: "paid" }), { catalog: { ...catalog, offers } });
  expect(moved.plan.lines[0]).toMatchObject({ route: "repurchase", refusal: null });
  expect(verifyPlanFile(moved)).toEqual({ ok: true });
  const otherwise = (file: PlanFile) => file.overrides.forEach((each) => (each.treatAs = "free"));
  expect(verdictOf(moved, otherwise)).toContain("routeUnfounded");
});

test("an exception from the cap is somebody's word, told in the plan, and checked", () => {
  const capped = { sku: basic, inUse: 180, rows: [aRow(basic, { seats: 200 })] };
  const file = planOf(capped, decided({ ignoreFindings: ["SEAT_CAP_OVERLAP"] }));
  expect(file.plan.lines[0]).toMatchObject({ route: "repurchase", refusal: null });
  expect(file.plan.targets[0]?.steps.at(-1)?.seatsAfter).toBeGreaterThanOrEqual(180);
  expect(file.plan.findings.find(({ code }) => code === "SEAT_CAP_OVERLAP")).toMatchObject({
    severity: "warning",
    ignoredBy: "Ada",
  });
  expect(verifyPlanFile(file)).toEqual({ ok: true });
  expect(verdictOf(file, (spoilt) => (spoilt.overrides = []))).toContain("seatCapPassed");
  const untold = (spoilt: PlanFile) =>
    spoilt.plan.findings.forEach((each) => (each.ignoredBy = "Somebody else"));
  expect(verdictOf(file, untold)).toContain("seatCapPassed");
});

test("an add-on is ordered where somebody knows that its base is there", () => {
  const copilot = { skuId: "639dec6b-bb19-468b-871c-c5c441c4b0cb", skuPartNumber: "Copilot" };
  const { catalog } = aRequest([], []);
  const offers = [anOffer(copilot, { isAddOn: true, baseSkus: [e3.skuId] })];
  const holding = { sku: copilot, inUse: 8, rows: [aRow(copilot)] };
  const override = decided({ ignoreFindings: ["ADD_ON_WITHOUT_BASE"] });
  const file = planOf(holding, override, { catalog: { ...catalog, offers } });
  expect(file.plan.lines[0]?.route).toBe("repurchase");
  expect(verifyPlanFile(file)).toEqual({ ok: true });
  expect(verdictOf(file, (spoilt) => (spoilt.overrides = []))).toContain("baseMissing");
});

test("licenses of a whole company are bought again where somebody answers for their number", () => {
  const { estate } = aRequest([{ sku: e3, inUse: 1, rows: [aRow(e3)] }], []);
  const pools = estate.pools.map((pool) => ({ ...pool, appliesTo: "Company" as const }));
  const plan = (override: Override) =>
    planOf({ sku: e3, inUse: 1, rows: [aRow(e3)] }, override, { estate: { ...estate, pools } });
  expect(plan(decided({})).plan.lines[0]?.refusal).toBe("COMPANY_SKU_NOT_SUPPORTED");
  const file = plan(decided({ ignoreFindings: ["COMPANY_SKU_NOT_SUPPORTED"] }));
  expect(file.plan.lines[0]?.route).toBe("repurchase");
  expect(verifyPlanFile(file)).toEqual({ ok: true });
});

test("advice and warnings stay told, with who answers for them; a refusal that stands is nobody's to ignore", () => {
  const spare = { sku: e3, inUse: 5, rows: [aRow(e3)] };
  const file = planOf(spare, decided({ ignoreFindings: ["UNUSED_SEATS"] }));
  expect(file.plan.findings.find(({ code }) => code === "UNUSED_SEATS")?.ignoredBy).toBe("Ada");
  const { catalog } = aRequest([], []);
  const unsold = planOf(spare, decided({ ignoreFindings: ["OFFER_DISCONTINUED"] }), {
    catalog: { ...catalog, offers: [] },
  });
  expect(unsold.plan.findings[0]).toMatchObject({ severity: "refusal" });
  expect(unsold.plan.findings[0]?.ignoredBy).toBeUndefined();
});

test("a refusal says what it costs to leave it: who is out at the end, and what one more term costs where it is", () => {
  const unitPricePerMonth = { amount: "10.00", currency: "EUR" };
  const declared = [aDeclared({ unitPricePerMonth })];
  const request = aRequest([{ sku: e3, inUse: 8, rows: [aRow(e3)] }], declared);
  const { plan } = makePlan({ ...request, catalog: { ...request.catalog, offers: [] } });
  expect(plan.findings.find(({ severity }) => severity === "refusal")).toMatchObject({
    code: "OFFER_DISCONTINUED",
    ifIgnored: { users: 8, money: { amount: "1200.00", currency: "EUR" } },
  });
});

/** What the verifier says once it was spoiled and hashed anew. */
function verdictOf(file: PlanFile, spoil: (file: PlanFile) => unknown): string[] {
  const spoilt = structuredClone(file);
  spoil(spoilt);
  hashAnew(spoilt);
  const verdict = verifyPlanFile(spoilt);
  return verdict.ok ? [] : verdict.failures.map(({ why }) => why);
}
