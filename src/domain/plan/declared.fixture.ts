// Estates drawn at random of tenants that nobody may read: what was declared of them is all there is.

import { declaredPools, declaredRows } from "../estate/declared-estate.ts";
import { requestFor, type Held } from "./estates.fixture.ts";
import { makePlan } from "./make-plan.ts";
import type { PlanFile } from "./move-plan.ts";
import type { PlanRequest } from "./plan-request.ts";

/** The request of the same customer, had they not approved delegated admin. */
export function declaredRequest(held: readonly Held[]): PlanRequest {
  const request = requestFor(held);
  const { customer, estate, ours, policy } = request;
  const sell = { ...policy, withoutAccess: { sell: true, seatsFactor: 1.05 } };
  const declared = customer.declared.map((source) => {
    const row = estate.subscriptions.find((each) => each.subscriptionId === source.subscriptionId);
    return { ...source, skuId: row?.skuId ?? null, seats: row?.seats ?? null };
  });
  const ourIds = new Set(ours.map(({ subscriptionId }) => subscriptionId));
  const own = estate.subscriptions.filter(({ subscriptionId }) => ourIds.has(subscriptionId));
  const rows = declaredRows({ ...customer, declared }, estate.subscriptions, ours);
  return {
    ...request,
    customer: { ...customer, declared },
    policy: sell,
    linesEnded: [],
    estate: {
      ...estate,
      knownBy: "declared",
      subscriptions: [...own, ...rows],
      pools: declaredPools(rows, ours, sell.withoutAccess.seatsFactor),
      users: [],
      groups: [],
    },
  };
}

export function declaredPlan(held: readonly Held[]): PlanFile {
  return makePlan(declaredRequest(held));
}
