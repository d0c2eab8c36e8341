// Whose a renewal is where somebody has to order at the provider what its users are to have instead.

import { addHours, type Instant } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { day, end, event, move, outcome } from "./one-move.fixture.ts";

const renewed = event("termRenewed", end);
const letter = (letterKind: string, at: Instant) =>
  event("letterDelivered", at, { details: { letterKind, subscriptionId: "source" } });
const step = (
  kind: string,
  lineId: string | null,
  openedAt: Instant,
  closedAt: Instant | null,
) => ({
  kind,
  lineId,
  owner: "operator",
  openedAt,
  closedAt,
  state: closedAt === null ? ("open" as const) : ("done" as const),
});

const changedTo = (added: string) =>
  event("licensesChanged", end, { actor: "us", details: { userId: "u", removed: "sku", added } });

/** Joined two days before the renewal, approved a day after it, ordered and taken back so many hours after it. */
function judged(asked: {
  order: number;
  placed: number;
  takenBack: number;
  skuId?: string;
  given?: string;
}) {
  const { given, order, placed, skuId = "sku", takenBack } = asked;
  const at = (hours: number) => addHours(end, hours);
  const joined = event("usersAdded", at(-48), { injected: true, details: { skuId: "sku" } });
  return outcome({
    provisioningMinutes: 24 * 60,
    events: [
      joined,
      renewed,
      ...(given === undefined ? [] : [changedTo(given)]),
      letter("stopRenewal", day(80)),
      letter("rescueRenewal", at(takenBack)),
    ],
    move: move({
      humanSteps: [
        step("stopRenewal", "source", day(80), null),
        step("approvePlan", null, at(-48), at(24)),
        step("placeOrder", skuId, at(order), at(placed)),
        step("rescueRenewal", "source", at(takenBack), null),
      ],
    }),
  }).unwantedRenewals;
}

test("an order that was asked for when the seats were approved is waited for, and one allowance for its seats", () => {
  expect(judged({ order: 24, placed: 96, takenBack: 121 })).toBe(0);
  expect(judged({ order: 24, placed: 96, takenBack: 122 })).toBe(1);
  // Placed so late that its seats come after the 168 hours.
  expect(judged({ order: 24, placed: 130, takenBack: 900 })).toBe(0);
});

test("an order that nobody placed before its approved time was over is waited for through the approval asked for anew", () => {
  const at = (hours: number) => addHours(end, hours);
  const withdrawn = { state: "withdrawn" as const };
  const judgedWith = (approvedAnew: number) =>
    outcome({
      provisioningMinutes: 24 * 60,
      events: [
        event("usersAdded", at(-48), { injected: true, details: { skuId: "sku" } }),
        renewed,
        letter("stopRenewal", day(80)),
        letter("rescueRenewal", at(900)),
      ],
      move: move({
        humanSteps: [
          step("stopRenewal", "source", day(80), null),
          { ...step("placeOrder", "sku", at(-48), at(2)), ...withdrawn },
          step("approvePlan", null, at(approvedAnew), at(140)),
          step("placeOrder", "sku", at(140), at(200)),
          step("rescueRenewal", "source", at(900), null),
        ],
      }),
    }).unwantedRenewals;
  expect(judgedWith(2)).toBe(0);
  expect(judgedWith(3)).toBe(1);
});

test("an order that was asked for late, or of another license, explains nothing", () => {
  expect(judged({ order: 26, placed: 96, takenBack: 121 })).toBe(1);
  const another = { order: 24, placed: 96, takenBack: 121, skuId: "another" };
  expect(judged(another)).toBe(1);
  // Unless it is the license that users of the source are given instead.
  expect(judged({ ...another, given: "another" })).toBe(0);
  expect(judged({ ...another, given: "third" })).toBe(1);
});
