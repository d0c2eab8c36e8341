// What a partner's people and applications did, as the partner's activity log keeps it.

import type { Instant } from "#lib/instant.ts";

export interface AuditRecord {
  readonly id: string;
  readonly partnerTenantId: string;
  /** The customer's. */
  readonly tenantId: string;
  readonly applicationId: string;
  readonly resourceType: string;
  readonly operationType: string;
  readonly at: Instant;
}
