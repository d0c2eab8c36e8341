// Migrations of legacy subscriptions to the new commerce, as the world keeps them.

import type { Instant, Term } from "#lib/instant.ts";

export interface Migration {
  readonly id: string;
  readonly tenantId: string;
  readonly partnerTenantId: string;
  readonly status: "Processing" | "Completed" | "Failed";
  readonly startedAt: Instant;
  readonly completedAt: Instant | null;
  readonly currentSubscriptionId: string;
  /** Of the catalogue. */
  readonly productId: string;
  readonly catalogItemId: string;
  readonly quantity: number;
  readonly term: Term;
  readonly billingCycle: string;
  readonly purchaseFullTerm: boolean;
  readonly externalReferenceId: string | null;
  readonly subscriptionEndsAt: Instant;
  readonly newSubscriptionId: string | null;
  readonly newOrderId: string | null;
  readonly events: readonly {
    readonly id: string;
    readonly at: Instant;
    readonly name: string;
  }[];
}

/** What a caller wants; null is taken from the legacy subscription. */
export interface MigrationWish {
  readonly currentSubscriptionId: string;
  readonly quantity: number | null;
  readonly termDuration: string | null;
  readonly billingCycle: string | null;
  readonly purchaseFullTerm: boolean;
  readonly externalReferenceId: string | null;
}

export interface MigrationSchedule {
  readonly id: string;
  readonly tenantId: string;
  readonly partnerTenantId: string;
  readonly wish: MigrationWish;
  readonly targetAt: Instant;
  readonly status: "Scheduled" | "Processing" | "Cancelled" | "Failed";
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
  readonly migrationId: string | null;
  readonly error: { readonly code: number; readonly description: string } | null;
}
