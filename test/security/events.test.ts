// The stream that tells a console to look again: whom it tells of what, until when, and how many there may be. Over real
// connections, since those are what it could use up.

import { once } from "node:events";
import { IncomingMessage, request } from "node:http";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { createApi } from "#api/create-api.ts";
import { createLinkKeys } from "#api/sign-in/link-keys.ts";
import { EVENTS_PATH, SESSION_PATH } from "#contract/console.ts";
import { newStanding } from "#domain/reconcile/standing.ts";
import { pause } from "#lib/clock.ts";
import { fromEpochMs, toEpochMs } from "#lib/instant.ts";
import type { Store } from "#store/open-store.ts";
import { aCustomer } from "#store/testing/samples.ts";
import { NOW, openTwoPartners, type TwoPartners } from "./two-partners.ts";

const TOKEN = "a-token";
const OWNER = { authorization: `Bearer ${TOKEN}` };
const TOLD = "event: changed\ndata: {}\n\n";
/** A change is seen half a second after it, and a session that has ended two and a half. */
const patience = { timeout: 5_000, interval: 20 };
const QUIET_MS = 1_200;

const linkKeys = createLinkKeys();
let two: TwoPartners;
let app: FastifyInstance;
let port: number;
let nowMs = toEpochMs(NOW);
beforeAll(async () => {
  two = await openTwoPartners();
  // As before a real cloud: its clock never stands still.
  const now = () => Promise.resolve(fromEpochMs((nowMs += 1)));
  app = await createApi({
    services: { ...two.services, clock: { ...two.services.clock, now } },
    token: TOKEN,
    version: "0",
    log: pino({ level: "silent" }),
    console: { folder: "/nowhere", linkKeys, openId: null, publicUrl: null },
  });
  port = Number(new URL(await app.listen({ host: "127.0.0.1", port: 0 })).port);
});
afterAll(async () => {
  await app.close();
  await two.close();
});

interface Stream {
  readonly answer: IncomingMessage;
  /** What has come so far but for the comments. */
  events(): string;
  isOver(): boolean;
}

const open: IncomingMessage[] = [];
afterEach(() => {
  for (const answer of open.splice(0)) answer.destroy();
});

async function ask(headers: Record<string, string>, method = "GET"): Promise<Stream> {
  const asked = request({ host: "127.0.0.1", port, path: EVENTS_PATH, method, headers });
  asked.end();
  const [answer] = z.tuple([z.instanceof(IncomingMessage)]).parse(await once(asked, "response"));
  let text = "";
  let over = false;
  answer.on("data", (chunk) => (text += String(chunk)));
  answer.on("error", () => undefined); // the test itself hangs up
  answer.on("close", () => (over = true));
  open.push(answer);
  return { answer, events: () => text.replaceAll(/^:.*\n\n/gm, ""), isOver: () => over };
}

/** A change like every other: a customer more, and their move. */
async function change(store: Store, partnerId: string, name: string): Promise<void> {
  const customer = aCustomer(name);
  await store.customers.save(partnerId, customer);
  const { customerId } = customer;
  const move = { partnerId, moveId: `mv-${name}`, customerId, standing: newStanding() };
  await store.moves.create({ ...move, wakeAt: NOW });
}

async function ownersSession(): Promise<Record<string, string>> {
  const payload = { key: linkKeys.draw() };
  const answer = await app.inject({ method: "POST", url: SESSION_PATH, payload });
  return { cookie: String(answer.headers["set-cookie"]).split(";", 1)[0] ?? "" };
}

async function post(url: string, payload: object, headers: Record<string, string> = OWNER) {
  const answer = await app.inject({ method: "POST", url, headers, payload });
  expect([url, answer.statusCode < 300]).toEqual([url, true]);
  return answer.json();
}

test("tells of every change of one's own partner, of nobody else's, and not of the time that passes", async () => {
  const stream = await ask(OWNER);
  expect(stream.answer.headers).toMatchObject({
    "content-type": "text/event-stream",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  });
  await vi.waitFor(() => expect(stream.events()).toBe(TOLD), patience);
  await change(two.other, "p2", "theirs");
  await pause(QUIET_MS);
  expect(stream.events()).toBe(TOLD);
  await change(two.store, "p1", "ours");
  await vi.waitFor(() => expect(stream.events()).toBe(TOLD + TOLD), patience);
});

test("what belongs to no move is told of as soon, whichever server it was changed at", async () => {
  const stream = await ask(OWNER);
  await vi.waitFor(() => expect(stream.events()).toBe(TOLD), patience);
  const elsewhere = await createApi({
    services: two.services,
    token: TOKEN,
    version: "0",
    log: pino({ level: "silent" }),
  });
  try {
    const payload = { language: "it", message: "Cordiali saluti", by: "Ada" };
    const url = "/api/v1/letter-texts/closing";
    const answer = await elsewhere.inject({ method: "POST", url, headers: OWNER, payload });
    expect(answer.statusCode).toBe(200);
    await vi.waitFor(() => expect(stream.events()).toBe(TOLD + TOLD), patience);
    await elsewhere.inject({ method: "GET", url: "/api/v1/policy", headers: OWNER });
    await elsewhere.inject({ method: "POST", url, headers: OWNER, payload: {} });
    await pause(QUIET_MS);
    expect(stream.events()).toBe(TOLD + TOLD);
  } finally {
    await elsewhere.close();
  }
});

test("however many listen, their sessions are asked for together", async () => {
  const { agents } = two.store;
  const asked = vi.spyOn(agents, "findSessions");
  try {
    const session = await ownersSession();
    await Promise.all(Array.from({ length: 40 }, () => ask(session)));
    asked.mockClear();
    await vi.waitFor(() => {
      expect(asked.mock.calls.flatMap(([, hashes]) => hashes).length).toBeGreaterThanOrEqual(40);
    }, patience);
    expect(asked.mock.calls.length).toBeLessThan(10);
  } finally {
    asked.mockRestore();
  }
});

test("whoever is not signed in hears nothing, and an answer without a body has no end to wait for", async () => {
  for (const headers of [{}, { authorization: "Bearer x" }, { cookie: "handover=x" }]) {
    const { answer } = await ask(headers);
    expect(answer.statusCode).toBe(401);
  }
  expect((await ask(OWNER, "HEAD")).answer.statusCode).toBe(404);
});

test("a session that is ended and a token that is revoked take their streams with them, and no other", async () => {
  const leaving = await ownersSession();
  const staying = await ownersSession();
  const made = await post("/api/v1/tokens", { name: "reporting", scopes: ["read"] });
  const streams = {
    session: await ask(leaving),
    token: await ask({ authorization: `Bearer ${made.token}` }),
    other: await ask(staying),
    owner: await ask(OWNER),
  };
  await post("/api/v1/sign-out", {}, { ...leaving, "x-handover-console": "1" });
  await post(`/api/v1/tokens/${made.row.tokenId}/revocation`, {});
  await vi.waitFor(() => {
    expect([streams.session.isOver(), streams.token.isOver()]).toEqual([true, true]);
  }, patience);
  expect([streams.other.isOver(), streams.owner.isOver()]).toEqual([false, false]);
  expect((await ask(leaving)).answer.statusCode).toBe(401);
});

test("a token that may not read is refused", async () => {
  const { token } = await post("/api/v1/tokens", { name: "planner", scopes: ["plan"] });
  expect((await ask({ authorization: `Bearer ${token}` })).answer.statusCode).toBe(403);
});

test("one person has a hundred streams and no more, takes none from others, and has one again for one that is closed", async () => {
  const streams = await Promise.all(Array.from({ length: 100 }, () => ask(OWNER)));
  expect(new Set(streams.map(({ answer }) => answer.statusCode))).toEqual(new Set([200]));
  const refused = await ask(OWNER);
  expect(refused.answer.statusCode).toBe(429);
  await vi.waitFor(() => expect(refused.events()).toContain('"TOO_MANY_STREAMS"'), patience);
  streams[0]?.answer.destroy();
  await vi.waitFor(async () => expect((await ask(OWNER)).answer.statusCode).toBe(200), patience);
});
