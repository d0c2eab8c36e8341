// A customer who accepts us and the agreement, and not that we see into their tenant: what they declared is sold to
// them, since an order needs no access, and nothing that nobody read passes for read.

import { makeReport } from "#domain/report/make-report.ts";
import { parseInstant } from "#lib/instant.ts";
import { renderReport } from "#letters/report/render-report.ts";
import { TENANT } from "#sandbox/world/small-world.ts";
import type { Move } from "#store/port.ts";
import { afterEach, expect, test } from "vitest";
import { oneCustomerSoon, promptPeople } from "./one-customer.ts";
import { openRoad, type Road } from "./run-road.ts";

const END = parseInstant("2026-07-12T00:00:00Z");
const BOUGHT = 6; // five, and the margin of the policy

let road: Road | null = null;

afterEach(async () => {
  await road?.close();
  road = null;
});

test("nobody approves access: what was declared is bought, its source ends, and everything says so", async () => {
  const { csv, world } = oneCustomerSoon({ people: promptPeople(["delegatedAdmin"]) });
  road = await openRoad(world);
  const { acts, partner, sandbox, store } = road;
  const changes = { withoutAccess: { sell: true }, leadDays: { approveDelegatedAdmin: 2 } };
  await acts.choosePolicy({ by: "Ada", changes });
  await road.importCsv(csv);
  await road.goTo(END);
  expect(road.troubles).toEqual([]);
  const held = road.world.ofTenant("subscriptions", TENANT);
  expect(held.map(({ seats, seller, state }) => [seller.kind, seats, state]).toSorted()).toEqual([
    ["csp", BOUGHT, "active"],
    ["webDirect", 5, "suspended"],
  ]);
  expect((await sandbox.meter()).interruptions).toEqual([]);
  const [move] = await store.moves.list(partner.partnerId);
  if (move === undefined) throw new Error("the move of the customer that was imported");
  expect(move.status).toBe("done");
  expect(move.lastRead.tenant).toBeNull();
  const report = await reportOf(road, move);
  expect(report).toMatchObject({
    knownBy: "declared",
    continuity: [{ inUse: BOUGHT, verifiedSeats: BOUGHT, verdict: "declared" }],
  });
  const page = renderReport(report, "en");
  expect(page).toContain("<td>5 (declared)</td>");
  expect(page).toContain("Nobody could read the tenant");
});

async function reportOf({ partner, store }: Road, { moveId, ...move }: Move) {
  const { partnerId } = partner;
  const approvals = await store.approvals.list(partnerId, moveId);
  const records = {
    ...move,
    moveId,
    partnerName: partner.name,
    planFile: await store.plans.current(partnerId, moveId),
    approvals,
    humanSteps: await store.humanSteps.listOfMove(partnerId, moveId),
    journal: await store.journal.list(partnerId, moveId),
    billed: null,
    interruptedUserHours: null,
  };
  return makeReport(records, END);
}
