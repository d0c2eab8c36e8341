// A partner's own legacy subscription goes over to the new commerce, and nobody notices.

import { afterEach, describe, expect, it } from "vitest";
import { addDays, addHours, type Instant } from "#lib/instant.ts";
import {
  cancelMigrationSchedule,
  createMigration,
  createMigrationSchedule,
  getMigration,
  getMigrationSchedule,
  listMigrationEvents,
  listMigrations,
  validateMigration,
} from "#microsoft/endpoints/partner-center/migrations.ts";
import { listSubscriptions } from "#microsoft/endpoints/partner-center/subscriptions.ts";
import type { Subscription } from "#sandbox/world/entities.ts";
import { OUR_TENANT, PRODUCT, source } from "#sandbox/world/small-world.ts";
import { forwardTo, refusal, startCloud, TENANT, type Cloud } from "./sandbox-cloud.ts";
import { BOTH_RELATED } from "./second-partner.ts";

const path = { customerId: TENANT };
const body = { currentSubscriptionId: "LEGACY-1", externalReferenceId: "batch-7" };

let cloud: Cloud;
afterEach(() => cloud.close());

function legacy(changes: Partial<Subscription> = {}): Subscription {
  return source({
    id: "legacy-1",
    seller: { kind: "csp", partnerTenantId: OUR_TENANT },
    agreementType: "cspLegacy",
    ...changes,
  });
}

describe("a migration to the new commerce", () => {
  it("keeps the end, the seats and the users", async () => {
    cloud = await startCloud({ subscriptions: [legacy()] }, BOTH_RELATED);
    const valid = await cloud.client.call(validateMigration, { path, body });
    expect(valid).toMatchObject({ isEligible: true, termDuration: "P1Y", billingCycle: "Annual" });
    expect(await cloud.client.list(listSubscriptions, { path })).toEqual([]);
    const { id } = await cloud.client.call(createMigration, { path, body });
    const again = await refusal(cloud.client.call(createMigration, { path, body }));
    expect(again.code).toBe("900216");
    await forwardTo(cloud, addHours(cloud.world.now, 6));
    const done = await cloud.client.call(getMigration, { path: { ...path, migrationId: id } });
    expect(done).toMatchObject({ status: "Completed", quantity: 5 });
    const query = { ExternalReferenceId: "batch-7" };
    expect(await cloud.client.call(listMigrations, { query })).toMatchObject([{ id }]);
    const events = await cloud.client.call(listMigrationEvents, {
      path,
      query: { migration_id: id },
    });
    expect(events.map(({ eventName }) => eventName)).toEqual([
      "MigrationStarted",
      "NewCommerceSubscriptionCreated",
      "NewCommerceSubscriptionProvisioned",
      "MigrationCompleted",
    ]);
    const [ours] = await cloud.client.list(listSubscriptions, { path });
    expect(ours).toMatchObject({ id: done.newCommerceSubscriptionId, quantity: 5 });
    expect(cloud.world.get("subscriptions", ours?.id ?? "")?.endsAt).toBe(legacy().endsAt);
    expect(cloud.world.get("subscriptions", "legacy-1")?.state).toBe("suspended");
    expect([...cloud.world.all("interruptions")]).toEqual([]);
  });

  it("begins a fresh term when that is wanted", async () => {
    cloud = await startCloud({ subscriptions: [legacy()] }, BOTH_RELATED);
    const full = { ...body, purchaseFullTerm: true };
    const { subscriptionEndDate } = await cloud.client.call(createMigration, { path, body: full });
    expect(subscriptionEndDate).toBe("2027-06-01T00:00:00.000Z");
  });

  it.each([
    ["900215", { state: "suspended" }],
    ["900226", { createdAt: "2026-05-20T00:00:00.000Z" as Instant }],
    ["900217", { endsAt: "2026-06-01T12:00:00.000Z" as Instant }],
    ["900220", { skuId: "11111111-2222-4333-8444-555555555555" }],
  ] as const)("is refused with %s", async (code, changes) => {
    cloud = await startCloud({ subscriptions: [legacy(changes)] }, BOTH_RELATED);
    const refused = await refusal(cloud.client.call(createMigration, { path, body }));
    expect(refused.code).toBe(code);
    const valid = await cloud.client.call(validateMigration, { path, body });
    expect(valid).toMatchObject({ isEligible: false, errors: [{ code: Number(code) }] });
  });

  it("is refused in a term that is not sold, and for what is not the partner's", async () => {
    cloud = await startCloud({ subscriptions: [legacy()] }, BOTH_RELATED);
    const wish = { ...body, termDuration: "P3Y" };
    const refused = await refusal(cloud.client.call(createMigration, { path, body: wish }));
    expect(refused.code).toBe("900222");
    const other = { currentSubscriptionId: "nobody's" };
    const unknown = await refusal(cloud.client.call(createMigration, { path, body: other }));
    expect(unknown.code).toBe("20003");
  });

  it("can wait for a day, and be called off before", async () => {
    cloud = await startCloud({ subscriptions: [legacy()] }, BOTH_RELATED);
    const targetDate = addDays(cloud.world.now, 10);
    const wanted = { path, body: { ...body, targetDate } };
    const first = await cloud.client.call(createMigrationSchedule, wanted);
    const at = { path: { ...path, scheduleId: first.id } };
    expect((await cloud.client.call(cancelMigrationSchedule, at)).status).toBe("Cancelled");
    const second = await cloud.client.call(createMigrationSchedule, wanted);
    await forwardTo(cloud, addDays(cloud.world.now, 11));
    const schedule = { path: { ...path, scheduleId: second.id } };
    const { newCommerceMigrationId } = await cloud.client.call(getMigrationSchedule, schedule);
    const all = await cloud.client.call(listMigrations);
    expect(all).toMatchObject([{ id: newCommerceMigrationId, status: "Completed" }]);
  });

  it("that is refused on its day makes the schedule fail", async () => {
    cloud = await startCloud({ subscriptions: [legacy()] }, BOTH_RELATED);
    const targetDate = addDays(cloud.world.now, 10);
    const wanted = { path, body: { ...body, targetDate } };
    const { id } = await cloud.client.call(createMigrationSchedule, wanted);
    cloud.world.put("products", { ...PRODUCT, isPurchasable: false });
    await forwardTo(cloud, targetDate);
    const failed = await cloud.client.call(getMigrationSchedule, {
      path: { ...path, scheduleId: id },
    });
    expect(failed).toMatchObject({ status: "Failed", errorCode: 900220 });
  });
});
