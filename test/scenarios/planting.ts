// How a product is put together with one function replaced, from outside: the product has no switch for it.

import type { PlanFile } from "#domain/plan/move-plan.ts";
import type { EngineServices } from "#engine/services.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import type { FastRunOptions } from "#simulation/fast/fast-run.ts";
import type { Claim, EnginePort, Outcome } from "#store/port.ts";
import { engineParts } from "../../src/main/engine-parts.ts";

export type Compose = FastRunOptions["compose"];

/** The parts of bodies that are tampered with. */
interface Body {
  readonly lineItems?: readonly { readonly quantity: number }[];
  readonly addLicenses?: readonly { readonly skuId: string }[];
}

export function withEngine(plant: (engine: EngineServices) => EngineServices): Compose {
  return (parts) => {
    const { acts, engine } = engineParts(parts);
    return { acts, engine: plant(engine) };
  };
}

export function withPlan(plant: (file: PlanFile) => PlanFile): Compose {
  return withEngine((engine) => ({
    ...engine,
    makePlan: (request) => plant(engine.makePlan(request)),
  }));
}

/** Replaces the body of one operation. */
export function withBody(operation: string, plant: (body: Body) => object): Compose {
  return withEngine((engine) => {
    const call: MicrosoftClient["call"] = (endpoint, args) =>
      engine.microsoft.call(
        endpoint,
        endpoint.operation === operation
          ? ({ ...args, body: plant(args?.body as Body) } as typeof args)
          : args,
      );
    return { ...engine, microsoft: { ...engine.microsoft, call } };
  });
}

/** Replaces the items that one list answers. */
export function withItems(
  operation: string,
  plant: (items: readonly object[], tenantId: string) => readonly object[],
): Compose {
  return withEngine((engine) => {
    const list: MicrosoftClient["list"] = async (endpoint, args) => {
      const items = await engine.microsoft.list(endpoint, args);
      return endpoint.operation === operation
        ? (plant(items as object[], args?.tenantId ?? "") as typeof items)
        : items;
    };
    return { ...engine, microsoft: { ...engine.microsoft, list } };
  });
}

export function withClaim(
  plant: (claim: Claim, engine: EngineServices) => Partial<Claim>,
): Compose {
  return (parts) => {
    const { acts, engine } = engineParts(parts);
    const { port } = parts.store;
    const planted: EnginePort = {
      ...port,
      async claimDue(now) {
        const claim = await port.claimDue(now);
        return claim === null ? null : { ...claim, ...plant(claim, engine) };
      },
    };
    return { acts, engine, port: planted };
  };
}

export function withOutcome(plant: (outcome: Outcome, claim: Claim) => Outcome): Compose {
  return withClaim((claim) => ({ settle: (outcome) => claim.settle(plant(outcome, claim)) }));
}
