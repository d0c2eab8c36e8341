import type { TenantReadings } from "../world/tenant-readings.ts";
import type { World } from "../world/world.ts";

/** How this tenant drew the open questions. Throws RangeError for a tenant that does not exist. */
export function readingsOf(world: World, tenantId: string): TenantReadings {
  const tenant = world.ofTenant("tenants", tenantId)[0];
  if (tenant === undefined) throw new RangeError(`no tenant ${tenantId}`);
  return tenant.readings;
}
