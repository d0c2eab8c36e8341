import { expect, test } from "vitest";
import fc from "fast-check";
import { addHours, parseInstant } from "#lib/instant.ts";
import { money } from "#lib/money.ts";
import { mostUrgentFirst, type Urgent } from "./urgency.ts";

const NOW = parseInstant("2026-06-01T00:00:00Z");

interface Row extends Urgent {
  readonly name: string;
}

function aRow(name: string, hours: number | null, seats = 0, perDay: number | null = null): Row {
  return {
    name,
    next: hours === null ? null : { at: addHours(NOW, hours) },
    ifNobody: { seats, perDay: perDay === null ? null : money(perDay, "EUR") },
  };
}

test("what is near comes first, then licenses, then money a day, then the date", () => {
  const rows = [
    aRow("nothing is due", null),
    aRow("later", 300),
    aRow("sooner", 200),
    aRow("cheap", 100, 0, 9),
    aRow("dear", 400, 0, 10),
    aRow("many users in a year", 9_000, 500),
    aRow("few users in a month", 700, 3),
    aRow("in two days", 48),
    aRow("late, and users stop", -1, 2),
  ];
  expect(mostUrgentFirst(rows, NOW).map(({ name }) => name)).toEqual([
    "late, and users stop",
    "in two days",
    "many users in a year",
    "few users in a month",
    "dear",
    "cheap",
    "sooner",
    "later",
    "nothing is due",
  ]);
});

test("the order does not depend on how the entries came, and none that is near stands behind one that is not", () => {
  const row = fc
    .record({
      hours: fc.option(fc.integer({ min: -100, max: 200 })),
      seats: fc.integer({ min: 0, max: 2 }),
      perDay: fc.option(fc.integer({ min: 1, max: 3 })),
      currency: fc.constantFrom("EUR", "USD"),
    })
    .map(({ currency, hours, perDay, seats }) => ({
      next: hours === null ? null : { at: addHours(NOW, hours) },
      ifNobody: { seats, perDay: perDay === null ? null : money(perDay, currency) },
    }));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), fc.nat(), (rows, turn) => {
      const sorted = mostUrgentFirst(rows, NOW);
      const turned = [
        ...rows.slice(turn % (rows.length + 1)),
        ...rows.slice(0, turn % (rows.length + 1)),
      ];
      expect(mostUrgentFirst(turned, NOW)).toEqual(sorted);
      const near = sorted.map(({ next }) => next !== null && next.at <= addHours(NOW, 48));
      expect(near.lastIndexOf(true)).toBe(near.filter(Boolean).length - 1);
    }),
  );
});
