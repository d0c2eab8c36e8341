// Erases what moves say of people, so many days after they have ended, as long as the server runs.

import { pause, type Clock } from "#lib/clock.ts";
import { addDays } from "#lib/instant.ts";
import type { Store } from "#store/open-store.ts";
import type { FastifyBaseLogger } from "fastify";

export interface Retention {
  readonly store: Pick<Store, "moves" | "personalData">;
  readonly partnerId: string;
  /** Days after a move's last journal entry; null: nothing is erased by itself. */
  readonly days: number | null;
  readonly clock: Clock;
  readonly log: FastifyBaseLogger;
  readonly signal: AbortSignal;
}

/** In real time; what is due is not urgent. */
const LOOK_EVERY_MS = 600_000;
const MOVES_PER_LOOK = 100;

/** Resolves when the signal is aborted. What cannot be erased now is erased at a later look. */
export async function keepRetention(retention: Retention): Promise<void> {
  const { days, log, signal } = retention;
  if (days === null) return;
  while (!signal.aborted) {
    try {
      const erased = await eraseDue(retention, days);
      if (erased > 0) log.info({ moves: erased }, "personal data erased");
    } catch (error) {
      log.warn({ error }, "personal data not erased");
    }
    await pause(LOOK_EVERY_MS, signal);
  }
}

/** How many moves. Each leaves an entry that it happened, before it does. */
export async function eraseDue(
  { clock, partnerId, store }: Pick<Retention, "clock" | "partnerId" | "store">,
  days: number,
): Promise<number> {
  const at = await clock.now();
  const due = await store.personalData.due(partnerId, addDays(at, -days), MOVES_PER_LOOK);
  for (const moveId of due) {
    const details = { erased: true, afterDays: days };
    await store.moves.recordAct({
      partnerId,
      moveId,
      approval: null,
      humanStep: null,
      journal: [{ at, kind: "decided", subject: "journal", details }],
      wakeAt: null,
    });
    await store.personalData.erase(partnerId, moveId);
  }
  return due.length;
}
