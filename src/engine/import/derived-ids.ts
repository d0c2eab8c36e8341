// Ids of what an import makes: derived and stable, so that the same customer again is the same
// customer. The beginning of the tenant id is for the eye, the hash against collisions: tenants may share that
// beginning, and of a hundred thousand such ones no two may be taken for one.

import { hashOf } from "#lib/canonical-json.ts";

const HASH_DIGITS = 12;
/** Of ids that earlier releases made; their customers keep them. */
const EARLIER_HASH_DIGITS = 6;

export function customerIdOf(partnerId: string, tenantId: string): string {
  return `cu-${stem(partnerId, tenantId, HASH_DIGITS)}`;
}

export function moveIdOf(partnerId: string, tenantId: string): string {
  return `mv-${stem(partnerId, tenantId, HASH_DIGITS)}`;
}

/** Every id under which this tenant's customer can be stored. With the earlier one it may be another tenant's. */
export function possibleCustomerIds(partnerId: string, tenantId: string): readonly string[] {
  return [
    customerIdOf(partnerId, tenantId),
    `cu-${stem(partnerId, tenantId, EARLIER_HASH_DIGITS)}`,
  ];
}

function stem(partnerId: string, tenantId: string, hashDigits: number): string {
  return `${tenantId.slice(0, 8)}-${hashOf([partnerId, tenantId]).slice(0, hashDigits)}`;
}
