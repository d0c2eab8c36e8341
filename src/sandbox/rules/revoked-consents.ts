// What a customer's admin takes back of their own accord: delegated admin, the reseller relationship,
// and an agreement that no longer counts because of its date.

import { parseInstant } from "#lib/instant.ts";
import type { Subscription } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { ourPartner } from "./consents.ts";

/** Every living relationship of delegated admin with us ends at once. */
export function delegatedAdminRevoked(world: World, tenantId: string): void {
  const { tenantId: ours } = ourPartner(world);
  for (const relationship of world.ofTenant("delegatedAdmins", tenantId)) {
    if (relationship.partnerTenantId !== ours || relationship.status !== "active") continue;
    world.put("delegatedAdmins", { ...relationship, status: "terminated", endsAt: world.now });
    log(world, tenantId, "delegatedAdminRevoked", { delegatedAdminId: relationship.id });
  }
}

/**
 * We are no longer a reseller of this customer. Not while something that we sold is active or on its way ("Remove a
 * reseller relationship with a customer": all active subscriptions have to be suspended first).
 */
export function relationshipEnded(world: World, tenantId: string): void {
  const { tenantId: ours } = ourPartner(world);
  const isSoldByUs = ({ seller, state }: Subscription) =>
    seller.kind === "csp" &&
    seller.partnerTenantId === ours &&
    (state === "active" || state === "pending");
  if (world.ofTenant("subscriptions", tenantId).some(isSoldByUs)) return;
  for (const relationship of world.ofTenant("relationships", tenantId)) {
    if (relationship.partnerTenantId !== ours) continue;
    world.remove("relationships", relationship.id);
    log(world, tenantId, "relationshipEnded", { partnerTenantId: ours });
  }
}

// The day before acceptances began to count ("Confirm customer acceptance").
const TOO_OLD = parseInstant("2023-03-31T00:00:00Z");

/** Microsoft no longer counts what the customer accepted. */
export function agreementLapses(world: World, tenantId: string): void {
  for (const agreement of world.ofTenant("agreements", tenantId)) {
    if (agreement.acceptedAt <= TOO_OLD) continue;
    world.put("agreements", { ...agreement, acceptedAt: TOO_OLD });
    log(world, tenantId, "agreementLapsed", {});
  }
}

function log(
  world: World,
  tenantId: string,
  kind: string,
  details: Readonly<Record<string, string>>,
): void {
  world.log({ tenantId, kind, actor: "person", injected: true, details });
}
