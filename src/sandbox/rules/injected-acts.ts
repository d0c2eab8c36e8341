// What somebody else does of their own accord, drawn by the world-maker.

import { compareTexts } from "#lib/compare-texts.ts";
import type { Act, Assignment, Group, Tenant, User } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { takeOutOfService } from "./lifecycle.ts";
import { freeSeats, needsOf, recomputeTenant } from "./pools.ts";
import { planIdsOf } from "./service-plans.ts";

type ActOf<Kind extends Act["kind"]> = Extract<Act, { kind: Kind }>;

const AVAILABILITY_ID_LENGTH = 12;
const AVAILABILITY_ID_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The customer, or the old partner, cancels early: users out at once. */
export function customerCancels(world: World, act: ActOf<"customerCancels">): void {
  const subscription = world.get("subscriptions", act.subscriptionId);
  if (subscription?.state !== "active" && subscription?.state !== "warning") return;
  takeOutOfService(world, subscription, {
    eventKind: "customerCancelled",
    actor: "person",
    injected: true,
    to: "suspended",
  });
}

/** New people get a license each, through the group that gives it, as far as the pool has free seats. */
export function customerAddsUsers(
  world: World,
  tenantId: string,
  act: ActOf<"customerAddsUsers">,
): void {
  const tenant = world.ofTenant("tenants", tenantId)[0];
  const added = Math.min(act.count, freeSeats(world, tenantId, act.skuId));
  if (tenant === undefined) return;
  const userIds: string[] = [];
  for (let number = 0; number < added; number += 1) {
    const user = newUser(world, tenant, act.skuId);
    userIds.push(user.id);
    world.put("users", user);
    world.put("needs", {
      id: `${user.id}/${act.skuId}`,
      tenantId,
      userId: user.id,
      skuId: act.skuId,
      planIds: planIdsOf(world, act.skuId),
      since: world.now,
    });
  }
  const details = { skuId: act.skuId, asked: act.count, added, userIds: userIds.join(" ") };
  logAndRecompute(world, tenantId, "usersAdded", details);
}

/** The last people to have got the license leave: their accounts are disabled, the license taken back. */
export function customerRemovesUsers(
  world: World,
  tenantId: string,
  act: ActOf<"customerRemovesUsers">,
): void {
  const leaving = world
    .ofTenant("users", tenantId)
    .filter((user) => user.accountEnabled && !user.isGlobalAdmin && holds(user, act.skuId))
    .toSorted((a, b) => compareTexts(assignedAt(b, act.skuId), assignedAt(a, act.skuId)))
    .slice(0, act.count);
  for (const user of leaving) {
    const assignments = user.assignments.filter(({ skuId }) => skuId !== act.skuId);
    world.put("users", { ...user, accountEnabled: false, assignments });
    for (const group of world.ofTenant("groups", tenantId)) {
      const memberIds = group.memberIds.filter((memberId) => memberId !== user.id);
      if (memberIds.length < group.memberIds.length) world.put("groups", { ...group, memberIds });
    }
    for (const need of needsOf(world, tenantId, user.id)) world.remove("needs", need.id);
  }
  const details = { skuId: act.skuId, asked: act.count, removed: leaving.length };
  logAndRecompute(world, tenantId, "usersRemoved", details);
}

/** Microsoft gives the catalogue entry another availability id. */
export function availabilityChanges(world: World, act: ActOf<"availabilityChanges">): void {
  const product = world.get("products", act.catalogId);
  if (product === undefined) return;
  const random = world.random.fork(`availability/${product.id}/${world.now}`);
  const availabilityId = Array.from({ length: AVAILABILITY_ID_LENGTH }, () =>
    random.pick([...AVAILABILITY_ID_LETTERS]),
  ).join("");
  world.put("products", { ...product, availabilityId });
  world.log({
    tenantId: null,
    kind: "availabilityChanged",
    actor: "microsoft",
    injected: true,
    details: { catalogId: product.id, availabilityId },
  });
}

/**
 * Nobody can order it any more; who has it goes on, and may have more of it ("Manage end-of-sale offers").
 */
export function saleEnds(world: World, { catalogId }: ActOf<"saleEnds">): void {
  const product = world.get("products", catalogId);
  if (product === undefined || !product.isPurchasable) return;
  world.put("products", { ...product, isPurchasable: false });
  world.log({
    tenantId: null,
    kind: "saleEnded",
    actor: "microsoft",
    injected: true,
    details: { catalogId },
  });
}

function newUser(world: World, { country, domain, tenantId }: Tenant, skuId: string): User {
  const id = world.guid();
  const group = groupGiving(world, tenantId, skuId);
  if (group !== undefined) world.put("groups", { ...group, memberIds: [...group.memberIds, id] });
  const given = group?.assignedLicenses ?? [{ skuId, disabledPlans: [] }];
  const assignments = given.map((license): Assignment => ({
    ...license,
    assignedByGroup: group?.id ?? null,
    assignedAt: world.now,
    state: "Active",
    error: null,
  }));
  return {
    id,
    tenantId,
    userPrincipalName: `joiner-${id.slice(0, 8)}@${domain}`,
    displayName: `Joiner ${id.slice(0, 8)}`,
    accountEnabled: true,
    usageLocation: country,
    isGlobalAdmin: false,
    assignments,
  };
}

function groupGiving(world: World, tenantId: string, skuId: string): Group | undefined {
  return world
    .ofTenant("groups", tenantId)
    .find(({ assignedLicenses }) => assignedLicenses.some((each) => each.skuId === skuId));
}

function holds(user: User, skuId: string): boolean {
  return user.assignments.some((assignment) => assignment.skuId === skuId);
}

function assignedAt(user: User, skuId: string): string {
  return user.assignments.find((assignment) => assignment.skuId === skuId)?.assignedAt ?? "";
}

function logAndRecompute(
  world: World,
  tenantId: string,
  kind: string,
  details: Readonly<Record<string, string | number>>,
): void {
  const causeEventId = world.log({ tenantId, kind, actor: "person", injected: true, details });
  recomputeTenant(world, tenantId, causeEventId);
}
