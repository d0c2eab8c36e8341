import fc from "fast-check";
import { expect, test } from "vitest";
import {
  around,
  nextStep,
  panned,
  pannedBy,
  windowOf,
  zoomedAt,
  zoomedTo,
  zoomSteps,
} from "./window.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const fit = { fromMs: Date.parse("2026-06-01"), toMs: Date.parse("2026-12-01") };
const widths = fc.integer({ min: 400, max: 2_000 });
const steps = fc.constantFrom(...zoomSteps);
const days = fc.integer({ min: -4_000, max: 4_000 }).map((n) => fit.fromMs + n * DAY_MS);

test("without a step all of the plan is shown; a step says how many days there are for the room", () => {
  expect(windowOf(fit, {}, 960)).toEqual(fit);
  const { fromMs, toMs } = windowOf(fit, { zoom: "week", from: "2026-07-01" }, 960);
  expect([fromMs, toMs]).toEqual([Date.parse("2026-07-01"), Date.parse("2026-07-11")]);
});

test("what is asked for is in the window, and an address far away still shows what is near the plan", () => {
  fc.assert(
    fc.property(widths, steps, days, (width, zoom, at) => {
      const shown = windowOf(fit, around(at, zoom, width), width);
      const isNear = at > fit.fromMs && at < fit.toMs;
      expect(!isNear || (shown.fromMs <= at && at <= shown.toMs)).toBe(true);
      // Less than a millisecond is lost where spans are added.
      expect(shown.fromMs <= fit.toMs && shown.toMs > fit.fromMs - 1).toBe(true);
    }),
  );
});

test("step by step one comes near and away again; what is shown of the present stays shown", () => {
  fc.assert(
    fc.property(widths, fc.integer({ min: 48, max: 4_320 }), (width, hours) => {
      const now = fit.fromMs + hours * HOUR_MS;
      let shown = fit;
      const seen: string[] = [];
      for (let step = nextStep(shown, width, "nearer"); step !== null;) {
        seen.push(step);
        shown = windowOf(fit, zoomedTo(step, shown, width, now), width);
        expect(shown.fromMs <= now && now <= shown.toMs).toBe(true);
        step = nextStep(shown, width, "nearer");
      }
      expect(seen.at(-1)).toBe("week");
      expect(seen).toEqual(zoomSteps.slice(-seen.length));
      expect(nextStep(shown, width, "farther")).toBe("month");
    }),
  );
});

test("later and earlier move by a day at least, and back to where one was", () => {
  fc.assert(
    fc.property(widths, steps, (width, zoom) => {
      const from = windowOf(fit, { zoom, from: "2026-08-01" }, width);
      const later = windowOf(fit, panned(zoom, from, width, 1), width);
      fc.pre(later.fromMs < fit.toMs); // where the plan ends, so does going later
      expect(later.fromMs - from.fromMs).toBeGreaterThanOrEqual(DAY_MS);
      const back = windowOf(fit, panned(zoom, later, width, -1), width);
      expect(back.fromMs).toBe(from.fromMs);
    }),
  );
});

test("a drag moves by the days that the pointer went, and back to where it began", () => {
  const start = { fromMs: Date.parse("2026-08-10") };
  expect(pannedBy("month", start, 24 * 3)).toEqual({ zoom: "month", from: "2026-08-13" });
  expect(pannedBy("month", start, -13)).toEqual({ zoom: "month", from: "2026-08-09" });
  expect(pannedBy("week", start, 47)).toEqual({ zoom: "week", from: "2026-08-10" });
});

test("what is under the pointer stays there while one comes nearer, but for half a day", () => {
  fc.assert(
    fc.property(widths, fc.double({ min: 0, max: 1, noNaN: true }), (width, place) => {
      let shown = fit;
      for (let step = nextStep(shown, width, "nearer"); step !== null;) {
        const pointed = shown.fromMs + (shown.toMs - shown.fromMs) * place;
        shown = windowOf(fit, zoomedAt(step, shown, width, place), width);
        const now = shown.fromMs + (shown.toMs - shown.fromMs) * place;
        expect(Math.abs(now - pointed)).toBeLessThanOrEqual(DAY_MS / 2 + 1);
        step = nextStep(shown, width, "nearer");
      }
    }),
  );
});
