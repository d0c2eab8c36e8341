// For tests: a tenant whose only license is no longer sold, and what could stand in for it.

import fc from "fast-check";
import { addHours, parseInstant } from "#lib/instant.ts";
import { marketOf } from "../equivalence/catalog-market.ts";
import { idOf, listOf } from "../equivalence/listed.fixture.ts";
import { takesSeat, type EstateUser } from "../estate/estate.ts";
import { makePlan } from "./make-plan.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { PlanFile } from "./move-plan.ts";
import { aDeclared, anOffer, aRequest, aRow } from "./plan-request.fixture.ts";
import { defaultPolicy, type Policy } from "./policy.ts";

const sku = (skuPartNumber: string) => ({ skuId: idOf(skuPartNumber), skuPartNumber });
export const planId = (name: string) => idOf(`plan ${name}`);
export const old = sku("OLD_SUITE");
export const mail = sku("MAIL");
export const files = sku("FILES");
export const suite = sku("SUITE");

const plansOf = {
  OLD_SUITE: ["EXCHANGE_S_STANDARD", "SHAREPOINTSTANDARD", "SWAY"],
  MAIL: ["EXCHANGE_S_ENTERPRISE"],
  FILES: ["SHAREPOINTENTERPRISE"],
  SUITE: ["EXCHANGE_S_ENTERPRISE", "SHAREPOINTENTERPRISE", "SWAY", "TEAMS1"],
};

export function priced(of: typeof old, amount: string) {
  const offer = anOffer(of);
  const terms = offer.terms.map((term) => ({ ...term, unitCost: { amount, currency: "EUR" } }));
  return { ...offer, terms };
}

export function user(
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
  /** Names of service plans by part number, where they are others than usual. */
  readonly listed?: Readonly<Record<keyof typeof plansOf, readonly string[]>>;
  readonly rows?: readonly ReturnType<typeof aRow>[];
  readonly offers?: PlanRequest["catalog"]["offers"];
  readonly policy?: Partial<Policy>;
  readonly changes?: Partial<PlanRequest>;
  readonly estate?: Partial<PlanRequest["estate"]>;
}

/** The plan of that tenant; its change of licenses is allowed unless the policy says otherwise. */
export function planOf(world: World): PlanFile {
  const { users, listed = plansOf, rows = [aRow(old)], offers, policy, changes, estate } = world;
  const sold = offers ?? [priced(mail, "4.00"), priced(files, "5.00"), priced(suite, "12.00")];
  const catalog = { ...aRequest([], []).catalog, offers: sold };
  const inSuite = users.filter(({ assignments }) =>
    assignments.some((each) => each.skuId === suite.skuId && takesSeat(each)),
  ).length;
  const suiteRow = aRow(suite, { subscriptionId: "99999999-suite", seats: inSuite });
  const inUse = users.length;
  const request = aRequest(
    [
      { sku: old, inUse, rows },
      ...(inSuite === 0 ? [] : [{ sku: suite, inUse: inSuite, rows: [suiteRow] }]),
    ],
    [aDeclared({ skuPartNumber: old.skuPartNumber })],
    {
      catalog,
      market: marketOf(listOf(listed), catalog, "P1Y"),
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
  return makePlan({
    ...request,
    estate: { ...request.estate, users: [...users], groups, ...estate },
  });
}

const planNames = ["EXCHANGE_S_STANDARD", "SHAREPOINTSTANDARD", "SWAY"];
const somebody = fc.record({
  off: fc.subarray(planNames, { maxLength: 2 }),
  group: fc.constantFrom(null, null, "g1", "g2"),
  also: fc.constantFrom(null, null, null, "g3"),
  elsewhere: fc.constantFrom(null, null, "active" as const, "error" as const),
});

/** Users with the license directly, from groups, or twice; some hold the suite already, or lack a seat of it. */
export const tenants = fc.array(somebody, { minLength: 1, maxLength: 25 }).map((people) =>
  people.map(({ off, group, also, elsewhere }, at) => {
    const name = `u${String(at).padStart(2, "0")}`;
    // A group gives the same to all its members.
    const first = user(name, group === null ? off : groupOff[group], group);
    const second = also === null ? [] : user(name, groupOff[also], also).assignments;
    const held =
      elsewhere === null
        ? []
        : [{ skuId: suite.skuId, disabledPlans: [], assignedByGroup: null, state: elsewhere }];
    return { ...first, assignments: [...first.assignments, ...second, ...held] };
  }),
);
const groupOff = { g1: [], g2: ["SWAY"], g3: ["EXCHANGE_S_STANDARD"] };

/** With one to three sources, whose ends are weeks apart. */
export const replacedWorlds = fc.record({
  users: tenants,
  rows: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 3 }).map((all) =>
    all.map((seats, at) =>
      aRow(old, {
        subscriptionId: `${at}1111111-0000-4000-8000-000000000000`,
        seats,
        nextLifecycleAt: addHours(parseInstant("2026-12-02T00:00:00Z"), at * 24 * 40),
      }),
    ),
  ),
});
