// The disk is lost right after an order that no backup knows, and that Microsoft does not show yet.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addMs, type Instant } from "#lib/instant.ts";
import { TENANT } from "#sandbox/world/small-world.ts";
import { writeBackup } from "#store/backup/write-backup.ts";
import { openTestStore } from "#store/testing/open-test-store.ts";
import { afterAll, expect, test } from "vitest";
import { oneCustomerSoon } from "./one-customer.ts";
import { openRoad, type Road } from "./run-road.ts";

const MINUTE_MS = 60_000;
const folder = mkdtempSync(join(tmpdir(), "handover-restored-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function ordersAt({ partner, store }: Road): Promise<Instant> {
  const [move] = await store.moves.list(partner.partnerId);
  const planned = await store.plans.current(partner.partnerId, move?.moveId ?? "");
  const step = planned?.plan.targets[0]?.steps[0];
  if (step === undefined) throw new Error("no order is planned");
  return step.orderAt;
}

function ours({ partner, world }: Road) {
  return world
    .ofTenant("subscriptions", TENANT)
    .filter(({ seller }) => seller.kind === "csp" && seller.partnerTenantId === partner.tenantId);
}

test("what was ordered after the backup is found before anything is ordered, and nothing is bought twice", async () => {
  const { csv, world } = oneCustomerSoon({ readings: { orderVisibleAfterMinutes: 14 } });
  const road = await openRoad(world);
  try {
    await road.importCsv(csv);
    await road.goTo("2026-06-10T00:00:00.000Z" as Instant);
    const orderAt = await ordersAt(road);
    await road.goTo(addMs(orderAt, -MINUTE_MS));
    const file = join(folder, "backup");
    await writeBackup(road.store.connections, file);
    await road.goTo(addMs(orderAt, MINUTE_MS));
    const bought = ours(road).map(({ id }) => id);
    expect(bought).toHaveLength(1);
    await road.goOnWith(await openTestStore(road.partner.partnerId, file));
    await road.goTo("2026-08-05T00:00:00.000Z" as Instant);
    expect(road.troubles).toEqual([]);
    expect(ours(road).map(({ id }) => id)).toEqual(bought);
    expect((await road.acts.portfolioReport()).moves).toMatchObject([
      { status: "done", lines: [{ outcome: "moved" }] },
    ]);
    expect((await road.sandbox.meter()).interruptions).toEqual([]);
  } finally {
    await road.close();
  }
});
