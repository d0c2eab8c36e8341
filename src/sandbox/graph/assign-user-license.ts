import type { z } from "zod";
import { assignUserLicense as endpoint } from "#microsoft/endpoints/graph/users.ts";
import type { Operation } from "../operation.ts";
import { recomputeTenant } from "../rules/pools.ts";
import type { User } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { requireAccess } from "./delegated-access.ts";
import { changedUser } from "./license-change.ts";
import { userOf, userResource } from "./user-resource.ts";

type Change = z.output<typeof endpoint.request>;

export const assignUserLicense: Operation = {
  endpoint,
  support: { missing: "refusals for colliding and for depending service plans" },
  perform(context) {
    requireAccess(context, "assignLicenses");
    const { world, request } = context;
    const change = request.body as Change;
    const after = changedUser(world, userOf(context), change);
    return { status: 200, body: userResource(storeLicenseChange(world, after, change)) };
  },
};

/** Keeps the changed user, tells the event, and lets the tenant's pools follow. */
export function storeLicenseChange(world: World, after: User, change: Change): User {
  world.put("users", after);
  const causeEventId = world.log({
    tenantId: after.tenantId,
    kind: "licensesChanged",
    actor: "us",
    injected: false,
    details: {
      userId: after.id,
      added: change.addLicenses.map(({ skuId }) => skuId).join(","),
      removed: change.removeLicenses.join(","),
    },
  });
  recomputeTenant(world, after.tenantId, causeEventId);
  return world.get("users", after.id) ?? after;
}
