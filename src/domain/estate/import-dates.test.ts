import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dateOf, parseInstant } from "#lib/instant.ts";
import { dateOrderOf, dateOrders, readDate } from "./import-dates.ts";

const start = parseInstant("2020-01-01T00:00:00.000Z");
const anyDay = fc.nat({ max: 7_000 }).map((days) => dateOf(addDays(start, days)));

test("a date that could be two is the day that its order says, and without an order none", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...dateOrders), (day, order) => {
      const [year = "", month = "", date = ""] = day.split("-");
      const cell = order === "dayFirst" ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
      expect(readDate(cell, order)).toBe(day);
      const isRiddle = Number(date) <= 12 && date !== month;
      expect(readDate(cell)).toBe(isRiddle ? undefined : day);
    }),
  );
});

test.each([
  ["31.12.26", "2026-12-31"],
  ["31/12/26", "2026-12-31"],
  ["12/31/26", "2026-12-31"],
  ["31-Dec-26", "2026-12-31"],
  ["31 dic 26 00:00", "2026-12-31"],
  ["03/04/26", undefined],
  ["26-12-31", undefined],
  ["31-12-26", undefined],
  ["31/02/26", undefined],
  ["31/12/126", undefined],
])("a year of two digits: %s is %s", (cell, day) => {
  expect(readDate(cell)).toBe(day);
});

test.each([
  [["03/04/26", "31/12/26 00:00"], "dayFirst"],
  [["03/04/2026", "31/12/2026"], "dayFirst"],
  [["03/04/2026", "12/31/2026"], "monthFirst"],
  [["31/12/2026", "12/31/2026"], null],
  [["03/04/2026", "2026-12-31", ""], null],
])("the dates %j are written %s", (cells, order) => {
  expect(dateOrderOf(cells)).toBe(order);
});
