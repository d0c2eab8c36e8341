// An order under the seat cap of the small-business plans, in two parts: what fits beside the source now, the
// rest when the source's seats have left the pool.

import { expect, test } from "vitest";
import { verifyPlanFile } from "../continuity/verify.ts";
import { makePlan } from "./make-plan.ts";
import type { PlanFile } from "./move-plan.ts";
import type { Override } from "./override.ts";
import { aDeclared, anOffer, aRequest, aRow, basic, now } from "./plan-request.fixture.ts";
import { hashAnew } from "./mutations/mutation.fixture.ts";

const row = aRow(basic, { seats: 200 });
const declared = aDeclared({ skuPartNumber: basic.skuPartNumber });

function accepts(users: number): Override {
  const nothing = { route: null, replaceWith: null, acceptLossOf: [], wanted: null };
  const who = { by: "Ada", reason: "Agreed in writing", at: now };
  return { ...nothing, ...who, lineId: row.subscriptionId, acceptGap: users };
}

function planOf(inUse: number, overrides: readonly Override[] = []): PlanFile {
  return makePlan(aRequest([{ sku: basic, inUse, rows: [row] }], [declared], { overrides }));
}

test("what fits under the cap is bought now, the rest with what is approved for a lost source", () => {
  const file = planOf(180, [accepts(80)]);
  expect(file.plan.lines[0]).toMatchObject({ route: "repurchase", refusal: null });
  const [target] = file.plan.targets;
  expect(target?.usersWithout).toBe(80);
  expect(target?.steps.at(-1)?.seatsAfter).toBe(100);
  expect(file.band.targets[0]).toMatchObject({ minSeats: 100, usersWithout: 80 });
  expect(file.band.targets[0]?.contingency.maxSeats).toBeGreaterThanOrEqual(180);
  expect(file.plan.findings.find(({ code }) => code === "SEAT_CAP_SPLIT")).toMatchObject({
    severity: "warning",
    params: { room: 100, users: 80 },
    ifIgnored: { users: 80 },
  });
  expect(file.proof.intervals.at(-1)).toMatchObject({ seatsNeeded: 180, seatsCovered: 100 });
  expect(verifyPlanFile(file)).toEqual({ ok: true });
});

test("who joins may be without as well, up to what was accepted and what may be bought afterwards", () => {
  const withoutMost = (users: number) => {
    const file = planOf(180, [accepts(users)]);
    expect(verifyPlanFile(file)).toEqual({ ok: true });
    const [band] = file.band.targets;
    return [band?.usersWithout, band?.contingency.maxSeats];
  };
  expect(withoutMost(85)).toEqual([85, 216]);
  expect(withoutMost(200)).toEqual([116, 216]);
});

test("what was bought of it stands when it is planned anew, also where nothing more fits", () => {
  const { catalogSkuId, productId } = anOffer(basic);
  const commitment = { term: "P1Y", billingPlan: "monthly", endsAt: null } as const;
  const own = {
    ...commitment,
    subscriptionId: "0f0f0f0f-0000-4000-8000-000000000000",
    skuId: basic.skuId,
    catalogSkuId,
    productId,
    seats: 100,
    marker: "mv-aaaaaaaa/order/1",
  };
  const { subscriptionId } = own;
  const ours = aRow(basic, { subscriptionId, seats: 100, ownerTenantId: "us" });
  const anew = (overrides: readonly Override[]) =>
    makePlan(
      aRequest([{ sku: basic, inUse: 190, rows: [row, ours] }], [declared], {
        ours: [own],
        overrides,
      }),
    );
  const file = anew([accepts(95)]);
  const [target] = file.plan.targets;
  expect(target).toMatchObject({ usersWithout: 90, steps: [{ seatsAdded: 0, seatsAfter: 100 }] });
  expect(file.band.targets[0]?.usersWithout).toBe(95);
  expect(verifyPlanFile(file)).toEqual({ ok: true });
  expect(anew([accepts(89)]).plan.lines.at(0)?.refusal).toBe("SEAT_CAP_OVERLAP");
});

test("it is no route by itself, nor for more users than somebody accepted, nor where nothing fits", () => {
  for (const overrides of [[], [accepts(79)]]) {
    expect(planOf(180, overrides).plan.lines[0]?.refusal).toBe("SEAT_CAP_OVERLAP");
  }
  const full = { ...row, seats: 300 };
  const request = aRequest([{ sku: basic, inUse: 300, rows: [full] }], [declared], {
    overrides: [accepts(300)],
  });
  expect(makePlan(request).plan.lines[0]?.refusal).toBe("SEAT_CAP_OVERLAP");
});

test("nothing is split where everything fits", () => {
  const [target] = planOf(90, [accepts(80)]).plan.targets;
  expect(target?.usersWithout).toBeUndefined();
});

const spoils: readonly (readonly [string, string, (file: PlanFile) => void])[] = [
  ["that nobody accepted", "seatsMissing", (file) => (file.overrides = [])],
  [
    "of more users than was accepted",
    "seatsMissing",
    ({ overrides }) => overrides.forEach((each) => (each.acceptGap = 79)),
  ],
  [
    "that nobody is told of",
    "seatsMissing",
    ({ plan }) => (plan.findings = plan.findings.filter(({ code }) => code !== "SEAT_CAP_SPLIT")),
  ],
  [
    "that nobody approves",
    "seatsMissing",
    ({ band }) => band.targets.forEach((each) => delete each.usersWithout),
  ],
  [
    "larger than the plan says",
    "seatsMissing",
    ({ plan, band }) => {
      for (const each of [...plan.targets, ...band.targets]) each.usersWithout = 60;
    },
  ],
  [
    "that the contingency cannot close",
    "bandTooSmall",
    ({ band }) => band.targets.forEach((each) => (each.contingency.maxSeats = 179)),
  ],
  [
    "of more users than the contingency buys for",
    "seatsMissing",
    ({ band }) => band.targets.forEach((each) => (each.contingency.maxSeats = 180)),
  ],
  [
    "of more users who join than was accepted",
    "seatsMissing",
    ({ band }) => band.targets.forEach((each) => (each.usersWithout = 86)),
  ],
];

test.each(spoils)("a gap %s is rejected", (_, why, spoil) => {
  const file = planOf(180, [accepts(85)]);
  spoil(file);
  hashAnew(file);
  const verdict = verifyPlanFile(file);
  expect(verdict.ok ? [] : verdict.failures.map((failure) => failure.why)).toContain(why);
});
