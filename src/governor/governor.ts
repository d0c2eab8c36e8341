// What one process asks before each call: a shared budget, a tenant's window, or nothing but whether
// Microsoft has said to wait.

import type { BudgetQueries } from "#store/tables/budgets.ts";
import { graphLimits, graphUnitsOf, sharedLimits, type Limit } from "./limits.ts";
import { localWindow, type LocalWindow } from "./local-window.ts";
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
  const shared = new Map(
    Object.entries(sharedLimits).map(([budget, limit]): [string, SharedBudget] => [
      budget,
      sharedBudget(limit, (decide) => budgets.change(partnerId, budget, decide)),
    ]),
  );
  const tenants = graphWindows(rests);
  return {
    async waitMs(call) {
      if (call.api === "graph") return tenants.waitMs(call, nowMs());
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

/** By the customer's tenant, with half of the limit. */
function graphWindows(rests: Rests) {
  const tenants = new Map<string, { readonly units: LocalWindow; readonly writes: LocalWindow }>();

  function windowsOf(tenantId: string) {
    const known = tenants.get(tenantId);
    if (known !== undefined) return known;
    const units = localWindow(halfOf(graphLimits.resourceUnits));
    const windows = { units, writes: localWindow(halfOf(graphLimits.writes)) };
    tenants.set(tenantId, windows);
    return windows;
  }

  return {
    waitMs(call: GovernedCall, nowMs: number): number | null {
      const resting = rests.waitMs(restKey(call), nowMs);
      if (resting !== null) return resting;
      const { units, writes } = windowsOf(call.tenantId);
      const written = call.method === "GET" ? null : writes.spend(1, nowMs);
      return written ?? units.spend(graphUnitsOf(call.operation), nowMs);
    },
  };
}

function halfOf({ units, windowMs }: Limit): Limit {
  return { units: units / 2, windowMs };
}

function restKey({ api, operation, tenantId }: GovernedCall): string {
  return api === "graph" ? `graph ${tenantId}` : `${operation} ${tenantId}`;
}
