import { expect, test } from "vitest";
import { addHours, parseInstant } from "#lib/instant.ts";
import { nextCalls, type ReassignmentRequest } from "./next-calls.ts";
import { isDueAgain, reprocessedAt, TIMES_BEFORE_A_PERSON } from "./reprocessing.ts";

const now = parseInstant("2026-06-01T10:00:00Z");

/** One group with the new license and the old one, whose member got no seat. */
const request: ReassignmentRequest = {
  plan: {
    changes: [
      {
        changeId: "c1",
        holder: "group",
        remove: ["old"],
        add: [{ skuId: "new", disabledPlans: [] }],
        before: [{ skuId: "old", disabledPlans: [] }],
        undoUntil: now,
      },
    ],
    waves: [{ wave: 1, afterSteps: [], holders: [{ changeId: "c1", ids: ["g"] }] }],
  },
  emptied: new Set(["old"]),
  staying: new Map(),
  planned: new Set(),
  queue: [],
  seen: {
    users: [
      {
        userId: "u",
        userPrincipalName: "u@x",
        usageLocation: "DE",
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
            disabledPlans: [],
            assignedByGroup: "g",
            isActive: false,
            error: "CountViolation",
            since: null,
          },
        ],
      },
    ],
    groups: [
      {
        groupId: "g",
        isProcessing: false,
        licenses: ["old", "new"].map((skuId) => ({ skuId, disabledPlans: [] })),
      },
    ],
    protectedIds: new Set(),
    images: [],
  },
  verifiedSteps: new Set(),
  dueSteps: new Set(),
  roomOf: () => 0,
  canary: null,
  refused: new Map(),
  resting: new Map(),
  overdue: new Set(),
};

test("whom a group passed over is processed anew ever more slowly, at once when a seat is free", () => {
  let asked = reprocessedAt([], new Set(["u"]), now);
  const restsHours: number[] = [];
  for (let times = 1; times < 10; times += 1) {
    const [last] = asked;
    if (last === undefined) throw new Error("asked");
    let hours = 0;
    while (!isDueAgain(last, { now: addHours(last.at, hours) }, false)) hours += 0.25;
    restsHours.push(hours);
    expect(isDueAgain(last, { now: addHours(last.at, 0.25) }, true)).toBe(true);
    asked = reprocessedAt(asked, new Set(["u"]), addHours(last.at, hours));
  }
  expect(restsHours).toEqual([0.25, 0.5, 1, 2, 4, 8, 16, 24, 24]);
  expect(asked).toMatchObject([{ id: "u", times: 10 }]);
});

test("after some times in vain a person is told, and the old license stays with the group", () => {
  const first = nextCalls(request);
  expect(first.calls).toEqual([{ holder: "reprocess", id: "u" }]);
  expect(first.passedOver).toEqual(["u"]);
  const waiting = nextCalls({ ...request, resting: new Map([["u", false]]) });
  expect(waiting).toMatchObject({ calls: [], problems: [], isDone: false });
  const told = nextCalls({ ...request, resting: new Map([["u", true]]) });
  expect(told).toMatchObject({ calls: [], problems: [{ id: "u", problem: "noSeats" }] });
  expect(TIMES_BEFORE_A_PERSON).toBeGreaterThan(1);
});
