// For tests: a tenant whose monthly source of a small-business plan is too large to be bought again beside it.

import fc from "fast-check";
import { addDays } from "#lib/instant.ts";
import type { DeclaredSource } from "../estate/customer.ts";
import { cappedPlan } from "./capped.fixture.ts";
import type { PlanFile } from "./move-plan.ts";
import { aRow, basic, now } from "./plan-request.fixture.ts";
import { defaultPolicy } from "./policy.ts";

interface ReducedWorld {
  readonly inUse: number;
  readonly seats: number;
  readonly endsInDays: number;
  readonly declared?: Partial<DeclaredSource>;
  readonly byGroup?: number;
  readonly isRefused?: boolean;
  readonly isUsed?: boolean;
  readonly ours?: { readonly bought: number; readonly shown: number };
}

export function reducedPlan(world: ReducedWorld): PlanFile {
  const { declared, endsInDays, inUse, isRefused = false, isUsed = true, seats } = world;
  const reduceInSteps = isUsed ? ("use" as const) : ("never" as const);
  const routes = { ...defaultPolicy.routes, largerPlan: "use" as const, reduceInSteps };
  return cappedPlan({
    inUse,
    seats,
    ...(world.byGroup === undefined ? {} : { byGroup: world.byGroup }),
    ...(world.ours === undefined ? {} : { ours: world.ours }),
    row: { nextLifecycleAt: addDays(now, endsInDays), createdAt: addDays(now, endsInDays - 365) },
    declared: { skuPartNumber: basic.skuPartNumber, term: "P1M", ...declared },
    changes: {
      policy: { ...defaultPolicy, routes },
      ...(isRefused ? { linesNotReduced: [aRow(basic).subscriptionId] } : {}),
    },
  });
}

export const reducedWorlds: fc.Arbitrary<ReducedWorld> = fc
  .record({
    inUse: fc.integer({ min: 140, max: 260 }),
    spare: fc.integer({ min: 0, max: 40 }),
    endsInDays: fc.integer({ min: 1, max: 60 }),
    oursShare: fc.constantFrom(0, 0, 0.5, 1),
    declared: fc.constantFrom<Partial<DeclaredSource>>(
      { agreementType: "mcaWebDirect" },
      { agreementType: "mcaEnterprise" },
      { agreementType: "cspNce", channel: "otherPartner" },
    ),
  })
  .map(({ declared, endsInDays, inUse, oursShare, spare }) => {
    const seats = Math.min(299, inUse + spare);
    const own = Math.floor((300 - seats) * oursShare);
    return {
      inUse,
      seats,
      endsInDays,
      declared,
      ...(own === 0 ? {} : { ours: { bought: own, shown: own } }),
    };
  });
