import { expect, test } from "vitest";
import { addMoney, isAbove, money, timesMoney } from "./money.ts";

test("rounds half to even at two places", () => {
  expect(money("1.005", "EUR").amount).toBe("1.00");
  expect(money("1.015", "EUR").amount).toBe("1.02");
});

test("keeps cents that floating point would lose", () => {
  expect(addMoney(money("0.10", "EUR"), money("0.20", "EUR"))).toEqual(money("0.30", "EUR"));
  expect(timesMoney(money("12.50", "EUR"), 200)).toEqual(money(2500, "EUR"));
});

test("never adds or compares two currencies", () => {
  expect(() => addMoney(money(1, "EUR"), money(1, "USD"))).toThrow("cannot add USD to EUR");
  expect(() => isAbove(money(1, "EUR"), money(1, "USD"))).toThrow("cannot compare");
});
