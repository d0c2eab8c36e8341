import { expect, test } from "vitest";
import { readPrice } from "./import-amounts.ts";

test.each([
  ["20,50", { amount: "20.50", currencies: null }],
  ["€ 20,50", { amount: "20.50", currencies: ["EUR"] }],
  ["20,50€", { amount: "20.50", currencies: ["EUR"] }],
  ["1\u00a0234,56 ₽", { amount: "1234.56", currencies: ["RUB"] }],
  ["R$ 1.234,56", { amount: "1234.56", currencies: ["BRL"] }],
  ["usd 20.50", { amount: "20.50", currencies: ["USD"] }],
  ["20.50 CHF", { amount: "20.50", currencies: ["CHF"] }],
  // A thousand and more, or one and a bit: with a sign as without.
  ["€ 1.234", undefined],
  ["€ 20,50 EUR", undefined],
  ["-20,50", undefined],
  ["about 20", undefined],
  ["€", undefined],
])("the price %s is %j", (cell, price) => {
  expect(readPrice(cell)).toEqual(price);
});

test("a dollar is one of several currencies, and no other sign is", () => {
  expect(readPrice("$20.50")?.currencies).toEqual(expect.arrayContaining(["USD", "CAD", "AUD"]));
  expect(readPrice("$20.50")?.currencies).not.toContain("EUR");
});
