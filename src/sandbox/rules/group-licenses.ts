// Licenses given to a group reach its members in the background, some time after the call was accepted;
// what cannot be given stays on the member as an error until somebody has them processed again. Source:
// "Identify and resolve license assignment problems for a group" (learn.microsoft.com/entra).

import { addMs } from "#lib/instant.ts";
import type { Assignment, Group, User } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { violationOf } from "./license-violations.ts";
import { freeSeats, recomputeTenant } from "./pools.ts";
import { readingsOf } from "./readings.ts";
import { holdsSeat } from "./service-plans.ts";

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
/** A group of this many members can take a whole day ("Group-based licensing additional scenarios"). */
const MEMBERS_OF_A_DAY = 60_000;

/** The members follow later; another change before then is processed with this one. */
export function queueGroup(world: World, group: Group): void {
  const minutes =
    (readingsOf(world, group.tenantId).groupLicensingMinutes ?? 0) +
    Math.ceil((group.memberIds.length * DAY_MINUTES) / MEMBERS_OF_A_DAY);
  world.put("groups", { ...group, isProcessing: true });
  world.put("scheduled", {
    id: `groupLicenses/${group.id}`,
    tenantId: group.tenantId,
    at: addMs(world.now, minutes * MINUTE_MS),
    act: { kind: "groupLicensesProcessed", groupId: group.id },
  });
}

/** Every member gets what the group has now and loses what it has no more. */
export function processGroup(world: World, groupId: string): void {
  const group = world.get("groups", groupId);
  if (group === undefined) return;
  world.put("groups", { ...group, isProcessing: false });
  for (const memberId of group.memberIds) {
    const member = world.get("users", memberId);
    if (member !== undefined) world.put("users", withGroupLicenses(world, member, group));
  }
  const { tenantId } = group;
  const causeEventId = world.log({
    tenantId,
    kind: "groupLicensesProcessed",
    actor: "microsoft",
    injected: false,
    details: { groupId, members: group.memberIds.length },
  });
  recomputeTenant(world, tenantId, causeEventId);
}

/** Tries the licenses that the user has from groups again, as they are processed so far. */
export function reprocessUser(world: World, user: User): User {
  const groups = world
    .ofTenant("groups", user.tenantId)
    .filter((group) => group.memberIds.includes(user.id) && group.isProcessing !== true);
  const after = groups.reduce((each, group) => withGroupLicenses(world, each, group), user);
  world.put("users", after);
  const causeEventId = world.log({
    tenantId: user.tenantId,
    kind: "licensesReprocessed",
    actor: "us",
    injected: false,
    details: { userId: user.id },
  });
  recomputeTenant(world, user.tenantId, causeEventId);
  return world.get("users", user.id) ?? after;
}

function withGroupLicenses(world: World, member: User, group: Group): User {
  const given = new Set(group.assignedLicenses.map(({ skuId }) => skuId));
  let assignments = member.assignments.filter(
    ({ assignedByGroup, skuId }) => assignedByGroup !== group.id || given.has(skuId),
  );
  for (const license of group.assignedLicenses) {
    const isOwn = (each: Assignment) =>
      each.assignedByGroup === group.id && each.skuId === license.skuId;
    const before = assignments.find(isOwn);
    const others = assignments.filter((each) => !isOwn(each));
    assignments = [
      ...others,
      inherited(world, { ...member, assignments: others }, group, license, before),
    ];
  }
  return { ...member, assignments };
}

function inherited(
  world: World,
  member: User,
  group: Group,
  { skuId, disabledPlans }: Group["assignedLicenses"][number],
  before: Assignment | undefined,
): Assignment {
  const violation = violationOf(world, member, { skuId, disabledPlans }, member.assignments);
  const isHeld =
    (before !== undefined && holdsSeat(before)) ||
    member.assignments.some((each) => each.skuId === skuId && holdsSeat(each));
  const assignment = {
    skuId,
    disabledPlans,
    assignedByGroup: group.id,
    assignedAt: before?.assignedAt ?? world.now,
  };
  if (violation !== null) return { ...assignment, state: "Error", error: violation };
  if (isHeld || freeSeats(world, group.tenantId, skuId) > 0) {
    const state = before !== undefined && holdsSeat(before) ? before.state : "Active";
    return { ...assignment, state, error: state === "Active" ? null : (before?.error ?? null) };
  }
  return { ...assignment, state: "Error", error: "CountViolation" };
}
