import { expect, test } from "vitest";
import { addDays } from "#lib/instant.ts";
import { verifyPlanFile } from "../continuity/verify.ts";
import { makePlan } from "./make-plan.ts";
import { aDeclared, anOffer, aRequest, aRow, e3, now } from "./plan-request.fixture.ts";

const ourId = "0c000000-0000-4000-8000-000000000000";
const ended = aRow(e3, { seats: 10, status: "suspended", nextLifecycleAt: addDays(now, 80) });
const { productId, catalogSkuId } = anOffer(e3);
const bought = {
  subscriptionId: ourId,
  skuId: e3.skuId,
  productId,
  catalogSkuId,
  seats: 10,
  term: "P1Y",
  billingPlan: "monthly",
  endsAt: null,
  marker: `mv-aaaaaaaa/${e3.skuId}/1`,
} as const;

/** A pool whose source has gone and whose seats of ours are fewer than in use. */
function requestOf(inUse: number) {
  const rows = [ended, aRow(e3, { subscriptionId: ourId, seats: 10, ownerTenantId: "ours" })];
  return aRequest([{ sku: e3, inUse, rows }], [aDeclared()], { ours: [bought] });
}
const linesEnded = [{ lineId: ended.subscriptionId, endedAt: addDays(now, -3) }];

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
