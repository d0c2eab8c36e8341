import { expect, test } from "vitest";
import { systemClock, trackedClock, type Clock } from "./clock.ts";
import { addMs, parseInstant } from "./instant.ts";

const never = new AbortController().signal;

test("a wait ends with the present, which is the instant that was waited for or later", async () => {
  const soon = addMs(await systemClock.now(), 20);
  const reached = await systemClock.waitUntil(soon, never);
  expect(reached !== null && reached >= soon).toBe(true);
});

test("a wait that is told to stop ends with nothing read", async () => {
  const stopping = new AbortController();
  const waiting = systemClock.waitUntil(addMs(await systemClock.now(), 60_000), stopping.signal);
  stopping.abort();
  expect(await waiting).toBeNull();
});

test("the last reading is also what a wait has read", async () => {
  const began = parseInstant("2026-06-01T00:00:00Z");
  const later = parseInstant("2026-06-01T05:00:00Z");
  let moved = false;
  const clock: Clock = {
    now: () => Promise.resolve(began),
    waitUntil: () => Promise.resolve(moved ? later : null),
  };
  const tracked = await trackedClock(clock);
  await tracked.waitUntil(later, never);
  expect(tracked.latest()).toBe(began);
  moved = true;
  await tracked.waitUntil(later, never);
  expect(tracked.latest()).toBe(later);
});
