import type { z } from "zod";
import { assignUserLicense as endpoint } from "#microsoft/endpoints/graph/users.ts";
import type { Operation } from "../operation.ts";
import { recomputeTenant } from "../rules/pools.ts";
import type { Assignment, User } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { requireAccess } from "./delegated-access.ts";
import { changedUser, licensesTold } from "./license-change.ts";
import { userOf, userResource } from "./user-resource.ts";

type Change = z.output<typeof endpoint.request>;

export const assignUserLicense: Operation = {
  endpoint,
  support: { missing: "the collisions of all plans but SharePoint’s" },
  perform(context) {
    requireAccess(context, "assignLicenses");
    const { world, request } = context;
    const before = userOf(context);
    const after = changedUser(world, before, request.body as Change);
    return { status: 200, body: userResource(storeLicenseChange(world, before, after)) };
  },
};

/** Keeps the changed user, tells the event, and lets the tenant's pools follow. */
export function storeLicenseChange(world: World, before: User, after: User): User {
  world.put("users", after);
  const details = { userId: after.id, ...licensesTold(directOf(before), directOf(after)) };
  const causeEventId = world.log({
    tenantId: after.tenantId,
    kind: "licensesChanged",
    actor: "us",
    injected: false,
    details,
  });
  recomputeTenant(world, after.tenantId, causeEventId);
  return world.get("users", after.id) ?? after;
}

function directOf({ assignments }: User): readonly Assignment[] {
  return assignments.filter(({ assignedByGroup }) => assignedByGroup === null);
}
