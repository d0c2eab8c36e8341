import fc from "fast-check";
import { expect, test } from "vitest";
import { addHours, parseInstant } from "#lib/instant.ts";
import type { LicenseCall } from "./converge.ts";
import type { LicensedUser } from "./observed.ts";
import { firstServed, inTurn, queued, seatsKept, type SeatQueue } from "./seat-queue.ts";

const now = parseInstant("2026-06-01T10:00:00Z");
const idOf = (at: number) => `u${at}`;

function user(at: number, isOut: boolean): LicensedUser {
  const own = { skuId: "own", disabledPlans: [], assignedByGroup: null };
  return {
    userId: idOf(at),
    userPrincipalName: `${idOf(at)}@x`,
    usageLocation: "DE",
    assignments: [
      { ...own, isActive: !isOut, error: isOut ? "CountViolation" : null, since: null },
    ],
  };
}

function call(id: string): LicenseCall {
  return { holder: "user", id, add: [{ skuId: "larger", disabledPlans: [] }], remove: ["own"] };
}

const crowds = fc.array(
  fc.record({ isOut: fc.boolean(), waitedHours: fc.option(fc.integer({ min: 1, max: 200 })) }),
  { minLength: 1, maxLength: 12 },
);

test("law: scarce seats go to nobody while somebody else is out, or has waited longer for one", () => {
  fc.assert(
    fc.property(crowds, fc.integer({ min: 0, max: 14 }), (crowd, seats) => {
      const users = crowd.map(({ isOut }, at) => user(at, isOut));
      const queue: SeatQueue = crowd.flatMap(({ waitedHours }, at) =>
        waitedHours === null ? [] : [{ id: idOf(at), since: addHours(now, -waitedHours) }],
      );
      const turn = inTurn({ users }, queue);
      const calls = users
        .map(({ userId }) => userId)
        .toSorted(turn)
        .map(call);
      const served = firstServed(calls, { users }, { servingOf: () => seats, keptOf: () => 0 });
      // Without a free seat all are sent: only Microsoft's own word says so for good.
      expect(served.length).toBe(seats === 0 ? crowd.length : Math.min(seats, crowd.length));
      if (seats === 0) return;
      const isServed = new Set(served.map(({ id }) => id));
      const claim = crowd.map(({ isOut, waitedHours }, at) => ({
        isServed: isServed.has(idOf(at)),
        hours: (isOut ? 1_000 : 0) + (waitedHours ?? 0),
      }));
      const least = Math.min(...claim.filter((each) => each.isServed).map(({ hours }) => hours));
      for (const { hours, isServed: has } of claim)
        if (!has) expect(hours).toBeLessThanOrEqual(least);
    }),
  );
});

test("a seat that is kept for somebody is given to nobody else, and no seat at all is for Microsoft to say", () => {
  const users = [user(0, false), user(1, false)];
  const calls = users.map(({ userId }) => call(userId));
  const served = (serving: number, kept: number) =>
    firstServed(calls, { users }, { servingOf: () => serving, keptOf: () => kept }).length;
  expect([served(2, 1), served(1, 1), served(2, 2), served(0, 1)]).toEqual([1, 0, 0, 2]);
});

test("seats are kept for those who are left to their own hand, as the plan gives them and until they have one", () => {
  const change = {
    changeId: "c1",
    holder: "user" as const,
    remove: ["own"],
    add: [{ skuId: "larger", disabledPlans: [] }],
    before: [],
    undoUntil: now,
  };
  const holders = [{ changeId: "c1", ids: ["u0", "u1"] }];
  const plan = { changes: [change], waves: [{ wave: 1, afterSteps: [], holders }] };
  const problems = ["u0", "joiner"].map((id) => ({ id, problem: "protected" as const }));
  const users = [user(0, false), user(1, false)];
  const keptFor = (skuId: string, seen: readonly LicensedUser[] = users) =>
    seatsKept(plan, problems, { users: seen }).get(skuId) ?? 0;
  expect(keptFor("larger")).toBe(1);
  expect(keptFor("another")).toBe(0);
  const larger = user(0, false).assignments.map((own) => ({ ...own, skuId: "larger" }));
  const given = { ...user(0, false), assignments: larger };
  expect(keptFor("larger", [given])).toBe(0);
  const left = { id: "u0", problem: "protected" as const, at: now };
  expect(queued([], [left, left], new Set(["u0"]))).toEqual([{ id: "u0", since: now }]);
});

test("who was refused a seat keeps the place in the queue, and leaves it with a license", () => {
  const later = addHours(now, 24);
  const refused = (id: string, at = now) => ({ id, problem: "noSeats" as const, at });
  const all = new Set(["u1", "u2"]);
  const queue = queued([], [refused("u1")], all);
  expect(queue).toEqual([{ id: "u1", since: now }]);
  const both = queued(queue, [refused("u1", later), refused("u2", later)], all);
  expect(both).toEqual([...queue, { id: "u2", since: later }]);
  expect(queued(both, [{ ...refused("u3"), problem: "conflict" }], new Set(["u2", "u3"]))).toEqual([
    { id: "u2", since: later },
  ]);
});
