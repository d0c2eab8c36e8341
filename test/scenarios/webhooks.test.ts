// Partner Center tells of a change: the move that it is about is due at once, and nothing else is.

import { fastify, type FastifyInstance } from "fastify";
import { pino } from "pino";
import { WEBHOOK_PATH, webhookRoute } from "#api/webhook-route.ts";
import { ensureWebhook } from "#engine/webhooks/register-webhook.ts";
import { sandboxClock } from "#engine/sandbox-clock.ts";
import { trackedClock } from "#lib/clock.ts";
import { addDays, type Instant } from "#lib/instant.ts";
import { newStanding } from "#domain/reconcile/standing.ts";
import { nothingRead } from "#store/port.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { receiveWebhooks } from "../../src/main/webhooks.ts";
import {
  acceptInvitation,
  control,
  startCloud,
  TENANT,
  type Cloud,
} from "../conformance/sandbox-cloud.ts";
import { saveTwoMoves } from "./two-moves.ts";

const FAR = 100;
const log = pino({ level: "silent" });

let cloud: Cloud;
let store: TestStore;
let app: FastifyInstance;
let url: string;
let startsAt: Instant;
let heard: { headers: Record<string, string>; body: string; status: number }[];
let closing: AsyncDisposableStack;

beforeEach(async () => {
  closing = new AsyncDisposableStack();
  heard = [];
  cloud = await startCloud();
  closing.defer(() => cloud.close());
  startsAt = cloud.world.now;
  store = await openTestStore();
  closing.defer(() => store.drop());
  await saveTwoMoves(store, addDays(startsAt, FAR));
  const wired = sandboxClock(cloud.url);
  closing.defer(() => wired.close());
  const clock = await trackedClock(wired);
  const receive = receiveWebhooks({ store, partnerId: "p1", clock, sandboxUrl: cloud.url, log });
  app = fastify({ forceCloseConnections: true });
  closing.defer(() => app.close());
  app.addHook("onResponse", async (request, reply) => {
    heard.push({
      headers: { ...request.headers } as Record<string, string>,
      body: String(request.body),
      status: reply.statusCode,
    });
  });
  webhookRoute(app, receive);
  url = (await app.listen({ port: 0, host: "127.0.0.1" })) + WEBHOOK_PATH;
});

afterEach(() => closing.disposeAsync());

const wakeOf = async (name: string) => (await store.moves.find("p1", `mv-${name}`))?.wakeAt;

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Sends once more what was heard, changed. */
async function sendAgain(
  { body, headers }: { body: string; headers: Record<string, string> },
  changes: Record<string, string> = {},
): Promise<number> {
  const kept = [
    "authorization",
    "content-type",
    "x-ms-certificate-url",
    "x-ms-signature-algorithm",
  ];
  const all = Object.fromEntries(kept.map((name) => [name, headers[name] ?? ""]));
  const answer = await fetch(url, { method: "POST", headers: { ...all, ...changes }, body });
  return answer.status;
}

async function heardOf(name: string) {
  await until(() => heard.some(({ body }) => body.includes(name)));
  const found = heard.find(({ body }) => body.includes(name));
  if (found === undefined) throw new Error(`not heard of ${name}`);
  return found;
}

test("registered once, it hears the test event, and registers again where somebody changed it", async () => {
  expect(await ensureWebhook(cloud.client, url)).toBe(true);
  expect(await heardOf("test-created")).toMatchObject({ status: 204 });
  expect(await ensureWebhook(cloud.client, url)).toBe(false);
  expect(await ensureWebhook(cloud.client, `${url}?moved`)).toBe(true);
  const { body } = await control(cloud, "GET", "/webhooks");
  expect(body["registrations"]).toMatchObject([{ url: `${url}?moved` }]);
});

test("an acceptance wakes the customer's move, once, and no other one", async () => {
  await ensureWebhook(cloud.client, url);
  await acceptInvitation(cloud);
  const event = await heardOf("reseller-relationship-accepted");
  expect(event.status).toBe(204);
  const acceptedAt = await wakeOf("contoso");
  expect(acceptedAt !== undefined && acceptedAt !== null && acceptedAt <= cloud.world.now).toBe(
    true,
  );
  expect(await wakeOf("other")).toBe(addDays(startsAt, FAR));
  // Late, and for the second time: answered, and nobody is woken.
  const claim = await store.port.claimDue(addDays(startsAt, 2));
  expect(claim?.move.moveId).toBe("mv-contoso");
  await claim?.settle({
    status: "open",
    refusal: null,
    standing: newStanding(),
    wakeAt: addDays(startsAt, FAR),
    read: nothingRead,
    lineCounts: null,
    journal: [],
    humanSteps: [],
    letters: [],
    planFile: null,
  });
  expect(await sendAgain(event)).toBe(204);
  expect(await wakeOf("contoso")).toBe(addDays(startsAt, FAR));
});

test("what is not signed by Partner Center wakes nobody", async () => {
  await ensureWebhook(cloud.client, url);
  await acceptInvitation(cloud);
  const event = await heardOf("reseller-relationship-accepted");
  const changed = {
    ...event,
    body: event.body.replace(TENANT, "99999999-0000-4000-8000-000000000001"),
  };
  expect(await sendAgain(changed)).toBe(401);
  expect(await sendAgain(event, { authorization: "Signature AAAA" })).toBe(401);
  expect(await sendAgain(event, { authorization: "" })).toBe(401);
  expect(await sendAgain(event, { "x-ms-signature-algorithm": "none" })).toBe(401);
  const elsewhere = { "x-ms-certificate-url": "https://microsoft.com.example/cert.cer" };
  expect(await sendAgain(event, elsewhere)).toBe(401);
});
