// One shared budget as one process sees it: it spends its slice, and goes back to the store only for the
// next one.

import { randomUUID } from "node:crypto";
import type { BudgetState } from "#store/tables/budgets.ts";
import { ask, giveBack, hold } from "./budget.ts";
import type { Limit } from "./limits.ts";

/** Changes the budget's row, alone. */
type ChangeBudget = <Answer>(
  decide: (state: BudgetState) => { readonly state: BudgetState; readonly answer: Answer },
) => Promise<Answer>;

interface Asker {
  readonly customer: string;
  readonly deadlineMs: number | null;
}

export interface SharedBudget {
  /** Null: spent, send it now. Otherwise the milliseconds after which to come again. */
  waitMs(asker: Asker, nowMs: () => number): Promise<number | null>;
  /** After a 429: nobody before then. */
  hold(untilMs: number): Promise<void>;
}

interface Slice {
  readonly sliceId: string;
  readonly usableUntilMs: number;
  readonly units: number;
  used: number;
  lastUsedMs: number;
}

/** The most of a limit that one process takes at once; what it does not spend is nobody's for a window. */
const SLICE_SHARE = 0.1;

export function sharedBudget(limit: Limit, change: ChangeBudget): SharedBudget {
  const most = Math.max(1, Math.floor(limit.units * SLICE_SHARE));
  let slice: Slice | null = null;
  let wanted = 1;
  /** One question to the store at a time. */
  let asking: Promise<unknown> = Promise.resolve();

  function spend(nowMs: number): boolean {
    if (slice === null || slice.used >= slice.units || nowMs > slice.usableUntilMs) return false;
    slice.used += 1;
    slice.lastUsedMs = nowMs;
    return true;
  }

  /** Takes the slice away; whoever goes to the store next gives back what is left of it. */
  function takeSlice(): (state: BudgetState) => BudgetState {
    const taken = slice;
    slice = null;
    if (taken === null) return (state) => state;
    const { lastUsedMs, sliceId, units, used } = taken;
    // As much as the last one was good for, or twice as much where it was too small.
    wanted = used >= units ? Math.min(most, units * 2) : Math.max(1, used);
    return (state) => giveBack(state, { sliceId, units: used, lastUsedMs });
  }

  async function askStore(asker: Asker, nowMs: number): Promise<number | null> {
    if (spend(nowMs)) return null; // what the question before brought is enough for this one too
    const withoutMine = takeSlice();
    const asked = { ...asker, nowMs, wanted, sliceId: randomUUID() };
    const answer = await change((state) => ask(withoutMine(state), limit, asked));
    if ("comeAgainMs" in answer) return answer.comeAgainMs - nowMs;
    slice = { sliceId: asked.sliceId, ...answer, used: 1, lastUsedMs: nowMs };
    return null;
  }

  return {
    async waitMs({ customer, deadlineMs }, nowMs) {
      if (spend(nowMs())) return null;
      const asked = asking.then(() => askStore({ customer, deadlineMs }, nowMs()));
      asking = asked.catch(() => undefined);
      return asked;
    },
    async hold(untilMs) {
      const withoutMine = takeSlice();
      await change((state) => ({ state: hold(withoutMine(state), untilMs), answer: null }));
    },
  };
}
