import { LocalDate } from "#lib/instant.ts";
import { changePolicy, importFreezes, removeFreezes, showPolicy } from "#contract/routes/policy.ts";
import { defaultPolicy } from "#domain/plan/policy.ts";
import type { MoveActs } from "#engine/acts/move-acts.ts";
import { policyActs } from "#engine/policy/choose-policy.ts";
import type { Clock } from "#lib/clock.ts";
import { addMove, aPartner, at } from "#store/testing/samples.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.ts";

const now = at("06-02T12:00");
const clock: Clock = { now: () => Promise.resolve(now), waitUntil: () => Promise.resolve(null) };

let store: TestStore;
let api: TestApi;
beforeAll(async () => {
  store = await openTestStore();
  const services = { partner: aPartner("p1"), policy: defaultPolicy };
  const acts = policyActs({ store, clock, services }) as MoveActs;
  api = await openTestApi(store, { acts });
  await addMove(store, "acme", at("06-20T00:00"));
});
afterAll(async () => {
  await api.close();
  await store.drop();
});

test("what is chosen holds, is somebody's, and wakes the open moves; null goes back", async () => {
  const choose = (changes: object) =>
    api.client.call(changePolicy, { body: { by: "Ada", changes: { ...changes } } });
  expect(await api.client.call(showPolicy)).toMatchObject({ changes: {}, changedAt: null });
  await choose({ instruments: { pilotSeat: false }, rehearsalDays: 5 });
  expect(await choose({ rehearsalDays: null })).toMatchObject({
    policy: { instruments: { pilotSeat: false, priceDates: true }, rehearsalDays: 8 },
    changes: { instruments: { pilotSeat: false } },
    changedAt: now,
    changedBy: "Ada",
  });
  expect(await store.moves.find("p1", "mv-acme")).toMatchObject({ wakeAt: now });
  await expect(choose({ rehearsalDays: -1 })).rejects.toMatchObject({
    code: "POLICY_INVALID",
    params: { at: "rehearsalDays" },
  });
  expect((await api.client.call(showPolicy)).policy.rehearsalDays).toBe(8);
});

test("a file of freezes adds what is ahead, once, and names what it could not read", async () => {
  const text = [
    "von;bis;Name",
    "2026-12-24;2027-01-06;Year end",
    "2026-05-01;;Over already",
    "2026-13-01;;No month",
    "2026-10-02;2026-10-01;Backwards",
    "",
  ].join("\r\n");
  const body = { by: "Ada", text };
  const freezes = [{ from: "2026-12-24T00:00:00.000Z", to: "2027-01-07T00:00:00.000Z" }];
  expect(await api.client.call(importFreezes, { body })).toMatchObject({
    added: 1,
    past: 1,
    refused: [
      { line: 4, why: "unreadable" },
      { line: 5, why: "endsBeforeStart" },
    ],
    freezes,
  });
  expect(await api.client.call(importFreezes, { body })).toMatchObject({ added: 0 });
  expect((await api.client.call(showPolicy)).policy.freezes).toMatchObject(freezes);
});

test("one freeze is taken back by any of its days, and the others stay", async () => {
  const text = "from,to,name\n2027-05-01,2027-05-03,Spring\n2027-05-04,,Another\n";
  await api.client.call(importFreezes, { body: { by: "Ada", text } });
  const before = (await api.client.call(showPolicy)).policy.freezes.map(({ name }) => name);
  const take = (day: string) =>
    api.client.call(removeFreezes, { body: { by: "Ada", day: LocalDate.parse(day) } });
  expect((await take("2027-05-05")).removed).toEqual([]);
  expect((await take("2027-05-03")).removed).toMatchObject([{ name: "Spring" }]);
  const left = (await api.client.call(showPolicy)).policy.freezes.map(({ name }) => name);
  expect(left).toEqual(before.filter((name) => name !== "Spring"));
});
