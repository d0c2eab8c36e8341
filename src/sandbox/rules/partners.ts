import type { Partner, WorldEvent } from "../world/entities.ts";
import type { World } from "../world/world.ts";

export function partnerOf(world: World, partnerTenantId: string): Partner | undefined {
  for (const partner of world.all("partners")) {
    if (partner.tenantId === partnerTenantId) return partner;
  }
  return undefined;
}

/** Who acts when this partner writes: another partner is somebody else's person. */
export function writerOf(world: World, partnerTenantId: string | null): WorldEvent["actor"] {
  const partner = partnerTenantId === null ? undefined : partnerOf(world, partnerTenantId);
  return partner?.isOurs === false ? "person" : "us";
}
