// What is paid for twice because of one line: said alike by the timeline and the plan. What all lines say together is the
// sum that the plan says.

import type { PlanFileView } from "#contract/views.ts";
import type { Say } from "../../ui/say.ts";
import { sumMoney } from "../../ui/sum-money.ts";

type Plan = PlanFileView["plan"];
type Step = Plan["targets"][number]["steps"][number];
type Cost = Step["overlapCost"];

export interface Overlap {
  /** Of the purchase that covers the line. */
  readonly days: number;
  /** Null where a price is not known, or it is paid for with another line's. */
  readonly cost: Cost;
  /** What of it is for licenses bought ahead, such as a pilot license; null where none is. */
  readonly ahead: Cost;
}

/** Null where nothing is bought for the line. A purchase for several lines is counted with the first of them. */
export function overlapOf({ targets }: Pick<Plan, "targets">, lineId: string): Overlap | null {
  const steps = targets.flatMap((target) => target.steps);
  const covering = steps.filter(({ forLines }) => forLines.includes(lineId));
  if (covering.length === 0) return null;
  const own = covering.filter(({ forLines }) => forLines[0] === lineId);
  const ahead = targets
    .filter((target) => firstLineOf(target) === lineId)
    .flatMap((target) => target.steps.filter(({ forLines }) => forLines.length === 0));
  return {
    days: Math.round(Math.max(...covering.map(({ overlapDays }) => overlapDays))),
    cost: sumOf([...own, ...ahead]),
    ahead: sumOf(ahead),
  };
}

export function overlapText(say: Say, { ahead, cost, days }: Overlap): string {
  if (cost === null) return say("console.timeline.overlapDays", { days });
  return ahead === null
    ? say("console.timeline.overlap", { days, cost })
    : say("console.timeline.overlapAhead", { days, cost, ahead });
}

/** With which what is bought for several lines, or ahead, is counted. */
export function firstLineOf(target: Plan["targets"][number]): string | undefined {
  return target.steps.flatMap(({ forLines }) => forLines)[0];
}

/** Null where there is nothing to add, or a part of it is not known. */
function sumOf(steps: readonly Step[]): Cost {
  const costs = steps.flatMap(({ overlapCost }) => overlapCost ?? []);
  const [sum] = sumMoney(costs);
  return sum === undefined || costs.length < steps.length ? null : sum;
}
