import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addDuration,
  addTerms,
  dateOf,
  dayOfWeek,
  earliestEndOfDate,
  earliestOf,
  fromEpochMs,
  type Instant,
  latestEndOfDate,
  LocalDate,
  parseInstant,
  toEpochMs,
} from "./instant.ts";

const instants = fc
  .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2090, 0, 1) })
  .map((epochMs) => fromEpochMs(epochMs));

test("the earliest of some instants, and of none", () => {
  const first = parseInstant("2026-05-01T00:00:00Z");
  const later = [1, 60].map((days) => addDays(first, days));
  expect([earliestOf([...later, first]), earliestOf([])]).toEqual([first, null]);
});

describe("reading instants", () => {
  test.each([
    ["2026-05-02T16:57:15.0966728Z", "2026-05-02T16:57:15.096Z"],
    ["2026-05-02T00:00:00", "2026-05-02T00:00:00.000Z"],
    ["2026-05-02T16:57:15Z", "2026-05-02T16:57:15.000Z"],
    ["2023-10-18T00:26:24.0159088+00:00", "2023-10-18T00:26:24.015Z"],
    ["2026-05-02T02:00:00+02:00", "2026-05-02T00:00:00.000Z"],
  ])("%s is %s", (text, expected) => {
    expect(parseInstant(text)).toBe(expected);
  });

  test.each(["next Monday", "2026-02-30T00:00:00.000Z", "2026-02-01T24:00:00.000Z", "2026-02-01"])(
    "refuses %s",
    (text) => {
      expect(() => parseInstant(text)).toThrow(RangeError);
    },
  );

  test("refuses years that do not compare as text", () => {
    expect(() => fromEpochMs(Date.UTC(10_000, 0, 1))).toThrow(RangeError);
    expect(() => fromEpochMs(Number.NaN)).toThrow(RangeError);
  });

  test("counts milliseconds as Temporal does", () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const { epochMilliseconds } = Temporal.Instant.from(instant);
        expect(toEpochMs(instant)).toBe(epochMilliseconds);
        expect(fromEpochMs(epochMilliseconds)).toBe(instant);
      }),
    );
  });
});

describe("terms", () => {
  const lastOfJanuary = parseInstant("2026-01-31T00:00:00Z");

  test("are counted from the anchor, so a short month does not shorten the ones after it", () => {
    expect(addTerms(lastOfJanuary, "P1M", 1)).toBe("2026-02-28T00:00:00.000Z");
    expect(addTerms(lastOfJanuary, "P1M", 2)).toBe("2026-03-31T00:00:00.000Z");
  });

  test("of a year begun on a leap day end on 28 February", () => {
    expect(addTerms(parseInstant("2024-02-29T00:00:00Z"), "P1Y", 1)).toBe(
      "2025-02-28T00:00:00.000Z",
    );
  });

  test("end where Temporal's calendar says", () => {
    const terms = fc.constantFrom("P1M" as const, "P1Y" as const, "P3Y" as const);
    fc.assert(
      fc.property(instants, terms, fc.integer({ min: -40, max: 40 }), (anchor, term, count) => {
        const { years, months } = Temporal.Duration.from(term);
        const start = Temporal.Instant.from(anchor).toZonedDateTimeISO("UTC");
        const end = start.add({ months: (12 * years + months) * count });
        expect(addTerms(anchor, term, count)).toBe(fromEpochMs(end.epochMilliseconds));
      }),
      { numRuns: 1_000 },
    );
  });

  test("twelve months are a year from any anchor", () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 30 }), (anchor, years) => {
        expect(addTerms(anchor, "P1M", 12 * years)).toBe(addTerms(anchor, "P1Y", years));
      }),
    );
  });
});

describe("order", () => {
  test("of the strings is the order in time", () => {
    fc.assert(
      fc.property(instants, instants, (a, b) => {
        expect(a < b).toBe(toEpochMs(a) < toEpochMs(b));
      }),
    );
  });

  test("reading back what was written gives the same instant", () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(parseInstant(instant)).toBe(instant);
        expect(addDays(addDays(instant, 5), -5)).toBe(instant);
      }),
    );
  });
});

describe("a bare date", () => {
  const date = LocalDate.parse("2026-11-23");

  test("ends for continuity when it begins at UTC+14", () => {
    expect(earliestEndOfDate(date)).toBe("2026-11-22T10:00:00.000Z");
  });

  test("ends for money when it is over at UTC-12", () => {
    expect(latestEndOfDate(date)).toBe("2026-11-24T12:00:00.000Z");
  });
});

test("Monday is the first day of the week and Sunday the seventh", () => {
  expect(dayOfWeek(parseInstant("2026-11-23T12:00:00Z"))).toBe(1);
  expect(dayOfWeek(parseInstant("2026-11-22T12:00:00Z"))).toBe(7);
});

test("law: instants are counted, and have their dates and weekdays, as by the platform's own calendar", () => {
  const anyMs = fc.integer({ min: Date.UTC(1, 0, 1), max: Date.UTC(9999, 11, 31) });
  fc.assert(
    fc.property(anyMs, (epochMs) => {
      const date = new Date(epochMs);
      const instant = parseInstant(date.toISOString());
      expect(toEpochMs(instant)).toBe(epochMs);
      expect(dateOf(instant)).toBe(date.toISOString().slice(0, 10));
      expect(dayOfWeek(instant)).toBe(date.getUTCDay() || 7);
    }),
    { numRuns: 1_000 },
  );
});

test("a duration goes by the calendar", () => {
  const start = parseInstant("2027-01-31T10:00:00Z");
  expect(addDuration(start, "P1M")).toBe("2027-02-28T10:00:00.000Z");
  expect(addDuration(start, "P1W")).toBe("2027-02-07T10:00:00.000Z");
  expect(addDuration(start, "PT36H")).toBe("2027-02-01T22:00:00.000Z");
  expect(() => addDuration(start, "a month")).toThrow(RangeError);
});

test("law: an instant is written and read as the platform does, and what does not exist is no number", () => {
  const inYears0To9999 = fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 });
  fc.assert(
    fc.property(inYears0To9999, (epochMs) => {
      const text = new Date(epochMs).toISOString();
      const again = [fromEpochMs(epochMs), fromEpochMs(epochMs)]; // its day is known the second time
      expect(again).toEqual([text, text]);
      expect(toEpochMs(fromEpochMs(epochMs))).toBe(epochMs);
    }),
    { numRuns: 1_000 },
  );
  for (const text of ["2026-13-01T00:00:00.000Z", "2026-01-01T25:00:00.000Z"]) {
    expect(toEpochMs(text as Instant)).toBeNaN();
  }
});
