import { expect, test } from "vitest";
import { addDays, parseInstant, type Term } from "#lib/instant.ts";
import { verifyPlanFile } from "../continuity/verify.ts";
import { makePlan } from "./make-plan.ts";
import { noActs } from "./schedule.ts";
import { PlanFile } from "./move-plan.ts";
import {
  aDeclared,
  anOffer,
  aRequest,
  aRow,
  basic,
  e3,
  flowFree,
  now,
} from "./plan-request.fixture.ts";

const partnerTenantId = "bbbbbbbb-0000-4000-8000-000000000000";
const other = "11111111-0000-4000-8000-000000000002";
const third = "11111111-0000-4000-8000-000000000003";

test("web direct under an MCA: asked 14 days before, bought five days before, and proved", () => {
  const file = makePlan(aRequest([{ sku: e3, inUse: 9, rows: [aRow(e3)] }], [aDeclared()]));
  const [line] = file.plan.lines;
  const [target] = file.plan.targets;
  expect(line).toMatchObject({
    route: "repurchase",
    reason: "sameOffer",
    channel: "webDirect",
    end: {
      plannedAt: "2026-12-02T00:00:00.000Z",
      moneyEndsAt: "2027-12-02T00:00:00.000Z",
      evidence: "observed",
    },
    acts: {
      stopRenewal: { askAt: "2026-11-18T00:00:00.000Z", latestAt: "2026-12-01T00:00:00.000Z" },
      chooseEnd: { latestAt: "2026-12-01T00:00:00.000Z" },
    },
  });
  // 72 + 24 + 24 hours before the end is Friday 27 November.
  expect(target).toMatchObject({
    term: "P1Y",
    billingPlan: "monthly",
    unitCost: { amount: "21.00", currency: "EUR" },
    steps: [
      {
        stepKey: `mv-aaaaaaaa/${e3.skuId}/1`,
        kind: "order",
        seatsAdded: 10,
        seatsAfter: 10,
        orderAt: "2026-11-27T00:00:00.000Z",
        latestSafeAt: "2026-11-27T00:00:00.000Z",
        reason: "latestSafe",
        overlapDays: 5,
        // 10 seats x 21.00 x 12 / 365 x 5 days
        overlapCost: { amount: "34.52", currency: "EUR" },
      },
    ],
  });
  expect(file.band.targets).toMatchObject([
    { minSeats: 9, maxSeats: 10, unitCostCeiling: { amount: "23.10" }, term: "P1Y" },
  ]);
  expect(file.plan.approveBy).toBe("2026-11-18T00:00:00.000Z");
  expect(file.plan.cost.committed).toEqual({ amount: "2520.00", currency: "EUR" });
  expect(verifyPlanFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true });
  expect(PlanFile.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
});

test("an end whose last safe instant is a Sunday is bought for on the Friday before", () => {
  const row = aRow(e3, { nextLifecycleAt: parseInstant("2026-12-04T00:00:00Z") });
  const file = makePlan(aRequest([{ sku: e3, inUse: 9, rows: [row] }], [aDeclared()]));
  expect(file.plan.targets[0]?.steps[0]).toMatchObject({
    latestSafeAt: "2026-11-29T00:00:00.000Z",
    orderAt: "2026-11-27T23:00:00.000Z",
    reason: "movedOffWeekend",
  });
});

test("three sources of one SKU: one order and two raises, each covering what is then left", () => {
  const rows = [
    aRow(e3, { seats: 10, nextLifecycleAt: parseInstant("2026-10-14T00:00:00Z") }),
    aRow(e3, {
      subscriptionId: other,
      seats: 20,
      nextLifecycleAt: parseInstant("2026-11-11T00:00:00Z"),
    }),
    aRow(e3, {
      subscriptionId: third,
      seats: 5,
      nextLifecycleAt: parseInstant("2027-01-13T00:00:00Z"),
    }),
  ];
  const file = makePlan(
    aRequest([{ sku: e3, inUse: 33, rows }], [aDeclared({ skuPartNumber: null })]),
  );
  const [target, ...more] = file.plan.targets;
  expect(more).toEqual([]);
  expect(
    target?.steps.map(({ kind, seatsAdded, seatsAfter }) => [kind, seatsAdded, seatsAfter]),
  ).toEqual([
    ["order", 10, 10],
    ["raise", 20, 30],
    ["raise", 5, 35],
  ]);
  expect(target?.steps.map(({ forLines }) => forLines)).toEqual(
    rows.map(({ subscriptionId }) => [subscriptionId]),
  );
  expect(file.proof.intervals.every((each) => each.seatsCovered >= each.seatsNeeded)).toBe(true);
  expect(verifyPlanFile(file)).toEqual({ ok: true });
});

test("seats that nobody uses are bought only up to 1.2 times those in use, and it is said", () => {
  const row = aRow(e3, { seats: 100 });
  const file = makePlan(aRequest([{ sku: e3, inUse: 10, rows: [row] }], [aDeclared()]));
  expect(file.plan.targets[0]?.steps.at(-1)).toMatchObject({ seatsAfter: 12 });
  expect(file.band.targets[0]).toMatchObject({ minSeats: 10, maxSeats: 12 });
  expect(codes(file)).toEqual(["SEATS_ABOVE_CEILING", "UNUSED_SEATS"]);
});

test("another partner's monthly source: the request waits for the renewal before the end it is for", () => {
  const row = aRow(e3, {
    ownerTenantId: partnerTenantId,
    createdAt: parseInstant("2026-01-10T00:00:00Z"),
    nextLifecycleAt: parseInstant("2026-06-10T00:00:00Z"),
  });
  const declared = aDeclared({
    channel: "otherPartner",
    agreementType: "cspNce",
    term: "P1M",
    autoRenew: null,
  });
  const file = makePlan(aRequest([{ sku: e3, inUse: 9, rows: [row] }], [declared]));
  expect(file.plan.lines[0]).toMatchObject({
    billingOwner: { kind: "partner", tenantId: partnerTenantId },
    end: { plannedAt: "2026-07-10T00:00:00.000Z" },
    acts: { stopRenewal: { askAt: "2026-06-11T00:00:00.000Z" } },
  });
  expect(file.plan.lines[0]?.end.assumptions).toContain("renewsUntilAskedToStop");
  expect(file.plan.targets[0]?.term).toBe("P1M");
  expect(codes(file)).not.toContain("LATE");
  expect(verifyPlanFile(file)).toEqual({ ok: true });
});

test("an annual source that is known to renew is planned for the end after, where the notice has begun", () => {
  const row = aRow(e3, { nextLifecycleAt: addDays(now, 11) });
  const file = makePlan(aRequest([{ sku: e3, inUse: 9, rows: [row] }], [aDeclared()]));
  expect(file.plan.lines[0]?.end.plannedAt).toBe("2027-06-12T00:00:00.000Z");
  expect(codes(file)).toContain("LATE");
  expect(verifyPlanFile(file)).toEqual({ ok: true });
});

test("where nobody knows whether it renews, the nearest end is what continuity counts on", () => {
  const row = aRow(e3, { nextLifecycleAt: addDays(now, 16) });
  const declared = aDeclared({ autoRenew: null });
  const file = makePlan(aRequest([{ sku: e3, inUse: 9, rows: [row] }], [declared]));
  expect(file.plan.lines[0]?.end.plannedAt).toBe(row.nextLifecycleAt);
  expect(file.plan.lines[0]?.acts.stopRenewal?.askAt).toBe(addDays(now, 2));
  expect(codes(file)).toContain("LATE");
  expect(verifyPlanFile(file)).toEqual({ ok: true });
});

test("a source that ends before an order can be safe is ordered for at once, and the proof fails", () => {
  const row = aRow(e3, { nextLifecycleAt: addDays(now, 2) });
  const declared = aDeclared({ channel: "retail", agreementType: "retailKey", autoRenew: null });
  const file = makePlan(aRequest([{ sku: e3, inUse: 9, rows: [row] }], [declared]));
  expect(file.plan.targets[0]?.steps[0]).toMatchObject({ orderAt: now, reason: "atOnceLate" });
  expect(file.plan.lines[0]?.acts).toEqual(noActs);
  expect(codes(file)).toContain("LATE");
  expect(verifyPlanFile(file)).toMatchObject({ ok: false });
});

test("an Enterprise Agreement: asked 60 days before, no end to choose, a year of extension in the money", () => {
  const row = aRow(e3);
  const declared = aDeclared({
    channel: "volumeLicensing",
    agreementType: "eaEas",
    term: "P3Y",
    autoRenew: null,
  });
  const catalog = aRequest([], []).catalog;
  const offer = anOffer(e3, {
    terms: [{ term: "P3Y", billingPlan: "annual", unitCost: null, listPrice: null }],
  });
  const request = aRequest([{ sku: e3, inUse: 9, rows: [row] }], [declared], {
    catalog: { ...catalog, offers: [offer] },
  });
  const file = makePlan(request);
  expect(file.plan.lines[0]).toMatchObject({
    end: { moneyEndsAt: "2027-12-02T00:00:00.000Z" },
    acts: { stopRenewal: { askAt: "2026-10-03T00:00:00.000Z" }, chooseEnd: null },
  });
  expect(file.plan.targets[0]).toMatchObject({ term: "P3Y", billingPlan: "annual" });
  expect(file.plan.cost.overlap).toBeNull();
  expect(codes(file)).toContain("PRICE_UNKNOWN");
});

test("each row that cannot or should not move says why", () => {
  const id = (n: number) => `22222222-0000-4000-8000-00000000000${n}`;
  const unheardOf = { skuId: "0dd00000-0000-4000-8000-000000000000", skuPartNumber: "UNHEARD_OF" };
  const e4 = { skuId: "1392051d-0cb9-4b7a-88d5-621fee5e8711", skuPartNumber: "ENTERPRISEWITHSCAL" };
  const copilot = {
    skuId: "639dec6b-bb19-468b-871c-c5c441c4b0cb",
    skuPartNumber: "Microsoft_365_Copilot",
  };
  const visio = { skuId: "c5928f49-12ba-48f7-ada3-0d743a3601d5", skuPartNumber: "VISIOCLIENT" };
  const rows = [
    aRow(flowFree, { subscriptionId: id(1), seats: 1_000_000, nextLifecycleAt: null }),
    aRow(e3, { subscriptionId: id(2), isTrial: true }),
    aRow(basic, { subscriptionId: id(3) }),
    aRow(unheardOf, { subscriptionId: id(4) }),
    aRow(e4, { subscriptionId: id(5) }),
    aRow(copilot, { subscriptionId: id(6) }),
    aRow(visio, { subscriptionId: id(7) }),
    aRow(e3, { subscriptionId: id(8), status: "suspended" }),
    aRow(e3, { subscriptionId: id(9), nextLifecycleAt: null }),
  ];
  const offers = [
    anOffer(e3),
    anOffer(basic),
    anOffer(e4, { isPurchasable: false }),
    anOffer(copilot, { isAddOn: true }),
    anOffer(visio, { segment: "education" }),
  ];
  const catalog = { ...aRequest([], []).catalog, offers };
  const declared = [aDeclared({ skuPartNumber: basic.skuPartNumber, wish: "keep" })];
  const file = makePlan(aRequest([{ sku: e3, inUse: 3, rows }], declared, { catalog }));
  expect(file.plan.lines.map(({ route, reason }) => [route, reason])).toEqual([
    ["ignore", "free"],
    ["ignore", "trial"],
    ["keep", "declaredKeep"],
    ["blocked", "OFFER_UNKNOWN"],
    ["blocked", "OFFER_DISCONTINUED"],
    ["blocked", "ADD_ON_NOT_SUPPORTED"],
    ["blocked", "SEGMENT_NOT_SUPPORTED"],
    ["blocked", "SOURCE_NOT_ACTIVE"],
    ["blocked", "END_DATE_UNKNOWN"],
  ]);
  expect(file.plan.targets).toEqual([]);
  expect(file.plan.approveBy).toBeNull();
  expect(file.plan.findings.filter(({ severity }) => severity === "refusal")).toHaveLength(6);
  expect(verifyPlanFile(file)).toEqual({ ok: true });
});

test("200 seats of a business plan beside 200 would pass the cap of 300; 140 beside 140 fit", () => {
  const plan = (seats: number) => {
    const row = aRow(basic, { seats });
    const declared = aDeclared({ skuPartNumber: basic.skuPartNumber });
    return makePlan(aRequest([{ sku: basic, inUse: seats, rows: [row] }], [declared])).plan;
  };
  expect(plan(200).lines[0]).toMatchObject({ route: "blocked", refusal: "SEAT_CAP_OVERLAP" });
  expect(plan(140).targets[0]?.steps.at(-1)?.seatsAfter).toBe(140);
});

test("a subscription of ours is grown, with its own term, and counts as cover", () => {
  const ours = {
    subscriptionId: third,
    skuId: e3.skuId,
    productId: anOffer(e3).productId,
    catalogSkuId: "0001",
    seats: 4,
    term: "P1M" as const,
    billingPlan: "monthly" as const,
    endsAt: null,
    marker: null,
  };
  const rows = [aRow(e3), aRow(e3, { subscriptionId: third, seats: 4, ownerTenantId: "ours" })];
  const request = aRequest([{ sku: e3, inUse: 13, rows }], [aDeclared()], {
    ours: [ours],
    usedStepKeys: [`mv-aaaaaaaa/${e3.skuId}/1`],
  });
  const file = makePlan(request);
  expect(file.plan.lines).toHaveLength(1);
  expect(file.plan.targets[0]).toMatchObject({
    growsSubscriptionId: third,
    seatsBefore: 4,
    term: "P1M",
    steps: [
      { kind: "raise", seatsAdded: 10, seatsAfter: 14, stepKey: `mv-aaaaaaaa/${e3.skuId}/2` },
    ],
  });
  expect(verifyPlanFile(file)).toEqual({ ok: true });
  const covered = makePlan({ ...request, ours: [{ ...ours, seats: 15 }] });
  expect(covered.plan.lines[0]).toMatchObject({ route: "repurchase", reason: "coveredByOurs" });
  expect(covered.plan.targets[0]?.steps).toMatchObject([
    { seatsAdded: 0, seatsAfter: 15, reason: "alreadyCovered" },
  ]);
});

test("planned again after the order, the seats bought are not bought once more", () => {
  const bought = {
    subscriptionId: third,
    skuId: e3.skuId,
    productId: anOffer(e3).productId,
    catalogSkuId: "0001",
    seats: 10,
    term: "P1Y" as const,
    billingPlan: "monthly" as const,
    endsAt: null,
    marker: `mv-aaaaaaaa/${e3.skuId}/1`,
  };
  const rows = [aRow(e3), aRow(e3, { subscriptionId: third, ownerTenantId: "ours" })];
  const again = makePlan(
    aRequest([{ sku: e3, inUse: 12, rows }], [aDeclared()], { ours: [bought] }),
  );
  expect(again.plan.targets[0]?.steps).toMatchObject([{ seatsAdded: 2, seatsAfter: 12 }]);
});

test("planned again after the request to stop, the present end still counts", () => {
  const row = aRow(e3, { nextLifecycleAt: addDays(now, 10) });
  const request = aRequest([{ sku: e3, inUse: 9, rows: [row] }], [aDeclared()]);
  const again = makePlan({ ...request, stopAskedFor: [row.subscriptionId] });
  expect(again.plan.lines[0]?.end.plannedAt).toBe(row.nextLifecycleAt);
  expect(makePlan(request).plan.lines[0]?.end.plannedAt).not.toBe(row.nextLifecycleAt);
});

test("planned again while somebody is asked to approve, the end counts that they were asked about", () => {
  const plannedAt = (days: number) => {
    const row = aRow(e3, { nextLifecycleAt: addDays(now, days) });
    const request = aRequest([{ sku: e3, inUse: 9, rows: [row] }], [aDeclared()]);
    const { plan } = makePlan({ ...request, approvalAskedFor: [row.subscriptionId] });
    return plan.lines[0]?.end.plannedAt;
  };
  expect(plannedAt(10)).toBe(addDays(now, 10));
  // Too late for any order, the next end is planned for after all.
  expect(plannedAt(1)).not.toBe(addDays(now, 1));
});

test("who only wants support from us keeps everything, and a tenant elsewhere is refused by name", () => {
  const holding = [{ sku: e3, inUse: 9, rows: [aRow(e3)] }];
  const support = aRequest(holding, [aDeclared()]);
  const kept = makePlan({ ...support, customer: { ...support.customer, intent: "supportOnly" } });
  expect(kept.plan.lines[0]).toMatchObject({ route: "keep", reason: "supportOnly" });
  const abroad = makePlan({ ...support, partnerCountry: "US" });
  expect(abroad.plan.lines[0]).toMatchObject({ route: "blocked", refusal: "REGION_DIFFERENT" });
});

test("declared rows find their observed rows by product, end and seats; the rest is reported", () => {
  const rows = [
    aRow(e3, { seats: 10, nextLifecycleAt: parseInstant("2026-10-14T00:00:00Z") }),
    aRow(e3, { subscriptionId: other, seats: 10, ownerTenantId: partnerTenantId }),
  ];
  const declared = [
    aDeclared({ channel: "otherPartner", agreementType: "cspLegacy", seats: 10 }),
    aDeclared({ agreementType: "mosaWebDirect", seats: 10 }),
    aDeclared({ skuPartNumber: "VISIOCLIENT", seats: 3 }),
  ];
  const file = makePlan(aRequest([{ sku: e3, inUse: 9, rows }], declared));
  expect(file.plan.lines.map(({ agreementType }) => agreementType)).toEqual([
    "mosaWebDirect",
    "cspLegacy",
  ]);
  const [missing] = file.plan.findings.filter(({ code }) => code === "SOURCE_NOT_FOUND");
  expect(missing?.params).toEqual({ title: "VISIOCLIENT", seats: 3 });
});

test("what a partner sold is a partner's, whatever the import says", () => {
  const row = aRow(e3, { ownerTenantId: partnerTenantId });
  const file = makePlan(aRequest([{ sku: e3, inUse: 9, rows: [row] }], [aDeclared()]));
  expect(file.plan.lines[0]).toMatchObject({
    channel: "otherPartner",
    agreementType: "cspNce",
    billingOwner: { kind: "partner", tenantId: partnerTenantId },
  });
});

function codes(file: PlanFile): string[] {
  return file.plan.findings.map(({ code }) => code);
}

test("a term that somebody wants is bought, is checked, and is not taken for granted", () => {
  const row = aRow(e3);
  const wants = (term: Term) =>
    makePlan(
      aRequest([{ sku: e3, inUse: 8, rows: [row] }], [aDeclared()], {
        overrides: [
          {
            lineId: row.subscriptionId,
            by: "Ada",
            reason: "The budget",
            at: now,
            route: null,
            replaceWith: null,
            acceptLossOf: [],
            wanted: { skuId: null, seats: 9, term },
          },
        ],
      }),
    );
  const monthly = wants("P1M");
  expect(monthly.plan.targets).toMatchObject([{ term: "P1M", steps: [{ seatsAfter: 9 }] }]);
  expect(monthly.plan.lines[0]?.wanted).toMatchObject({ term: "P1M", seats: 9 });
  expect(verifyPlanFile(monthly)).toEqual({ ok: true });
  // Nobody sells three years of it: nothing longer than what is sold.
  expect(wants("P3Y").plan.targets).toMatchObject([{ term: "P1Y" }]);
  const longer = wants("P1Y");
  longer.overrides = monthly.overrides;
  const why = verifyPlanFile(longer);
  expect(why.ok ? [] : why.failures.map((each) => each.why)).toContain("termTooLong");
});
