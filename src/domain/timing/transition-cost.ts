// What a move costs beyond what the customer pays anyway: the sum that schedules are compared by, and
// each of its components alone. A component that is not planned is zero; an unknown price makes the
// component, and with it the sum, unknown.

import { Money, sumOf } from "#lib/money.ts";
import { z } from "zod";

export const TransitionCost = z.object({
  /** Both sellers are paid for the same seats. */
  overlap: Money.nullable(),
  /** Surcharge of an extended term that is planned for. */
  extension: Money.nullable(),
  /** Remaining commitment of renewals that the plan lets happen. */
  unwantedRenewal: Money.nullable(),
  /** The price or promotion that the chosen date gives away, over the first term. */
  priceLost: Money.nullable(),
  /** A month-to-month bridge, above the price of the term that follows. */
  bridge: Money.nullable(),
  /** Seats or months that were committed beyond the source's own. */
  beyondSource: Money.nullable(),
  total: Money.nullable(),
});
export type TransitionCost = z.infer<typeof TransitionCost>;

type Component = Exclude<keyof TransitionCost, "total">;

/** The cost with its sum. */
export function withTotal(parts: Omit<TransitionCost, "total">): TransitionCost {
  const { beyondSource, bridge, extension, overlap, priceLost, unwantedRenewal } = parts;
  const total = totalMoney([beyondSource, bridge, extension, overlap, priceLost, unwantedRenewal]);
  return { beyondSource, bridge, extension, overlap, priceLost, total, unwantedRenewal };
}

/** All costs together, component by component; null in a component where one of them is unknown. */
export function sumOfCosts(costs: readonly TransitionCost[]): TransitionCost {
  const sum = (component: Component) => totalMoney(costs.map((cost) => cost[component]));
  return withTotal({
    overlap: sum("overlap"),
    extension: sum("extension"),
    unwantedRenewal: sum("unwantedRenewal"),
    priceLost: sum("priceLost"),
    bridge: sum("bridge"),
    beyondSource: sum("beyondSource"),
  });
}

/** Null as soon as one part is unknown, and where there is none. */
export function totalMoney(parts: readonly (Money | null)[]): Money | null {
  const known = parts.filter((part) => part !== null);
  return known.length < parts.length ? null : sumOf(known);
}
