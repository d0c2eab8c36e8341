import fc from "fast-check";
import { expect, test } from "vitest";
import { convergeGroup, convergeUser, type Wanted } from "./converge.ts";
import { directOf, type HeldLicense, type License, type LicensedUser } from "./observed.ts";

const skus = ["old", "new", "other"] as const;
const licenses = fc.uniqueArray(
  fc.record({
    skuId: fc.constantFrom(...skus),
    disabledPlans: fc.uniqueArray(fc.constantFrom("p1", "p2"), { maxLength: 2 }),
  }),
  { selector: ({ skuId }) => skuId },
);
const wanted: Wanted = {
  skuIds: new Set(["old", "new"]),
  licenses: [{ skuId: "new", disabledPlans: ["p1"] }],
};

function holder(held: readonly License[]): LicensedUser {
  const assignments = held.map((each): HeldLicense => ({
    ...each,
    assignedByGroup: null,
    isActive: true,
    error: null,
    since: null,
  }));
  return { userId: "u", userPrincipalName: "u@x", usageLocation: "DE", assignments };
}

/** What Graph makes of the one call that a user gets. */
function afterCall(held: readonly License[], target: Wanted): License[] {
  const next = convergeUser(holder(held), target);
  if (next.state !== "call") return [...held];
  return next.calls.reduce<License[]>(
    (now, call) => {
      if (call.holder === "reprocess") return now;
      const gone = new Set([...call.remove, ...call.add.map(({ skuId }) => skuId)]);
      return [...now.filter(({ skuId }) => !gone.has(skuId)), ...call.add];
    },
    [...held],
  );
}

const inOrder = (held: readonly License[]) =>
  directOf(holder(held)).toSorted((a, b) => (a.skuId < b.skuId ? -1 : 1));

test("one call is enough, leaves every other license alone, and the same way leads back", () => {
  fc.assert(
    fc.property(licenses, (held) => {
      const after = afterCall(held, wanted);
      expect(convergeUser(holder(after), wanted).state).toBe("done");
      const others = (each: readonly License[]) => each.filter(({ skuId }) => skuId === "other");
      expect(others(after)).toEqual(others(held));
      const before = { ...wanted, licenses: held.filter(({ skuId }) => skuId !== "other") };
      expect(inOrder(afterCall(after, before))).toEqual(inOrder(held));
    }),
  );
});

test("a group keeps the old license until every member's new one is active", () => {
  const group = {
    groupId: "g",
    licenses: [{ skuId: "old", disabledPlans: [] }, ...wanted.licenses],
    isProcessing: false,
  };
  const member = (userId: string, error: string | null): LicensedUser => ({
    ...holder([]),
    userId,
    assignments: [
      {
        skuId: "old",
        disabledPlans: [],
        assignedByGroup: "g",
        isActive: true,
        error: null,
        since: null,
      },
      {
        skuId: "new",
        disabledPlans: ["p1"],
        assignedByGroup: "g",
        isActive: error === null,
        error,
        since: null,
      },
    ],
  });
  const next = (...errors: readonly (string | null)[]) =>
    convergeGroup(
      group,
      errors.map((error, at) => member(`u${at}`, error)),
      wanted,
    );
  expect(next(null, "CountViolation")).toEqual({
    state: "call",
    calls: [{ holder: "reprocess", id: "u1" }],
  });
  expect(next(null, "MutuallyExclusiveViolation")).toMatchObject({
    state: "problem",
    who: ["u1"],
    problem: "conflict",
  });
  expect(next(null, null)).toEqual({
    state: "call",
    calls: [{ holder: "group", id: "g", add: [], remove: ["old"] }],
  });
});

test("what Graph says of a user is told of that user; who is well beside them is left alone", () => {
  const held = (error: string | null): LicensedUser => {
    const [own] = holder(wanted.licenses).assignments;
    if (own === undefined) throw new Error("a license");
    return {
      ...holder([]),
      assignments: [{ ...own, isActive: error === null, error, since: null }],
    };
  };
  const problems = [
    ["CountViolation", "noSeats"],
    ["MutuallyExclusiveViolation", "conflict"],
    ["DependencyViolation", "dependency"],
    ["ProhibitedInUsageLocationViolation", "prohibited"],
    ["UniquenessViolation", "refused"],
  ];
  for (const [error = null, problem] of problems) {
    expect(convergeUser(held(error), wanted)).toEqual({ state: "problem", who: ["u"], problem });
  }
  expect(convergeUser(held(null), wanted).state).toBe("done");
});
