// What a colleague does at Partner Center with another tool: the move of that customer is due at once, where no event can tell.

import { pino } from "pino";
import { sandboxClock } from "#engine/sandbox-clock.ts";
import { hearAuditLog, type AuditLogPlace } from "#engine/webhooks/hear-audit-log.ts";
import { pause, trackedClock, type TrackedClock } from "#lib/clock.ts";
import { addDays, addHours, dateOf } from "#lib/instant.ts";
import { listAuditRecords } from "#microsoft/endpoints/partner-center/audit-records.ts";
import { updateSubscription } from "#microsoft/endpoints/partner-center/subscriptions.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { outcomeOf } from "#store/testing/samples.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepReadingAuditLog } from "../../src/main/audit-log.ts";
import { order } from "../conformance/carts.ts";
import {
  acceptInvitation,
  APPLICATION,
  clientBy,
  control,
  forwardTo,
  OUR_TENANT,
  startCloud,
  TENANT,
  type Cloud,
} from "../conformance/sandbox-cloud.ts";
import { secondPartner } from "../conformance/second-partner.ts";
import { saveTwoMoves } from "./two-moves.ts";

const OTHER_TOOL = "aaaaaaaa-0000-4000-8000-000000000002";
const FAR = 100;
const log = pino({ level: "silent" });

let cloud: Cloud;
let store: TestStore;
let clock: TrackedClock;
/** The same world through the colleague's tool. */
let theirs: Cloud;
let closing: AsyncDisposableStack;

beforeEach(async () => {
  closing = new AsyncDisposableStack();
  cloud = await startCloud({}, { applications: [APPLICATION, OTHER_TOOL].map(application) });
  closing.defer(() => cloud.close());
  theirs = {
    ...cloud,
    client: clientBy({ ...cloud.connection, applicationId: OTHER_TOOL }, refreshToken(OTHER_TOOL)),
  };
  closing.defer(() => theirs.client.close());
  await acceptInvitation(cloud);
  store = await openTestStore();
  closing.defer(() => store.drop());
  await saveTwoMoves(store, far());
  const wired = sandboxClock(cloud.url);
  closing.defer(() => wired.close());
  clock = await trackedClock(wired);
});

afterEach(() => closing.disposeAsync());

const refreshToken = (id: string) => `refresh-0 ${id}`;

function application(id: string) {
  return {
    id,
    tenantId: OUR_TENANT,
    clientSecret: "secret",
    userObjectId: "bbbbbbbb-0000-4000-8000-000000000001",
    refreshToken: refreshToken(id),
    previousRefreshToken: null,
  };
}

const far = () => addDays(cloud.world.now, FAR);
const wakeOf = async (name: string) => (await store.moves.find("p1", `mv-${name}`))?.wakeAt;

function place(): AuditLogPlace {
  return {
    microsoft: cloud.client,
    webhookEvents: store.webhookEvents,
    partnerId: "p1",
    applicationId: APPLICATION,
    clock,
  };
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await pause(10);
}

/** What is due is looked at, and nothing more is to be done for a long time. */
async function lookAtAll(): Promise<void> {
  for (;;) {
    const claim = await store.port.claimDue(cloud.world.now);
    if (claim === null) return;
    await claim.settle(outcomeOf(claim, { wakeAt: far() }));
  }
}

test("what a colleague orders or changes wakes the customer's move, each once, and no other one", async () => {
  const later = far();
  const { subscriptionId } = await order(theirs);
  const known = await hearAuditLog(place(), new Set());
  expect(known.size).toBe(1);
  expect(await wakeOf("contoso")).toBe(cloud.world.now);
  expect(await wakeOf("other")).toBe(later);

  await lookAtAll();
  expect(await hearAuditLog(place(), known)).toEqual(known);
  await hearAuditLog(place(), new Set()); // as a server does that was started again
  expect(await wakeOf("contoso")).toBe(later);

  await forwardTo(cloud, addHours(cloud.world.now, 1)); // what is not there yet cannot be changed
  await theirs.client.call(updateSubscription, {
    path: { customerId: TENANT, subscriptionId },
    body: { id: subscriptionId, autoRenewEnabled: false },
  });
  expect((await hearAuditLog(place(), known)).size).toBe(2);
  expect(await wakeOf("contoso")).toBe(cloud.world.now);
});

test("what we did ourselves, and what was refused, wakes nobody", async () => {
  const later = far();
  await order(cloud);
  const gone = { customerId: TENANT, subscriptionId: "none" };
  const change = { path: gone, body: { id: "none", autoRenewEnabled: false } };
  await expect(theirs.client.call(updateSubscription, change)).rejects.toThrow();
  expect(await hearAuditLog(place(), new Set())).toEqual(new Set());
  expect(await wakeOf("contoso")).toBe(later);
});

test("what was done late yesterday is heard of today, and what is older was heard of before", async () => {
  await order(theirs);
  await forwardTo(cloud, addDays(cloud.world.now, 1));
  expect((await hearAuditLog(place(), new Set())).size).toBe(1);
  await forwardTo(cloud, addDays(cloud.world.now, 1));
  expect((await hearAuditLog(place(), new Set())).size).toBe(0);
});

test("the log is read every hour as long as the server runs, also after a reading that failed", async () => {
  const stopping = new AbortController();
  const { signal } = stopping;
  // Events come to a public address by themselves.
  const partner = { partnerId: "p1", applicationId: APPLICATION };
  const server = { microsoft: cloud.client, store, partner, clock, log, signal };
  await keepReadingAuditLog({ ...server, publicUrl: "https://handover.example" });
  const fault = { kind: "refused", status: 403, code: 1000, description: "not now" };
  await control(cloud, "POST", "/faults", { operation: "listAuditRecords", times: 1, fault });
  const later = await wakeOf("contoso");
  await order(theirs);
  const reading = keepReadingAuditLog({ ...server, publicUrl: null });
  await forwardTo(cloud, addHours(cloud.world.now, 1));
  await until(() => [...cloud.world.all("faultScripts")].every(({ timesLeft }) => timesLeft === 0));
  expect(await wakeOf("contoso")).toBe(later);
  await until(async () => {
    await forwardTo(cloud, addHours(cloud.world.now, 1));
    return (await wakeOf("contoso")) !== later;
  });
  stopping.abort();
  await reading;
});

test("the sandbox tells a partner of its own acts, by days and in pages, and refuses what Partner Center would", async () => {
  await order(theirs);
  await order(cloud);
  const found = await cloud.client.list(listAuditRecords, { query: { size: "1" } });
  expect(found).toMatchObject([
    { customerId: TENANT, applicationId: OTHER_TOOL, operationType: "create_order" },
    { customerId: TENANT, applicationId: APPLICATION, operationType: "create_order" },
  ]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  const other = await secondPartner(cloud);
  closing.defer(() => other.close());
  expect(await other.list(listAuditRecords)).toEqual([]);
  const day = (days: number) => dateOf(addDays(cloud.world.now, days));
  const listed = async (query: Record<string, string>) =>
    (await cloud.client.list(listAuditRecords, { query })).length;
  expect(await listed({ startDate: day(0), endDate: day(0) })).toBe(2);
  expect(await listed({ startDate: day(-5), endDate: day(-1) })).toBe(0);
  for (const query of [{ startDate: day(-91) }, { startDate: "yesterday" }, { size: "501" }])
    await expect(listed(query)).rejects.toThrow(/Invalid request input/);
});
