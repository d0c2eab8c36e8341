// What a partner of such a world has chosen other than the defaults.

import type { PolicyChanges } from "#domain/plan/policy-changes.ts";
import type { Mix, Ordering } from "./worlds/mixes.ts";

/** Where other partners can be asked to hand over, they are. */
export function policyOf(mix: readonly Mix[], ordering: Ordering = "api"): PolicyChanges {
  return {
    ...(mix.includes("partner-transfer") ? { routes: { ownershipTransfer: "use" } } : {}),
    ...(ordering === "provider" ? { ordering } : {}),
  };
}
