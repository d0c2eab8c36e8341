import { expect, test } from "vitest";
import { aRow, now } from "../plan/plan-request.fixture.ts";
import { old, planOf, user } from "../plan/replaced.fixture.ts";
import { newStanding } from "../reconcile/standing.ts";
import { continuityChecks } from "./continuity-check.ts";

test("of a license that all its users had left nobody is without anything when its source is gone", () => {
  const row = aRow(old);
  const lineId = row.subscriptionId;
  const gone = { lineId, state: "gone", since: now, endedAt: now, nextEndAt: null } as const;
  const verdictOf = (users: readonly string[], holders = users.length) => {
    const changes = { stopAskedFor: [lineId] };
    const planFile = planOf({ users: users.map((name) => user(name)), rows: [row], changes });
    const standing = { ...newStanding(), lines: [gone], consumed: { [old.skuId]: holders } };
    return continuityChecks(planFile, standing, []).map(({ verdict }) => verdict);
  };
  expect(verdictOf([])).toEqual(["covered"]);
  // Somebody came to it since, or nothing shows that its users have another one.
  expect(verdictOf([], 1)).toEqual(["notShown"]);
  expect(verdictOf(["still"])).toEqual(["notShown"]);
});
