import fc from "fast-check";
import { expect, test } from "vitest";
import { parseInstant } from "#lib/instant.ts";
import { idOf } from "../equivalence/listed.fixture.ts";
import { takesSeat } from "../estate/estate.ts";
import type { PlanFile } from "./move-plan.ts";
import { aRow, now } from "./plan-request.fixture.ts";
import {
  files,
  mail,
  old,
  planId,
  planOf,
  priced,
  replacedWorlds,
  suite,
  user,
} from "./replaced.fixture.ts";
import { verifyPlanFile } from "../continuity/verify.ts";

const without = { MAIL: [], FILES: [], SUITE: [] };

/** No plan of these tests may be one that the verifier rejects. */
function verified(world: Parameters<typeof planOf>[0]): PlanFile {
  const file = planOf(world);
  expect(verifyPlanFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true });
  return file;
}

test("users are moved to the cheapest licenses that cover what they use, class by class", () => {
  const file = verified({
    users: [user("u1"), user("u2"), user("u3", ["SHAREPOINTSTANDARD", "SWAY"])],
  });
  const [shown] = file.plan.replacements;
  expect(
    shown?.classes.map(({ users, choice, plansLost }) => ({ users, choice, plansLost })),
  ).toEqual(
    expect.arrayContaining([
      { users: 2, choice: [suite.skuId], plansLost: [] },
      { users: 1, choice: [mail.skuId], plansLost: [] },
    ]),
  );
  const seats = file.plan.targets.map(({ skuId, steps }) => [skuId, steps.at(-1)?.seatsAfter]);
  expect(Object.fromEntries(seats)).toEqual({ [suite.skuId]: 2, [mail.skuId]: 1 });
  expect(file.plan.lines[0]).toMatchObject({ route: "repurchase", reason: "equivalentOffer" });
});

test("one call removes and adds, and what was switched off stays off under its new id", () => {
  const file = verified({ users: [user("u1", ["SHAREPOINTSTANDARD", "SWAY"])] });
  const [change] = file.plan.reassignment?.changes ?? [];
  expect(change).toEqual({
    changeId: "c1",
    holder: "user",
    remove: [old.skuId],
    add: [{ skuId: mail.skuId, disabledPlans: [] }],
    before: [
      {
        skuId: old.skuId,
        disabledPlans: [planId("SHAREPOINTSTANDARD"), planId("SWAY")].toSorted(),
      },
    ],
    undoUntil: aRow(old).nextLifecycleAt,
  });
  const whole = verified({
    users: [user("u1", ["SHAREPOINTSTANDARD"])],
    offers: [priced(suite, "12.00")],
  });
  expect(whole.plan.reassignment?.changes[0]?.add).toEqual([
    { skuId: suite.skuId, disabledPlans: [planId("SHAREPOINTENTERPRISE")] },
  ]);
});

test.each([
  ["MAIL", "FILES", "SUITE"],
  ["MAIL", "SUITE", "FILES"],
  ["FILES", "MAIL", "SUITE"],
  ["FILES", "SUITE", "MAIL"],
  ["SUITE", "MAIL", "FILES"],
  ["SUITE", "FILES", "MAIL"],
] as const)("what others stand on is given first: %s, then %s, then %s", (team, phone, calling) => {
  const plans = { [team]: ["TEAMS1"], [phone]: ["MCOEV"], [calling]: ["MCOPSTN1"] };
  const listed = { ...without, ...plans, OLD_SUITE: ["TEAMS1", "MCOEV", "MCOPSTN1"] };
  const file = verified({ users: [user("u1")], listed });
  const [change] = file.plan.reassignment?.changes ?? [];
  const inOrder = [team, phone, calling].map((name) => ({ skuId: idOf(name), disabledPlans: [] }));
  expect(change?.add).toEqual(inOrder);
});

test("members of a group go through it, before those who hold the license themselves", () => {
  const file = verified({ users: [user("u1"), user("u2", [], "g1"), user("u3", [], "g1")] });
  const { changes = [], waves = [] } = file.plan.reassignment ?? {};
  expect(changes.map(({ holder }) => holder)).toEqual(["group", "user"]);
  expect(waves.map(({ holders }) => holders.flatMap(({ ids }) => ids))).toEqual([["g1"], ["u1"]]);
  expect(file.plan.targets[0]?.steps.at(-1)?.seatsAfter).toBe(3);
  const steps = file.plan.targets[0]?.steps.map(({ stepKey }) => stepKey);
  expect(waves.map(({ afterSteps }) => afterSteps)).toEqual([steps, steps]);
});

test("whoever is given the license itself meanwhile changes like the members of its groups", () => {
  const { band, plan } = verified({ users: [user("u1", [], "g1"), user("u2", ["SWAY"])] });
  const { changes = [], waves = [] } = plan.reassignment ?? {};
  const named = new Set(waves.flatMap(({ holders }) => holders.map(({ changeId }) => changeId)));
  const ofGroup = changes.find(({ holder }) => holder === "group");
  const forJoiners = changes.filter(({ changeId }) => !named.has(changeId));
  expect(forJoiners).toMatchObject([
    { holder: "user", before: [{ skuId: old.skuId, disabledPlans: [] }], add: ofGroup?.add },
  ]);
  expect(band.licenses).toHaveLength(changes.length);
});

test("who has the license twice, with other plans off each time, keeps all that either way gave", () => {
  const twice = user("u1", ["SHAREPOINTSTANDARD", "SWAY"]);
  const byGroup = user("u1", ["EXCHANGE_S_STANDARD", "SWAY"], "g1");
  const both = { ...twice, assignments: [...twice.assignments, ...byGroup.assignments] };
  const [shown] = verified({ users: [both] }).plan.replacements;
  expect(shown?.classes.map(({ users, plansInUse }) => ({ users, plansInUse }))).toEqual([
    { users: 1, plansInUse: ["EXCHANGE_S_STANDARD", "SHAREPOINTSTANDARD"] },
  ]);
});

test("members whom their group has given the new license without a seat are counted, all at once", () => {
  const withSuite = (name: string, state: "active" | "error") => {
    const member = user(name, [], "g1");
    const given = { skuId: suite.skuId, disabledPlans: [], assignedByGroup: "g1", state };
    return { ...member, assignments: [...member.assignments, given] };
  };
  const states = ["active", "active", "error", "error", "error"] as const;
  const file = verified({ users: states.map((state, at) => withSuite(`u${at}`, state)) });
  expect(file.band.targets).toMatchObject([{ skuId: suite.skuId, minSeats: 5 }]);
});

test("users leave as late as their seats do: each end moves those whom the rest cannot serve", () => {
  const second = aRow(old, {
    subscriptionId: "11111111-0000-4000-8000-000000000002",
    seats: 2,
    nextLifecycleAt: parseInstant("2027-03-03T00:00:00Z"),
  });
  const users = ["u1", "u2", "u3"].map((name) => user(name));
  const { plan } = verified({ users, rows: [aRow(old, { seats: 2 }), second] });
  expect(plan.targets[0]?.steps.map(({ seatsAfter }) => seatsAfter)).toEqual([1, 3]);
  const waves = plan.reassignment?.waves ?? [];
  expect(waves.map(({ holders }) => holders.flatMap(({ ids }) => ids))).toEqual([
    ["u1"],
    ["u2", "u3"],
  ]);
});

test("data is lost for nobody, and a lost convenience needs somebody's word", () => {
  const users = [user("u1")];
  const noMail = verified({ users, offers: [priced(files, "5.00")] });
  expect(noMail.plan.lines[0]).toMatchObject({ route: "blocked", refusal: "DATA_WOULD_BE_LOST" });
  expect(noMail.plan.findings[0]?.params).toMatchObject({
    plansLost: "EXCHANGE_S_STANDARD, SWAY",
  });
  expect(noMail.plan.reassignment).toBeNull();

  const offers = [priced(mail, "4.00"), priced(files, "5.00")];
  const unaccepted = verified({ users, offers });
  expect(unaccepted.plan.lines[0]?.refusal).toBe("PLAN_LOSS_NOT_ACCEPTED");
  const byPolicy = verified({ users, offers, policy: { acceptedPlanLosses: ["SWAY"] } });
  expect(byPolicy.plan.lines[0]?.route).toBe("repurchase");
  expect(byPolicy.plan.targets.map(({ skuId }) => skuId).toSorted()).toEqual(
    [mail.skuId, files.skuId].toSorted(),
  );
  const byOwner = verified({ users, offers, changes: { overrides: [anOverride(["SWAY"])] } });
  expect(byOwner.plan.replacements[0]?.classes[0]?.lossAcceptedBy).toBe("Ada");
  const dataGivenUp = anOverride(["EXCHANGE_S_STANDARD", "SWAY"]);
  const refused = verified({
    users,
    offers: [priced(files, "5.00")],
    changes: { overrides: [dataGivenUp] },
  });
  expect(refused.plan.lines[0]?.route).toBe("blocked");
});

test("a partner who never reassigns has the line blocked, and reads what would stand in", () => {
  const { plan } = verified({ users: [user("u1")], policy: { differentSku: "block" } });
  expect(plan.lines[0]).toMatchObject({ route: "blocked", refusal: "OFFER_DISCONTINUED" });
  expect(plan.reassignment).toBeNull();
});

test("what a change of licenses needs is told with who does it: places of use, groups, lost plans", () => {
  const nowhere = { ...user("u1"), usageLocation: null };
  const { plan } = verified({
    users: [nowhere, user("u2", [], "g1")],
    offers: [priced(mail, "4.00"), priced(files, "5.00")],
    policy: { acceptedPlanLosses: ["SWAY"] },
  });
  const found = new Map(plan.findings.map((finding) => [finding.code, finding]));
  expect(found.get("LICENSES_REASSIGNED")?.ifIgnored.users).toBe(2);
  expect(found.get("PLANS_LOST")?.params).toMatchObject({ plansLost: "SWAY", by: "policy" });
  expect(found.get("USAGE_LOCATION_MISSING")?.ifIgnored.users).toBe(1);
  expect(found.get("LICENSES_BY_GROUP")?.params).toMatchObject({ count: 1 });
});

test("law: however licenses are assigned, everybody keeps what is on for them, and the proof agrees", () => {
  let moved = 0;
  fc.assert(
    fc.property(replacedWorlds, ({ users, rows }) => {
      const file = planOf({ users, rows });
      expect(verifyPlanFile(file)).toEqual({ ok: true });
      if (file.plan.reassignment !== null) moved += 1;
      for (const { skuId, steps } of file.plan.targets) {
        const having = users.filter(
          ({ userId, assignments }) =>
            assignments.some((each) => each.skuId === skuId && takesSeat(each)) ||
            reached(file, userId, users).has(skuId),
        );
        expect(steps.at(-1)?.seatsAfter).toBeGreaterThanOrEqual(having.length);
      }
    }),
    { numRuns: 150 },
  );
  expect(moved).toBeGreaterThan(50);
});

/** SKUs that the waves give to the user who does not hold them yet. */
function reached(file: PlanFile, userId: string, users: readonly ReturnType<typeof user>[]) {
  const own = users.find((each) => each.userId === userId);
  const ids = new Set([
    userId,
    ...(own?.assignments.flatMap((a) => a.assignedByGroup ?? []) ?? []),
  ]);
  const { changes = [], waves = [] } = file.plan.reassignment ?? {};
  const given = waves.flatMap(({ holders }) =>
    holders.flatMap(({ changeId, ids: all }) =>
      all.some((id) => ids.has(id)) ? changes.filter((each) => each.changeId === changeId) : [],
    ),
  );
  return new Set(given.flatMap(({ add }) => add.map(({ skuId }) => skuId)));
}

function anOverride(acceptLossOf: readonly string[]) {
  return {
    lineId: aRow(old).subscriptionId,
    by: "Ada",
    reason: "Nobody uses it",
    at: now,
    route: null,
    replaceWith: null,
    acceptLossOf: [...acceptLossOf],
    wanted: null,
  };
}

const listed = {
  OLD_SUITE: ["EXCHANGE_S_STANDARD", "AAD_PREMIUM"],
  MAIL: ["EXCHANGE_S_ENTERPRISE"],
  FILES: ["SHAREPOINTENTERPRISE"],
  SUITE: ["EXCHANGE_S_ENTERPRISE", "AAD_PREMIUM_P2"],
};

test("licenses by group are at stake where the license that goes is all that allows them", () => {
  const codes = (world: Pick<Parameters<typeof planOf>[0], "listed" | "users">) =>
    planOf(world).plan.findings.map(({ code }) => code);
  const byGroup = [user("u1", [], "g1")];
  expect(codes({ users: byGroup, listed })).toContain("GROUP_LICENSING_AT_STAKE");
  expect(codes({ users: [user("u1")], listed })).not.toContain("GROUP_LICENSING_AT_STAKE");
  expect(codes({ users: byGroup })).not.toContain("GROUP_LICENSING_AT_STAKE");
  // Somebody holds the suite already, which allows them too.
  const active = "active" as const;
  const held = { skuId: suite.skuId, disabledPlans: [], assignedByGroup: null, state: active };
  const both = byGroup.map((each) => ({ ...each, assignments: [...each.assignments, held] }));
  expect(codes({ users: both, listed })).not.toContain("GROUP_LICENSING_AT_STAKE");
});

test("where nobody can read who holds which, nobody is given another license", () => {
  const { plan } = planOf({ users: [user("u1")] });
  expect(plan.lines[0]?.route).toBe("repurchase");
  const unread = planOf({ users: [user("u1")], estate: { knownBy: "declared", users: [] } });
  expect(unread.plan.lines[0]).toMatchObject({
    route: "blocked",
    refusal: "ASSIGNMENTS_UNREADABLE",
  });
  expect(unread.plan.reassignment).toBeNull();
});

test("a license for which nothing stands in is refused by that name", () => {
  const { plan } = planOf({
    users: [user("u1", ["EXCHANGE_S_STANDARD", "SHAREPOINTSTANDARD"])],
    offers: [],
  });
  expect(plan.lines[0]).toMatchObject({ route: "blocked", refusal: "NO_EQUIVALENT" });
  expect(plan.findings).toContainEqual(expect.objectContaining({ code: "NO_EQUIVALENT" }));
});
