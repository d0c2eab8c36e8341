import { checkJournal } from "#contract/routes/journal.ts";
import { addMove, at } from "#store/testing/samples.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.ts";

let store: TestStore;
let api: TestApi;
beforeAll(async () => {
  store = await openTestStore();
  api = await openTestApi(store);
});
afterAll(async () => {
  await api.close();
  await store.drop();
});

test("a journal is checked where it stands, also against a seal that was kept elsewhere", async () => {
  const { client, partnerId } = api;
  expect(partnerId).toBe("p1");
  const moveId = await addMove(store, "acme", at("06-20T00:00"));
  const entry = { at: at("06-01T00:00"), kind: "decided", subject: "move", details: {} } as const;
  const act = { partnerId, moveId, approval: null, humanStep: null, wakeAt: at("06-01T00:00") };
  await store.moves.recordAct({ ...act, journal: [entry, entry] });
  const check = (query: { readonly seal?: string }) =>
    client.call(checkJournal, { params: { move: moveId }, query });
  const holds = { ok: true, entries: 2, unsealed: 2, erased: 0, lastSeal: null };
  expect(await check({})).toEqual(holds);
  expect(await check({ seal: "a".repeat(64) })).toEqual({
    ok: false,
    faults: [{ code: "sealNotKnown", where: null }],
  });
});
