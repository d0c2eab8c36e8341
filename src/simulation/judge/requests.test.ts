import { expect, test } from "vitest";
import { day, outcome, purchase } from "./one-move.fixture.ts";

const least = (purchases: Parameters<typeof outcome>[0]["purchases"]) =>
  outcome({ purchases: purchases ?? [] }).requestsLowerBound;

test("what is read once for a customer counts once, every order and raise for itself", () => {
  const raise = purchase({ eventId: "raised", kind: "seatsRaised", seats: 2, at: day(97) });
  expect(least([])).toBe(0);
  expect(least([purchase()])).toBe(9);
  expect(least([purchase(), raise])).toBe(11);
  expect(least([purchase({ tenantId: "of another world" })])).toBe(0);
});
