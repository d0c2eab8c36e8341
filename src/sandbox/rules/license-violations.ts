// What keeps a license from working for a user beside seats: colliding plans, missing bases, places where
// it may not be used. Sources: "Product names and service plan identifiers for licensing" (plans that
// cannot be assigned at the same time), "Identify and resolve license assignment problems for a group".
// Exchange plans collide no more since the directory lets a user hold several (2023).

import type { Assignment, User } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { holdsSeat, servicePlansOf } from "./service-plans.ts";

export type LicenseViolation =
  "MutuallyExclusiveViolation" | "DependencyViolation" | "ProhibitedInUsageLocationViolation";

const EXCLUSIVE: readonly RegExp[] = [
  /^SHAREPOINT(DESKLESS|LITE|STANDARD|ENTERPRISE)(_MIDMARKET|_EDU|_GOV)?$/,
];

const DEPENDENT: readonly { readonly plan: RegExp; readonly base: RegExp }[] = [
  { plan: /^EXCHANGE_S_ARCHIVE_ADDON/, base: /^EXCHANGE_S_(STANDARD|ENTERPRISE|DESKLESS)/ },
  { plan: /^MCO(EV|MEETADV)/, base: /^(TEAMS|MCOSTANDARD)/ },
  { plan: /^MCOPSTN/, base: /^MCOEV/ },
];

interface Held {
  readonly skuId: string;
  readonly disabledPlans: readonly string[];
}

/** Why `wanted` cannot work for the user beside `others`, or null. Seats are another matter. */
export function violationOf(
  world: World,
  user: User,
  wanted: Held,
  others: readonly Assignment[],
): LicenseViolation | null {
  const held = others.filter((each) => holdsSeat(each) && each.skuId !== wanted.skuId);
  const own = enabledPlans(world, wanted);
  const beside = held.flatMap((each) => enabledPlans(world, each));
  if (EXCLUSIVE.some((family) => collide(family, own, beside))) return "MutuallyExclusiveViolation";
  if (lacksBase(own, [...own, ...beside])) return "DependencyViolation";
  return isProhibited(world, user, wanted.skuId) ? "ProhibitedInUsageLocationViolation" : null;
}

/** True where a plan of these assignments has lost the plan that it stands on. */
export function lacksItsBase(world: World, assignments: readonly Assignment[]): boolean {
  const plans = assignments.filter(holdsSeat).flatMap((each) => enabledPlans(world, each));
  return lacksBase(plans, plans);
}

/** Two plans of a family collide; one and the same that comes with two licenses does not. */
function collide(family: RegExp, own: readonly string[], beside: readonly string[]): boolean {
  const mine = own.filter((name) => family.test(name));
  return beside.some((name) => family.test(name) && mine.length > 0 && !mine.includes(name));
}

function lacksBase(plans: readonly string[], all: readonly string[]): boolean {
  return DEPENDENT.some(
    ({ plan, base }) =>
      plans.some((name) => plan.test(name)) && !all.some((name) => base.test(name)),
  );
}

/** Without a place of use a group's license counts as used in the tenant's own country. */
function isProhibited(world: World, user: User, skuId: string): boolean {
  const prohibited = world.get("skus", skuId)?.prohibitedIn ?? [];
  const country = world.ofTenant("tenants", user.tenantId)[0]?.country ?? "";
  return prohibited.includes(user.usageLocation ?? country);
}

function enabledPlans(world: World, { skuId, disabledPlans }: Held): string[] {
  const plans = servicePlansOf(world, skuId) ?? [];
  return plans.filter(({ id }) => !disabledPlans.includes(id)).map(({ name }) => name);
}
