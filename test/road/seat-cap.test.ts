// A source of 151 seats of a small-business plan: 149 fit beside it under the cap of 300, and somebody accepted that
// two users wait for the rest.

import { parseInstant } from "#lib/instant.ts";
import { SKU, source, TENANT, user } from "#sandbox/world/small-world.ts";
import { afterEach, expect, test } from "vitest";
import { customerCsv, oneCustomer } from "./one-customer.ts";
import { openRoad, type Road } from "./run-road.ts";

/** Nobody has to stop it: it is paid for until the end of June, and then it ends. */
const prepaid = source({
  seats: 151,
  agreementType: "retailKey",
  autoRenew: false,
  createdAt: parseInstant("2025-07-01T00:00:00Z"),
  anchorAt: parseInstant("2025-07-01T00:00:00Z"),
  endsAt: parseInstant("2026-07-01T00:00:00Z"),
});

let road: Road | null = null;

afterEach(async () => {
  await road?.close();
  road = null;
});

function asBusiness(text: string): string {
  return text
    .replaceAll(SKU, "3b555118-da6a-4418-894f-7df1e2096870")
    .replaceAll("ENTERPRISEPACK", "O365_BUSINESS_ESSENTIALS")
    .replaceAll('"seatCapFamily":null', '"seatCapFamily":"business"');
}

test("an order under the cap is split: who waits is who was accepted to, and not for long", async () => {
  const file = oneCustomer({
    subscriptions: [prepaid],
    users: Array.from({ length: 151 }, (_, at) => ({ ...user(1), id: `user-${at}` })),
    readings: { graceDays: 0 },
  });
  road = await openRoad(JSON.parse(asBusiness(JSON.stringify(file))));
  await road.importCsv(
    asBusiness(customerCsv)
      .replace("webDirect,mosaWebDirect", "retail,retailKey")
      .replace("5,2026-09-01,yes", "151,2026-07-01,no"),
  );
  const { acts, partner, store, world } = road;
  const [move] = await store.moves.list(partner.partnerId);
  await acts.overrideLine(move?.moveId ?? "", {
    lineId: "source-1",
    by: "Ada",
    reason: "Agreed in writing",
    route: null,
    replaceWith: null,
    acceptLossOf: [],
    wanted: null,
    acceptGap: 2,
  });
  const ours = () =>
    world
      .ofTenant("subscriptions", TENANT)
      .filter(({ seller }) => seller.kind === "csp")
      .map(({ seats, state }) => [seats, state]);
  await road.goTo(parseInstant("2026-06-30T23:00:00Z"));
  expect(ours()).toEqual([[149, "active"]]);
  await road.goTo(parseInstant("2026-07-12T00:00:00Z"));
  expect(road.troubles).toEqual([]);
  expect(ours()).toEqual([[151, "active"]]);
  const { moves } = await acts.portfolioReport();
  expect(moves).toMatchObject([{ status: "done", lines: [{ outcome: "moved" }] }]);
  const { interruptions } = await road.sandbox.meter();
  expect(new Set(interruptions.map(({ userId }) => userId)).size).toBe(2);
  const ends = interruptions.map(({ to }) => to ?? "never").sort();
  expect(ends.at(-1)?.localeCompare("2026-07-01T06:00:00.000Z")).toBe(-1);
});
