// Other ways to plan the same moves, as operators without Handover do: each replaces one function of the
// engine's parts where they are put together. The product itself knows none of them.

import type { EngineServices } from "#engine/services.ts";
import { boughtAfterTheEnd, boughtAtLastSafeInstant, boughtNow } from "./other-dates.ts";
import { matchedByName } from "./match-by-name.ts";

/** `plan` is the product as it is. */
export const strategyNames = [
  "plan",
  "buy-now",
  "lapse-first",
  "latest-only",
  "name-match",
] as const;
export type StrategyName = (typeof strategyNames)[number];

/** The engine's parts with one of them replaced. */
export function withStrategy(name: StrategyName, parts: EngineServices): EngineServices {
  switch (name) {
    case "plan":
      return parts;
    case "buy-now":
      return { ...parts, makePlan: (request) => boughtNow(parts.makePlan(request)) };
    case "lapse-first":
      return { ...parts, makePlan: (request) => boughtAfterTheEnd(parts.makePlan(request)) };
    case "latest-only":
      return { ...parts, makePlan: (request) => boughtAtLastSafeInstant(parts.makePlan(request)) };
    case "name-match":
      return { ...parts, catalogOf: async (now) => matchedByName(await parts.catalogOf(now)) };
  }
}
