import { changePolicy } from "#contract/routes/policy.ts";
import { showCalendar } from "#contract/routes/calendar.ts";
import { aDeclared, aRequest, aRow, e3 } from "#domain/plan/plan-request.fixture.ts";
import { makePlan } from "#domain/plan/make-plan.ts";
import { defaultPolicy } from "#domain/plan/policy.ts";
import { newStanding, Standing } from "#domain/reconcile/standing.ts";
import type { MoveActs } from "#engine/acts/move-acts.ts";
import { policyActs } from "#engine/policy/choose-policy.ts";
import type { Clock } from "#lib/clock.ts";
import { parseInstant } from "#lib/instant.ts";
import { aCustomer, aPartner, at } from "#store/testing/samples.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../testing/open-test-api.ts";

const clock: Clock = {
  now: () => Promise.resolve(at("06-02T12:00")),
  waitUntil: () => Promise.resolve(null),
};
const access = { state: "active", assigned: true, consented: true };

let store: TestStore;
let api: TestApi;
beforeAll(async () => {
  store = await openTestStore();
  const services = { partner: aPartner("p1"), policy: defaultPolicy };
  const acts = policyActs({ store, clock, services }) as MoveActs;
  api = await openTestApi(store, { acts });
  await store.customers.save("p1", aCustomer("acme"));
  await store.moves.create({
    partnerId: "p1",
    moveId: "mv-acme",
    customerId: "cu-acme",
    standing: Standing.parse({
      ...newStanding(),
      agreementAcceptedAt: at("05-20T09:00"),
      delegatedAdmin: { ...access, delegatedAdminId: "a1", endsAt: at("09-01T00:00") },
      nextDelegatedAdmin: {
        ...access,
        delegatedAdminId: "a2",
        endsAt: parseInstant("2027-02-01T00:00:00Z"),
        extendsItself: true,
      },
    }),
    wakeAt: at("06-20T00:00"),
  });
  // Two subscriptions of one agreement.
  const rows = [aRow(e3), aRow(e3, { subscriptionId: "11111111-0000-4000-8000-000000000002" })];
  const declared = rows.map(({ subscriptionId }) =>
    aDeclared({ channel: "volumeLicensing", agreementType: "eaEas", subscriptionId }),
  );
  const request = aRequest([{ sku: e3, inUse: 15, rows }], declared);
  await store.plans.makeCurrent("p1", makePlan({ ...request, moveId: "mv-acme" }));
});
afterAll(async () => {
  await api.close();
  await store.drop();
});

const calendar = (from: string, to: string) =>
  api.client.call(showCalendar, {
    query: { from: parseInstant(`${from}T00:00:00Z`), to: parseInstant(`${to}T00:00:00Z`) },
  });
const kinds = ["accessEnds", "accessExtends", "agreementAccepted", "agreementEnds"];

test("it has when the customer accepted our agreement, when theirs ends, and when each access of ours ends or goes on", async () => {
  const { events } = await calendar("2026-05-01", "2027-06-01");
  const lasting = events.filter(({ kind }) => kinds.includes(kind));
  expect(lasting.map((event) => [event.at.slice(0, 10), event.kind, event.agreement])).toEqual([
    ["2026-05-20", "agreementAccepted", null],
    ["2026-09-01", "accessEnds", null],
    ["2026-12-02", "agreementEnds", "eaEas"],
    ["2027-02-01", "accessExtends", null],
  ]);
  expect(lasting.map(({ isDone }) => isDone)).toEqual([true, false, false, false]);
});

test("it has the freezes of the policy that touch the span, and no other", async () => {
  const freeze = (from: string, to: string, name: string) => ({
    from: parseInstant(from),
    to: parseInstant(to),
    name,
  });
  const ofYearEnd = freeze("2026-12-24T00:00:00Z", "2027-01-07T00:00:00Z", "Year end");
  const ofEaster = freeze("2027-03-26T00:00:00Z", "2027-03-30T00:00:00Z", "");
  await api.client.call(changePolicy, {
    body: { by: "Ada", changes: { freezes: [ofYearEnd, ofEaster] } },
  });
  expect((await calendar("2027-01-01", "2027-02-01")).freezes).toEqual([ofYearEnd]);
  expect((await calendar("2027-01-07", "2027-04-01")).freezes).toEqual([ofEaster]);
});
