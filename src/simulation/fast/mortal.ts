// A life of the product's process. Where death is drawn, it comes between two steps that leave the
// process: before or after a call, before or after a write. Nothing of that life goes on afterwards.

import type { Transport } from "#microsoft/http/transport.ts";
import type { Claim, EnginePort } from "#store/port.ts";

export interface Life {
  /** True when the work has come to its end; false when this life ends before it. One work at a time. */
  outlives(work: Promise<unknown>): Promise<boolean>;
  /** Death comes at the step so many from now; 1 is the next one. */
  endAfter(steps: number): void;
  /** Whether death is drawn already, so that each step counts. */
  isEnding(): boolean;
  /** One more thing that leaves the process. */
  call(act: () => void): Promise<void>;
  /** The same wire and port, as far as this life reaches. */
  transport(transport: Transport): Transport;
  port(port: EnginePort): EnginePort;
}

export function newLife(): Life {
  const nevermore = new Promise<never>(() => {});
  let stepsLeft: number | null = null;
  let isOver = false;
  let onEnd: () => void = () => {};

  /** One step more, and whether it was the last or came too late. */
  function isOverAtStep(): boolean {
    if (stepsLeft !== null) stepsLeft -= 1;
    if (stepsLeft === 0) {
      isOver = true;
      onEnd();
    }
    return isOver;
  }

  async function around<T>(act: () => Promise<T>): Promise<T> {
    if (isOverAtStep()) await nevermore;
    const done = await act();
    if (isOverAtStep()) await nevermore;
    return done;
  }

  // What waits for a promise is held by it: a life goes on for thousands of instants, and waits anew at each.
  function outlives(work: Promise<unknown>): Promise<boolean> {
    if (isOver) return Promise.resolve(false);
    return new Promise((resolve, reject) => {
      onEnd = () => resolve(false);
      work.then(() => resolve(true), reject);
    });
  }

  function claimOf(claim: Claim): Claim {
    return {
      ...claim,
      journal: () => around(() => claim.journal()),
      write: (entries) => around(() => claim.write(entries)),
      settle: (outcome) => around(() => claim.settle(outcome)),
      release: () => around(() => claim.release()),
    };
  }

  return {
    outlives,
    endAfter: (steps) => (stepsLeft = steps),
    isEnding: () => stepsLeft !== null,
    call: (act) => around(async () => act()),
    transport: (transport) => ({
      send: (request) => around(() => transport.send(request)),
      pause: (ms) => transport.pause(ms),
      close: () => transport.close(),
    }),
    port: (port) => ({
      async claimDue(now) {
        const claim = await around(() => port.claimDue(now));
        return claim === null ? null : claimOf(claim);
      },
      wakeEarlier: (moveId, at) => around(() => port.wakeEarlier(moveId, at)),
      nextWake: (now) => port.nextWake(now),
      nextLook: (now) => port.nextLook(now),
      waitForWake: (maxMs, signal) => port.waitForWake(maxMs, signal),
    }),
  };
}
