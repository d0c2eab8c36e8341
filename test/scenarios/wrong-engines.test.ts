// Deliberately wrong engines, planted from outside at composition. Meter and judge have to say so;
// the right engine, in the same worlds, has to come out clean.

import { addDays, addHours, type Instant } from "#lib/instant.ts";
import { seededRandom } from "#lib/random.ts";
import { checkoutCart, createCart } from "#microsoft/endpoints/partner-center/carts.ts";
import {
  getSubscription,
  listSubscriptions,
  updateSubscription,
} from "#microsoft/endpoints/partner-center/subscriptions.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import { assemble, WORLD_STARTS_AT, type MadeWorld } from "#simulation/worlds/assemble.ts";
import type { SourceBlueprint } from "#simulation/worlds/blueprint.ts";
import { oneCustomer } from "#simulation/worlds/one-customer.fixture.ts";
import { expect, test } from "vitest";
import { z } from "zod";
import { runInProcess, type Strategy } from "./run-in-process.ts";

const ENDS_IN_DAYS = 40;
const RUN_DAYS = 55;
const SEATS = 6;
const end = addDays(WORLD_STARTS_AT, ENDS_IN_DAYS);

/** One customer with one annual subscription bought directly from Microsoft. */
function world(changes: Partial<SourceBlueprint> = {}): MadeWorld {
  const customer = oneCustomer({ seats: SEATS, endsInDays: ENDS_IN_DAYS, ...changes });
  return assemble(1, "none", [customer], seededRandom("wrong engines"));
}

const outcomeOf = (made: MadeWorld, strategy: Strategy) => runInProcess(made, RUN_DAYS, strategy);

function withClient(strategy: (client: MicrosoftClient) => Partial<MicrosoftClient>) {
  return (services: Parameters<NonNullable<Strategy["services"]>>[0]) => ({
    ...services,
    microsoft: { ...services.microsoft, ...strategy(services.microsoft) },
  });
}

test("the engine as it is moves the customer and breaks nothing", async () => {
  expect(await outcomeOf(world(), { name: "plan" })).toMatchObject({
    moved: 1,
    unfinished: 0,
    interruptedUserHours: 0,
    dataPlansLost: 0,
    seatsBought: SEATS,
    seatsBoughtTwice: 0,
    seatsUnapproved: 0,
    targetCutByUs: 0,
    unwantedRenewals: 0,
    licensePlansAltered: 0,
    invariantsBroken: [],
  });
});

test("one that orders after the source's end interrupts users", async () => {
  let now: Instant = WORLD_STARTS_AT;
  const late = withClient((client) => ({
    call(endpoint, args) {
      if (endpoint.operation !== createCart.operation || now > addHours(end, 30))
        return client.call(endpoint, args);
      throw notYet(endpoint.operation);
    },
  }));
  const outcome = await outcomeOf(world(), {
    name: "late",
    services: late,
    atInstant: async (instant) => void (now = instant),
  });
  expect(outcome.interruptedUserHours).toBeGreaterThan(SEATS * 24);
  expect(outcome.invariantsBroken).toContain("1 a user was without a plan they had and needed");
});

test("one that buys twice is caught by its marker", async () => {
  const secondCarts = new Map<string, string>();
  const Cart = z.object({ id: z.string() });
  const twice = withClient((client) => ({
    async call(endpoint, args) {
      const answer = await client.call(endpoint, args);
      if (endpoint.operation === createCart.operation) {
        const again = await client.call(endpoint, args);
        secondCarts.set(Cart.parse(answer).id, Cart.parse(again).id);
      }
      const cartId = secondCarts.get(args?.path?.["cartId"] ?? "");
      if (endpoint.operation === checkoutCart.operation && cartId !== undefined)
        await client.call(endpoint, { ...args, path: { ...args?.path, cartId } });
      return answer;
    },
  }));
  const outcome = await outcomeOf(world(), { name: "twice", services: twice });
  expect(outcome.seatsBoughtTwice).toBe(SEATS);
  expect(outcome.seatsUnapproved).toBeGreaterThan(0);
  expect(outcome.invariantsBroken).toContain("3 a seat was bought twice");
});

test("one that asks to cancel before verifying breaks an invariant", async () => {
  const outcome = await outcomeOf(world(), {
    name: "hasty",
    letterbox: (box) => ({
      ...box,
      async deliver(letter) {
        await box.deliver(letter);
        if (letter.kind === "stopRenewal")
          await box.deliver({ ...letter, letterId: `${letter.letterId}/cut`, kind: "chooseEnd" });
      },
    }),
  });
  expect(outcome.invariantsBroken).toContain(
    "4 the cut was chosen before verified seats covered it",
  );
});

test("one that cancels our own subscription after the cutover cuts the only seats", async () => {
  const made = world();
  const customerId = made.worldFile.tenants[0]?.tenantId ?? "";
  let cancelled = false;
  const outcome = await outcomeOf(made, {
    name: "regret",
    async atInstant(now, microsoft) {
      if (cancelled || now < addHours(end, 2)) return;
      cancelled = true;
      for (const { id } of await microsoft.list(listSubscriptions, { path: { customerId } })) {
        const path = { customerId, subscriptionId: id };
        const current = await microsoft.call(getSubscription, { path });
        await microsoft.call(updateSubscription, { path, body: { ...current, status: "deleted" } });
      }
    },
  });
  expect(outcome.targetCutByUs).toBe(1);
  expect(outcome.interruptedUserHours).toBeGreaterThan(0);
});

test("one that refuses everything is told what could have moved", async () => {
  const outcome = await outcomeOf(world(), {
    name: "refuses",
    services: (services) => ({
      ...services,
      catalogOf: async (now) => ({ ...(await services.catalogOf(now)), offers: [] }),
    }),
  });
  expect(outcome).toMatchObject({
    moved: 0,
    refused: 1,
    refusedThoughMovable: 1,
    unwantedRenewals: 1,
  });
});

test("one that does nothing has everything counted as its own", async () => {
  const idle: Strategy = { name: "nothing", isIdle: true };
  expect(await outcomeOf(world(), idle)).toMatchObject({ unfinished: 1, unwantedRenewals: 1 });
  const outcome = await outcomeOf(
    world({ seller: "retail", agreementType: "retailKey", autoRenew: false }),
    idle,
  );
  expect(outcome).toMatchObject({
    unfinished: 1,
    interruptedUserHours: SEATS * 24 * (RUN_DAYS - ENDS_IN_DAYS),
    interruptedByOthers: [],
  });
});

function notYet(operation: string): MicrosoftError {
  return new MicrosoftError({
    operation,
    status: 503,
    code: null,
    description: "planted",
    answered: true,
    retry: "wait",
    retryAfterSeconds: null,
    requestId: "planted",
    correlationId: "planted",
  });
}
