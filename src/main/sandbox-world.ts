// The sandbox on an operator's word. Its clock: the conductor goes from one due instant to the next, and the mailman
// carries letters to the world's people, but never answers for the operator. Its people: whoever sits before it may
// answer in their place.

import type { ApiServices, SandboxWorld } from "#api/services.ts";
import { ApiError } from "#contract/problem.ts";
import type { SandboxFault, SandboxMeter } from "#contract/routes/sandbox.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import { hoursBetween, type Instant } from "#lib/instant.ts";
import { forward } from "#simulation/conductor.ts";
import { asRead, createMailman, type OutgoingLetter } from "#simulation/mailman.ts";
import type { MeterReading } from "#simulation/judge/evidence.ts";
import { inProcessOutbox } from "#simulation/run/in-process-outbox.ts";
import { sandboxControl } from "#simulation/run/sandbox-control.ts";
import { readFile } from "node:fs/promises";

interface SandboxWorldParts extends Pick<ApiServices, "store" | "partner" | "acts"> {
  readonly sandboxUrl: string;
  /** The file of its customer list; null where another process keeps it. */
  readonly importCsv: string | null;
  /** Ends what is under way when the house closes. */
  readonly signal: AbortSignal;
}

const LETTERS_OF_A_MOVE = 1_000;
const THROTTLED_SECONDS = 30;

const faults: Readonly<Record<SandboxFault, unknown>> = {
  answersLost: { kind: "unanswered", done: true },
  throttled: { kind: "throttled", retryAfterSeconds: THROTTLED_SECONDS },
  unavailable: { kind: "refused", status: 503, code: 503, description: "Service Unavailable" },
};

export function sandboxWorld(parts: SandboxWorldParts): SandboxWorld {
  const { acts, partner, sandboxUrl, signal, store } = parts;
  const control = sandboxControl(sandboxUrl);
  const mailman = createMailman({
    outbox: {
      ...inProcessOutbox(store, partner.partnerId, acts),
      approve: () => Promise.resolve(), // the operator sits at the console
    },
    letterbox: control,
    operatorIsScripted: false,
  });
  let underWay: Promise<unknown> = Promise.resolve();
  return {
    forward: goForward,
    customers: async () => (parts.importCsv === null ? "" : readFile(parts.importCsv, "utf8")),
    meter: async () => meterView(await control.meter()),
    async interruptedUserHours(tenantId) {
      const { interruptions } = await control.meter();
      return hoursOf(interruptions.filter((each) => each.tenantId === tenantId));
    },
    async answer(step, outcome) {
      const letter = await letterOf(parts, step);
      await control.answer(letter, outcome === "done" ? "asAsked" : "refuses");
      return goForward("now");
    },
    async happen(tenantId, act) {
      await control.happen(tenantId, act);
      return goForward("now");
    },
    async injectFault(fault, times) {
      await control.orderFault({ operation: "*", times, fault: faults[fault] });
      return control.faultsLeft();
    },
  };

  /** One after another: two conductors would each wait for the other's work. */
  function goForward(until: Instant | "next" | "now"): Promise<Instant> {
    const moved = underWay.then(async () => forwardTo(await end(until)));
    underWay = moved.catch(() => undefined);
    return moved;
  }

  function forwardTo(until: Instant): Promise<Instant> {
    return forward({ clockControl: control, port: store.port, mailman, signal, until });
  }

  async function end(until: Instant | "next" | "now"): Promise<Instant> {
    if (until === "next") return nextInstant();
    return until === "now" ? (await control.read()).now : until;
  }

  /** What is due now is done first: until then nobody knows what comes next. */
  async function nextInstant(): Promise<Instant> {
    const now = await forwardTo((await control.read()).now);
    const { nextDueAt } = await control.read();
    const { wakeAt } = await store.port.nextWake(now);
    const due = [nextDueAt, wakeAt].filter((instant) => instant !== null);
    return due.toSorted()[0] ?? now;
  }
}

/** The newest letter about this step. Throws `ApiError` where nobody was written to. */
async function letterOf(
  { store, partner }: SandboxWorldParts,
  { humanStepId, moveId }: HumanStep,
): Promise<OutgoingLetter> {
  const all = await store.letters.listAfter(partner.partnerId, 0, LETTERS_OF_A_MOVE, moveId);
  const found = all.findLast(({ letter }) => letter.humanStepId === humanStepId);
  if (found === undefined) throw new ApiError("LETTER_UNKNOWN", { id: humanStepId });
  return asRead(found.letter);
}

/** The sums of what the meter counted. */
function meterView(reading: MeterReading): SandboxMeter {
  const markers = new Set<string>();
  let seatsBoughtTwice = 0;
  for (const { kind, marker, seats } of reading.seatsBought) {
    // Raising the seats of a subscription keeps the marker of its order.
    if (kind !== "ordered" || marker === null) continue;
    if (markers.has(marker)) seatsBoughtTwice += seats;
    markers.add(marker);
  }
  return {
    interruptedUserHours: hoursOf(reading.interruptions),
    dataPlansLost: reading.dataLosses.length,
    seatsBought: reading.seatsBought.reduce((sum, { seats }) => sum + seats, 0),
    seatsBoughtTwice,
    requests: reading.requests,
    throttled: reading.throttled,
  };
}

/** An interruption that still lasts counts once it has ended. */
function hoursOf(interruptions: MeterReading["interruptions"]): number {
  const hours = interruptions.map(({ from, to }) => (to === null ? 0 : hoursBetween(from, to)));
  return Math.round(hours.reduce((sum, part) => sum + part, 0));
}
