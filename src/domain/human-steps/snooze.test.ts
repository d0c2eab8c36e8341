import fc from "fast-check";
import { expect, test } from "vitest";
import { addHours, hoursBetween, parseInstant } from "#lib/instant.ts";
import { isSnoozed, latestSnooze } from "./snooze.ts";

const NOW = parseInstant("2026-06-01T10:00:00.000Z");
const instants = fc.integer({ min: -2_000, max: 2_000 }).map((hours) => addHours(NOW, hours));

test("an entry is put off until two days before its first last safe moment, at most for a month", () => {
  const inDays = (days: number) => addHours(NOW, 24 * days);
  expect(latestSnooze([inDays(9), inDays(5)], NOW)).toBe(inDays(3));
  expect(latestSnooze([inDays(90)], NOW)).toBe(inDays(30));
  expect(latestSnooze([], NOW)).toBe(inDays(30));
  expect(latestSnooze([inDays(2)], NOW)).toBeNull();
  expect(latestSnooze([inDays(-1)], NOW)).toBeNull();
});

test("law: nothing whose last safe moment is within 48 hours or over is ever out of sight", () => {
  fc.assert(
    fc.property(instants, fc.array(instants), fc.nat(2_000), (until, lastSafe, later) => {
      const then = addHours(NOW, later);
      if (!isSnoozed(until, lastSafe, then)) return;
      expect(until > then).toBe(true);
      for (const at of lastSafe) expect(hoursBetween(then, at)).toBeGreaterThan(48);
    }),
  );
});
