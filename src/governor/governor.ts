// What one process asks before each call: a shared budget, a tenant's window, or nothing but whether
// Microsoft has said to wait.

import type { BudgetQueries } from "#store/tables/budgets.ts";
import { graphLimits, graphUnitsOf, sharedLimits, type Limit } from "./limits.ts";
import { localWindow } from "./local-window.ts";
import { restsOf, type Rests } from "./rests.ts";
import { sharedBudget, type SharedBudget } from "./shared-budget.ts";

/** A call that is about to leave. */
interface GovernedCall {
  readonly api: string;
  readonly budget: string;
  readonly operation: string;
  readonly method: string;
  /** The customer's tenant that it is about, or the partner's own. */
  readonly tenantId: string;
  /** When what it is for is needed; null where nothing presses. */
  readonly deadlineMs: number | null;
}

interface Governor {
  /** Null: send it now. Otherwise the milliseconds after which to come again. */
  waitMs(call: GovernedCall): Promise<number | null>;
  /** Microsoft answered 429 all the same. */
  throttled(call: GovernedCall, retryAfterSeconds: number): Promise<void>;
}

interface GovernorOptions {
  readonly budgets: BudgetQueries;
  readonly partnerId: string;
  /** The time that the limits count in: the sandbox's where it runs. */
  readonly nowMs: () => number;
}

export function createGovernor({ budgets, nowMs, partnerId }: GovernorOptions): Governor {
  const rests = restsOf();
  const sharedAs = (budget: string, limit: Limit): SharedBudget =>
    sharedBudget(limit, (decide) => budgets.change(partnerId, budget, decide));
  const shared = new Map(
    Object.entries(sharedLimits).map(([budget, limit]) => [budget, sharedAs(budget, limit)]),
  );
  const tenants = graphBudgets(rests, (tenantId) =>
    sharedAs(`graphWrites ${tenantId}`, graphLimits.writes),
  );
  return {
    async waitMs(call) {
      if (call.api === "graph") return tenants.waitMs(call, nowMs);
      const budget = shared.get(call.budget);
      if (budget === undefined) return rests.waitMs(restKey(call), nowMs());
      return budget.waitMs({ ...call, customer: call.tenantId }, nowMs);
    },
    async throttled(call, retryAfterSeconds) {
      const untilMs = nowMs() + retryAfterSeconds * 1_000;
      const budget = call.api === "graph" ? undefined : shared.get(call.budget);
      if (budget === undefined) rests.begin(restKey(call), untilMs);
      else await budget.hold(untilMs);
    },
  };
}

/**
 * By the customer's tenant: writes from a budget that all processes share, since thousands of licenses change at
 * the speed of that limit; what all calls cost, which is far from its limit, in each process with half of it.
 */
function graphBudgets(rests: Rests, writesOf: (tenantId: string) => SharedBudget) {
  const units = remembered(() => localWindow(halfOf(graphLimits.resourceUnits)));
  const writes = remembered(writesOf);

  return {
    async waitMs(call: GovernedCall, nowMs: () => number): Promise<number | null> {
      const { deadlineMs, method, operation, tenantId } = call;
      const now = nowMs();
      const waitMs =
        rests.waitMs(restKey(call), now) ?? units(tenantId).spend(graphUnitsOf(operation), now);
      if (waitMs !== null || method === "GET") return waitMs;
      return writes(tenantId).waitMs({ customer: tenantId, deadlineMs }, nowMs);
    },
  };
}

/** One of these for each name. */
function remembered<Thing>(make: (name: string) => Thing): (name: string) => Thing {
  const made = new Map<string, Thing>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}

function halfOf({ units, windowMs }: Limit): Limit {
  return { units: units / 2, windowMs };
}

function restKey({ api, operation, tenantId }: GovernedCall): string {
  return api === "graph" ? `graph ${tenantId}` : `${operation} ${tenantId}`;
}
