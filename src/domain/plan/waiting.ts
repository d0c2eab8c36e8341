// What it costs to leave something waiting: licenses that stop serving, or a day of paying both sellers.

import type { Money } from "#lib/money.ts";
import type { Consequence } from "../human-steps/consequence.ts";
import { totalMoney } from "../timing/transition-cost.ts";
import { costOfDays } from "./cost.ts";
import type { MovePlan, PlanLine } from "./move-plan.ts";

export interface Waiting {
  readonly consequence: Consequence;
  /** Licenses that stop serving; 0 where none do. */
  readonly seats: number;
  /** What each day of it costs at our own prices; null where it costs nothing, or a price is not known. */
  readonly perDay: Money | null;
}

/** `about` is a line or a SKU; whatever is neither is about the whole move. */
export function costOfWaiting(
  consequence: Consequence,
  about: string | null,
  plan: MovePlan | null,
): Waiting {
  const moved = plan === null ? [] : linesAtStake(plan);
  const named = moved.filter(({ lineId, skuId }) => lineId === about || skuId === about);
  const lines = named.length === 0 ? moved : named;
  const seats = lines.reduce((sum, line) => sum + line.seats, 0);
  if (plan === null || seats === 0) return { consequence: "none", seats: 0, perDay: null };
  if (consequence === "serviceStops") return { consequence, seats, perDay: null };
  if (consequence === "none") return { consequence, seats: 0, perDay: null };
  const perDay = totalMoney(
    lines.map((line) => costOfDays(unitCostFor(line, plan), line.seats, 1)),
  );
  return { consequence, seats: 0, perDay };
}

/** All that somebody wants moved, also what is blocked: what is kept or left alone costs nothing by waiting. */
export function linesAtStake({ lines }: Pick<MovePlan, "lines">): PlanLine[] {
  return lines.filter(({ route }) => route !== "keep" && route !== "ignore");
}

function unitCostFor({ lineId }: PlanLine, { targets }: MovePlan): Money | null {
  const target = targets.find(({ steps }) =>
    steps.some(({ forLines }) => forLines.includes(lineId)),
  );
  return target?.unitCost ?? null;
}
