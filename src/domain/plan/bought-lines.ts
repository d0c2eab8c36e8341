import type { PlanLine } from "./move-plan.ts";

/**
 * Lines for which the plan buys: those that are bought again (and cancelled, where somebody wants that), and those that somebody is asked to hand over
 * and that are bought where nobody does. The purchases of the latter stand in the plan as the worst case.
 */
export function isBoughtFor({ route, acts }: Pick<PlanLine, "route" | "acts">): boolean {
  return (
    route === "repurchase" ||
    route === "cancelNow" ||
    (route === "ownershipTransfer" && acts.transfer?.fallback === "repurchase")
  );
}
