import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addMoney, isAbove, money, sumOf, sumOfOneCurrency, timesMoney } from "./money.ts";

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

test("sums what is of one currency, and nothing else", () => {
  const [one, two] = [money("1.10", "EUR"), money("2.20", "EUR")];
  expect(sumOfOneCurrency([one, two, two])).toEqual(money("5.50", "EUR"));
  expect(sumOfOneCurrency([one])).toEqual(one);
  expect(sumOfOneCurrency([])).toBeNull();
  expect(sumOfOneCurrency([one, money("2.20", "USD")])).toBeNull();
  expect([sumOf([]), sumOf([one, two])]).toEqual([null, money("3.30", "EUR")]);
  expect(() => sumOf([one, money("2.20", "USD")])).toThrow("cannot add USD to EUR");
});

test("law: sums and products are those of exact decimals, however they are worked out", () => {
  const amount = fc.oneof(
    fc.integer({ min: -10_000_000, max: 10_000_000 }).map((cents) => (cents / 100).toFixed(2)),
    fc.constantFrom("0.0083", "12.5", "7", "-0.00", "123456789012345.67", "99999999999.99"),
  );
  const factor = fc.oneof(
    fc.integer({ min: -5_000, max: 5_000 }),
    fc.double({ min: -4_000, max: 4_000, noNaN: true }),
    fc.constantFrom(0.5, 0.05, 1.005, 12 / 365, 1 / 3),
  );
  fc.assert(
    fc.property(amount, amount, fc.array(amount, { maxLength: 3 }), factor, (a, b, more, by) => {
      const [left, right] = [a, b].map((each) => ({ amount: each, currency: "EUR" }));
      if (left === undefined || right === undefined) return;
      const others = more.map((each) => ({ amount: each, currency: "EUR" }));
      expect(addMoney(left, right, ...others)).toEqual(money(Decimal.sum(a, b, ...more), "EUR"));
      expect(timesMoney(left, by)).toEqual(money(new Decimal(a).times(by), "EUR"));
      expect(isAbove(left, right)).toBe(new Decimal(a).greaterThan(b));
    }),
    { numRuns: 2_000 },
  );
});
