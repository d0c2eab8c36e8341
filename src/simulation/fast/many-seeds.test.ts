import { setFlagsFromString } from "node:v8";
import { expect, test } from "vitest";
import { runManySeeds, type FastOutcome } from "./many-seeds.ts";

/** Answers each seed with the bytes that its heap may have: old generation and young one together. */
const TELLS_ITS_HEAP = `
  import { getHeapStatistics } from "node:v8";
  import { parentPort } from "node:worker_threads";
  parentPort.on("message", (seed) => {
    parentPort.postMessage({ seed, failure: String(getHeapStatistics().heap_size_limit) });
  });`;

/** Of each seed, in a process that was started with so small a young generation. */
async function heapsOf(seeds: readonly number[], startedWithMb: number): Promise<Set<string>> {
  setFlagsFromString(`--max-semi-space-size=${startedWithMb}`);
  const heaps: FastOutcome[] = [];
  await runManySeeds({
    seeds,
    portfolio: {
      customers: 5,
      users: 10,
      linesMin: 10,
      faults: "none",
      mix: [],
      ordering: "api",
      crashes: 0,
      evidenceFolder: null,
      strategy: "plan",
    },
    thread: new URL(`data:text/javascript,${encodeURIComponent(TELLS_ITS_HEAP)}`),
    onOutcome: (heap) => heaps.push(heap),
    signal: new AbortController().signal,
  });
  expect(heaps.map(({ seed }) => seed).toSorted()).toEqual(seeds);
  return new Set(heaps.map((heap) => ("failure" in heap ? heap.failure : "")));
}

test("threads have the same room, however little their process was started with", async () => {
  const little = await heapsOf([1, 2, 3], 1);
  expect(little.size).toBe(1);
  expect(await heapsOf([4, 5, 6], 8)).toEqual(little);
});
