// Promotions of the sandbox as Microsoft's pages tell them: who can have one, what it makes of the price,
// and how long.

import { afterEach, expect, test } from "vitest";
import { addHours } from "#lib/instant.ts";
import {
  listPromotions,
  verifyPromotionEligibilities,
} from "#microsoft/endpoints/partner-center/promotions.ts";
import {
  getSubscription,
  updateSubscription,
} from "#microsoft/endpoints/partner-center/subscriptions.ts";
import { promotion, STARTS_AT } from "#sandbox/world/small-world.ts";
import type { Promotion } from "#sandbox/world/promotion.ts";
import { buildCart, ITEM, line, order } from "./carts.ts";
import {
  acceptInvitation,
  forwardTo,
  refusal,
  startCloud,
  TENANT,
  type Cloud,
} from "./sandbox-cloud.ts";

let cloud: Cloud;
afterEach(() => cloud.close());

const PATH = { customerId: TENANT };

/** The customer has five seats with another seller. */
async function open(...promotions: readonly Partial<Promotion>[]): Promise<void> {
  cloud = await startCloud({ promotions: promotions.map((each) => promotion(each)) });
  await acceptInvitation(cloud);
}

/** Of the first promotion for five annual seats. */
async function why(quantity = 5, termDuration = "P1Y", billingCycle = "annual") {
  const asked = { id: 0, catalogItemId: ITEM, quantity, termDuration, billingCycle };
  const promotionId = promotion().id;
  const { items } = await cloud.client.call(verifyPromotionEligibilities, {
    path: PATH,
    body: { items: [{ ...asked, promotionId }] },
  });
  return items[0]?.eligibilities[0]?.errors.map(({ type }) => type);
}

const priceOf = (subscriptionId: string) =>
  cloud.world.get("subscriptions", subscriptionId)?.unitPricePerMonth.amount;

test("seats with every seller count to both limits, and being moved is not new to the offer", async () => {
  await open({ minimumSeats: 10, maximumSeats: 12 });
  expect(await why(4)).toEqual(["SeatCount"]);
  expect(await why(5)).toEqual([]);
  expect(await why(7)).toEqual([]);
  expect(await why(8)).toEqual(["SeatCount"]);
  expect(await why(5, "P1M", "monthly")).toEqual(["Term"]);
  cloud.world.put("promotions", promotion({ isFirstPurchase: true }));
  expect(await why()).toEqual(["FirstPurchase"]);
});

test("only what is in force is listed and given", async () => {
  await open(
    { endsAt: addHours(STARTS_AT, 48) },
    { id: "later", startsAt: addHours(STARTS_AT, 48) },
  );
  const listed = async () =>
    (await cloud.client.list(listPromotions, { query: { country: "DE" } })).map(({ id }) => id);
  expect(await listed()).toEqual([promotion().id]);
  const { errorCode } =
    (await buildCart(cloud, [{ promotionId: "later" }])).lineItems[0]?.error ?? {};
  expect(errorCode).toBe("invalid_promotion_id");
  await forwardTo(cloud, addHours(STARTS_AT, 48));
  expect(await listed()).toEqual(["later"]);
  expect(await why()).toEqual(["InvalidPromotion"]);
});

test("it is the price of the whole term, also of seats added after its end, up to its limit", async () => {
  await open({ endsAt: addHours(STARTS_AT, 48), maximumSeats: 12, isAutoApplicable: false });
  const plain = await order(cloud);
  expect(priceOf(plain.subscriptionId)).toBe("12.00");
  cloud.world.remove("subscriptions", plain.subscriptionId);
  const { subscriptionId } = await order(cloud, [line({ promotionId: promotion().id })]);
  expect(priceOf(subscriptionId)).toBe("10.80");
  await forwardTo(cloud, addHours(STARTS_AT, 96));
  const path = { ...PATH, subscriptionId };
  const current = await cloud.client.call(getSubscription, { path });
  expect(current.promotionId).toBe(promotion().id);
  const raise = (quantity: number) =>
    cloud.client.call(updateSubscription, {
      path,
      body: { ...current, quantity, autoRenewEnabled: true },
    });
  expect((await refusal(raise(8))).code).toBe("800067");
  await raise(7);
  const charges = cloud.world.ofTenant("charges", TENANT);
  const own = charges.filter((charge) => charge.subscriptionId === subscriptionId);
  expect(own.map(({ unitPricePerMonth }) => unitPricePerMonth.amount)).toEqual(["10.80", "10.80"]);
});

test("another term is billed without it and without a word; the deepest applies by itself", async () => {
  await open({}, { id: "deeper", percentOff: 20 });
  const monthly = { promotionId: promotion().id, termDuration: "P1M", billingCycle: "monthly" };
  expect(priceOf((await order(cloud, [line(monthly)])).subscriptionId)).toBe("12.00");
  expect(priceOf((await order(cloud)).subscriptionId)).toBe("9.60");
});

test("its end is the end of its price at the next renewal", async () => {
  await open({ term: "P1M", billingCycle: "monthly", endsAt: addHours(STARTS_AT, 48) });
  const { subscriptionId } = await order(cloud, [
    line({ termDuration: "P1M", billingCycle: "monthly" }),
  ]);
  expect(priceOf(subscriptionId)).toBe("10.80");
  await forwardTo(cloud, addHours(STARTS_AT, 32 * 24));
  expect(priceOf(subscriptionId)).toBe("12.00");
});
