// A scheduled script: every day, each source that renews within seven days. Moved already is what has the
// same quantity and end date; where the SKU is held its quantity is set, else it is bought; then the source
// is cancelled at once, also when buying failed.

import {
  listSubscriptions,
  updateSubscription,
} from "#microsoft/endpoints/partner-center/subscriptions.ts";
import { addDays } from "#lib/instant.ts";
import { buy, type Rival, type RivalRow, type RivalScene } from "./rival-run.ts";

const CALL_MS = 250;
const DAY_MS = 86_400_000;
const WITHIN_DAYS = 7;

export const autoMigrate: Rival = {
  name: "auto-migrate",
  async run(scene) {
    const cancelled = new Set<string>();
    let failed = 0;
    const lastEnd =
      scene.rows
        .map(({ endsAt }) => endsAt)
        .toSorted()
        .at(-1) ?? scene.now();
    while (scene.now() < lastEnd) {
      const due = scene.rows.filter(
        ({ endsAt, sourceId }) =>
          !cancelled.has(sourceId) && scene.now() >= addDays(endsAt, -WITHIN_DAYS),
      );
      for (const row of due) {
        if (!(await isBought(row, scene))) failed += 1;
        await scene.endNow(row);
        cancelled.add(row.sourceId);
      }
      scene.letTimePass(DAY_MS);
    }
    return { rowsLost: failed };
  },
};

/** False where buying threw: the alert is all that is left of the row. */
async function isBought(row: RivalRow, scene: RivalScene): Promise<boolean> {
  const path = { customerId: row.tenantId };
  try {
    const held = await scene.microsoft.list(listSubscriptions, { path });
    scene.letTimePass(CALL_MS);
    const isMoved = held.some(
      ({ commitmentEndDate, quantity }) =>
        quantity === row.seats && commitmentEndDate?.slice(0, 10) === row.endsAt.slice(0, 10),
    );
    if (isMoved) return true;
    const same = held.find(({ offerId }) =>
      offerId?.startsWith(`${row.productId}:${row.catalogSkuId}`),
    );
    if (same === undefined) await buy(row, scene, CALL_MS);
    else {
      await scene.microsoft.call(updateSubscription, {
        path: { ...path, subscriptionId: same.id },
        body: { ...same, quantity: row.seats },
      });
    }
    return true;
  } catch {
    return false;
  }
}
