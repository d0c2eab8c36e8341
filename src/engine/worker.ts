// The worker: claims what is due, looks at several moves in the same time, and waits for more. It survives
// everything but its own end: a database or sandbox that goes away is waited for, a move that fails is
// put off, and a claim that was lost belongs to somebody else.

import { pause, type Clock } from "#lib/clock.ts";
import type { Instant } from "#lib/instant.ts";
import { isDatabaseFull } from "#store/database-away.ts";
import { ClaimLostError, type Claim, type EnginePort } from "#store/port.ts";
import { reconcileMove } from "./reconcile.ts";
import type { EngineServices } from "./services.ts";

export interface WorkerOptions {
  readonly port: EnginePort;
  /** Moves looked at in the same time. */
  readonly slots: number;
  readonly clock: Clock;
  readonly services: EngineServices;
  /** Ends the worker: the looks under way are finished. */
  readonly signal: AbortSignal;
  /** Told of what went wrong outside of any move; the worker goes on. */
  readonly onTrouble: (error: unknown) => void;
}

const TROUBLE_PAUSE_MS = 250;
/** Until somebody has made room, each slot tries again this often. */
const FULL_PAUSE_MS = 30_000;
/** Without any wake-up the worker looks again after this, in case a notification was lost. */
const WAIT_MS_MAX = 5_000;
/** What is due and cannot be claimed is held by somebody else, who will soon be through; to look for it again is in vain till then. */
const HELD_PAUSE_MS = 250;

/** Resolves when the signal is aborted and every look has come to its end. */
export async function runWorker(options: WorkerOptions): Promise<void> {
  const { clock, onTrouble, signal, slots } = options;
  const looks = new Set<Promise<void>>();
  let reached: Instant | null = null;
  while (!signal.aborted) {
    try {
      if (looks.size >= slots) await Promise.race(looks);
      const now: Instant = reached ?? (await clock.now());
      reached = null;
      const isAllClaimed = await claimWhatIsDue(options, looks, now);
      if (isAllClaimed) reached = await untilSomethingIsDue(options, looks, now);
    } catch (error) {
      onTrouble(error);
      await pause(TROUBLE_PAUSE_MS, signal);
    }
  }
  await Promise.all(looks);
}

/** Begins looks until nothing more is due that nobody holds (true), or every slot has one. */
async function claimWhatIsDue(
  options: WorkerOptions,
  looks: Set<Promise<void>>,
  now: Instant,
): Promise<boolean> {
  const { port, signal, slots } = options;
  while (looks.size < slots && !signal.aborted) {
    const claim = await port.claimDue(now);
    if (claim === null) return true;
    const look = lookAt(claim, now, options).finally(() => looks.delete(look));
    looks.add(look);
    if (claim.isLastDue) return true;
  }
  return false;
}

async function lookAt(claim: Claim, now: Instant, options: WorkerOptions): Promise<void> {
  try {
    await reconcileMove(claim, now, options.services);
  } catch (error) {
    if (!(error instanceof ClaimLostError)) options.onTrouble(error);
    await claim.release().catch(options.onTrouble);
    // The move is due as before: without a rest its reads would be made over and over.
    if (isDatabaseFull(error)) await pause(FULL_PAUSE_MS, options.signal);
  }
}

/**
 * Until the clock reaches the next wake-up (and then its reading), somebody lowers one, what others hold may be
 * free, or the longest wait is over. While looks of ours are under way their moves still count as due.
 */
async function untilSomethingIsDue(
  { clock, port, signal }: WorkerOptions,
  looks: ReadonlySet<Promise<void>>,
  now: Instant,
): Promise<Instant | null> {
  const enough = new AbortController();
  const either = AbortSignal.any([signal, enough.signal]);
  const woken = port.waitForWake(WAIT_MS_MAX, either).then(() => null);
  const heldPause = () => pause(HELD_PAUSE_MS, either).then(() => null);
  try {
    const hadLooks = looks.size > 0;
    if (hadLooks) await Promise.race([Promise.all(looks), woken, heldPause()]);
    if (looks.size > 0) return null;
    const wakeAt = await port.nextLook(now);
    const isDue = wakeAt !== null && wakeAt <= now;
    if (isDue && hadLooks) return null;
    if (isDue) return await Promise.race([woken, heldPause()]);
    if (wakeAt === null) return await woken;
    return await Promise.race([woken, clock.waitUntil(wakeAt, either)]);
  } finally {
    enough.abort();
  }
}
