import { showPlanChanges } from "#contract/routes/moves.ts";
import { makePlan } from "#domain/plan/make-plan.ts";
import { aDeclared, aRequest, aRow, e3, now } from "#domain/plan/plan-request.fixture.ts";
import { addDays } from "#lib/instant.ts";
import { addMove, at } from "#store/testing/samples.ts";
import { expect, test } from "vitest";
import { openTestApiAlone } from "../testing/open-test-api.ts";

test("what a plan no longer tells of is answered with when that was and what became different, until the next plan", async () => {
  const api = await openTestApiAlone();
  const { partnerId, store } = api;
  const moveId = await addMove(store, "acme", at("06-20T00:00"));
  const changes = async () =>
    (await api.client.call(showPlanChanges, { params: { move: "acme" } })).changes;
  const plan = async (inUse: number, later: number) => {
    const row = aRow(e3, { seats: 30 });
    const declared = aDeclared({ subscriptionId: row.subscriptionId });
    const request = aRequest([{ sku: e3, inUse, rows: [row] }], [declared], {
      now: addDays(now, later),
    });
    await store.plans.makeCurrent(partnerId, makePlan({ ...request, moveId }));
  };
  const gone = async () =>
    (await changes())?.changes
      .filter(({ what }) => what === "findingGone")
      .map(({ before }) => before);

  expect(await changes()).toBeNull();
  await plan(5, 0);
  expect(await changes()).toBeNull();
  await plan(30, 1);
  expect(await gone()).toContain("UNUSED_SEATS");
  expect(await changes()).toMatchObject({
    to: { madeAt: addDays(now, 1) },
    causes: expect.arrayContaining([expect.objectContaining({ what: "inUse", before: 5 })]),
  });
  await plan(30, 2);
  expect(await gone()).toEqual([]);
  await api.close();
});
