// For tests: a tenant whose only license is no longer sold, and what could stand in for it.

import { marketOf } from "../equivalence/catalog-market.ts";
import { idOf, listOf } from "../equivalence/listed.fixture.ts";
import type { EstateUser } from "../estate/estate.ts";
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

const list = listOf({
  OLD_SUITE: ["EXCHANGE_S_STANDARD", "SHAREPOINTSTANDARD", "SWAY"],
  MAIL: ["EXCHANGE_S_ENTERPRISE"],
  FILES: ["SHAREPOINTENTERPRISE"],
  SUITE: ["EXCHANGE_S_ENTERPRISE", "SHAREPOINTENTERPRISE", "SWAY", "TEAMS1"],
});

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
  readonly rows?: readonly ReturnType<typeof aRow>[];
  readonly offers?: PlanRequest["catalog"]["offers"];
  readonly policy?: Partial<Policy>;
  readonly changes?: Partial<PlanRequest>;
}

/** The plan of that tenant; its change of licenses is allowed unless the policy says otherwise. */
export function planOf({ users, rows = [aRow(old)], offers, policy, changes }: World): PlanFile {
  const sold = offers ?? [priced(mail, "4.00"), priced(files, "5.00"), priced(suite, "12.00")];
  const catalog = { ...aRequest([], []).catalog, offers: sold };
  const inSuite = users.filter(({ assignments }) =>
    assignments.some(({ skuId }) => skuId === suite.skuId),
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
