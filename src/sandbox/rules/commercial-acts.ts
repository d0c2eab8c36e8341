// What happens to quantities and money behind our back: seats bought or given back at the source, a
// card that fails, a price list that steps.

import { timesMoney } from "#lib/money.ts";
import type { Act } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { takeOutOfService } from "./lifecycle.ts";
import { recomputeTenant } from "./pools.ts";

type ActOf<Kind extends Act["kind"]> = Extract<Act, { kind: Kind }>;

/** The customer buys seats at the source, or gives some back. */
export function sourceSeatsChange(world: World, act: ActOf<"sourceSeatsChange">): void {
  const before = world.get("subscriptions", act.subscriptionId);
  if (before?.state !== "active" || before.extendedSince !== null) return;
  const after = { ...before, seats: act.seats };
  world.put("subscriptions", after);
  const { id, seats, skuId, tenantId } = after;
  const causeEventId = world.log({
    tenantId,
    kind: "sourceSeatsChanged",
    actor: "person",
    injected: true,
    details: { subscriptionId: id, skuId, before: before.seats, seats },
  });
  recomputeTenant(world, tenantId, causeEventId);
}

/** The card behind a source is refused for good: its service is suspended. */
export function paymentFails(world: World, act: ActOf<"paymentFails">): void {
  const subscription = world.get("subscriptions", act.subscriptionId);
  if (subscription?.state !== "active" && subscription?.state !== "warning") return;
  takeOutOfService(world, subscription, {
    eventKind: "paymentFailed",
    actor: "microsoft",
    injected: true,
    to: "suspended",
  });
}

/** A new price list: every price of the catalogue by that much. What is bought keeps its own. */
export function pricesStep(world: World, { percent }: ActOf<"pricesStep">): void {
  const factor = (100 + percent) / 100;
  for (const product of world.all("products")) {
    const prices = product.prices.map((price) => ({
      ...price,
      unitCost: timesMoney(price.unitCost, factor),
      listPrice: timesMoney(price.listPrice, factor),
    }));
    world.put("products", { ...product, prices });
  }
  world.log({
    tenantId: null,
    kind: "pricesStepped",
    actor: "microsoft",
    injected: true,
    details: { percent },
  });
}
