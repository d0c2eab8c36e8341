// A short run of what `npm run fuzz` does at length.

import { expect, test } from "vitest";
import { runFuzz } from "./run-fuzz.ts";

test("whatever is asked, nothing breaks and nothing hangs", async () => {
  const { faults, statuses } = await runFuzz({
    requests: 1_500,
    seed: 7,
    onSlow: () => undefined,
  });
  expect(faults).toEqual([]);
  expect(statuses["200"] ?? 0).toBeGreaterThan(100);
  expect(statuses["400"] ?? 0).toBeGreaterThan(100);
});
