import { listMoves, showMove } from "#contract/routes/moves.ts";
import {
  chooseFirstCustomers,
  pauseMoves,
  resumeMoves,
  showFirstCustomers,
} from "#contract/routes/pauses.ts";
import { openStep } from "#domain/human-steps/asking.ts";
import { firstCustomersStepId } from "#domain/reconcile/first-customers.ts";
import { aDeclared, aRequest, aRow, e3 } from "#domain/plan/plan-request.fixture.ts";
import { makePlan } from "#domain/plan/make-plan.ts";
import { addMove, aPartner, at } from "#store/testing/samples.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.ts";
import { realServices } from "../testing/real-services.ts";

const now = () => Promise.resolve(at("06-02T12:00"));

let store: TestStore;
let api: TestApi;
beforeAll(async () => {
  store = await openTestStore();
  const { acts } = realServices(store, aPartner("p1"), { now });
  api = await openTestApi(store, { acts });
  const moveId = await addMove(store, "acme", at("06-20T00:00"));
  await addMove(store, "bolt", at("06-20T00:00"));
  const request = aRequest([{ sku: e3, inUse: 15, rows: [aRow(e3)] }], [aDeclared()]);
  await store.plans.makeCurrent("p1", makePlan({ ...request, moveId }));
});
afterAll(async () => {
  await api.close();
  await store.drop();
});

async function pausedMoves(): Promise<readonly string[]> {
  const { moves } = await api.client.call(listMoves);
  return moves
    .filter(({ openHumanSteps }) => openHumanSteps.some(({ kind }) => kind === "resumeMove"))
    .map(({ moveId }) => moveId);
}

test("a dry run says which deadline runs on, and pauses nothing", async () => {
  const body = { moves: ["acme"], by: "Ada", dryRun: true };
  const { moves } = await api.client.call(pauseMoves, { body });
  expect(moves).toMatchObject([{ moveId: "mv-acme", isNew: true }]);
  expect(moves[0]?.deadlines.map(({ kind }) => kind)).toEqual(["approveBy"]);
  expect(await pausedMoves()).toEqual([]);
});

test("a pause is kept with its reason, once; the whole portfolio is paused by one word and goes on by one", async () => {
  const body = { moves: ["acme"], by: "Ada", reason: "Their auditors are in the house" };
  await api.client.call(pauseMoves, { body });
  expect(await pausedMoves()).toEqual(["mv-acme"]);
  const all = await api.client.call(pauseMoves, { body: { moves: "all", by: "Ada" } });
  expect(all.moves.map(({ isNew }) => isNew).toSorted()).toEqual([false, true]);
  expect(await pausedMoves()).toHaveLength(2);
  const { humanSteps, journal, wakeAt } = await api.client.call(showMove, {
    params: { move: "acme" },
  });
  expect(wakeAt).toBe(at("06-02T12:00"));
  expect(humanSteps.filter(({ kind }) => kind === "resumeMove")).toHaveLength(1);
  expect(journal.at(-1)).toMatchObject({
    kind: "person",
    subject: "mv-acme/resumeMove",
    personal: { by: "Ada", reason: "Their auditors are in the house" },
  });
  const resumed = await api.client.call(resumeMoves, { body: { moves: "all", by: "Grace" } });
  expect(resumed.moves).toHaveLength(2);
  expect(await pausedMoves()).toEqual([]);
  const again = await api.client.call(resumeMoves, { body: { moves: "all", by: "Grace" } });
  expect(again.moves).toEqual([]);
});

test("so many more customers go first; once somebody has looked, those who wait go on and nobody else", async () => {
  const chosen = await api.client.call(chooseFirstCustomers, { body: { customers: 2, by: "Ada" } });
  expect(chosen).toEqual({ limit: 2, begun: [], waiting: [] });
  const ask = { lineId: null, dueAt: at("06-20T00:00") };
  const held = openStep(
    "mv-acme",
    { ...ask, kind: "resumeMove", owner: "operator" },
    9,
    await now(),
  );
  await store.humanSteps.save("p1", { ...held, humanStepId: firstCustomersStepId("mv-acme") });
  await api.client.call(pauseMoves, { body: { moves: ["bolt"], by: "Ada" } });
  const shown = await api.client.call(showFirstCustomers);
  expect(shown.waiting.map(({ moveId }) => moveId)).toEqual(["mv-acme"]);
  const after = await api.client.call(chooseFirstCustomers, { body: { customers: 0, by: "Ada" } });
  expect(after).toEqual({ limit: 0, begun: [], waiting: [] });
  expect(await pausedMoves()).toEqual(["mv-bolt"]);
});
