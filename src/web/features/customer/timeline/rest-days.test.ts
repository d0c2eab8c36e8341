import fc from "fast-check";
import { expect, test } from "vitest";
import { parseInstant } from "#lib/instant.ts";
import { restDays } from "./rest-days.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const at = (text: string) => Date.parse(text);
const freeze = (fromMs: number, toMs: number) => ({
  from: parseInstant(new Date(fromMs).toISOString()),
  to: parseInstant(new Date(toMs).toISOString()),
});

test("a weekend and the freeze that it runs into are one; what the window cuts off is left out", () => {
  const axis = { fromMs: at("2026-07-05T12:00:00Z"), toMs: at("2026-07-14"), widthPx: 960 };
  const freezes = [freeze(at("2026-07-13"), at("2026-08-01"))];
  expect(restDays(axis, { weekendDays: [6, 7], freezes })).toEqual([
    { fromMs: axis.fromMs, toMs: at("2026-07-06") },
    { fromMs: at("2026-07-11"), toMs: axis.toMs },
  ]);
});

test("where a day takes less than eight pixels nothing is shaded", () => {
  const axis = { fromMs: at("2026-07-01"), toMs: at("2026-07-01") + 100 * DAY_MS };
  const shaded = (widthPx: number) =>
    restDays({ ...axis, widthPx }, { weekendDays: [6, 7], freezes: [] }).length > 0;
  expect([shaded(799), shaded(800)]).toEqual([false, true]);
});

test("every hour is shaded if and only if it belongs to a weekend or a freeze", () => {
  const hours = fc.integer({ min: 0, max: 20 * 24 });
  const spans = fc.array(fc.tuple(hours, fc.integer({ min: 1, max: 100 })), { maxLength: 4 });
  const weekends = fc.constantFrom<readonly number[]>([], [6, 7], [5, 6], [7]);
  const begin = at("2026-07-01");
  const axis = { fromMs: begin + 30 * HOUR_MS, toMs: begin + 15 * DAY_MS, widthPx: 960 };
  fc.assert(
    fc.property(spans, weekends, (drawn, weekendDays) => {
      const freezes = drawn.map(([from, length]) =>
        freeze(begin + from * HOUR_MS, begin + (from + length) * HOUR_MS),
      );
      const rest = restDays(axis, { weekendDays, freezes });
      for (const [place, { fromMs, toMs }] of rest.entries()) {
        expect(fromMs < toMs && fromMs >= axis.fromMs && toMs <= axis.toMs).toBe(true);
        expect(fromMs > (rest[place - 1]?.toMs ?? 0)).toBe(true);
      }
      for (let ms = axis.fromMs; ms < axis.toMs; ms += HOUR_MS) {
        const isRest =
          weekendDays.includes(new Date(ms).getUTCDay() || 7) ||
          freezes.some(({ from, to }) => Date.parse(from) <= ms && ms < Date.parse(to));
        expect(rest.some(({ fromMs, toMs }) => fromMs <= ms && ms < toMs)).toBe(isRest);
      }
    }),
    { numRuns: 50 },
  );
});
