// Migrations to the new commerce, one operation after the other.

import type { z } from "zod";
import {
  createMigration as createMigrationEndpoint,
  getMigration as getMigrationEndpoint,
  listMigrationEvents as listMigrationEventsEndpoint,
  listMigrations as listMigrationsEndpoint,
  validateMigration as validateMigrationEndpoint,
} from "#microsoft/endpoints/partner-center/migrations.ts";
import { WireError, type Operation, type OperationContext } from "../operation.ts";
import {
  legacyOf,
  migrationTarget,
  startMigration,
  type MigrationRefusal,
  type MigrationTarget,
} from "../rules/migrations.ts";
import type { Migration, MigrationWish } from "../world/migration.ts";
import { customerOf, requireAgreement } from "./shared.ts";

type Wanted = z.output<typeof createMigrationEndpoint.request>;

const ADD_ONS = "add-ons, custom ends of a term";

export const validateMigration: Operation = {
  endpoint: validateMigrationEndpoint,
  support: { missing: ADD_ONS },
  perform(context) {
    const { tenantId } = customerOf(context);
    const wish = wishOf(context.request.body as Wanted);
    const target = targetOf(context, tenantId, wish);
    const { currentSubscriptionId } = wish;
    if ("code" in target) {
      const { code, description } = target;
      const errors = [{ code, description }];
      return { status: 200, body: { currentSubscriptionId, isEligible: false, errors } };
    }
    return {
      status: 200,
      body: {
        currentSubscriptionId,
        isEligible: true,
        termDuration: target.term,
        billingCycle: target.billingCycle,
        catalogItemId: `${target.product.productId}:${target.product.catalogSkuId}:${target.product.availabilityId}`,
      },
    };
  },
};

export const createMigration: Operation = {
  endpoint: createMigrationEndpoint,
  support: { missing: ADD_ONS },
  perform(context) {
    const { tenantId } = customerOf(context);
    const wish = wishOf(context.request.body as Wanted);
    requireAgreement(context, tenantId);
    const target = targetOf(context, tenantId, wish);
    if ("code" in target) throw new WireError(target.status, target.code, target.description);
    const migration = startMigration(context.world, target, wish, context.caller.partnerTenantId);
    return { status: 201, body: resourceOf(migration) };
  },
};

export const getMigration: Operation = {
  endpoint: getMigrationEndpoint,
  support: { missing: ADD_ONS },
  perform(context) {
    const { tenantId } = customerOf(context);
    const id = (context.request.path["migrationId"] ?? "").toLowerCase();
    const migration = context.world.get("migrations", id);
    if (migration?.tenantId !== tenantId || !isOwn(migration, context)) {
      throw new WireError(400, 900224, `New-Commerce migration ${id} could not be found.`);
    }
    return { status: 200, body: resourceOf(migration) };
  },
};

/** A bare array, as the page's sample is. */
export const listMigrations: Operation = {
  endpoint: listMigrationsEndpoint,
  support: { missing: `pages; ${ADD_ONS}` },
  perform(context) {
    const { query } = context.request;
    const matches = (name: string, value: string | null) =>
      query[name] === undefined || query[name].toLowerCase() === value?.toLowerCase();
    const found = [...context.world.all("migrations")].filter(
      (migration) =>
        isOwn(migration, context) &&
        matches("CustomerTenantId", migration.tenantId) &&
        matches("CurrentSubscriptionId", migration.currentSubscriptionId) &&
        matches("ExternalReferenceId", migration.externalReferenceId),
    );
    return { status: 200, body: found.map(resourceOf) };
  },
};

export const listMigrationEvents: Operation = {
  endpoint: listMigrationEventsEndpoint,
  support: "full",
  perform(context) {
    const { tenantId } = customerOf(context);
    const { query } = context.request;
    const migrationId = query["migration_id"]?.toLowerCase();
    const subscriptionId = query["current_subscription_id"]?.toLowerCase();
    const body = context.world
      .ofTenant("migrations", tenantId)
      .filter((migration) => isOwn(migration, context))
      .filter(
        ({ id, currentSubscriptionId }) =>
          id === migrationId || currentSubscriptionId.toLowerCase() === subscriptionId,
      )
      .flatMap(({ id, currentSubscriptionId, events }) =>
        events.map((event) => ({
          id: event.id,
          newCommerceMigrationId: id,
          currentSubscriptionId,
          customerTenantId: tenantId,
          createdTime: event.at,
          eventName: event.name,
        })),
      );
    return { status: 200, body };
  },
};

/** What the request comes to. Refuses with 501 what is not emulated and with 20003 what is not the caller's. */
export function targetOf(
  { world, caller }: OperationContext,
  tenantId: string,
  wish: MigrationWish,
): MigrationTarget | MigrationRefusal {
  const { currentSubscriptionId } = wish;
  const legacy = legacyOf(world, tenantId, caller.partnerTenantId, currentSubscriptionId);
  if (legacy !== undefined) return migrationTarget(world, legacy, wish);
  throw new WireError(404, 20003, `Subscription ${currentSubscriptionId} not found.`);
}

/** Refuses with 501 what is not emulated. */
export function wishOf(wanted: Wanted): MigrationWish {
  if (wanted.addOnMigrations.length > 0 || wanted.customTermEndDate !== null) {
    throw new WireError(501, 0, `The sandbox does not emulate migrations with ${ADD_ONS}.`);
  }
  return {
    currentSubscriptionId: wanted.currentSubscriptionId,
    quantity: wanted.quantity,
    termDuration: wanted.termDuration,
    billingCycle: wanted.billingCycle,
    purchaseFullTerm: wanted.purchaseFullTerm ?? false,
    externalReferenceId: wanted.externalReferenceId,
  };
}

function isOwn({ partnerTenantId }: Migration, { caller }: OperationContext): boolean {
  return partnerTenantId === caller.partnerTenantId;
}

function resourceOf(migration: Migration): object {
  const { completedAt, newSubscriptionId, newOrderId, externalReferenceId } = migration;
  return {
    addOnMigrations: [],
    id: migration.id,
    startedTime: migration.startedAt,
    ...(completedAt === null ? {} : { completedTime: completedAt }),
    currentSubscriptionId: migration.currentSubscriptionId,
    status: migration.status,
    customerTenantId: migration.tenantId,
    catalogItemId: migration.catalogItemId,
    ...(newSubscriptionId === null ? {} : { newCommerceSubscriptionId: newSubscriptionId }),
    ...(newOrderId === null ? {} : { newCommerceOrderId: newOrderId }),
    subscriptionEndDate: migration.subscriptionEndsAt,
    quantity: migration.quantity,
    termDuration: migration.term,
    billingCycle: migration.billingCycle,
    purchaseFullTerm: migration.purchaseFullTerm,
    ...(externalReferenceId === null ? {} : { externalReferenceId }),
  };
}
