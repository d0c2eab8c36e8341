// Migrations of a partner's own legacy subscriptions to the new commerce. Sources: "Validate a migration",
// "Create a migration", "Get a new commerce migration", "Query migrated subscriptions", "Get migration
// events", "Schedule a new-commerce migration".

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { listOf, maybe, maybeText, wireEnum, wireInstant, wireNumber } from "../wire.ts";

const AddOn = z.object({
  currentSubscriptionId: z.string(),
  customerTenantId: maybeText,
  catalogItemId: maybeText,
  newCommerceSubscriptionId: maybeText,
  newCommerceOrderId: maybeText,
  subscriptionEndDate: maybe(wireInstant),
  quantity: maybe(wireNumber),
  termDuration: maybeText,
  billingCycle: maybeText,
  purchaseFullTerm: maybe(z.boolean()),
  customTermEndDate: maybe(wireInstant),
});

/** What is left out of term, billing and quantity is taken from the legacy subscription. */
const Wanted = z.object({
  currentSubscriptionId: z.string(),
  quantity: maybe(wireNumber),
  termDuration: maybeText,
  billingCycle: maybeText,
  /** Begins a fresh term; without it the present end is kept. */
  purchaseFullTerm: maybe(z.boolean()),
  customTermEndDate: maybe(wireInstant),
  /** The caller's own mark, by which a migration is found again after an unanswered call. */
  externalReferenceId: maybeText,
  addOnMigrations: listOf(AddOn),
});

const Migration = Wanted.extend({
  id: z.string(),
  status: wireEnum(["Processing", "Completed", "Failed"]),
  startedTime: maybe(wireInstant),
  completedTime: maybe(wireInstant),
  customerTenantId: maybeText,
  catalogItemId: maybeText,
  newCommerceSubscriptionId: maybeText,
  newCommerceOrderId: maybeText,
  subscriptionEndDate: maybe(wireInstant),
});

const Schedule = Wanted.extend({
  id: z.string(),
  /** Not in every sample. */
  status: maybe(wireEnum(["Scheduled", "Processing", "Completed", "Cancelled", "Failed"])),
  customerTenantId: maybeText,
  targetDate: maybe(wireInstant),
  migrateOnRenewal: maybe(z.boolean()),
  subscriptionEndDate: maybe(wireInstant),
  createdTime: maybe(wireInstant),
  lastModifiedTime: maybe(wireInstant),
  newCommerceMigrationId: maybeText,
  errorCode: maybe(wireNumber),
  errorDescription: maybeText,
});

const ofCustomer = "/v1/customers/{customerId}/migrations/newcommerce";
const ofAll = "/v1/migrations/newcommerce";

const shared = {
  api: "partnerCenter",
  query: [],
  success: [200],
  identity: "either",
  budget: "partnerCenter",
} as const;

export const validateMigration = endpoint({
  ...shared,
  operation: "validateMigration",
  method: "POST",
  path: `${ofCustomer}/validate`,
  request: Wanted,
  response: z.object({
    currentSubscriptionId: z.string(),
    isEligible: z.boolean(),
    termDuration: maybeText,
    billingCycle: maybeText,
    catalogItemId: maybeText,
    customTermEndDate: maybe(wireInstant),
    errors: listOf(z.object({ code: wireNumber, description: maybeText })),
    addOnMigrations: listOf(AddOn),
  }),
  retry: "safe",
});

/** Buys: after no answer look for `externalReferenceId` before another one. */
export const createMigration = endpoint({
  ...shared,
  operation: "createMigration",
  method: "POST",
  path: ofCustomer,
  request: Wanted,
  response: Migration,
  success: [201],
  retry: "readBack",
  budget: "migrations",
});

export const getMigration = endpoint({
  ...shared,
  operation: "getMigration",
  method: "GET",
  path: `${ofCustomer}/{migrationId}`,
  request: null,
  response: Migration,
  retry: "safe",
});

/** Over all customers, as a bare array. */
export const listMigrations = endpoint({
  ...shared,
  operation: "listMigrations",
  method: "GET",
  path: ofAll,
  query: ["CustomerTenantId", "CurrentSubscriptionId", "ExternalReferenceId"],
  request: null,
  response: z.array(Migration),
  retry: "safe",
});

/** Of one migration or of one legacy subscription. */
export const listMigrationEvents = endpoint({
  ...shared,
  operation: "listMigrationEvents",
  method: "GET",
  path: `${ofCustomer}/events`,
  query: ["migration_id", "current_subscription_id"],
  request: null,
  response: z.array(
    z.object({
      id: z.string(),
      newCommerceMigrationId: z.string(),
      currentSubscriptionId: maybeText,
      customerTenantId: maybeText,
      createdTime: maybe(wireInstant),
      eventName: z.string(),
    }),
  ),
  retry: "safe",
});

/** Either at a date or at the legacy subscription's renewal. */
export const createMigrationSchedule = endpoint({
  ...shared,
  operation: "createMigrationSchedule",
  method: "POST",
  path: `${ofCustomer}/schedules`,
  request: Wanted.extend({
    targetDate: maybe(wireInstant),
    migrateOnRenewal: maybe(z.boolean()),
  }),
  response: Schedule,
  success: [201],
  retry: "readBack",
});

export const getMigrationSchedule = endpoint({
  ...shared,
  operation: "getMigrationSchedule",
  method: "GET",
  path: `${ofCustomer}/schedules/{scheduleId}`,
  request: null,
  response: Schedule,
  retry: "safe",
});

export const cancelMigrationSchedule = endpoint({
  ...shared,
  operation: "cancelMigrationSchedule",
  method: "POST",
  path: `${ofCustomer}/schedules/{scheduleId}/cancel`,
  request: null,
  response: Schedule,
  retry: "absolute",
});
