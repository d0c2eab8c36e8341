import { inviteCustomer } from "#contract/routes/customers.ts";
import { newStanding } from "#domain/reconcile/standing.ts";
import type { MoveActs } from "#engine/acts/move-acts.ts";
import { aCustomer, aPartner, at } from "#store/testing/samples.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.ts";

let store: TestStore;
let api: TestApi;
beforeAll(async () => {
  store = await openTestStore();
  // Whom the tenant shows among our customers already, the look at the move asks nothing.
  api = await openTestApi(store, {
    acts: { invite: () => Promise.resolve() } as Partial<MoveActs> as MoveActs,
  });
});
afterAll(async () => {
  await api.close();
  await store.drop();
});

test("asking a customer who is ours already answers since when, and refuses nothing", async () => {
  await store.partners.save(aPartner("p1"));
  await store.customers.save("p1", aCustomer("acme"));
  const standing = { ...newStanding(), relationshipSince: at("05-01T00:00") };
  const move = { moveId: "mv-acme", customerId: "cu-acme", standing, wakeAt: at("06-20T00:00") };
  await store.moves.create({ partnerId: "p1", ...move });
  const params = { customer: "acme" };
  expect(await api.client.call(inviteCustomer, { params })).toMatchObject({
    state: "accepted",
    askedAt: at("05-01T00:00"),
  });
});
