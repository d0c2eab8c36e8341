// Licenses as Partner Center writes them, and who may see and change them: a partner whose people hold
// an assigned delegated admin role in the customer's tenant.

import type { OperationContext } from "../operation.ts";
import { WireError } from "../operation.ts";
import { hasRole } from "../graph/delegated-access.ts";
import type { Tenant, User } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { customerOf } from "./shared.ts";

/** The customer of the path. Refuses with 900308 without a role in its tenant that allows what is asked. */
export function licensedCustomerOf(
  context: OperationContext,
  need: "read" | "assignLicenses",
): Tenant {
  const tenant = customerOf(context);
  const { world, caller } = context;
  if (hasRole(world, tenant.tenantId, caller.partnerTenantId, need)) return tenant;
  throw new WireError(403, 900308, "Insufficient privileges to complete the operation.");
}

/** The user of the path. Refuses with 60002. */
export function licensedUserOf({ world, request }: OperationContext, tenantId: string): User {
  const asked = (request.path["userId"] ?? "").toLowerCase();
  const found = world.ofTenant("users", tenantId).find((user) => user.id === asked);
  if (found !== undefined) return found;
  throw new WireError(404, 60002, "User object ID isn't found");
}

/** True where the query asks for licenses that Microsoft Entra ID manages: all that the sandbox has. */
export function asksForGroup1({ request }: OperationContext): boolean {
  const asked = request.query["licenseGroupIds"]?.toLowerCase();
  return asked === undefined || asked.split(",").includes("group1");
}

export function productSkuOf(world: World, skuId: string): object {
  const sku = world.get("skus", skuId);
  const partNumber = sku?.skuPartNumber ?? "";
  const sold = [...world.all("products")].find(({ tenantSkuId }) => tenantSkuId === skuId);
  return {
    id: skuId,
    name: sold?.title ?? partNumber,
    skuPartNumber: partNumber,
    targetType: sku?.appliesTo ?? "User",
    licenseGroupId: "group1",
  };
}

export function servicePlansOf(
  world: World,
  skuId: string,
  capabilityStatus: string,
  without: readonly string[] = [],
): readonly object[] {
  const sku = world.get("skus", skuId);
  return (sku?.servicePlans ?? [])
    .filter(({ id }) => !without.includes(id))
    .map(({ id, name }) => ({
      displayName: name,
      serviceName: name,
      id,
      capabilityStatus,
      targetType: sku?.appliesTo ?? "User",
    }));
}
