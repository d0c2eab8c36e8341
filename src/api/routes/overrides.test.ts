import { listOverrides, overrideLine as overrideRoute } from "#contract/routes/overrides.ts";
import type { Clock } from "#lib/clock.ts";
import type { MoveActs } from "#engine/acts/move-acts.ts";
import { overrideLine } from "#engine/acts/override-line.ts";
import type { EngineServices } from "#engine/services.ts";
import { aRequest, aDeclared, aRow, e3 } from "#domain/plan/plan-request.fixture.ts";
import { makePlan } from "#domain/plan/make-plan.ts";
import { addMove, aPartner, aStep, at, outcomeOf } from "#store/testing/samples.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.ts";

const clock: Clock = {
  now: () => Promise.resolve(at("06-02T12:00")),
  waitUntil: () => Promise.resolve(null),
};
const first = aRow(e3, { subscriptionId: "aaaa-1" });
const second = aRow(e3, { subscriptionId: "aabb-2" });

let store: TestStore;
let api: TestApi;
beforeAll(async () => {
  store = await openTestStore();
  const services = { partner: aPartner("p1") } as EngineServices;
  const acts = {
    overrideLine: (moveId, decision) => overrideLine({ store, clock, services }, moveId, decision),
  } as MoveActs;
  api = await openTestApi(store, { acts });
  const moveId = await addMove(store, "acme", at("06-20T00:00"));
  const request = aRequest([{ sku: e3, inUse: 15, rows: [first, second] }], [aDeclared()]);
  await store.plans.makeCurrent("p1", makePlan({ ...request, moveId }));
});
afterAll(async () => {
  await api.close();
  await store.drop();
});

const params = { move: "acme" };
const decide = (body: object) =>
  api.client.call(overrideRoute, {
    params,
    body: { line: "aaaa", by: "Ada", reason: "Because", ...body },
  });

test("what is decided about a line has an owner and a reason, and the newest counts", async () => {
  await decide({ route: "keep" });
  await decide({ wanted: { seats: 7, term: "P1M", skuId: null }, reason: "Three people leave" });
  await decide({ line: "aabb-2", route: "keep" });
  await decide({ line: "aabb-2" });
  const { decided, inForce } = await api.client.call(listOverrides, { params });
  expect(decided).toHaveLength(4);
  expect(inForce).toMatchObject([
    { lineId: "aaaa-1", by: "Ada", reason: "Three people leave", route: null },
  ]);
  // Wakes the move, and stands in its journal with what names a person kept apart.
  expect(await store.moves.find("p1", "mv-acme")).toMatchObject({ wakeAt: at("06-02T12:00") });
  const entries = await store.journal.list("p1", "mv-acme");
  expect(entries.at(-3)).toMatchObject({
    kind: "person",
    subject: "aaaa-1",
    details: { override: { wanted: { seats: 7, term: "P1M", skuId: null } } },
    personal: { by: "Ada", reason: "Three people leave" },
  });
});

test("a line is named by its id, and never guessed", async () => {
  await expect(decide({ line: "aa" })).rejects.toMatchObject({ code: "ID_AMBIGUOUS" });
  await expect(decide({ line: "zz" })).rejects.toMatchObject({ code: "LINE_UNKNOWN" });
  await expect(decide({ replaceWith: ["NOTHING"] })).rejects.toMatchObject({ code: "SKU_UNKNOWN" });
  await expect(decide({ reason: "" })).rejects.toMatchObject({ code: "INPUT_INVALID" });
});

test("before the tenant could be read, a decision names the subscription itself", async () => {
  await addMove(store, "early", at("06-20T00:00"));
  const early = (line: string) =>
    api.client.call(overrideRoute, {
      params: { move: "early" },
      body: { line, by: "Ada", reason: "Agreed in writing", acceptGap: 60 },
    });
  const lineId = "aaaaaaaa-0000-4000-8000-00000000000b";
  expect(await early(lineId)).toMatchObject({ lineId, acceptGap: 60 });
  await expect(early("aaaa")).rejects.toMatchObject({ code: "PLAN_MISSING" });
});

test("what is approved is not kept by a decision: the move has to be aborted", async () => {
  const file = await store.plans.current("p1", "mv-acme");
  await store.approvals.insert("p1", {
    moveId: "mv-acme",
    bandHash: file?.bandHash ?? "",
    planHash: file?.planHash ?? "",
    approvedBy: "Ada",
    approvedAt: at("06-02T13:00"),
  });
  await expect(decide({ route: "keep" })).rejects.toMatchObject({ code: "OVERRIDE_TOO_LATE" });
});

test("a move that has ended is taken up again for what it did not move", async () => {
  const moveId = await addMove(store, "closed", at("05-01T00:00"));
  const claim = await store.port.claimDue(at("05-01T00:00"));
  if (claim === null) throw new Error("the move is due");
  await claim.settle(outcomeOf(claim, { status: "done", wakeAt: null }));
  const request = aRequest([{ sku: e3, inUse: 5, rows: [first] }], [aDeclared({ wish: "keep" })]);
  const plan = makePlan({ ...request, moveId });
  await store.plans.makeCurrent("p1", plan);
  const decideClosed = (body: object) =>
    api.client.call(overrideRoute, {
      params: { move: "closed" },
      body: { line: "aaaa", by: "Ada", reason: "Because", ...body },
    });
  await decideClosed({ treatAs: "benefit", ignoreFindings: ["UNUSED_SEATS"] });
  expect(await store.moves.find("p1", moveId)).toMatchObject({ wakeAt: at("06-02T12:00") });
  const { inForce } = await api.client.call(listOverrides, { params: { move: "closed" } });
  expect(inForce).toMatchObject([{ treatAs: "benefit", ignoreFindings: ["UNUSED_SEATS"] }]);
  const step = { kind: "abortMove", humanStepId: `${moveId}/abortMove`, state: "done" } as const;
  await store.humanSteps.save("p1", { ...aStep(moveId), ...step });
  await expect(decideClosed({})).rejects.toMatchObject({ code: "MOVE_ENDED" });
});

test("nobody's word changes what the world refuses", async () => {
  const moveId = await addMove(store, "unsold", at("06-20T00:00"));
  const request = aRequest([{ sku: e3, inUse: 5, rows: [first] }], [aDeclared()]);
  const catalog = { ...request.catalog, offers: [] };
  await store.plans.makeCurrent("p1", makePlan({ ...request, catalog, moveId }));
  const ignoring = api.client.call(overrideRoute, {
    params: { move: "unsold" },
    body: { line: "aaaa", by: "Ada", reason: "So", ignoreFindings: ["OFFER_DISCONTINUED"] },
  });
  await expect(ignoring).rejects.toMatchObject({ code: "FINDING_NOT_ANSWERABLE" });
});
