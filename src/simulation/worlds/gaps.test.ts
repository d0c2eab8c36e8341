// Who can be moved only with a gap, and whether they agree to it, stands in the record before anything runs.

import { expect, test } from "vitest";
import { seededRandom } from "#lib/random.ts";
import { assemble } from "./assemble.ts";
import type { CustomerBlueprint } from "./blueprint.ts";

function worldOf(seats: number, acceptsGap: boolean, changes: Partial<CustomerBlueprint> = {}) {
  const source = {
    sku: "SPB",
    seats,
    seller: "webDirect",
    agreementType: "mcaWebDirect",
    term: "P1Y",
    endsInDays: 100,
    autoRenew: true,
    wish: "move",
    obstacles: [],
  } as const;
  const blueprint: CustomerBlueprint = {
    situation: "plain",
    country: "DE",
    language: "en",
    intent: "move",
    users: seats,
    sources: [source],
    byGroup: ["SPB"],
    acceptsGap,
    ...changes,
  };
  return assemble(1, "none", [blueprint], seededRandom(1));
}

test("a group's license above the cap is moved only where its customer agrees to a gap", () => {
  const agreed = worldOf(180, true);
  expect(agreed.record.customers[0]?.acceptsGap?.users).toBe(180);
  expect(agreed.gapsAccepted).toMatchObject([{ users: 180 }]);
  expect(agreed.record.lines[0]).toMatchObject({ expected: "movable", obstacles: [] });
  const refused = worldOf(180, false);
  expect(refused.gapsAccepted).toEqual([]);
  expect(refused.record.lines[0]?.obstacles).toContain("GAP_NOT_ACCEPTED");
});

test("nobody agrees that all are out at once, and nobody is asked where all can be moved", () => {
  expect(worldOf(300, true).record.lines[0]?.expected).toBe("obstacle");
  for (const { record } of [worldOf(180, false, { byGroup: [] }), worldOf(120, false)]) {
    expect(record.lines[0]?.expected).toBe("movable");
    expect(record.customers[0]?.acceptsGap).toBeNull();
  }
});
