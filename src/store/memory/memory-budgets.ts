// The twin of `tables/budgets.ts`: one thread, so each change is alone by itself.

import { unspent, type BudgetQueries, type BudgetState } from "../tables/budgets.ts";

export function memoryBudgets(): BudgetQueries {
  const states = new Map<string, BudgetState>();
  return {
    async change(partnerId, budget, decide) {
      const key = `${partnerId}/${budget}`;
      const { answer, state } = decide(states.get(key) ?? unspent);
      states.set(key, state);
      return answer;
    },
  };
}
