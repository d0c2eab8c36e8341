import type { z } from "zod";
import { updateLicensesOfUser as endpoint } from "#microsoft/endpoints/partner-center/licenses.ts";
import { storeLicenseChange } from "../graph/assign-user-license.ts";
import { changedUser, hasRoom } from "../graph/license-change.ts";
import { WireError, type Operation, type OperationContext } from "../operation.ts";
import type { User } from "../world/entities.ts";
import { licensedCustomerOf, licensedUserOf } from "./license-resources.ts";

type Update = z.output<typeof endpoint.request>;

export const updateLicensesOfUser: Operation = {
  endpoint,
  support: { missing: "licenses of Group2; warnings" },
  perform(context) {
    const { tenantId } = licensedCustomerOf(context, "assignLicenses");
    const user = licensedUserOf(context, tenantId);
    const update = context.request.body as Update;
    refuseWithoutRoom(context, user, update);
    const change = {
      addLicenses: update.licensesToAssign.map(({ skuId, excludedPlans }) => ({
        skuId,
        disabledPlans: excludedPlans,
      })),
      removeLicenses: update.licensesToRemove,
    };
    const after = partnerCenterRefusal(() => changedUser(context.world, user, change));
    storeLicenseChange(context.world, user, after);
    return {
      status: 201,
      body: {
        licensesToAssign: update.licensesToAssign,
        licensesToRemove: update.licensesToRemove,
        licenseWarnings: [],
        attributes: { objectType: "LicenseUpdate" },
      },
    };
  },
};

function refuseWithoutRoom({ world }: OperationContext, user: User, update: Update): void {
  const removed = new Set(update.licensesToRemove);
  for (const { skuId } of update.licensesToAssign) {
    const holds = user.assignments.some((assignment) => assignment.skuId === skuId);
    if (holds || removed.has(skuId) || hasRoom(world, user.tenantId, skuId)) continue;
    throw new WireError(400, 60012, `No licenses of ${skuId} are available.`);
  }
}

/** Whatever else Graph would refuse is 60000 here. */
function partnerCenterRefusal<Result>(act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    throw new WireError(400, 60000, error.message);
  }
}
