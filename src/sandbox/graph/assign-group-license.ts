import type { z } from "zod";
import { assignGroupLicense as endpoint } from "#microsoft/endpoints/graph/groups.ts";
import type { Operation } from "../operation.ts";
import { queueGroup } from "../rules/group-licenses.ts";
import type { Group } from "../world/entities.ts";
import { requireAccess } from "./delegated-access.ts";
import { groupOf, groupResource } from "./group-resource.ts";
import { checkPlans, licensesTold } from "./license-change.ts";

/** Accepted at once; the members follow in the background. */
export const assignGroupLicense: Operation = {
  endpoint,
  support: "full",
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
    world.log({
      tenantId: group.tenantId,
      kind: "licensesChanged",
      actor: "us",
      injected: false,
      details: {
        groupId: group.id,
        ...licensesTold(before.assignedLicenses, group.assignedLicenses),
      },
    });
    queueGroup(world, group);
    return { status: 202, body: groupResource({ ...group, isProcessing: true }) };
  },
};
