// The meter's heart: which needed service plans a user is without, since when, and whose data is
// lost when that lasts.

import { addDays, type Instant } from "#lib/instant.ts";
import type { Act, User } from "../world/entities.ts";
import type { Interruption, Need } from "../world/measures.ts";
import type { World } from "../world/world.ts";
import { plansAbove } from "./plan-order.ts";
import { holdsSeat, planIdsOf, servicePlansOf, type Served } from "./service-plans.ts";

/** Everything served to enabled users at the world's start is needed. */
export function beginNeeds(world: World, tenantId: string, served: Served): void {
  for (const user of world.ofTenant("users", tenantId)) {
    if (!user.accountEnabled) continue;
    for (const skuId of new Set(user.assignments.map((assignment) => assignment.skuId))) {
      if (served.get(skuId)?.has(user.id) !== true) continue;
      const planIds = [...enabledPlans(world, user, skuId)];
      const id = `${user.id}/${skuId}`;
      const since = world.now;
      world.put("needs", { id, tenantId, userId: user.id, skuId, planIds, since });
    }
  }
}

/** Opens, changes and closes the interruptions of a tenant, and sets the retention clocks to match. */
export function measureService(
  world: World,
  tenantId: string,
  served: Served,
  causeEventId: string,
): void {
  const open = new Map<string, Interruption>(
    world
      .ofTenant("interruptions", tenantId)
      .filter((row) => row.to === null)
      .map((row) => [`${row.userId}/${row.skuId}`, row]),
  );
  const users = new Map(world.ofTenant("users", tenantId).map((user) => [user.id, user]));
  const covered = new Map<string, ReadonlySet<string>>();
  for (const need of world.ofTenant("needs", tenantId)) {
    const user = users.get(need.userId);
    let plans = covered.get(need.userId);
    if (plans === undefined) {
      plans = user === undefined ? new Set() : coveredPlans(world, user, served);
      covered.set(need.userId, plans);
    }
    const without = isNeeded(user) ? need.planIds.filter((planId) => !plans.has(planId)) : [];
    const missing =
      user === undefined || without.length === 0
        ? without
        : withoutHigher(world, user, served, { ...need, planIds: without });
    judge(world, need, missing, open.get(need.id), causeEventId);
    open.delete(need.id);
  }
  for (const row of open.values()) close(world, row); // the customer ended the need
  setRetentionClocks(world, tenantId);
}

/** A plan's retention is over: its data is gone unless the plan came back. */
export function performRetentionEnd(
  world: World,
  tenantId: string,
  act: Extract<Act, { kind: "retentionEnds" }>,
): void {
  const { userId, planId } = act;
  const stillOut = world
    .ofTenant("interruptions", tenantId)
    .find((row) => row.to === null && row.userId === userId && row.planIds.includes(planId));
  if (stillOut === undefined) return;
  const id = lossId(world, stillOut, planId);
  if (world.get("dataLosses", id) !== undefined) return;
  world.put("dataLosses", { id, tenantId, userId, planId, at: world.now });
  world.log({
    tenantId,
    kind: "dataLost",
    actor: "microsoft",
    injected: false,
    details: { userId, planId, skuId: act.tenantSkuId, causeEventId: stillOut.causeEventId },
  });
}

function judge(
  world: World,
  need: Need,
  missing: readonly string[],
  row: Interruption | undefined,
  causeEventId: string,
): void {
  if (row !== undefined && sameList(row.planIds, missing)) return;
  if (row !== undefined) close(world, row);
  if (missing.length === 0) return;
  world.put("interruptions", {
    id: `${need.id}/${world.now}`,
    tenantId: need.tenantId,
    userId: need.userId,
    skuId: need.skuId,
    planIds: missing,
    from: world.now,
    to: null,
    causeEventId,
  });
}

/** An interruption that began and ended in one instant was none. */
function close(world: World, row: Interruption): void {
  if (row.from === world.now) world.remove("interruptions", row.id);
  else world.put("interruptions", { ...row, to: world.now });
}

function setRetentionClocks(world: World, tenantId: string): void {
  const wanted = new Map<string, { readonly at: Instant; readonly act: Act }>();
  for (const row of world.ofTenant("interruptions", tenantId)) {
    if (row.to !== null) continue;
    for (const plan of servicePlansOf(world, row.skuId) ?? []) {
      if (plan.dataDays === null || !row.planIds.includes(plan.id)) continue;
      if (world.get("dataLosses", lossId(world, row, plan.id)) !== undefined) continue;
      const { userId, skuId } = row;
      const act: Act = { kind: "retentionEnds", tenantSkuId: skuId, userId, planId: plan.id };
      wanted.set(`retention/${userId}/${skuId}/${plan.id}`, {
        at: addDays(outSince(world, row, plan.id), plan.dataDays),
        act,
      });
    }
  }
  for (const { id, act } of world.ofTenant("scheduled", tenantId)) {
    if (act.kind === "retentionEnds" && !wanted.has(id)) world.remove("scheduled", id);
  }
  for (const [id, { at, act }] of wanted) {
    if (world.get("scheduled", id)?.at !== at) world.put("scheduled", { id, tenantId, at, act });
  }
}

/** When the plan went, also where the row was opened anew because another plan went or came back. */
function outSince(world: World, row: Interruption, planId: string): Instant {
  const before = world
    .ofTenant("interruptions", row.tenantId)
    .find(
      (other) =>
        other.userId === row.userId &&
        other.skuId === row.skuId &&
        other.to === row.from &&
        other.planIds.includes(planId),
    );
  return before === undefined ? row.from : outSince(world, before, planId);
}

function lossId(world: World, row: Interruption, planId: string): string {
  return `${row.userId}/${planId}/${outSince(world, row, planId)}`;
}

function isNeeded(user: User | undefined): boolean {
  return user === undefined || user.accountEnabled;
}

/** Those of the plans that no higher plan of the same service stands in for. */
function withoutHigher(world: World, user: User, served: Served, need: Need): string[] {
  const names = new Map(servicePlansOf(world, need.skuId)?.map(({ id, name }) => [id, name]));
  const covered = coveredPlans(world, user, served);
  const held = user.assignments.flatMap(({ skuId }) => servicePlansOf(world, skuId) ?? []);
  const working = new Set(held.filter(({ id }) => covered.has(id)).map(({ name }) => name));
  return need.planIds.filter(
    (planId) => !plansAbove(names.get(planId) ?? "").some((name) => working.has(name)),
  );
}

function coveredPlans(world: World, user: User, served: Served): ReadonlySet<string> {
  const plans = new Set<string>();
  for (const { skuId } of user.assignments) {
    if (served.get(skuId)?.has(user.id) !== true) continue;
    for (const planId of enabledPlans(world, user, skuId)) plans.add(planId);
  }
  return plans;
}

/** The plans of the SKU that at least one of the user's assignments of it does not disable. */
function enabledPlans(world: World, user: User, skuId: string): ReadonlySet<string> {
  const assignments = user.assignments.filter(
    (assignment) => assignment.skuId === skuId && holdsSeat(assignment),
  );
  return new Set(
    planIdsOf(world, skuId).filter((planId) =>
      assignments.some((assignment) => !assignment.disabledPlans.includes(planId)),
    ),
  );
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
