import type { z } from "zod";
import { assignGroupLicense as endpoint } from "#microsoft/endpoints/graph/groups.ts";
import type { Operation } from "../operation.ts";
import { recomputeTenant } from "../rules/pools.ts";
import type { Group, User } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { requireAccess } from "./delegated-access.ts";
import { groupOf, groupResource } from "./group-resource.ts";
import { checkPlans, hasRoom, newAssignment } from "./license-change.ts";

/** Members for whom no licence is left stay in `CountViolation`, as Microsoft leaves them. */
export const assignGroupLicense: Operation = {
  endpoint,
  support: { missing: "the delay of large groups; retries by reprocessLicenseAssignment" },
  perform(context) {
    requireAccess(context, "assignLicenses");
    const { world, request } = context;
    const before = groupOf(context);
    const { addLicenses, removeLicenses } = request.body as z.output<typeof endpoint.request>;
    for (const { skuId, disabledPlans } of addLicenses) {
      checkPlans(world, skuId, disabledPlans ?? []);
    }
    const changed = new Set([...removeLicenses, ...addLicenses.map(({ skuId }) => skuId)]);
    const group: Group = {
      ...before,
      assignedLicenses: [
        ...before.assignedLicenses.filter(({ skuId }) => !changed.has(skuId)),
        ...addLicenses.map(({ skuId, disabledPlans }) => ({
          skuId,
          disabledPlans: disabledPlans ?? [],
        })),
      ],
    };
    world.put("groups", group);
    for (const memberId of group.memberIds) {
      const member = world.get("users", memberId);
      if (member !== undefined) world.put("users", withGroupLicenses(world, member, group));
    }
    const causeEventId = world.log({
      tenantId: group.tenantId,
      kind: "licensesChanged",
      actor: "us",
      injected: false,
      details: {
        groupId: group.id,
        added: addLicenses.map(({ skuId }) => skuId).join(","),
        removed: removeLicenses.join(","),
      },
    });
    recomputeTenant(world, group.tenantId, causeEventId);
    return { status: 202, body: groupResource(group) };
  },
};

function withGroupLicenses(world: World, member: User, group: Group): User {
  const others = member.assignments.filter(({ assignedByGroup }) => assignedByGroup !== group.id);
  const inherited = group.assignedLicenses.map(({ skuId, disabledPlans }) => {
    const before = member.assignments.find(
      (assignment) => assignment.assignedByGroup === group.id && assignment.skuId === skuId,
    );
    if (before !== undefined) return { ...before, disabledPlans };
    const fresh = newAssignment(world, skuId, disabledPlans, group.id);
    const holds = others.some((assignment) => assignment.skuId === skuId);
    if (holds || hasRoom(world, group.tenantId, skuId)) return fresh;
    return { ...fresh, state: "Error" as const, error: "CountViolation" };
  });
  return { ...member, assignments: [...others, ...inherited] };
}
