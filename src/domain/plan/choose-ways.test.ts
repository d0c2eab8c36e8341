import { expect, test } from "vitest";
import { hashOf } from "#lib/canonical-json.ts";
import { addDays, parseInstant } from "#lib/instant.ts";
import { money, timesMoney } from "#lib/money.ts";
import { leaving } from "./estates.fixture.ts";
import { makePlan } from "./make-plan.ts";
import type { PlanRequest } from "./plan-request.ts";
import { aDeclared, anOffer, aRequest, aRow, basic, e3, now } from "./plan-request.fixture.ts";
import { defaultPolicy } from "./policy.ts";
import { verifyPlanFile } from "../continuity/verify.ts";

const distributor = "dddddddd-0000-4000-8000-000000000000";
const uses = {
  ...defaultPolicy,
  routes: {
    ownershipTransfer: "use",
    renewToCsp: "use",
    largerPlan: "never",
    reduceInSteps: "never",
  } as const,
};
const resold = aRow(e3, { ownerTenantId: distributor });
const byPartner = aDeclared({ channel: "otherPartner", agreementType: "cspNce" });

function planOf(changes: Partial<PlanRequest>, row = resold, declared = byPartner) {
  return makePlan(aRequest([{ sku: e3, inUse: 9, rows: [row] }], [declared], changes));
}

test("a partner who uses transfers takes one: nothing is paid twice, and buying again is the fallback", () => {
  const file = planOf({ policy: uses });
  expect(file.plan.lines[0]).toMatchObject({
    route: "ownershipTransfer",
    reason: "transferKeepsAll",
    cost: { amount: "0.00", currency: "EUR" },
    runnerUp: { route: "repurchase", against: "costsMore" },
    acts: { transfer: { requestNumber: 1, fallback: "repurchase", askAt: addDays(now, 7) } },
  });
  expect(file.plan.lines[0]?.runnerUp?.cost).not.toBeNull();
  expect(file.plan.approveBy).toBe(addDays(now, 7));
  expect(verifyPlanFile(file)).toEqual({ ok: true });
});

test("what is bought where nobody hands over stands in the same plan, proof and approval", () => {
  const asked = planOf({ policy: uses });
  const bought = planOf({});
  expect(asked.plan.targets).toEqual(bought.plan.targets);
  expect(asked.proof.intervals).toEqual(bought.proof.intervals);
  expect(asked.band.targets).toEqual(bought.band.targets);
  expect(asked.band.acts).toEqual(bought.band.acts.map((act) => ({ ...act, transfer: true })));
  expect(asked.plan.lines[0]?.acts.chooseEnd).toEqual(bought.plan.lines[0]?.acts.chooseEnd);
});

test("the fallback has its whole time: the request has to be closed before anything of it is due", () => {
  const [line] = planOf({ policy: uses }).plan.lines;
  expect(line?.acts.transfer?.latestAt).toBe(line?.acts.stopRenewal?.askAt);
  const soon = { ...resold, nextLifecycleAt: addDays(now, 40) };
  const late = planOf({ policy: uses }, soon, { ...byPartner, autoRenew: false });
  expect(late.plan.lines[0]).toMatchObject({
    route: "repurchase",
    runnerUp: { route: "ownershipTransfer", against: "tooLate" },
  });
});

test("without a word from the partner it is bought again, and the transfer stands beside it", () => {
  const [line] = planOf({}).plan.lines;
  expect(line).toMatchObject({
    route: "repurchase",
    runnerUp: { route: "ownershipTransfer", against: "policy" },
  });
  expect(line?.cost).toEqual(planOf({}).plan.targets[0]?.steps[0]?.overlapCost);
});

test("a line whose transfer is open is not bought, and no second request is sent beside it", () => {
  const second = aRow(e3, { ownerTenantId: distributor, subscriptionId: "22222222-2" });
  const file = makePlan(
    aRequest([{ sku: e3, inUse: 19, rows: [resold, second] }], [byPartner, byPartner], {
      policy: uses,
      linesInTransfer: [resold.subscriptionId],
    }),
  );
  expect(file.plan.lines.map(({ route, reason }) => [route, reason])).toEqual([
    ["ownershipTransfer", "transferOpen"],
    ["repurchase", "sameOffer"],
  ]);
  expect(file.plan.lines[1]?.runnerUp?.against).toBe("transferOpen");
});

test("who did not hand over is not asked again, and what arrived is bought no more", () => {
  const lineId = resold.subscriptionId;
  const [refused] = planOf({ policy: uses, linesNotTransferred: [lineId] }).plan.lines;
  expect(refused).toMatchObject({
    route: "repurchase",
    runnerUp: { route: "ownershipTransfer", against: "notHandedOver" },
  });
  const arrived = aRow(e3, { subscriptionId: "ours-1", ownerTenantId: "partner" });
  const gone = { ...resold, status: "deleted" as const };
  const file = makePlan(
    aRequest([{ sku: e3, inUse: 9, rows: [gone, arrived] }], [byPartner], {
      policy: uses,
      linesTransferred: [lineId],
      ours: [
        {
          subscriptionId: arrived.subscriptionId,
          skuId: arrived.skuId,
          productId: "p",
          catalogSkuId: "0001",
          seats: arrived.seats,
          term: "P1Y",
          billingPlan: "annual",
          endsAt: null,
          marker: null,
        },
      ],
    }),
  );
  expect(file.plan.lines).toMatchObject([{ route: "ownershipTransfer", reason: "transferred" }]);
  expect(file.plan.targets).toEqual([]);
  expect(file.band.acts).toEqual([]);
});

test("one request holds 25 lines", () => {
  const rows = Array.from({ length: 30 }, (_, at) =>
    aRow(e3, { ownerTenantId: distributor, subscriptionId: `s-${String(at).padStart(2, "0")}` }),
  );
  const declared = aDeclared({
    channel: "otherPartner",
    agreementType: "cspNce",
    skuPartNumber: null,
  });
  const { plan } = makePlan(
    aRequest([{ sku: e3, inUse: 300, rows }], [declared], { policy: uses }),
  );
  const numbers = plan.lines.map(({ acts }) => acts.transfer?.requestNumber);
  expect(numbers.filter((number) => number === 1)).toHaveLength(25);
  expect(numbers.filter((number) => number === 2)).toHaveLength(5);
});

test("an Enterprise Agreement is renewed to CSP by hand, also for what is no longer sold", () => {
  const volume = aDeclared({ channel: "volumeLicensing", agreementType: "eaEas" });
  const row = aRow(e3);
  const renewed = planOf({ policy: uses }, row, volume);
  expect(renewed.plan.lines[0]).toMatchObject({
    route: "renewToCsp",
    // Our operator has two weeks, and an approver one, before whoever could extend or renew the agreement is asked.
    acts: {
      renewToCsp: {
        askAt: parseInstant("2026-09-12T00:00:00Z"),
        latestAt: parseInstant("2026-09-26T00:00:00Z"),
      },
      stopRenewal: { askAt: parseInstant("2026-10-03T00:00:00Z") },
    },
    runnerUp: { route: "repurchase" },
  });
  const [{ end } = { end: null }] = renewed.plan.lines;
  // It goes on with us from the agreement's end.
  expect(end?.plannedAt).toBe(end?.continuityEndsAt);
  expect(verifyPlanFile(renewed)).toEqual({ ok: true });
  expect(renewed.band.acts).toMatchObject([{ stopRenewal: true, renewToCsp: true }]);
  const [known] = renewed.plan.lines;
  if (known === undefined) throw new Error("the plan has a line");
  const unasked = { ...known, acts: { ...known.acts, stopRenewal: null } };
  const billed = verifyPlanFile({ ...renewed, plan: { ...renewed.plan, lines: [unasked] } });
  expect(billed.ok ? [] : billed.failures.map(({ why }) => why)).toContain("actMissing");
  const refused = { linesNotRenewed: [row.subscriptionId] };
  expect(planOf({ policy: uses, ...refused }, row, volume).plan.lines[0]).toMatchObject({
    route: "repurchase",
    runnerUp: { route: "renewToCsp", against: "notRenewed" },
  });
  const late = { now: addDays(end?.plannedAt ?? now, -5) };
  expect(planOf({ policy: uses, ...late }, row, volume).plan.lines[0]?.route).not.toBe(
    "renewToCsp",
  );
  // What is scheduled stays so, however late the plan is made anew: nothing is bought beside it.
  const scheduled = {
    ...late,
    linesRenewing: [{ lineId: row.subscriptionId, asked: askedOf(renewed) }],
  };
  const again = planOf({ policy: uses, ...scheduled }, row, volume);
  expect(again.plan).toMatchObject({ lines: [{ route: "renewToCsp" }], targets: [] });
  const unapproved = { ...renewed, band: { ...renewed.band, acts: [] } };
  const verdict = verifyPlanFile(unapproved);
  expect(verdict.ok ? [] : verdict.failures.map(({ why }) => why)).toContain("bandDiffers");
  const catalog = {
    ...aRequest([], []).catalog,
    offers: [anOffer(e3, { isPurchasable: false })],
  };
  const endOfSale = planOf({ policy: uses, catalog }, row, volume);
  expect(endOfSale.plan.lines[0]?.route).toBe("renewToCsp");
  const never = planOf({ catalog }, row, volume);
  expect(never.plan.lines[0]).toMatchObject({
    route: "blocked",
    refusal: "OFFER_DISCONTINUED",
    runnerUp: { route: "renewToCsp", against: "policy" },
  });
});

function askedOf({ plan }: ReturnType<typeof planOf>) {
  const asked = plan.lines[0]?.acts.renewToCsp ?? null;
  if (asked === null) throw new Error("it is renewed to CSP");
  return asked;
}

test("a renewal to CSP that is scheduled is counted on after the agreement's end too, as it was approved", () => {
  const volume = aDeclared({ channel: "volumeLicensing", agreementType: "eaEas" });
  const row = aRow(e3);
  const lineId = row.subscriptionId;
  const endedAt = addDays(now, -2);
  const asked = {
    ...askedOf(planOf({ policy: uses }, row, volume)),
    askAt: addDays(endedAt, -60),
    latestAt: addDays(endedAt, -3),
  };
  const ended = (wentOn: "extended" | null, changes: Partial<PlanRequest> = {}) => {
    const status = wentOn === null ? "suspended" : "enabled";
    const linesEnded = [{ lineId, endedAt, wentOn }];
    const known = { policy: uses, linesEnded, linesRenewing: [{ lineId, asked }], ...changes };
    return planOf(known, { ...row, status, nextLifecycleAt: addDays(now, 28) }, volume);
  };
  const catalog = { ...aRequest([], []).catalog, offers: [] };
  for (const wentOn of [null, "extended"] as const) {
    for (const changes of [{}, { catalog }]) {
      const file = ended(wentOn, changes);
      expect(file.plan).toMatchObject({
        lines: [{ route: "renewToCsp", end: { plannedAt: endedAt }, acts: { renewToCsp: asked } }],
        targets: [],
      });
      expect(verifyPlanFile(file)).toEqual({ ok: true });
    }
    // What nobody has scheduled is bought.
    const file = ended(wentOn, { linesRenewing: [] });
    expect(file.plan).toMatchObject({ lines: [{ route: "repurchase" }], targets: [{}] });
  }
  // An agreement that is extended has still to be ended by its owner, which the plan does not leave out.
  const extended = ended("extended");
  expect(extended.plan.findings.map(({ code }) => code)).toContain("EXTENSION_LEFT_ON");
  const plan = { ...extended.plan, findings: [] };
  const untold = verifyPlanFile({ ...extended, plan, planHash: hashOf(plan) });
  expect(untold.ok ? [] : untold.failures.map(({ why }) => why)).toContain("endDiffers");
});

test("under the seat cap a transfer adds no seats; else the split is named with what it needs", () => {
  const row = aRow(basic, { seats: 200, ownerTenantId: distributor });
  const declared = { ...byPartner, skuPartNumber: basic.skuPartNumber };
  const capped = (changes: Partial<PlanRequest>, from = row, by = declared) =>
    makePlan(aRequest([{ sku: basic, inUse: 200, rows: [from] }], [by], changes)).plan.lines[0];
  expect(capped({ policy: uses })?.route).toBe("ownershipTransfer");
  const direct = capped({}, aRow(basic, { seats: 200 }), {
    ...aDeclared(),
    skuPartNumber: basic.skuPartNumber,
  });
  expect(direct).toMatchObject({
    refusal: "SEAT_CAP_OVERLAP",
    runnerUp: { route: "repurchase", reason: "splitUnderCap", against: "gapNeedsApproval" },
  });
});

const leaves = leaving(resold.subscriptionId);
const priced = { unitPricePerMonth: money("10.00", "EUR") };
const legacy = { ...byPartner, ...priced, agreementType: "cspLegacy" as const };

test("a renewal to CSP binds for as long as the agreement did, and is approved with its term and billing plan", () => {
  const agreement = { channel: "volumeLicensing", agreementType: "eaEas" } as const;
  const renewed = (known: Parameters<typeof aDeclared>[0]) =>
    planOf({ policy: uses }, aRow(e3), aDeclared({ ...agreement, ...known }));
  const commitmentOf = (known: Parameters<typeof aDeclared>[0]) =>
    renewed(known).band.acts[0]?.renewsFor;
  expect(commitmentOf({ term: "P3Y", billingPlan: "annual" })).toEqual({
    term: "P3Y",
    billingPlan: "annual",
  });
  // Nobody said: the policy's. Nobody pays for a year who is bound for a month.
  const usual = { term: uses.defaultTerm, billingPlan: uses.defaultBillingPlan };
  expect(commitmentOf({ term: null, billingPlan: null })).toEqual(usual);
  expect(commitmentOf({ term: "P1M", billingPlan: "annual" })?.billingPlan).toBe("monthly");
  const file = renewed({ term: "P1Y", billingPlan: "annual" });
  expect(verifyPlanFile(file)).toEqual({ ok: true });
  const longer = { term: "P3Y", billingPlan: "annual" } as const;
  const acts = file.band.acts.map((act) => ({ ...act, renewsFor: longer }));
  expect(reasonsOf({ ...file, band: { ...file.band, acts } })).toContain("bandDiffers");
  const lines = file.plan.lines.map((line) => {
    const { renewToCsp } = line.acts;
    if (renewToCsp === null) throw new Error("the line is renewed");
    return { ...line, acts: { ...line.acts, renewToCsp: { ...renewToCsp, commitment: longer } } };
  });
  const planned = { ...file, plan: { ...file.plan, lines }, band: { ...file.band, acts } };
  expect(reasonsOf(planned)).toContain("termTooLong");
});

test("a renewal to CSP has a most of its seats and a price, which are in the sum that is approved", () => {
  const agreement = { channel: "volumeLicensing", agreementType: "eaEas", term: "P1Y" } as const;
  const declared = aDeclared({ ...agreement, billingPlan: "annual" });
  const renewed = (row = aRow(e3), changes: Partial<PlanRequest> = {}) =>
    planOf({ policy: uses, ...changes }, row, declared);
  const file = renewed();
  const [act] = file.band.acts;
  const [sold] = anOffer(e3).terms.filter(
    ({ billingPlan, term }) => term === "P1Y" && billingPlan === "annual",
  );
  const unitCost = sold?.unitCost ?? money("0", "EUR");
  // Nine are in use: no more than a fifth above.
  expect(act?.renewsAtMost).toEqual({
    seats: 10,
    unitCost: timesMoney(unitCost, uses.priceCeilingFactor),
  });
  expect(file.plan.cost.committed).toEqual(timesMoney(unitCost, 10 * 12));
  expect(verifyPlanFile(file)).toEqual({ ok: true });
  const spare = renewed(aRow(e3, { seats: 500 }));
  expect(spare.plan.lines[0]?.acts.renewToCsp?.quote).toMatchObject({ seats: 10, maxSeats: 10 });
  // What is on no list any more has no price, and whoever approves is told.
  const unlisted = renewed(aRow(e3), { catalog: { ...aRequest([], []).catalog, offers: [] } });
  expect(unlisted.band.acts[0]?.renewsAtMost).toEqual({ seats: 10, unitCost: null });
  expect(unlisted.plan.cost.committed).toBeNull();
  expect(unlisted.plan.findings).toMatchObject([{ code: "PRICE_UNKNOWN", about: e3.skuId }]);
  expect(verifyPlanFile(unlisted)).toEqual({ ok: true });
  // The verifier works all of it out for itself.
  const spoilt = (quote: object, limits: object) => {
    const plan = structuredClone(file.plan);
    const [line] = plan.lines;
    Object.assign(line?.acts.renewToCsp?.quote ?? {}, quote);
    const acts = file.band.acts.map((each) => ({
      ...each,
      renewsAtMost: { ...each.renewsAtMost, ...limits },
    }));
    return reasonsOf({ ...file, plan, band: { ...file.band, acts } });
  };
  expect(spoilt({}, { seats: 11 })).toContain("bandDiffers");
  expect(spoilt({ maxSeats: 11 }, { seats: 11 })).toContain("bandTooLarge");
  expect(spoilt({ seats: 8 }, {})).toContain("bandTooSmall");
  expect(spoilt({ unitCost: money("1.00", "EUR") }, {})).toContain("priceDiffers");
  expect(spoilt({}, { unitCost: money("99.00", "EUR") })).toContain("priceCeilingRaised");
});

function reasonsOf(file: unknown): readonly string[] {
  const verdict = verifyPlanFile(file);
  return verdict.ok ? [] : verdict.failures.map(({ why }) => why);
}

test("who wants out today is bought for at once, and its owner may cancel after that", () => {
  const file = planOf({ overrides: [leaves] }, resold, legacy);
  const [line] = file.plan.lines;
  // 10 licenses at 10.00 for the 184 days from 1 June to 2 December.
  const lost = money("604.93", "EUR");
  expect(line).toMatchObject({
    route: "cancelNow",
    reason: "cancelNowWanted",
    runnerUp: { route: "repurchase", against: "notWanted" },
    acts: { endNow: { owner: { kind: "partner" }, lost } },
  });
  const [step] = file.plan.targets[0]?.steps ?? [];
  expect(step).toMatchObject({ orderAt: now, reason: "atOnceWanted" });
  expect(file.band.acts).toMatchObject([{ endNow: true, stopRenewal: true }]);
  expect(file.plan.findings).toContainEqual(
    expect.objectContaining({
      code: "SOURCE_CANCELLED_NOW",
      ifIgnored: { users: null, money: lost },
    }),
  );
  expect(verifyPlanFile(file)).toEqual({ ok: true });
});

test("what cannot be cancelled in mid-term is bought at its end, and the line says so", () => {
  const [line] = planOf({ overrides: [leaves] }, resold, { ...byPartner, ...priced }).plan.lines;
  expect(line).toMatchObject({
    route: "repurchase",
    acts: { endNow: null },
    runnerUp: { route: "cancelNow", against: "notCancellable" },
  });
});

test("nobody cancels by default, or once the wish was taken back", () => {
  const later = { ...leaves, at: addDays(now, 1), route: "repurchase" as const };
  for (const overrides of [[], [leaves, later]]) {
    expect(planOf({ overrides }, resold, legacy).plan.lines[0]?.acts.endNow).toBeNull();
  }
});

test("what an operator keeps stays, with a name and a reason in the file", () => {
  const override = {
    lineId: resold.subscriptionId,
    by: "Ada",
    reason: "Their own partner keeps it",
    at: now,
    route: "keep" as const,
    replaceWith: null,
    acceptLossOf: [],
    wanted: null,
  };
  const file = planOf({ overrides: [override] });
  expect(file.plan.lines[0]).toMatchObject({ route: "keep", reason: "operatorKeeps" });
  expect(file.overrides).toEqual([override]);
  expect(verifyPlanFile(file)).toEqual({ ok: true });
});
