import { expect, test } from "vitest";
import { parseInstant } from "#lib/instant.ts";
import { marketOf } from "../equivalence/catalog-market.ts";
import { idOf, listOf } from "../equivalence/listed.fixture.ts";
import type { EstateUser } from "../estate/estate.ts";
import { makePlan } from "./make-plan.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { PlanFile } from "./move-plan.ts";
import { aDeclared, anOffer, aRequest, aRow, now } from "./plan-request.fixture.ts";
import { defaultPolicy, type Policy } from "./policy.ts";

const sku = (skuPartNumber: string) => ({ skuId: idOf(skuPartNumber), skuPartNumber });
const planId = (name: string) => idOf(`plan ${name}`);
const old = sku("OLD_SUITE");
const mail = sku("MAIL");
const files = sku("FILES");
const suite = sku("SUITE");

const list = listOf({
  OLD_SUITE: ["EXCHANGE_S_STANDARD", "SHAREPOINTSTANDARD", "SWAY"],
  MAIL: ["EXCHANGE_S_ENTERPRISE"],
  FILES: ["SHAREPOINTENTERPRISE"],
  SUITE: ["EXCHANGE_S_ENTERPRISE", "SHAREPOINTENTERPRISE", "SWAY", "TEAMS1"],
});

function priced(of: typeof old, amount: string) {
  const offer = anOffer(of);
  const terms = offer.terms.map((term) => ({ ...term, unitCost: { amount, currency: "EUR" } }));
  return { ...offer, terms };
}

function user(
  name: string,
  disabled: readonly string[] = [],
  assignedByGroup: string | null = null,
): EstateUser {
  const disabledPlans = disabled.map(planId);
  const state = "active" as const;
  return {
    userId: name,
    accountEnabled: true,
    usageLocation: "DE",
    assignments: [{ skuId: old.skuId, disabledPlans, assignedByGroup, state }],
  };
}

interface World {
  readonly users: readonly EstateUser[];
  readonly rows?: readonly ReturnType<typeof aRow>[];
  readonly offers?: PlanRequest["catalog"]["offers"];
  readonly policy?: Partial<Policy>;
  readonly changes?: Partial<PlanRequest>;
}

function planOf({ users, rows = [aRow(old)], offers, policy, changes }: World): PlanFile {
  const sold = offers ?? [priced(mail, "4.00"), priced(files, "5.00"), priced(suite, "12.00")];
  const catalog = { ...aRequest([], []).catalog, offers: sold };
  const request = aRequest(
    [{ sku: old, inUse: users.length, rows }],
    [aDeclared({ skuPartNumber: old.skuPartNumber })],
    {
      catalog,
      market: marketOf(list, catalog, "P1Y"),
      policy: { ...defaultPolicy, differentSku: "move", ...policy },
      ...changes,
    },
  );
  const groupIds = new Set(
    users.flatMap(({ assignments }) => assignments.flatMap((a) => a.assignedByGroup ?? [])),
  );
  const groups = [...groupIds].map((groupId) => ({
    groupId,
    assignments: [{ skuId: old.skuId, disabledPlans: [] }],
  }));
  return makePlan({ ...request, estate: { ...request.estate, users: [...users], groups } });
}

test("users are moved to the cheapest licenses that cover what they use, class by class", () => {
  const file = planOf({
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
  const file = planOf({ users: [user("u1", ["SHAREPOINTSTANDARD", "SWAY"])] });
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
  const whole = planOf({
    users: [user("u1", ["SHAREPOINTSTANDARD"])],
    offers: [priced(suite, "12.00")],
  });
  expect(whole.plan.reassignment?.changes[0]?.add).toEqual([
    { skuId: suite.skuId, disabledPlans: [planId("SHAREPOINTENTERPRISE")] },
  ]);
});

test("members of a group go through it, before those who hold the license themselves", () => {
  const file = planOf({ users: [user("u1"), user("u2", [], "g1"), user("u3", [], "g1")] });
  const { changes = [], waves = [] } = file.plan.reassignment ?? {};
  expect(changes.map(({ holder }) => holder)).toEqual(["group", "user"]);
  expect(waves.map(({ holders }) => holders.flatMap(({ ids }) => ids))).toEqual([["g1"], ["u1"]]);
  expect(file.plan.targets[0]?.steps.at(-1)?.seatsAfter).toBe(3);
  const steps = file.plan.targets[0]?.steps.map(({ stepKey }) => stepKey);
  expect(waves.map(({ afterSteps }) => afterSteps)).toEqual([steps, steps]);
});

test("who has the license twice, with other plans off each time, keeps all that either way gave", () => {
  const twice = user("u1", ["SHAREPOINTSTANDARD", "SWAY"]);
  const byGroup = user("u1", ["EXCHANGE_S_STANDARD", "SWAY"], "g1");
  const both = { ...twice, assignments: [...twice.assignments, ...byGroup.assignments] };
  const [shown] = planOf({ users: [both] }).plan.replacements;
  expect(shown?.classes.map(({ users, plansInUse }) => ({ users, plansInUse }))).toEqual([
    { users: 1, plansInUse: ["EXCHANGE_S_STANDARD", "SHAREPOINTSTANDARD"] },
  ]);
});

test("users leave as late as their seats do: each end moves those whom the rest cannot serve", () => {
  const second = aRow(old, {
    subscriptionId: "11111111-0000-4000-8000-000000000002",
    seats: 2,
    nextLifecycleAt: parseInstant("2027-03-03T00:00:00Z"),
  });
  const users = ["u1", "u2", "u3"].map((name) => user(name));
  const { plan } = planOf({ users, rows: [aRow(old, { seats: 2 }), second] });
  expect(plan.targets[0]?.steps.map(({ seatsAfter }) => seatsAfter)).toEqual([1, 3]);
  const waves = plan.reassignment?.waves ?? [];
  expect(waves.map(({ holders }) => holders.flatMap(({ ids }) => ids))).toEqual([
    ["u1"],
    ["u2", "u3"],
  ]);
});

test("data is lost for nobody, and a lost convenience needs somebody's word", () => {
  const users = [user("u1")];
  const noMail = planOf({ users, offers: [priced(files, "5.00")] });
  expect(noMail.plan.lines[0]).toMatchObject({ route: "blocked", refusal: "DATA_WOULD_BE_LOST" });
  expect(noMail.plan.findings[0]?.params).toMatchObject({
    plansLost: "EXCHANGE_S_STANDARD, SWAY",
  });
  expect(noMail.plan.reassignment).toBeNull();

  const offers = [priced(mail, "4.00"), priced(files, "5.00")];
  const unaccepted = planOf({ users, offers });
  expect(unaccepted.plan.lines[0]?.refusal).toBe("PLAN_LOSS_NOT_ACCEPTED");
  const byPolicy = planOf({ users, offers, policy: { acceptedPlanLosses: ["SWAY"] } });
  expect(byPolicy.plan.lines[0]?.route).toBe("repurchase");
  expect(byPolicy.plan.targets.map(({ skuId }) => skuId).toSorted()).toEqual(
    [mail.skuId, files.skuId].toSorted(),
  );
  const byOwner = planOf({ users, offers, changes: { overrides: [anOverride(["SWAY"])] } });
  expect(byOwner.plan.replacements[0]?.classes[0]?.lossAcceptedBy).toBe("Ada");
  const dataGivenUp = anOverride(["EXCHANGE_S_STANDARD", "SWAY"]);
  const refused = planOf({
    users,
    offers: [priced(files, "5.00")],
    changes: { overrides: [dataGivenUp] },
  });
  expect(refused.plan.lines[0]?.route).toBe("blocked");
});

test("a partner who never reassigns has the line blocked, and reads what would stand in", () => {
  const { plan } = planOf({ users: [user("u1")], policy: { differentSku: "block" } });
  expect(plan.lines[0]).toMatchObject({ route: "blocked", refusal: "OFFER_DISCONTINUED" });
  expect(plan.reassignment).toBeNull();
});

test("what a change of licenses needs is told with who does it: places of use, groups, lost plans", () => {
  const nowhere = { ...user("u1"), usageLocation: null };
  const { plan } = planOf({
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
