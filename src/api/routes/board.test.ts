import { showBoard, showToDo, snoozeMove } from "#contract/routes/board.ts";
import { aDeclared, aRequest, aRow, e3 } from "#domain/plan/plan-request.fixture.ts";
import { makePlan } from "#domain/plan/make-plan.ts";
import { addHours, type Instant } from "#lib/instant.ts";
import { addMove, aStep, at } from "#store/testing/samples.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.ts";

let clock: Instant = at("06-02T12:00");
let store: TestStore;
let api: TestApi;
beforeAll(async () => {
  store = await openTestStore();
  api = await openTestApi(store, {
    clock: { now: () => Promise.resolve(clock), waitUntil: () => Promise.resolve(null) },
  });
  const moveId = await addMove(store, "acme", at("06-20T00:00"));
  const request = aRequest([{ sku: e3, inUse: 15, rows: [aRow(e3)] }], [aDeclared()]);
  await store.plans.makeCurrent("p1", makePlan({ ...request, moveId }));
});
afterAll(async () => {
  await api.close();
  await store.drop();
});

const row = async () => (await api.client.call(showBoard)).rows[0];
const snooze = (until: Instant | null) =>
  api.client.call(snoozeMove, { params: { move: "acme" }, body: { by: "Ada", until } });

test("the next thirty days of the board hold the plan’s last safe moment, and nothing beyond them", async () => {
  const approveBy = (await row())?.next?.at;
  if (approveBy === undefined) throw new Error("nothing is due");
  clock = addHours(approveBy, -24 * 29);
  expect((await api.client.call(showBoard)).ahead).toContainEqual({
    at: approveBy,
    kind: "lastSafe",
    n: expect.any(Number),
  });
  clock = addHours(approveBy, -24 * 60);
  const { ahead } = await api.client.call(showBoard);
  expect(ahead.filter(({ at: instant }) => instant >= addHours(clock, 24 * 30))).toEqual([]);
});

test("an entry is put off under a name, not longer than allowed, and comes back by itself two days before the last safe moment", async () => {
  const lastSafe = (await row())?.next?.at;
  if (lastSafe === undefined) throw new Error("nothing is due");
  clock = addHours(lastSafe, -24 * 10);
  const limit = addHours(lastSafe, -48);
  expect(await row()).toMatchObject({ snoozableUntil: limit, snoozed: null });
  await expect(snooze(addHours(limit, 1))).rejects.toMatchObject({ code: "SNOOZE_TOO_LONG" });
  await snooze(limit);
  expect((await row())?.snoozed).toEqual({ until: limit, by: "Ada" });
  await snooze(null);
  expect((await row())?.snoozed).toBeNull();
  await snooze(limit);
  clock = addHours(lastSafe, -47);
  expect(await row()).toMatchObject({ snoozableUntil: null, snoozed: null });
  await expect(snooze(addHours(clock, 1))).rejects.toMatchObject({ code: "SNOOZE_NEAR" });
});

test("an entry says what waiting costs: who must approve keeps its licenses from being replaced in time", async () => {
  const entry = await row();
  const approveBy = entry?.next?.at;
  if (approveBy === undefined) throw new Error("nothing is due");
  expect(entry?.next?.kind).toBe("approve");
  const seats = entry?.seatsAtSource;
  expect(seats).toBeGreaterThan(0);
  expect(entry?.ifNobody).toEqual({ consequence: "serviceStops", seats, perDay: null });
  clock = addHours(approveBy, -49);
  expect((await row())?.next?.isNear).toBe(false);
  clock = addHours(approveBy, -48);
  expect((await row())?.next?.isNear).toBe(true);
});

test("an approval that somebody was asked for is counted beside the name of its screen", async () => {
  const moveId = (await row())?.moveId ?? "";
  expect(await api.client.call(showToDo)).toEqual({ approvals: 0, letters: 0 });
  const humanStep = {
    ...aStep(moveId),
    humanStepId: `${moveId}/approvePlan`,
    kind: "approvePlan" as const,
    owner: "operator" as const,
  };
  const act = { partnerId: "p1", moveId, approval: null, humanStep, journal: [], wakeAt: null };
  await store.moves.recordAct(act);
  expect(await api.client.call(showToDo)).toEqual({ approvals: 1, letters: 0 });
});
