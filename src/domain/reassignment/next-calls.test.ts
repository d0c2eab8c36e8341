// Who is called next of those whose licenses change: after the seats are there, a few before all others, and nobody
// for whom Microsoft would refuse the call.

import { expect, test } from "vitest";
import { parseInstant } from "#lib/instant.ts";
import { nextCalls, type ReassignmentRequest } from "./next-calls.ts";
import type { HeldLicense, LicensedUser } from "./observed.ts";

const license = (skuId: string) => ({ skuId, disabledPlans: [] });

function held(skuId: string, assignedByGroup: string | null = null): HeldLicense {
  return { ...license(skuId), assignedByGroup, isActive: true, error: null, since: null };
}

function user(userId: string, ...assignments: readonly HeldLicense[]): LicensedUser {
  return { userId, userPrincipalName: `${userId}@x`, usageLocation: "DE", assignments };
}

const change = {
  remove: ["old"],
  add: [license("new")],
  before: [license("old")],
  undoUntil: parseInstant("2026-12-01T00:00:00Z"),
};
const plan: ReassignmentRequest["plan"] = {
  changes: [
    { ...change, changeId: "c1", holder: "user" },
    { ...change, changeId: "c2", holder: "group" },
  ],
  waves: [
    { wave: 1, afterSteps: ["s1"], holders: [{ changeId: "c1", ids: ["u1", "u2", "u3"] }] },
    { wave: 2, afterSteps: ["s2"], holders: [{ changeId: "c2", ids: ["g"] }] },
  ],
};

function next(users: readonly LicensedUser[], changes: Partial<ReassignmentRequest> = {}) {
  return nextCalls({
    plan,
    emptied: new Set(["old"]),
    staying: new Map(),
    planned: new Set(["u1", "u2", "u3"]),
    queue: [],
    seen: { users, groups: [], protectedIds: new Set(), images: [] },
    verifiedSteps: new Set(["s1", "s2"]),
    dueSteps: new Set(),
    roomOf: () => 0,
    canary: null,
    refused: new Map(),
    resting: new Map(),
    overdue: new Set(),
    ...changes,
  });
}

const called = (calls: ReturnType<typeof nextCalls>["calls"]) => calls.map(({ id }) => id);
const everybody = ["u1", "u2", "u3"].map((id) => user(id, held("old")));

test("nobody is called before the seats of their wave are verified", () => {
  expect(next(everybody, { verifiedSteps: new Set(["s2"]) })).toMatchObject({
    calls: [],
    isDone: false,
  });
  expect(called(next(everybody).calls)).toEqual(["u1", "u2", "u3"]);
});

test("as many are called as there is room for while their seats are not verified as a whole", () => {
  const awaited = {
    verifiedSteps: new Set(["s2"]),
    dueSteps: new Set(["s1", "s2"]),
    roomOf: () => 2,
  };
  // A pilot seat.
  expect(next(everybody, { ...awaited, dueSteps: new Set(["s2"]) }).calls).toEqual([]);
  expect(called(next(everybody, awaited).calls)).toEqual(["u1", "u2"]);
  const out = { ...held("old"), isActive: false, error: "CountViolation" };
  const [first, second] = everybody;
  const users = [first, second, user("u3", out)].filter((each) => each !== undefined);
  expect(called(next(users, awaited).calls)).toEqual(["u3", "u1"]);
});

test("who joined last is the last to be called, whatever their place in the plan", () => {
  const joined = (userId: string, since: string) =>
    user(userId, { ...held("old"), since: parseInstant(since) });
  const users = [
    joined("u1", "2026-11-06T01:00:00Z"),
    joined("u2", "2024-01-01T00:00:00Z"),
    joined("u3", "2025-05-05T00:00:00Z"),
  ];
  expect(called(next(users).calls)).toEqual(["u2", "u3", "u1"]);
});

test("a group is called while its seats are not verified as a whole only where there is room for all its members", () => {
  const members = ["u1", "u2", "u3"].map((id) => user(id, held("old", "g")));
  const calledWith = (room: number) =>
    next([], {
      seen: {
        users: members,
        groups: [{ groupId: "g", licenses: [license("old")], isProcessing: false }],
        protectedIds: new Set(),
        images: [],
      },
      verifiedSteps: new Set(["s1"]),
      dueSteps: new Set(["s1", "s2"]),
      roomOf: () => room,
    }).calls;
  expect(calledWith(2)).toEqual([]);
  expect(calledWith(3)).toMatchObject([{ holder: "group", id: "g" }]);
});

test("some go ahead of all others, who wait until those have their licenses", () => {
  expect(next(everybody, { canary: 1 })).toMatchObject({
    calls: [{ id: "u1" }],
    isCanaryDone: false,
  });
  const [, ...others] = everybody;
  const ahead = next([user("u1", held("new")), ...others], { canary: 1 });
  expect(ahead).toMatchObject({ calls: [], isCanaryDone: true, isDone: false });
});

test("who was removed meanwhile keeps nothing open; who came since changes like all others", () => {
  const present = [user("u1", held("new")), user("u2", held("new"))];
  expect(next(present)).toMatchObject({ calls: [], isDone: true });
  expect(called(next([...present, user("u9", held("old"))]).calls)).toEqual(["u9"]);
});

test("without a place of use a person is told, and nothing is sent that Microsoft would refuse", () => {
  const [first, ...others] = everybody.map((each) => ({ ...each }));
  const nowhere = first === undefined ? [] : [{ ...first, usageLocation: null }];
  const { calls, problems } = next([...nowhere, ...others]);
  expect(called(calls)).toEqual(["u2", "u3"]);
  expect(problems).toEqual([{ id: "u1", problem: "usageLocation" }]);
});

test("a license that is held by a group and directly is changed both ways, and the group's not for one member alone", () => {
  const twice = user("u1", held("old"), held("old", "g"));
  const group = { groupId: "g", licenses: [license("old")], isProcessing: false };
  const seenWith = (users: readonly LicensedUser[], licenses = group.licenses) => ({
    users,
    groups: [{ ...group, licenses }],
    protectedIds: new Set<string>(),
    images: [],
  });
  const direct = next([], { seen: seenWith([twice]) });
  expect(direct.calls).toEqual([
    { holder: "user", id: "u1", add: [license("new")], remove: ["old"] },
  ]);
  const changed = user("u1", held("new"), held("old", "g"));
  expect(next([], { seen: seenWith([changed]) }).calls).toEqual([
    { holder: "group", id: "g", add: [license("new")], remove: [] },
  ]);
  // The group gives both: the old one goes when every member has the new one, also whom it passed over so far.
  const both = ["new", "old"].map(license);
  const member = (id: string) => user(id, held("old", "g"), held("new", "g"));
  const passedOver = user("u2", held("old", "g"));
  expect(next([], { seen: seenWith([member("u1"), passedOver], both) }).calls).toEqual([
    { holder: "reprocess", id: "u2" },
  ]);
  expect(next([], { seen: seenWith([member("u1"), member("u2")], both) }).calls).toEqual([
    { holder: "group", id: "g", add: [], remove: ["old"] },
  ]);
});
