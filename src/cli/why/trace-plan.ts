// A move plan taken apart: every figure with where it comes from.

import { daysBetween } from "#lib/instant.ts";
import type { PlanFile } from "../plan-file.ts";
import { figure, type Origin, type Trace } from "./figure.ts";
import { traceLines } from "./trace-lines.ts";
import { endCovered, tracePurchases } from "./trace-purchases.ts";

const monthsOf = { P1M: 1, P1Y: 12, P3Y: 36 } as const;

export function tracePlan(file: PlanFile): Trace[] {
  return [...traceLines(file), ...tracePurchases(file), traceCost(file)];
}

/** The sums, each with the purchases that it adds up. */
function traceCost(file: PlanFile): Trace {
  const { customer, plan } = file;
  const { committed, ifDoneToday, overlap } = plan.cost;
  const bought = plan.targets.flatMap(({ steps, term, unitCost: price }) =>
    price === null ? [] : steps.map((step) => ({ step, term, price, n: step.seatsAdded })),
  );
  const days = bought.map(({ n, price, step }): Origin => {
    return { from: "days", n, price, days: step.overlapDays };
  });
  const months = bought.map(({ n, price, term }): Origin => {
    return { from: "months", n, price, months: monthsOf[term] };
  });
  const daysFromPlan = bought.flatMap(({ n, price, step }): Origin[] => {
    const endsAt = endCovered(step, file);
    if (endsAt === undefined) return [];
    const length = Math.round(daysBetween(plan.madeAt, endsAt) * 100) / 100;
    return [{ from: "days", n, price, days: length }];
  });
  return {
    about: null,
    title: customer.companyName,
    figures: [
      ...(overlap === null ? [] : [figure("cli.plan.overlap", { cost: overlap }, ...days)]),
      ...(committed === null ? [] : [figure("cli.plan.committed", { cost: committed }, ...months)]),
      ...(ifDoneToday === null
        ? []
        : [figure("standing.why.ifDoneToday", { cost: ifDoneToday }, ...daysFromPlan)]),
    ],
  };
}
