// For tests: a tenant that uses so much of a small-business plan that it cannot be bought again beside its source.

import fc from "fast-check";
import type { ListedSku } from "../catalog/license-list.ts";
import { marketOf } from "../equivalence/catalog-market.ts";
import { idOf } from "../equivalence/listed.fixture.ts";
import type { DeclaredSource } from "../estate/customer.ts";
import type { Estate, EstateSubscription } from "../estate/estate.ts";
import { makePlan } from "./make-plan.ts";
import type { PlanFile } from "./move-plan.ts";
import { aDeclared, anOffer, aRequest, aRow, basic, e3 } from "./plan-request.fixture.ts";
import type { PlanRequest } from "./plan-request.ts";
import { defaultPolicy } from "./policy.ts";

export interface CappedWorld {
  readonly inUse: number;
  readonly seats: number;
  /** So many of the users have the license from a group. */
  readonly byGroup?: number;
  /** So many of them have one service plan switched off. */
  readonly disabled?: number;
  /** Of our own of the same plan so many seats were bought, and the tenant shows fewer for now. */
  readonly ours?: { readonly bought: number; readonly shown: number };
  /** Everything at once, and no seat of it before. */
  readonly isWithoutPilot?: boolean;
  /** Plans of the larger suite. */
  readonly larger?: readonly string[];
  readonly changes?: Partial<PlanRequest>;
  readonly row?: Partial<EstateSubscription>;
  readonly declared?: Partial<DeclaredSource>;
}

const basicPlans = ["EXCHANGE_S_STANDARD", "SHAREPOINTSTANDARD", "TEAMS1"];
const largerPlans = [
  "EXCHANGE_S_ENTERPRISE",
  "SHAREPOINTENTERPRISE",
  "TEAMS1",
  "OFFICESUBSCRIPTION",
];

function cappedRequest(world: CappedWorld): PlanRequest {
  const { byGroup = 0, changes, disabled = 0, inUse, larger = largerPlans, seats } = world;
  const row = aRow(basic, { seats, ...world.row });
  const declared = aDeclared({ skuPartNumber: basic.skuPartNumber, ...world.declared });
  const shown = world.ours === undefined ? [] : [ourRow(world.ours.shown)];
  const request = aRequest([{ sku: basic, inUse, rows: [row, ...shown] }], [declared]);
  const users = request.estate.users.map((user, at) => ({
    ...user,
    assignments: user.assignments.map((each) => ({
      ...each,
      assignedByGroup: at < byGroup ? "g1" : null,
      disabledPlans: at >= byGroup && at < byGroup + disabled ? [idOf("plan TEAMS1")] : [],
    })),
  }));
  const assignments = [{ skuId: basic.skuId, disabledPlans: [] }];
  const groups: Estate["groups"] = byGroup > 0 ? [{ groupId: "g1", assignments }] : [];
  const offers = [priced(basic, "5.00"), priced(e3, "20.00")];
  const catalog = { ...request.catalog, offers };
  const list = [listed(basic, basicPlans), listed(e3, larger)];
  const routes = { ...defaultPolicy.routes, largerPlan: "use" } as const;
  const pilotSeat = world.isWithoutPilot !== true;
  const instruments = { ...defaultPolicy.instruments, pilotSeat };
  return {
    ...request,
    catalog,
    estate: { ...request.estate, users, groups },
    ours: world.ours === undefined ? request.ours : [ours(world.ours.bought)],
    market: marketOf(list, catalog, "P1Y"),
    policy: { ...defaultPolicy, instruments, routes },
    ...changes,
  };
}

const OURS = "0f0f0f0f-0000-4000-8000-000000000000";

function ourRow(seats: number) {
  return aRow(basic, { subscriptionId: OURS, seats, ownerTenantId: "us" });
}

function ours(seats: number): PlanRequest["ours"][number] {
  const { catalogSkuId, productId } = anOffer(basic);
  const offer = { catalogSkuId, productId, skuId: basic.skuId };
  const commitment = { term: "P1Y", billingPlan: "monthly", endsAt: null } as const;
  return { subscriptionId: OURS, ...offer, ...commitment, seats, marker: null };
}

export function cappedPlan(world: CappedWorld): PlanFile {
  return makePlan(cappedRequest(world));
}

function priced(sku: typeof basic, amount: string) {
  const offer = anOffer(sku);
  const unitCost = { amount, currency: "EUR" };
  const terms = offer.terms.map((term) => ({ ...term, unitCost, listPrice: unitCost }));
  return { ...offer, terms, maximumSeats: sku === basic ? 300 : 10_000 };
}

function listed({ skuId, skuPartNumber }: typeof basic, names: readonly string[]): ListedSku {
  const plans = names.map((name) => ({ id: idOf(`plan ${name}`), name, friendlyName: name }));
  return { skuId, skuPartNumber, title: skuPartNumber, plans };
}

/** From those that just fit to those of which not one seat fits. */
export const cappedWorlds: fc.Arbitrary<CappedWorld> = fc
  .record({
    inUse: fc.integer({ min: 120, max: 300 }),
    spare: fc.integer({ min: 0, max: 40 }),
    byGroup: fc.constantFrom(0, 0, 20, 290),
    disabled: fc.constantFrom(0, 30, 200),
  })
  .map(({ spare, byGroup, ...world }) => ({
    ...world,
    byGroup: Math.min(world.inUse, byGroup),
    seats: Math.min(301, world.inUse + spare),
  }));
