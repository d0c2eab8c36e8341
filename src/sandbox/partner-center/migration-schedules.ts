// Migrations that begin on a later day.

import type { z } from "zod";
import {
  cancelMigrationSchedule as cancelMigrationScheduleEndpoint,
  createMigrationSchedule as createMigrationScheduleEndpoint,
  getMigrationSchedule as getMigrationScheduleEndpoint,
} from "#microsoft/endpoints/partner-center/migrations.ts";
import { WireError, type Operation, type OperationContext } from "../operation.ts";
import { changeSchedule } from "../rules/migrations.ts";
import type { MigrationSchedule } from "../world/migration.ts";
import type { World } from "../world/world.ts";
import { targetOf, wishOf } from "./migration-operations.ts";
import { customerOf } from "./shared.ts";

type Wanted = z.output<typeof createMigrationScheduleEndpoint.request>;

const MISSING = "schedules for the renewal, their change and list, add-ons, custom ends of a term";

export const createMigrationSchedule: Operation = {
  endpoint: createMigrationScheduleEndpoint,
  support: { missing: MISSING },
  perform(context) {
    const { world, caller } = context;
    const { tenantId } = customerOf(context);
    const wanted = context.request.body as Wanted;
    if (wanted.migrateOnRenewal === true) {
      throw new WireError(501, 0, "The sandbox does not emulate schedules for the renewal.");
    }
    const wish = wishOf(wanted);
    targetOf(context, tenantId, wish);
    if (wanted.targetDate === null || wanted.targetDate <= world.now) {
      throw new WireError(400, 800002, "Invalid request input: targetDate");
    }
    const schedule: MigrationSchedule = {
      id: world.guid(),
      tenantId,
      partnerTenantId: caller.partnerTenantId,
      wish,
      targetAt: wanted.targetDate,
      status: "Scheduled",
      createdAt: world.now,
      modifiedAt: world.now,
      migrationId: null,
      error: null,
    };
    world.put("migrationSchedules", schedule);
    world.put("scheduled", {
      id: actIdOf(schedule),
      tenantId,
      at: schedule.targetAt,
      act: { kind: "scheduledMigrationBegins", scheduleId: schedule.id },
    });
    return { status: 201, body: resourceOf(world, schedule) };
  },
};

export const getMigrationSchedule: Operation = {
  endpoint: getMigrationScheduleEndpoint,
  support: { missing: MISSING },
  perform: (context) => ({
    status: 200,
    body: resourceOf(context.world, scheduleOf(context)),
  }),
};

export const cancelMigrationSchedule: Operation = {
  endpoint: cancelMigrationScheduleEndpoint,
  support: { missing: MISSING },
  perform(context) {
    const { world } = context;
    const schedule = scheduleOf(context);
    if (schedule.status !== "Scheduled" && schedule.status !== "Cancelled") {
      throw new WireError(400, 800002, "Invalid request input: the schedule is not open any more");
    }
    world.remove("scheduled", actIdOf(schedule));
    const after = changeSchedule(world, schedule, { status: "Cancelled" });
    return { status: 200, body: resourceOf(world, after) };
  },
};

function scheduleOf(context: OperationContext): MigrationSchedule {
  const { tenantId } = customerOf(context);
  const id = (context.request.path["scheduleId"] ?? "").toLowerCase();
  const schedule = context.world.get("migrationSchedules", id);
  const isOwn = schedule?.partnerTenantId === context.caller.partnerTenantId;
  if (schedule?.tenantId === tenantId && isOwn) return schedule;
  throw new WireError(400, 900224, `New-Commerce migration ${id} could not be found.`);
}

function actIdOf({ id }: MigrationSchedule): string {
  return `migrationSchedule/${id}`;
}

function resourceOf(world: World, schedule: MigrationSchedule): object {
  const { wish, migrationId, error } = schedule;
  const legacy = world.get("subscriptions", wish.currentSubscriptionId);
  return {
    id: schedule.id,
    currentSubscriptionId: wish.currentSubscriptionId,
    ...(legacy?.endsAt ? { subscriptionEndDate: legacy.endsAt } : {}),
    status: schedule.status,
    customerTenantId: schedule.tenantId,
    quantity: wish.quantity ?? legacy?.seats ?? 0,
    termDuration: wish.termDuration ?? legacy?.term ?? "P1Y",
    billingCycle: wish.billingCycle ?? "Annual",
    purchaseFullTerm: wish.purchaseFullTerm,
    targetDate: schedule.targetAt,
    addOnMigrations: [],
    createdTime: schedule.createdAt,
    lastModifiedTime: schedule.modifiedAt,
    ...(migrationId === null ? {} : { newCommerceMigrationId: migrationId }),
    ...(error === null ? {} : { errorCode: error.code, errorDescription: error.description }),
  };
}
