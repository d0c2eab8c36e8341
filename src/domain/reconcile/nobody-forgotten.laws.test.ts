// Whom a source leaves without a license has one again as soon as there can be one, or a person is asked.

import { addDays, addHours, earliest } from "#lib/instant.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cappedPlan } from "../plan/capped.fixture.ts";
import { basic } from "../plan/plan-request.fixture.ts";
import { live, type Tenant, type TenantWorld } from "./a-tenant.fixture.ts";
import { isProtected } from "./cover.ts";

/** Hourly looks, or those of every quarter of an hour, and two of them that show the same. */
const HOURS_TO_SEE = 2.5;
/** Given to nobody before the others have come, by which it is known that they come. */
const PILOT_SEATS = 1;
/** Whose change was refused is tried again after a day. */
const HOURS_TO_REPLACE = 26;

interface Cut {
  readonly inUse: number;
  readonly spare: number;
  readonly daysBeforeEnd: number;
  /** Of the one license; the other comes at once. */
  readonly slowHours: number;
  readonly isLargerSlow: boolean;
}

/** Under the seat cap, around the first orders and the end. */
const cuts: fc.Arbitrary<Cut> = fc.record({
  inUse: fc.integer({ min: 151, max: 170 }),
  spare: fc.integer({ min: 0, max: 5 }),
  daysBeforeEnd: fc.integer({ min: 1, max: 20 }),
  slowHours: fc.integer({ min: 0, max: 48 }),
  isLargerSlow: fc.boolean(),
});

/** The plan of so many users above the cap, its end, and the instant of a mishap. */
function planned(
  { daysBeforeEnd, inUse, spare }: Pick<Cut, "daysBeforeEnd" | "inUse" | "spare">,
  isWithoutPilot = false,
) {
  const planFile = cappedPlan({ inUse, seats: inUse + spare, isWithoutPilot });
  const endsAt = planFile.plan.lines[0]?.end.plannedAt;
  if (endsAt === undefined || endsAt === null) throw new Error("it ends");
  return { planFile, at: addHours(addDays(endsAt, -daysBeforeEnd), 6) };
}

function cutOff(tenant: Tenant): void {
  tenant.rows = tenant.rows.map((row) =>
    row.subscriptionId.startsWith("ours-") ? row : { ...row, status: "suspended" },
  );
}

function growTo(seats: number) {
  return (tenant: Tenant): void => {
    tenant.rows = tenant.rows.map((row) =>
      row.subscriptionId.startsWith("ours-") ? row : { ...row, seats },
    );
  };
}

/** So many new colleagues with the license that is capped. */
function joinedBy(users: number, prefix = "z-joined") {
  return (tenant: Tenant): void => {
    const [like] = tenant.users.filter(({ assignments }) =>
      assignments.some(({ skuId }) => skuId === basic.skuId),
    );
    if (like === undefined) return;
    const fresh = Array.from({ length: users }, (_, at) => ({
      ...like,
      userId: `${prefix}-${at}`,
    }));
    tenant.users = [...tenant.users, ...fresh];
  };
}

/** The tenant so many hours after its source failed. */
function after(hours: number, cut: Cut, changes: Partial<TenantWorld> = {}): Tenant {
  const { isLargerSlow, slowHours } = cut;
  const { at, planFile } = planned(cut);
  const isSlow = (skuId: string) => (skuId !== basic.skuId) === isLargerSlow;
  const world: TenantWorld = {
    planFile,
    approvedAt: addDays(planFile.plan.madeAt, 1),
    provisioningHours: (skuId) => (isSlow(skuId) ? slowHours : 0.1),
    refuses: () => null,
    mishaps: [{ at, befalls: cutOff }],
    ...changes,
  };
  return live(world, addHours(at, hours));
}

test("law: nobody is out for longer than the seats that they need take to come", () => {
  fc.assert(
    fc.property(cuts, (cut) => {
      const soon = after(HOURS_TO_SEE, cut);
      const quick = soon.rows
        .filter(({ skuId, subscriptionId }) => subscriptionId === `ours-${skuId}`)
        .filter(({ seats }) => seats > PILOT_SEATS)
        .reduce((sum, { seats }) => sum + seats, 0);
      expect(soon.outSince.size).toBeLessThanOrEqual(Math.max(0, cut.inUse - quick));
      expect(after(cut.slowHours + HOURS_TO_SEE, cut).outSince.size).toBe(0);
    }),
    { numRuns: 6 },
  );
});

test("law: what is bought is verified whoever cannot be helped, and of these a person is asked", () => {
  fc.assert(
    fc.property(cuts, fc.integer({ min: 1, max: 170 }), (cut, unwilling) => {
      const refusesFrom = `${basic.skuPartNumber}-user-${String(unwilling).padStart(4, "0")}`;
      const tenant = after(cut.slowHours + HOURS_TO_REPLACE, cut, {
        refuses: (userId) => (userId <= refusesFrom ? "prohibited" : null),
      });
      expect(tenant.standing.targets.every(isProtected)).toBe(true);
      const asked = tenant.humanSteps.some(
        ({ kind, state }) => kind === "changeLicenses" && state === "open",
      );
      expect(asked || tenant.outSince.size === 0).toBe(true);
    }),
    { numRuns: 6 },
  );
});

test("law: above the cap as many seats are bought as users need; what no band holds is asked when it is seen", () => {
  fc.assert(
    fc.property(
      fc.record({
        inUse: fc.integer({ min: 151, max: 170 }),
        spare: fc.integer({ min: 0, max: 5 }),
        daysBeforeEnd: fc.integer({ min: 8, max: 40 }),
        gained: fc.integer({ min: 0, max: 9 }),
        joined: fc.integer({ min: 0, max: 4 }),
        joinedHoursLater: fc.integer({ min: 0, max: 24 * 20 }),
      }),
      ({ gained, joined, joinedHoursLater, ...drawn }) => {
        const { at, planFile } = planned(drawn);
        const [source] = planFile.plan.lines;
        const endsAt = source?.end.plannedAt ?? at;
        const joinedAt = earliest(addHours(at, joinedHoursLater), addHours(endsAt, -12));
        const seats = drawn.inUse + drawn.spare + gained;
        const mishaps: TenantWorld["mishaps"] = [
          { at, befalls: growTo(seats) },
          { at: joinedAt, befalls: joinedBy(joined) },
          { at: endsAt, befalls: cutOff },
        ];
        const approvedAt = addDays(planFile.plan.madeAt, 1);
        const world: TenantWorld = {
          planFile,
          approvedAt,
          provisioningHours: () => 0.1,
          refuses: () => null,
          mishaps,
        };
        const tenant = live(world, addHours(endsAt, HOURS_TO_SEE));
        const bought = new Map(
          tenant.standing.targets.map((each) => [each.skuId, each.seats] as const),
        );
        const users = tenant.users.length;
        const band = planFile.band.targets.find(({ skuId }) => skuId !== basic.skuId);
        expect(tenant.plannedAnewAt !== null).toBe(users - (300 - seats) > (band?.maxSeats ?? 0));
        expect([...bought.values()].reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(
          users,
        );
        if (tenant.plannedAnewAt !== null) return;
        expect(tenant.outSince.size).toBe(0);
      },
    ),
    { numRuns: 6 },
  );
});

test("law: of users who joined, who came first has a license first, whoever else waits for one", () => {
  fc.assert(
    fc.property(
      fc.record({
        inUse: fc.integer({ min: 160, max: 168 }),
        first: fc.integer({ min: 1, max: 2 }),
        second: fc.integer({ min: 1, max: 2 }),
        slowHours: fc.integer({ min: 6, max: 20 }),
        hoursBetween: fc.integer({ min: 2, max: 5 }),
      }),
      ({ first, hoursBetween, inUse, second, slowHours }) => {
        const { at, planFile } = planned({ inUse, spare: 0, daysBeforeEnd: 2 });
        const [one, other] = ["z", "y"]; // by name the other way round
        const tenant = live(
          {
            planFile,
            approvedAt: addDays(at, -10),
            // What the plan asks for is there in time; what is raised for those who join is slow.
            provisioningHours: (_, orderedAt) => (orderedAt < at ? 0.1 : slowHours),
            refuses: () => null,
            mishaps: [
              { at, befalls: joinedBy(first, one) },
              { at: addHours(at, hoursBetween), befalls: joinedBy(second, other) },
            ],
          },
          addHours(at, slowHours + HOURS_TO_SEE),
        );
        expect(tenant.plannedAnewAt).toBeNull(); // the band has room for them
        const hasLarger = (prefix: string) =>
          tenant.users.filter(
            ({ assignments, userId }) =>
              userId.startsWith(prefix) && assignments.every(({ skuId }) => skuId !== basic.skuId),
          ).length;
        expect([hasLarger(one), hasLarger(other)]).toEqual([first, 0]);
      },
    ),
    { numRuns: 3 },
  );
});

test("law: what an order brought is ours although its answer was lost, and fills the cap", () => {
  fc.assert(
    fc.property(fc.integer({ min: 151, max: 170 }), fc.boolean(), (inUse, isOtherThere) => {
      const { at, planFile } = planned({ inUse, spare: 0, daysBeforeEnd: 1 }, true);
      const tenant = live(
        {
          planFile,
          approvedAt: addDays(planFile.plan.madeAt, 1),
          provisioningHours: (skuId) => (skuId === basic.skuId || isOtherThere ? 0.1 : null),
          losesAnswer: (skuId) => skuId === basic.skuId,
          refuses: () => null,
          mishaps: [],
        },
        at,
      );
      const ours = tenant.standing.targets.find(({ skuId }) => skuId === basic.skuId);
      expect(ours?.verified?.seats).toBe(300 - inUse);
    }),
    { numRuns: 3 },
  );
});

test("law: whatever does not come and whoever cannot be helped, while somebody is out a person is asked", () => {
  fc.assert(
    fc.property(
      cuts,
      fc.constantFrom("basic", "larger", "both"),
      fc.integer({ min: 0, max: 170 }),
      fc.integer({ min: 5, max: 24 * 20 }),
      (cut, missing, unwilling, hours) => {
        const refusesFrom = `${basic.skuPartNumber}-user-${String(unwilling).padStart(4, "0")}`;
        const comes = (skuId: string) =>
          missing !== "both" && (skuId === basic.skuId) === (missing === "larger");
        const tenant = after(hours, cut, {
          provisioningHours: (skuId) => (comes(skuId) ? 0.1 : null),
          refuses: (userId) => (userId <= refusesFrom ? "prohibited" : null),
        });
        const asked = tenant.humanSteps
          .filter(({ state }) => state === "open")
          .map(({ kind }) => kind);
        const helps = asked.some((kind) => kind === "seatsMissing" || kind === "changeLicenses");
        expect([tenant.ended, helps || tenant.outSince.size === 0]).toEqual([null, true]);
      },
    ),
    { numRuns: 8 },
  );
});
