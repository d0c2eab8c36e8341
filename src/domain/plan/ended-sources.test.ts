import { expect, test } from "vitest";
import { hashOf } from "#lib/canonical-json.ts";
import { addDays } from "#lib/instant.ts";
import { verifyPlanFile } from "../continuity/verify.ts";
import { makePlan } from "./make-plan.ts";
import { aDeclared, anOwn, aRequest, aRow, e3, now } from "./plan-request.fixture.ts";
import { defaultPolicy } from "./policy.ts";
import { old, planOf, user } from "./replaced.fixture.ts";

const ended = aRow(e3, { seats: 10, status: "suspended", nextLifecycleAt: addDays(now, 80) });
const bought = anOwn(e3);

/** A pool whose source has gone and whose seats of ours are fewer than in use. */
function requestOf(inUse: number) {
  const rows = [
    ended,
    aRow(e3, { subscriptionId: bought.subscriptionId, seats: 10, ownerTenantId: "ours" }),
  ];
  return aRequest([{ sku: e3, inUse, rows }], [aDeclared()], { ours: [bought] });
}
const linesEnded = [
  { lineId: ended.subscriptionId, endedAt: addDays(now, -3), wentOn: null },
] as const;

test("who joined while a new plan was asked for is bought for, though the source has gone meanwhile", () => {
  const file = makePlan({ ...requestOf(12), linesEnded });
  expect(file.plan.lines[0]).toMatchObject({
    route: "repurchase",
    acts: { chooseEnd: null, stopRenewal: null },
    end: { plannedAt: addDays(now, -3) },
  });
  expect(file.plan.targets[0]?.steps).toMatchObject([
    { kind: "raise", seatsAdded: 2, seatsAfter: 12, orderAt: now },
  ]);
  // The verifier says the one thing that is wrong: it comes late, and the plan does not hide it.
  const verdict = verifyPlanFile(file);
  expect(verdict.ok ? [] : verdict.failures.map(({ why }) => why)).toEqual(["orderTooLate"]);
  expect(file.plan.findings.map(({ code }) => code)).toContain("LATE");
});

test("what has ended and is covered needs nothing more, and nobody is told that it is late", () => {
  const file = makePlan({ ...requestOf(10), linesEnded });
  expect(file.plan.targets[0]?.steps).toMatchObject([{ seatsAdded: 0, seatsAfter: 10 }]);
  expect(verifyPlanFile(file)).toEqual({ ok: true });
  expect(file.plan.findings.map(({ code }) => code)).not.toContain("LATE");
});

test("a source that had ended before anybody approved its move is blocked by name", () => {
  const { plan } = makePlan(requestOf(12));
  expect(plan.lines[0]).toMatchObject({ route: "blocked", refusal: "SOURCE_NOT_ACTIVE" });
});

test("a source that went on is counted on no more while its owner is asked to take that back", () => {
  const goesOn = { ...ended, status: "enabled", nextLifecycleAt: addDays(now, 362) } as const;
  const planned = (inUse: number, wentOn: "renewed" | "extended" = "renewed") => {
    const lines = [{ ...linesEnded[0], wentOn }];
    const rows = [
      goesOn,
      aRow(e3, { subscriptionId: bought.subscriptionId, seats: 10, ownerTenantId: "ours" }),
    ];
    const pool = { sku: e3, inUse, rows };
    return makePlan(aRequest([pool], [aDeclared()], { linesEnded: lines, ours: [bought] }));
  };
  // Whoever joined is bought for at once, and not at the end of a term that is to be taken back.
  const joined = planned(12);
  expect(joined.plan.lines[0]).toMatchObject({
    acts: { chooseEnd: null, stopRenewal: null },
    end: { plannedAt: addDays(now, -3) },
  });
  expect(joined.plan.targets[0]?.steps).toMatchObject([{ seatsAfter: 12, orderAt: now }]);
  const covered = planned(10);
  const told = covered.plan.findings.filter(({ about }) => about === ended.subscriptionId);
  expect(told).toMatchObject([{ code: "RENEWAL_SURPRISED", lastSafeAt: addDays(now, 4) }]);
  expect(verifyPlanFile(covered)).toEqual({ ok: true });
  expect(planned(10, "extended").plan.findings).toContainEqual(
    expect.objectContaining({ code: "EXTENSION_LEFT_ON", lastSafeAt: null }),
  );
  // Untold, it is a plan that leaves out what has to be asked.
  const plan = { ...covered.plan, findings: [] };
  const untold = verifyPlanFile({ ...covered, plan, planHash: hashOf(plan) });
  expect(untold.ok ? [] : untold.failures.map(({ why }) => why)).toContain("actMissing");
});

test.each([
  [bought.marker, null],
  [bought.marker, "renewed"],
  ["Office 365 E3", null],
  ["Office 365 E3", "renewed"],
  ["Office 365 E3", "extended"],
] as const)(
  "what is asked of an ended source can still be ordered when it is approved (%s, %s)",
  (marker, wentOn) => {
    const status = wentOn === null ? "suspended" : "enabled";
    const source = { ...ended, status, nextLifecycleAt: addDays(now, 362) } as const;
    const rows = [
      source,
      aRow(e3, { subscriptionId: bought.subscriptionId, seats: 10, ownerTenantId: "ours" }),
    ];
    const request = aRequest([{ sku: e3, inUse: 12, rows }], [aDeclared()], {
      linesEnded: [{ ...linesEnded[0], wentOn }],
      ours: [{ ...bought, marker }],
    });
    const file = makePlan(request);
    const [band] = file.band.targets;
    const { approvePlan } = file.policy.leadDays;
    expect(band?.latestOrderAt).toBe(addDays(now, file.policy.giveUpDays.sourceWentOn));
    expect(file.policy.giveUpDays.sourceWentOn).toBeGreaterThan(approvePlan);
    const verdict = verifyPlanFile(file);
    expect(verdict.ok ? [] : verdict.failures.map(({ why }) => why)).not.toContain("bandTooWide");
  },
);

test("a license no longer sold that all its users have left is nothing to buy for, and its renewal is still to be taken back", () => {
  const goesOn = aRow(old, { nextLifecycleAt: addDays(now, 362) });
  const { subscriptionId: lineId } = goesOn;
  const planned = (wentOn: "renewed" | "extended" | null, users: Parameters<typeof user>[0][]) =>
    planOf({
      users: users.map((name) => user(name)),
      rows: [goesOn],
      changes:
        wentOn === null ? {} : { linesEnded: [{ lineId, endedAt: addDays(now, -3), wentOn }] },
    });
  const left = planned("renewed", []);
  expect(left.plan.lines[0]).toMatchObject({ route: "repurchase", refusal: null });
  expect(left.plan.targets).toEqual([]);
  expect(left.plan.findings.map(({ code }) => code)).toContain("RENEWAL_SURPRISED");
  expect(verifyPlanFile(left)).toEqual({ ok: true });
  expect(planned("extended", []).plan.lines[0]).toMatchObject({ route: "repurchase" });
  // The verifier takes nobody's word for it: who holds it has to be bought for.
  const held = { ...left.estate, users: [user("still")] };
  const verdict = verifyPlanFile({ ...left, estate: held });
  expect(verdict.ok ? [] : verdict.failures.map(({ why }) => why)).toContain("lineNotCoveredOnce");
  // Whoever came to it since is moved like those before, and what nobody uses is for a person to say as before.
  expect(planned("renewed", ["joined"]).plan.targets).toHaveLength(1);
  expect(planned(null, []).plan.lines[0]).toMatchObject({ refusal: "OFFER_DISCONTINUED" });
});

test("a license no longer sold that all its users have left is still to end, where that was approved before", () => {
  const row = aRow(old);
  const planned = (users: Parameters<typeof user>[0][], changes = {}) =>
    planOf({
      users: users.map((name) => user(name)),
      rows: [row],
      changes: { stopAskedFor: [row.subscriptionId], ...changes },
    });
  const left = planned([]);
  expect(left.plan.lines[0]).toMatchObject({
    route: "repurchase",
    reason: "leftByAll",
    acts: { stopRenewal: {}, chooseEnd: {} },
  });
  expect(left.plan.targets).toEqual([]);
  expect(left.band.acts).toMatchObject([{ stopRenewal: true, chooseEnd: true }]);
  expect(verifyPlanFile(left)).toEqual({ ok: true });
  // Nobody hands over to us what nobody uses; and nobody is thought to have left what cannot be read.
  const routes = { ...defaultPolicy.routes, ownershipTransfer: "use" } as const;
  const policy = { ...defaultPolicy, differentSku: "block", routes } as const;
  expect(planned([], { policy }).plan.lines[0]).toMatchObject({ route: "repurchase" });
  expect(planned(["joined"]).plan.targets).toHaveLength(1);
});
