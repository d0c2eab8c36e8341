import type { Assignment, TenantSku } from "../world/entities.ts";
import type { World } from "../world/world.ts";

/** The users who are served, by SKU. */
export type Served = ReadonlyMap<string, ReadonlySet<string>>;

/** True for an assignment that takes a seat; one that failed or is disabled takes none. */
export function holdsSeat({ state }: Assignment): boolean {
  return state === "Active" || state === "ActiveWithError";
}

/** What a tenant SKU contains; undefined for one that neither SKUs nor products know. */
export function servicePlansOf(world: World, skuId: string): TenantSku["servicePlans"] | undefined {
  const sku = world.get("skus", skuId);
  if (sku !== undefined) return sku.servicePlans;
  for (const product of world.all("products")) {
    if (product.tenantSkuId === skuId) return product.servicePlans;
  }
  return undefined;
}

export function planIdsOf(world: World, skuId: string): readonly string[] {
  return servicePlansOf(world, skuId)?.map((plan) => plan.id) ?? [];
}
