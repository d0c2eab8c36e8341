// A license that only as many users leave as there are no seats for: it matters how many, not who.

import fc from "fast-check";
import { expect, test } from "vitest";
import { parseInstant } from "#lib/instant.ts";
import type { LicenseProblem } from "./converge.ts";
import { nextCalls } from "./next-calls.ts";
import type { LicensedUser } from "./observed.ts";
import type { SeatQueue } from "./seat-queue.ts";

const held = (skuId: string) => ({
  skuId,
  disabledPlans: [],
  assignedByGroup: null,
  isActive: true,
  error: null,
  since: null,
});
const user = (at: number, skuId: string): LicensedUser => ({
  userId: `u${at}`,
  userPrincipalName: `u${at}@x`,
  usageLocation: "DE",
  assignments: [held(skuId)],
});

interface World {
  readonly users: readonly LicensedUser[];
  readonly named: readonly string[];
  readonly seats: number;
  readonly protectedIds?: readonly string[];
  readonly refused?: ReadonlyMap<string, LicenseProblem>;
  readonly planned?: ReadonlySet<string>;
  readonly queue?: SeatQueue;
}

function next(world: World) {
  const { named, planned = new Set(), protectedIds = [], queue = [], seats, users } = world;
  const { refused = new Map() } = world;
  return nextCalls({
    plan: {
      changes: [
        {
          changeId: "c1",
          holder: "user",
          remove: ["own"],
          add: [{ skuId: "larger", disabledPlans: [] }],
          before: [{ skuId: "own", disabledPlans: [] }],
          undoUntil: parseInstant("2026-12-01T00:00:00Z"),
        },
      ],
      waves: [{ wave: 1, afterSteps: [], holders: [{ changeId: "c1", ids: [...named] }] }],
    },
    emptied: new Set(),
    staying: new Map([["own", seats]]),
    planned,
    queue,
    seen: { users, groups: [], protectedIds: new Set(protectedIds), images: [] },
    verifiedSteps: new Set(),
    dueSteps: new Set(),
    roomOf: () => 0,
    canary: null,
    refused,
    resting: new Map(),
    overdue: new Set(),
  });
}

/** Every call is carried out until nothing is asked any more. */
function carriedOut(world: World): readonly LicensedUser[] {
  const { calls } = next(world);
  if (calls.length === 0) return world.users;
  const leaving = new Set(calls.flatMap((call) => (call.holder === "user" ? [call.id] : [])));
  const users = world.users.map((each) =>
    leaving.has(each.userId) ? { ...each, assignments: [held("larger")] } : each,
  );
  return carriedOut({ ...world, users });
}

test("in the end as many are left as there are seats for, whoever cannot leave and whoever joined", () => {
  const worlds = fc.record({
    count: fc.integer({ min: 2, max: 20 }),
    named: fc.integer({ min: 1, max: 10 }),
    seats: fc.integer({ min: 1, max: 20 }),
    stuck: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(worlds, ({ count, named, seats, stuck }) => {
      const users = Array.from({ length: count }, (_, at) => user(at + 10, "own"));
      const ids = users.map(({ userId }) => userId);
      const world = { users, named: ids.slice(0, named), seats, protectedIds: ids.slice(0, stuck) };
      const left = carriedOut(world).filter(({ assignments }) => assignments[0]?.skuId === "own");
      // Nobody leaves whom a seat waits for but those whom the plan names before there are enough.
      const kept = Math.min(count, Math.max(seats, stuck));
      expect(left.length).toBeLessThanOrEqual(kept);
      expect(left.length).toBeGreaterThanOrEqual(Math.min(kept, count - named));
    }),
  );
});

test("who is refused for want of a seat is waited for; for any other reason somebody else leaves", () => {
  const users = [user(10, "own"), user(11, "own"), user(12, "own")];
  const refusedFor = (problem: LicenseProblem) =>
    next({ users, named: ["u10"], seats: 2, refused: new Map([["u10", problem]]) });
  expect(refusedFor("noSeats").calls).toEqual([]);
  expect(refusedFor("conflict").calls).toMatchObject([{ id: "u11" }]);
});

test("above the cap who is out leaves first, then who was refused a seat, then who came after the plan", () => {
  const users = [user(10, "own"), user(11, "own"), user(12, "own"), user(13, "own")];
  const leaving = (changes: Partial<World>) =>
    next({ users, named: [], seats: 3, ...changes }).calls.map(({ id }) => id);
  const planned = new Set(["u10", "u11", "u12"]);
  expect(leaving({})).toEqual(["u10"]);
  expect(leaving({ planned })).toEqual(["u13"]);
  const queue = [{ id: "u12", since: parseInstant("2026-11-01T00:00:00Z") }];
  expect(leaving({ planned, queue })).toEqual(["u12"]);
  const out = { ...held("own"), isActive: false, error: "CountViolation" };
  const oneOut = users.map((each) =>
    each.userId === "u11" ? { ...each, assignments: [out] } : each,
  );
  expect(leaving({ users: oneOut, planned, queue })).toEqual(["u11"]);
});
