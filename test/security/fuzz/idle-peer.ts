// A thread that has nothing to do but to notice when it was not let run: what it missed, the machine was busy with.

import { Worker, isMainThread, workerData } from "node:worker_threads";

const TICK_MS = 10;

export interface IdlePeer {
  /** The longest time by which it came late since it was asked the last time, in milliseconds. */
  latestMs(): number;
  stop(): Promise<void>;
}

export function startIdlePeer(): IdlePeer {
  const shared = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(new URL(import.meta.url), { workerData: shared });
  worker.unref();
  return {
    latestMs: () => Atomics.exchange(shared, 0, 0),
    async stop() {
      await worker.terminate();
    },
  };
}

function watch(shared: Int32Array): void {
  let expectedMs = performance.now() + TICK_MS;
  setInterval(() => {
    const lateMs = Math.round(performance.now() - expectedMs);
    if (lateMs > Atomics.load(shared, 0)) Atomics.store(shared, 0, lateMs);
    expectedMs = performance.now() + TICK_MS;
  }, TICK_MS);
}

if (!isMainThread && workerData instanceof Int32Array) watch(workerData);
