// Who is to get a license of a target is counted once, wherever they stand on the way from the old one to it.

import { addDays, addHours } from "#lib/instant.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { PlanFile, PlanTarget } from "../plan/move-plan.ts";
import { old, planOf, user } from "../plan/replaced.fixture.ts";
import type { EstateSubscription } from "../estate/estate.ts";
import {
  aPlanFile,
  aRow,
  aSituation,
  at,
  ENDS_AT,
  NOW,
  ready,
  SKU,
  verified,
} from "./a-situation.ts";
import { outgrownIn } from "./outgrown.ts";
import { noLicenseChanged } from "./standing.ts";
import { purchasing } from "./stages/purchasing.ts";
import { joinersOf, usersToCome } from "./users-to-come.ts";

const OLD = "1392051d-0cb9-4b7a-88d5-621fee5e8711";

/** All `planned` users of the old license get the target's, bought in two steps. */
function replacing(holder: "user" | "group", planned: number) {
  const file = aPlanFile();
  const [pool] = file.estate.pools;
  const [only] = file.plan.targets;
  const [step] = only?.steps ?? [];
  if (pool === undefined || only === undefined || step === undefined) throw new Error("a target");
  const change = {
    changeId: "c1",
    holder,
    remove: [OLD],
    add: [{ skuId: SKU, disabledPlans: [] }],
    before: [{ skuId: OLD, disabledPlans: [] }],
    undoUntil: ENDS_AT,
  };
  const target: PlanTarget = { ...only, steps: [step, { ...step, stepKey: "mv-1/6fd2/2" }] };
  const planFile: PlanFile = {
    ...file,
    estate: { ...file.estate, pools: [{ ...pool, skuId: OLD, consumedSeats: planned }] },
    plan: { ...file.plan, targets: [target], reassignment: { changes: [change], waves: [] } },
  };
  return { planFile, step, target };
}

/** Users of both licenses now; `refused` of them for want of a seat, null before the first change. */
function using({ old, target }: { old: number; target: number }, refused: number | null) {
  const consumed = { [OLD]: old, [SKU]: target };
  const licenses = refused === null ? null : { ...noLicenseChanged, lacking: { [SKU]: refused } };
  return aSituation({ standing: { ...ready, consumed, licenses } });
}

const users = fc.nat({ max: 50 });

test("who changes over is counted once: to come, refused, or among the target's users", () => {
  fc.assert(
    fc.property(users, users, users, users, (before, all, draw, refusals) => {
      const { planFile, target } = replacing("user", all);
      const changed = Math.min(draw, all);
      const refused = Math.min(refusals, all - changed);
      const situation = using({ old: all - changed, target: before + changed }, refused);
      const toCome = usersToCome(situation, planFile, target, target.steps);
      expect(before + changed + toCome).toBe(before + all);
    }),
  );
});

test("before the first change the seats planned with who joined are those in use with who is to come", () => {
  fc.assert(
    fc.property(users, users, users, (before, planned, joined) => {
      const { planFile, target } = replacing("user", planned);
      const situation = using({ old: planned + joined, target: before }, null);
      expect(before + planned + joinersOf(situation, planFile, target)).toBe(
        before + usersToCome(situation, planFile, target, target.steps),
      );
    }),
  );
});

test("a first step buys for who joined, and not for users of a later wave", () => {
  const { planFile, step, target } = replacing("user", 20);
  const situation = using({ old: 23, target: 0 }, null);
  expect(joinersOf(situation, planFile, target)).toBe(3);
  expect(usersToCome(situation, planFile, target, [step])).toBe(0);
});

test("law: who is out with a license that all are to leave is bought for at once, up to what was approved, however late", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), users, fc.boolean(), (planned, joined, isLate) => {
      const planFile = planOf({
        users: Array.from({ length: planned }, (_, at) => user(`u${at}`)),
      });
      const [target] = planFile.plan.targets;
      const [band] = planFile.band.targets;
      if (target === undefined || band === undefined) throw new Error("a target");
      const now = isLate ? addHours(band.latestOrderAt, 1) : band.latestOrderAt;
      const subscriptionId = "ours-1";
      const ours = { ...verified, skuId: target.skuId, subscriptionId, seats: planned };
      const own = aRow({ subscriptionId, skuId: target.skuId, seats: planned });
      const rows = [...planFile.estate.subscriptions.map(suspended), own];
      const consumed = { [old.skuId]: joined, [target.skuId]: planned };
      const situation = aSituation({
        ...at(now, { rows, consumed, targets: [ours], licenses: noLicenseChanged }),
        planFile,
        approved: { planFile, approvedAt: planFile.plan.madeAt },
      });
      const decided = purchasing(situation);
      const seatsAfter = Math.min(planned + joined, band.contingency.maxSeats);
      if (planned + joined > band.maxSeats) expect(decided).toMatchObject({ do: "record" });
      else if (joined === 0) expect(decided?.do).not.toBe("purchase");
      else expect(decided).toMatchObject({ do: "purchase", order: { seatsAfter } });
    }),
  );
});

function suspended(row: EstateSubscription): EstateSubscription {
  return { ...row, status: "suspended" };
}

test("members of a group count like everybody until licenses change, and then those who were refused", () => {
  const { planFile, target } = replacing("group", 20);
  const before = using({ old: 23, target: 0 }, null);
  expect(joinersOf(before, planFile, target)).toBe(3);
  expect(usersToCome(before, planFile, target, target.steps)).toBe(23);
  // Members hold both until the old license is taken from the group.
  const after = using({ old: 23, target: 20 }, 3);
  expect(joinersOf(after, planFile, target)).toBe(0);
  expect(usersToCome(after, planFile, target, target.steps)).toBe(3);
});

test("who joins those that are to change is asked for at once, also by a plan made after the first had changed", () => {
  const { planFile, target } = replacing("user", 6);
  const { band, estate } = planFile;
  const pools = estate.pools.flatMap((pool) => [pool, { ...pool, skuId: SKU, consumedSeats: 4 }]);
  const newest: PlanFile = {
    ...planFile,
    estate: { ...estate, pools },
    band: { ...band, targets: band.targets.map((each) => ({ ...each, maxSeats: 10 })) },
    plan: { ...planFile.plan, madeAt: addHours(NOW, -1) },
  };
  expect(outgrownIn(using({ old: 6, target: 4 }, 0), newest)).toBeNull();
  expect(outgrownIn(using({ old: 7, target: 4 }, 0), newest)).toBe(target.skuId);
});

test("users tried in the place of others who cannot be changed need no more seats than are to leave", () => {
  const { planFile, target } = replacing("user", 12);
  const refused = Array.from({ length: 22 }, (_, user) => ({
    id: `u${user}`,
    add: [SKU],
    problem: "noSeats" as const,
    at: NOW,
  }));
  const toCome = (old: number, lacking: number) => {
    const licenses = { ...noLicenseChanged, lacking: { [SKU]: lacking }, refused };
    const standing = { ...ready, consumed: { [OLD]: old, [SKU]: 1 }, licenses };
    return usersToCome(aSituation({ standing }), planFile, target, target.steps);
  };
  expect(toCome(11, 22)).toBe(11);
  // Members of groups who are short of one are counted besides.
  expect(toCome(11, 25)).toBe(14);
});

test("members of a group who are out by the fall of their source have their seats bought, though the approved time is over", () => {
  const { planFile } = replacing("group", 9);
  const boughtWith = (row: Partial<EstateSubscription>, holders = 9, approvedFile = planFile) =>
    purchasing(
      aSituation({
        ...at(addDays(ENDS_AT, 1), {
          rows: [aRow({ skuId: OLD, ...row })],
          consumed: { [OLD]: holders },
        }),
        planFile: approvedFile,
        approved: { planFile: approvedFile, approvedAt: ENDS_AT },
      }),
    );
  const all = { do: "purchase", order: { seatsAfter: 9, contingency: true } };
  expect(boughtWith({ status: "suspended" })).toMatchObject(all);
  // A plan that was made when it had fallen.
  const { estate } = planFile;
  const subscriptions = estate.subscriptions.map((each) => ({
    ...each,
    status: "suspended" as const,
  }));
  const madeSince = { ...planFile, estate: { ...estate, subscriptions } };
  expect(boughtWith({ status: "suspended" }, 9, madeSince)).toMatchObject(all);
  expect(boughtWith({ seats: 6 })).toMatchObject({ do: "purchase", order: { seatsAfter: 3 } });
  expect(boughtWith({})?.do).not.toBe("purchase");
  // Who joined without a seat waits for the approval of more.
  expect(boughtWith({}, 12)?.do).not.toBe("purchase");
});
