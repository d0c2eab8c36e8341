// The sandbox's clock as the product waits for it, over its own control API.

import { afterAll, beforeAll, expect, test } from "vitest";
import { sandboxClock } from "#engine/sandbox-clock.ts";
import { addHours, type Instant } from "#lib/instant.ts";
import { forwardTo, startCloud, type Cloud } from "../conformance/sandbox-cloud.ts";

let cloud: Cloud;
let clock: ReturnType<typeof sandboxClock>;
beforeAll(async () => {
  cloud = await startCloud();
  clock = sandboxClock(cloud.url);
});
afterAll(async () => {
  await clock.close();
  await cloud.close();
});

const after = (hours: number): Instant => addHours(cloud.world.now, hours);
const never = new AbortController().signal;

test("whoever waits for an instant is told when it has come, and of none before it", async () => {
  const [one, two, four] = [after(1), after(2), after(4)];
  const told: Instant[] = [];
  const waiting = clock.waitUntil(two, never).then((now) => now !== null && told.push(now));
  await forwardTo(cloud, one);
  await clock.now();
  expect(told).toEqual([]);
  await forwardTo(cloud, four);
  await waiting;
  expect(told).toEqual([four]);
  expect(await clock.waitUntil(two, never)).toBe(four);
});

test("whoever waits no more is let go at once", async () => {
  const stopping = new AbortController();
  const waiting = clock.waitUntil(after(1), stopping.signal);
  stopping.abort();
  expect(await waiting).toBeNull();
});
