// Our access to a tenant ends in the middle of a move, and Microsoft does not let it extend itself: the customer is
// asked for another one in time, which takes its place, and no day is without.

import { parseInstant } from "#lib/instant.ts";
import { TENANT } from "#sandbox/world/small-world.ts";
import { afterEach, expect, test } from "vitest";
import { oneCustomerSoon } from "./one-customer.ts";
import { openRoad, type Road } from "./run-road.ts";

const GLOBAL_ADMINISTRATOR = "62e90394-69f5-4237-9190-012177145e10";
/** The customer has accepted us, and not yet approved access. */
const BEFORE_APPROVAL = parseInstant("2026-06-01T08:00:00Z");
const END = parseInstant("2026-07-12T00:00:00Z");

let road: Road | null = null;

afterEach(async () => {
  await road?.close();
  road = null;
});

test("access that may not extend itself is followed by another before it ends", async () => {
  const { csv, world } = oneCustomerSoon();
  road = await openRoad(world);
  const { acts, sandbox } = road;
  await road.importCsv(csv);
  await road.goTo(BEFORE_APPROVAL);
  const [asked] = road.world.ofTenant("delegatedAdmins", TENANT);
  if (asked?.status !== "approvalPending") throw new Error("access is asked for by then");
  const roleDefinitionIds = [...asked.roleDefinitionIds, GLOBAL_ADMINISTRATOR];
  const short = { ...asked, duration: "P25D", roleDefinitionIds, extendsItself: false };
  road.world.put("delegatedAdmins", short);
  await road.goTo(END);
  expect(road.troubles).toEqual([]);
  const relationships = road.world
    .ofTenant("delegatedAdmins", TENANT)
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  expect(relationships.map(({ extendsItself, status }) => [status, extendsItself])).toEqual([
    ["expired", false],
    ["active", true],
  ]);
  const [first, second] = relationships;
  expect((second?.activatedAt ?? "never") < (first?.endsAt ?? "")).toBe(true);
  expect(second?.assignments).toHaveLength(1);
  const { moves } = await acts.portfolioReport();
  expect(moves).toMatchObject([{ status: "done", lines: [{ outcome: "moved" }] }]);
  expect((await sandbox.meter()).interruptions).toEqual([]);
});
