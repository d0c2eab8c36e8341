// The sandbox's control API, as the conductor, the mailman and the judge use it.

import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { ClockControl } from "../conductor.ts";
import { LoggedEvent, MeterReading } from "../judge/evidence.ts";
import type { Letterbox, OutgoingLetter } from "../mailman.ts";
import { callJson } from "./json-http.ts";
import { onlyNewReplies } from "./new-replies.ts";

const Clock = z.object({ now: Instant, nextDueAt: Instant.nullable(), replies: z.number() });
const Reply = z.object({
  id: z.string(),
  letterId: z.string(),
  letterKind: z.string(),
  by: z.string(),
  outcome: z.enum(["done", "refused"]),
});
const Replies = z.object({ items: z.array(Reply) });
const Faults = z.object({ items: z.array(z.object({ timesLeft: z.number() })) });
const Events = z.object({ items: z.array(LoggedEvent) });

/** The sandbox that runs elsewhere is of another release: it answers in another form. */
export class OtherReleaseError extends Error {
  constructor(path: string, cause: unknown) {
    super(`the sandbox answers ${path} in another form`, { cause });
    this.name = "OtherReleaseError";
  }
}

export interface SandboxControl extends ClockControl, Letterbox {
  events(): Promise<LoggedEvent[]>;
  meter(): Promise<MeterReading>;
  /** Somebody answers a letter in the place of the person whom it asks. */
  answer(letter: OutgoingLetter, does: "asAsked" | "refuses"): Promise<void>;
  /** Something that somebody does of their own accord, now. */
  happen(tenantId: string, act: unknown): Promise<void>;
  /** A fault on the wire for the next calls. */
  orderFault(order: unknown): Promise<void>;
  /** How many calls are still to meet a fault that was ordered. */
  faultsLeft(): Promise<number>;
  /** Replaces the whole world. */
  load(worldFile: unknown): Promise<void>;
}

/** One call of the control API, by its path below `/_sandbox/`. */
export type ControlCall = (
  method: "GET" | "POST",
  path: string,
  body?: unknown,
) => Promise<unknown>;

/** Speaks to the sandbox at `baseUrl`. */
export function sandboxControl(baseUrl: string): SandboxControl {
  return controlOver((method, path, body) =>
    callJson(method, new URL(`/_sandbox/${path}`, baseUrl).href, body),
  );
}

/** Speaks to a sandbox however its control API is reached. */
export function controlOver(call: ControlCall): SandboxControl {
  /** Of the last reading of the clock; null since somebody may have replied of their own accord. */
  let replies: number | null = null;

  /** Throws `OtherReleaseError`. */
  async function ask<T>(schema: z.ZodType<T>, path: string): Promise<T> {
    return understood(schema, path, await call("GET", path));
  }

  async function askForReplies(replyId: string | null) {
    const query = replyId === null ? "" : `?after=${encodeURIComponent(replyId)}`;
    return (await ask(Replies, `replies${query}`)).items;
  }

  function clock(answer: unknown): z.infer<typeof Clock> {
    const reading = understood(Clock, "clock", answer);
    replies = reading.replies;
    return reading;
  }

  return {
    read: async () => clock(await call("GET", "clock")),
    moveTo: async (to) => clock(await call("POST", "clock", { to, untilDue: true })),
    async deliver(letter) {
      await call("POST", "letters", delivery(letter));
    },
    repliesAfter: onlyNewReplies(askForReplies, () => replies),
    events: async () => (await ask(Events, "events")).items,
    meter: () => ask(MeterReading, "meter"),
    async answer(letter, does) {
      replies = null;
      await call("POST", "answers", { ...delivery(letter), does });
    },
    async happen(tenantId, act) {
      replies = null;
      await call("POST", "acts", { tenantId, act });
    },
    async orderFault(order) {
      await call("POST", "faults", order);
    },
    async faultsLeft() {
      const { items } = await ask(Faults, "faults");
      return items.reduce((sum, { timesLeft }) => sum + timesLeft, 0);
    },
    async load(worldFile) {
      replies = null;
      await call("POST", "world", worldFile);
    },
  };
}

function understood<T>(schema: z.ZodType<T>, path: string, answer: unknown): T {
  const { data, error, success } = schema.safeParse(answer);
  if (success) return data;
  throw new OtherReleaseError(path, error);
}

function delivery(letter: OutgoingLetter) {
  return {
    letterId: letter.letterId,
    letterKind: letter.kind,
    tenantId: letter.tenantId,
    role: letter.recipientRole,
    subscriptionId: letter.lineId,
    delegatedAdminId: null,
    ...(letter.names === undefined ? {} : { agreedSubscriptionIds: letter.names }),
    ...(letter.order === undefined ? {} : { order: letter.order }),
    ...(letter.seatsTo === undefined ? {} : { seatsTo: letter.seatsTo }),
    ...(letter.takesBack === undefined ? {} : { takesBack: letter.takesBack }),
    ...(letter.commitment === undefined ? {} : { commitment: letter.commitment }),
  };
}
