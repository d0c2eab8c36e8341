import { expect, test } from "vitest";
import { licenseChanges, userLicensesIn } from "./license-changes.ts";
import { mail, old, planId, planOf, suite, user } from "./replaced.fixture.ts";

const off = [planId("SHAREPOINTSTANDARD"), planId("SWAY")].toSorted();

test("a user’s licenses are told before and after, with what stays off, and when they change", () => {
  const file = planOf({
    users: [user("u1", ["SHAREPOINTSTANDARD", "SWAY"]), user("u2"), user("u3", [], "g1")],
  });
  const find = userLicensesIn(file);
  expect(find("u1").changes).toMatchObject([
    {
      holder: "user",
      ids: ["u1"],
      before: [{ skuId: old.skuId, disabledPlans: off }],
      after: [{ skuId: mail.skuId, disabledPlans: [] }],
    },
  ]);
  expect(find("u3").changes).toMatchObject([
    { wave: 1, holder: "group", ids: ["g1"], after: [{ skuId: suite.skuId }] },
  ]);
  expect(find("u2").keeps).toEqual([]);
  expect(licenseChanges(file.plan).map(({ wave }) => wave)).toEqual([1, 2, 2]);
});

test("who holds the license both ways is changed both ways; another license of theirs is kept", () => {
  const [direct, byGroup] = [user("u1"), user("u1", [], "g1")];
  const kept = { ...direct.assignments[0], skuId: suite.skuId, disabledPlans: [] };
  const both = {
    ...direct,
    assignments: [...direct.assignments, ...byGroup.assignments],
  };
  const find = userLicensesIn(planOf({ users: [both, user("u2", [], "g1")] }));
  expect(find("u1").changes.map(({ holder }) => holder)).toEqual(["group", "user"]);
  const { estate, plan } = planOf({ users: [user("u1")] });
  const users = estate.users.map((each) => ({
    ...each,
    assignments: [
      ...each.assignments,
      { ...kept, state: "active" as const, assignedByGroup: "g9" },
    ],
  }));
  expect(userLicensesIn({ estate: { ...estate, users }, plan })("u1").keeps).toEqual([
    { skuId: suite.skuId, disabledPlans: [] },
  ]);
});

test("nobody is changed by a plan that reassigns nobody, nor who came later", () => {
  const file = planOf({ users: [user("u1")] });
  expect(userLicensesIn(file)("later")).toEqual({ changes: [], keeps: [] });
  expect(licenseChanges({ reassignment: null })).toEqual([]);
});
