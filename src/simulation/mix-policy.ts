// What a partner of such a world has chosen other than the defaults.

import type { PolicyChanges } from "#domain/plan/policy-changes.ts";
import type { Mix } from "./worlds/portfolio-world.ts";

/** Where other partners can be asked to hand over, they are. */
export function policyOf(mix: readonly Mix[]): PolicyChanges {
  return mix.includes("partner-transfer") ? { routes: { ownershipTransfer: "use" } } : {};
}
