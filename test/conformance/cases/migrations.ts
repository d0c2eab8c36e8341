// Migrations of our own legacy subscriptions to the new commerce.

import { addHours } from "#lib/instant.ts";
import {
  cancelMigrationSchedule,
  createMigration,
  createMigrationSchedule,
  getMigration,
  listMigrationEvents,
  listMigrations,
} from "#microsoft/endpoints/partner-center/migrations.ts";
import { OUR_TENANT, source } from "#sandbox/world/small-world.ts";
import type { Json } from "../compare.ts";
import { CUSTOMER, type Answer, type Probe } from "../probe.ts";
import { forwardTo } from "../sandbox-cloud.ts";
import type { SampleCase } from "./sample-case.ts";

const MIGRATIONS = `${CUSTOMER}/migrations/newcommerce`;
const HOURS_AT_MOST = 6;

/** A legacy subscription of ours, fresh for each sample; its id. */
function legacy({ cloud }: Probe): string {
  const id = cloud.world.guid();
  cloud.world.put(
    "subscriptions",
    source({
      id,
      seller: { kind: "csp", partnerTenantId: OUR_TENANT },
      agreementType: "cspLegacy",
      endsAt: addHours(cloud.world.now, 2_000),
    }),
  );
  return id;
}

function migrate(probe: Probe, wish: Json = {}): Promise<Answer> {
  return probe.send("POST", MIGRATIONS, { ...wish, currentSubscriptionId: legacy(probe) });
}

/** One that is through; its id. */
async function migrated(probe: Probe): Promise<string> {
  const { body } = await migrate(probe, { externalReferenceId: "ours" });
  await forwardTo(probe.cloud, addHours(probe.cloud.world.now, HOURS_AT_MOST));
  return String(body["id"]);
}

function schedule(probe: Probe): Promise<Answer> {
  return probe.send("POST", `${MIGRATIONS}/schedules`, {
    currentSubscriptionId: legacy(probe),
    targetDate: addHours(probe.cloud.world.now, 1_000),
  });
}

export const migrationCases: readonly SampleCase[] = [
  ...["create-migration.request.2", "create-migration.request.3"].map((sample): SampleCase => ({
    sample,
    endpoint: createMigration,
    kind: "request",
    probe: migrate,
  })),
  {
    sample: "create-migration.response.5",
    endpoint: createMigration,
    kind: "response",
    probe: (probe) => migrate(probe),
  },
  {
    sample: "get-new-commerce-migration.response.1",
    endpoint: getMigration,
    kind: "response",
    probe: async (probe) => probe.send("GET", `${MIGRATIONS}/${await migrated(probe)}`),
  },
  {
    sample: "query-migrated-subscriptions.response.1",
    endpoint: listMigrations,
    kind: "response",
    probe: async (probe) => {
      await migrated(probe);
      return probe.send("GET", "/migrations/newcommerce?ExternalReferenceId=ours");
    },
  },
  {
    sample: "get-migration-events.response.1",
    endpoint: listMigrationEvents,
    kind: "response",
    probe: async (probe) =>
      probe.send("GET", `${MIGRATIONS}/events?migration_id=${await migrated(probe)}`),
  },
  {
    sample: "schedule-a-new-commerce-migration.response.2",
    endpoint: createMigrationSchedule,
    kind: "response",
    probe: schedule,
  },
  {
    sample: "cancel-a-new-commerce-migration-schedule.response.1",
    endpoint: cancelMigrationSchedule,
    kind: "response",
    probe: async (probe) => {
      const { body } = await schedule(probe);
      return probe.send("POST", `${MIGRATIONS}/schedules/${String(body["id"])}/cancel`);
    },
  },
];
