// Ids of what an import makes: derived and stable, so that the same customer again is the same
// customer. The beginning of the tenant id is for the eye, the hash against collisions.

import { hashOf } from "#lib/canonical-json.ts";

export function customerIdOf(partnerId: string, tenantId: string): string {
  return `cu-${stem(partnerId, tenantId)}`;
}

export function moveIdOf(partnerId: string, tenantId: string): string {
  return `mv-${stem(partnerId, tenantId)}`;
}

function stem(partnerId: string, tenantId: string): string {
  return `${tenantId.slice(0, 8)}-${hashOf([partnerId, tenantId]).slice(0, 6)}`;
}
