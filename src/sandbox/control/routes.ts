// The control API, apart from the emulated paths: clock, world, letters and replies, meter. No
// sign-in; the server listens on loopback.

import { z } from "zod";
import { earliest, Instant, latest, Term } from "#lib/instant.ts";
import { pause } from "#lib/clock.ts";
import { wireInstant } from "#microsoft/endpoints/wire.ts";
import { readMeter } from "../rules/meter.ts";
import { answerInPerson, deliverLetter } from "../rules/people.ts";
import { BadRequestError } from "../server/bad-request.ts";
import { openWebhookSigner } from "../server/webhook-signer.ts";
import type { RequestMeter } from "../server/request-meter.ts";
import type { WorldLedger } from "../world/open-world.ts";
import { credentialsOf } from "./credentials.ts";
import { orderFault } from "../faults/order-fault.ts";
import { FaultOrder, InjectedAct } from "../world/world-file.ts";

interface ControlRequest {
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Aborted when the caller hangs up or the server closes. */
  readonly whileAsked: () => AbortSignal;
}

interface ControlContext {
  readonly world: WorldLedger;
  readonly meter: RequestMeter;
}

type Handler = (context: ControlContext, request: ControlRequest) => Promise<unknown>;

const LONG_POLL_MS = 20_000;

const ClockBody = z.strictObject({
  to: wireInstant,
  /** Stand at the next instant at which something happens by itself, where that comes before `to`. */
  untilDue: z.boolean().default(false),
});

const LetterBody = z.strictObject({
  letterId: z.string(),
  letterKind: z.string(),
  tenantId: z.string(),
  role: z.string(),
  subscriptionId: z.string().nullable(),
  delegatedAdminId: z.string().nullable(),
  agreedSubscriptionIds: z.array(z.string()).default([]),
  seatsTo: z.number().int().positive().optional(),
  takesBack: z.string().optional(),
  commitment: z.strictObject({ term: Term, billingCycle: z.string() }).optional(),
  order: z
    .strictObject({
      productId: z.string(),
      catalogSkuId: z.string(),
      term: Term,
      billingCycle: z.string(),
      seats: z.number().int().positive(),
      reference: z.string(),
      until: Instant.optional(),
    })
    .optional(),
});

const AnswerBody = LetterBody.extend({ does: z.enum(["asAsked", "refuses"]) });

const ActBody = z.strictObject({
  tenantId: z.string(),
  /** Now, without it. */
  at: wireInstant.optional(),
  act: InjectedAct,
});

/** By method and path below `/_sandbox`. */
export const controlRoutes: Readonly<Record<string, Handler>> = {
  "GET /clock": async ({ world }, { query, whileAsked }) => {
    const after = query.get("after");
    if (after !== null) await clockAfter(world, wireInstant.parse(after), whileAsked());
    return readClock(world);
  },

  "POST /clock": async ({ world }, { body }) => {
    const { to, untilDue } = ClockBody.parse(body);
    if (to < world.now) throw new BadRequestError("the clock never goes back");
    world.advanceTo(untilDue ? latest(world.now, earliest(to, world.nextDueAt ?? to)) : to);
    await world.commit();
    return readClock(world);
  },

  "POST /world": async ({ world, meter }, { body }) => {
    await world.load(body);
    meter.reset();
    return readClock(world);
  },

  "GET /world/record": ({ world }) => Promise.resolve(world.record),

  "GET /credentials": async ({ world }, { query }) => {
    const credentials = credentialsOf(world, query.get("partner"));
    await world.commit();
    return credentials;
  },

  "POST /letters": async ({ world }, { body }) => {
    deliverLetter(world, LetterBody.parse(body));
    await world.commit();
    return {};
  },

  "POST /answers": async ({ world }, { body }) => {
    const { does, ...letter } = AnswerBody.parse(body);
    if (!answerInPerson(world, letter, does)) {
      throw new BadRequestError("there is nobody of this role at this customer");
    }
    await world.commit();
    return {};
  },

  "GET /replies": ({ world }, { query }) =>
    Promise.resolve({ items: itemsAfter([...world.all("replies")], query.get("after")) }),

  "GET /events": ({ world }, { query }) =>
    Promise.resolve({ items: itemsAfter([...world.all("events")], query.get("after")) }),

  "GET /meter": ({ world, meter }) => Promise.resolve({ ...readMeter(world), ...meter.read() }),

  /** The faults on the wire that are still to come. */
  "GET /faults": ({ world }) => Promise.resolve({ items: [...world.all("faultScripts")] }),

  "POST /faults": async ({ world }, { body }) => {
    const id = orderFault(world, FaultOrder.parse(body));
    await world.commit();
    return { id };
  },

  "GET /webhooks": async ({ world }) => ({
    registrations: [...world.all("webhooks")],
    deliveries: [...world.all("deliveries")],
    authority: (await openWebhookSigner(world)).authority,
  }),

  "POST /acts": async ({ world }, { body }) => {
    const { tenantId, at, act } = ActBody.parse(body);
    const id = world.schedule(at ?? world.now, tenantId, act);
    await world.commit();
    return { id };
  },
};

/** `replies` grows with every reply that somebody gives. */
function readClock(world: WorldLedger): {
  readonly now: Instant;
  readonly nextDueAt: Instant | null;
  readonly replies: number;
} {
  const replies = world.revisionOf(["replies"], null);
  return { now: world.now, nextDueAt: world.nextDueAt, replies };
}

/** Resolves when the clock stands after `after`, after 20 real seconds, or when the caller is gone. */
async function clockAfter(world: WorldLedger, after: Instant, signal: AbortSignal): Promise<void> {
  if (world.now > after) return;
  const moved = new AbortController();
  const stop = world.onClock(() => {
    if (world.now > after) moved.abort();
  });
  await pause(LONG_POLL_MS, AbortSignal.any([signal, moved.signal]));
  stop();
}

function itemsAfter<Item extends { readonly id: string }>(
  items: readonly Item[],
  after: string | null,
): readonly Item[] {
  if (after === null || after === "") return items;
  return items.slice(items.findIndex(({ id }) => id === after) + 1);
}
