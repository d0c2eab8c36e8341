// Moving the sandbox's clock on an operator's word: the conductor goes from one due instant to the
// next, and the mailman carries letters to the world's people, but never answers for the operator.

import type { ApiServices, ClockForward } from "#api/services.ts";
import type { SandboxMeter } from "#contract/routes/sandbox.ts";
import { hoursBetween, type Instant } from "#lib/instant.ts";
import { forward } from "#simulation/conductor.ts";
import { createMailman, type Outbox } from "#simulation/mailman.ts";
import type { MeterReading } from "#simulation/judge/evidence.ts";
import { sandboxControl } from "#simulation/run/sandbox-control.ts";

interface ClockForwardParts extends Pick<ApiServices, "store" | "partner" | "acts"> {
  readonly sandboxUrl: string;
  /** Ends what is under way when the house closes. */
  readonly signal: AbortSignal;
}

const LETTERS_PER_READING = 200;

export function clockForward(parts: ClockForwardParts): ClockForward {
  const { store, sandboxUrl, signal } = parts;
  const control = sandboxControl(sandboxUrl);
  const mailman = createMailman({
    outbox: outboxOf(parts),
    letterbox: control,
    operatorIsScripted: false,
  });
  let underWay: Promise<unknown> = Promise.resolve();
  return {
    // One after another: two conductors would each wait for the other's work.
    forward(until) {
      const moved = underWay.then(async () =>
        forward({
          clockControl: control,
          port: store.port,
          mailman,
          signal,
          until: until === "next" ? await nextInstant() : until,
        }),
      );
      underWay = moved.catch(() => undefined);
      return moved;
    },
    meter: async () => meterView(await control.meter()),
  };

  async function nextInstant(): Promise<Instant> {
    const { now, nextDueAt } = await control.read();
    const { wakeAt } = await store.port.nextWake(now);
    const due = [nextDueAt, wakeAt].filter((instant) => instant !== null);
    return due.toSorted()[0] ?? now;
  }
}

/** The sums of what the meter counted; an interruption that still lasts counts once it has ended. */
function meterView(reading: MeterReading): SandboxMeter {
  const markers = new Set<string>();
  let seatsBoughtTwice = 0;
  for (const { kind, marker, seats } of reading.seatsBought) {
    // Raising the seats of a subscription keeps the marker of its order.
    if (kind !== "ordered" || marker === null) continue;
    if (markers.has(marker)) seatsBoughtTwice += seats;
    markers.add(marker);
  }
  const hours = reading.interruptions.map(({ from, to }) =>
    to === null ? 0 : hoursBetween(from, to),
  );
  return {
    interruptedUserHours: Math.round(hours.reduce((sum, part) => sum + part, 0)),
    dataPlansLost: reading.dataLosses.length,
    seatsBought: reading.seatsBought.reduce((sum, { seats }) => sum + seats, 0),
    seatsBoughtTwice,
    requests: reading.requests,
    throttled: reading.throttled,
  };
}

function outboxOf({ store, partner, acts }: ClockForwardParts): Outbox {
  const { partnerId } = partner;
  let seen = 0;
  return {
    async lettersAfter(letterId) {
      if (letterId === null) seen = 0;
      const numbered = await store.letters.listAfter(partnerId, seen, LETTERS_PER_READING);
      seen = numbered.at(-1)?.sequence ?? seen;
      return numbered.map(({ letter }) => letter);
    },
    async answer(humanStepId, { outcome, by, letterId }) {
      const step = await store.humanSteps.find(partnerId, humanStepId);
      if (step?.state !== "open") return;
      await acts.answerHumanStep({ humanStepId, outcome, by, note: `letter ${letterId}` });
    },
    approve: () => Promise.resolve(), // the operator sits at the console
  };
}
