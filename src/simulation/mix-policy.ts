// What a partner of such a world has chosen other than the defaults.

import type { PolicyChanges } from "#domain/plan/policy-changes.ts";
import type { Mix, Ordering } from "./worlds/mixes.ts";

/**
 * Where other partners can be asked to hand over, they are; what does not fit under the seat cap is bought as a
 * larger plan, where no monthly source can be reduced. Agreements are renewed to CSP where a world has more of them.
 */
export function policyOf(mix: readonly Mix[], ordering: Ordering = "api"): PolicyChanges {
  const isAsking = mix.includes("partner-transfer");
  const isReducing = mix.includes("monthly-cap");
  return {
    routes: {
      largerPlan: "use",
      ...(isAsking ? { ownershipTransfer: "use" } : {}),
      ...(mix.includes("renew-to-csp") ? { renewToCsp: "use" } : {}),
      ...(isReducing ? { reduceInSteps: "use" } : {}),
    },
    ...(ordering === "provider" ? { ordering } : {}),
  };
}
