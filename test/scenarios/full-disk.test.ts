// The database answers 53100: nothing is half done, nobody is called over and over, and once there is room
// everything goes on.

import pg from "pg";
import { answerError } from "#api/problems.ts";
import { fastify, type FastifyError } from "fastify";
import { defaultPolicy } from "#domain/plan/policy.ts";
import { runWorker } from "#engine/worker.ts";
import type { EngineServices } from "#engine/services.ts";
import type { Clock } from "#lib/clock.ts";
import { createMicrosoftClient } from "#microsoft/http/client.ts";
import { NoAnswerError } from "#microsoft/http/transport.ts";
import { clientConfig } from "#store/connections.ts";
import { isDatabaseFull } from "#store/database-away.ts";
import { addMove, anEntry, aPartner, at } from "#store/testing/samples.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { afterEach, beforeEach, expect, test } from "vitest";

const now = at("06-10T12:00");
let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  await addMove(store, "acme", at("06-10T10:00"));
});
afterEach(() => store.drop());

async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client(clientConfig(store.connections.owner));
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** From now on every entry of a journal is refused as on a full disk. */
const fill = () =>
  asOwner(`create function refuse() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
    create trigger full_disk before insert on journal for each row execute function refuse()`);
const makeRoom = () => asOwner("drop trigger full_disk on journal");

test("a look writes nothing of what it found, and the next one does once there is room", async () => {
  await fill();
  const claim = await store.port.claimDue(now);
  await expect(claim?.write([anEntry("order/1")])).rejects.toSatisfy(isDatabaseFull);
  await expect(claim?.write([anEntry("order/1")])).rejects.toSatisfy(isDatabaseFull);
  expect(await store.journal.list("p1", "mv-acme")).toEqual([]);
  await makeRoom();
  const again = await store.port.claimDue(now);
  await again?.write([anEntry("order/1")]);
  await again?.release();
  expect(await store.journal.list("p1", "mv-acme")).toHaveLength(1);
});

test("a worker rests instead of asking Microsoft over and over", async () => {
  await fill();
  let calls = 0;
  const microsoft = createMicrosoftClient({
    connection: {
      entraUrl: "https://nowhere.example",
      partnerCenterUrl: "https://nowhere.example",
      graphUrl: "https://nowhere.example",
      pricingUrl: "https://nowhere.example",
      partnerTenantId: "partner",
      applicationId: "app",
      clientSecret: "secret",
    },
    refreshTokens: { read: () => Promise.resolve("token"), replace: () => Promise.resolve() },
    log: { debug() {}, warn() {} },
    transport: {
      send() {
        calls += 1;
        return Promise.reject(new NoAnswerError(false, "nobody there"));
      },
      pause: () => Promise.resolve(),
      close: () => Promise.resolve(),
    },
  });
  const services: EngineServices = {
    partner: aPartner("p1"),
    microsoft,
    policy: defaultPolicy,
    catalogOf: () => Promise.reject(new Error("not asked for")),
    marketFor: () => Promise.resolve(null),
    letterTexts: () => Promise.resolve({}),
    billedTo: () => Promise.resolve([]),
    makePlan: () => {
      throw new Error("not asked for");
    },
  };
  const clock: Clock = { now: () => Promise.resolve(now), waitUntil: () => Promise.resolve(null) };
  const troubles: unknown[] = [];
  const stopping = new AbortController();
  const { signal } = stopping;
  const onTrouble = (error: unknown) => void troubles.push(error);
  const working = runWorker({ port: store.port, slots: 1, clock, services, signal, onTrouble });
  while (troubles.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  const callsOfOneLook = calls;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(troubles.map(isDatabaseFull)).toEqual([true]);
  expect(calls).toBe(callsOfOneLook);
  stopping.abort();
  await working;
});

test("whoever asked for a change is told why there is none", async () => {
  await fill();
  const app = fastify();
  app.setErrorHandler((error: FastifyError, request, reply) =>
    answerError(() => null, error, request, reply),
  );
  app.post("/act", async () => {
    const claim = await store.port.claimDue(now);
    await claim?.write([anEntry("order/1")]);
  });
  const answer = await app.inject({ method: "POST", url: "/act" });
  expect(answer.json()).toMatchObject({ code: "DATABASE_FULL", status: 507 });
  await app.close();
});
