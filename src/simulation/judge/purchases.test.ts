// When something counts as ordered that Microsoft took on (202) and carried out later.

import { addHours, type Instant } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { charge, day, event, move, outcome, purchase } from "./one-move.fixture.ts";

const HOURS_IN_QUEUE = 2;

/** Raised by ten seats, asked for at that instant. */
function unapprovedOf(askedAt: Instant, more: Parameters<typeof outcome>[0] = {}): number {
  const details = { subscriptionId: "target", skuId: "sku", minutes: HOURS_IN_QUEUE * 60 };
  const at = addHours(askedAt, HOURS_IN_QUEUE);
  return outcome({
    purchases: [purchase({ at, kind: "seatsRaised" })],
    events: [event("changeQueued", askedAt, { details })],
    ...more,
  }).seatsUnapproved;
}

test("what was taken on in the approved time was ordered in time, however long Microsoft takes", () => {
  const latest = move().approvals[0]?.band.targets[0]?.latestOrderAt;
  if (latest === undefined) throw new RangeError("a band");
  expect(unapprovedOf(addHours(latest, -1))).toBe(0);
  expect(unapprovedOf(addHours(latest, 1))).toBe(10);
  // Nobody took it on: it was ordered when it came.
  expect(unapprovedOf(addHours(latest, -1), { events: [] })).toBe(10);
});

test("what was asked for before the approval is not approved by coming after it", () => {
  const [approval] = move().approvals;
  if (approval === undefined) throw new RangeError("an approval");
  const approvedAt = day(95);
  const late = move({ approvals: [{ ...approval, approvedAt }] });
  expect(unapprovedOf(addHours(approvedAt, -1), { move: late })).toBe(10);
  expect(unapprovedOf(approvedAt, { move: late })).toBe(0);
});

test("its price is that of the day on which it came", () => {
  const dear = {
    ...charge("target", addHours(day(96), HOURS_IN_QUEUE), day(461)),
    unitPricePerMonth: { amount: "11.50", currency: "EUR" },
  };
  expect(unapprovedOf(day(96), { charges: [dear] })).toBe(10);
  // What was handed over keeps the price that it came with.
  const queued = event("changeQueued", day(96), {
    details: { subscriptionId: "target", skuId: "sku", minutes: HOURS_IN_QUEUE * 60 },
  });
  const handedOver = event("lineTransferred", day(20), {
    details: { subscriptionId: "rival", newSubscriptionId: "target", skuId: "sku" },
  });
  expect(unapprovedOf(day(96), { charges: [dear], events: [queued, handedOver] })).toBe(0);
});
