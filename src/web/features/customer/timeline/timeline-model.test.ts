import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makePlan } from "#domain/plan/make-plan.ts";
import { aDeclared, aRequest, aRow, e3, now } from "#domain/plan/plan-request.fixture.ts";
import type { MoveDetails } from "#contract/views.ts";
import { addDays } from "#lib/instant.ts";
import { sumMoney } from "../../../ui/sum-money.ts";
import { overlapOf } from "../overlap.ts";
import { timelineOf } from "./timeline-model.ts";

const row = aRow(e3, { seats: 30 });
const file = makePlan(
  aRequest(
    [{ sku: e3, inUse: 28, rows: [row] }],
    [aDeclared({ subscriptionId: row.subscriptionId })],
  ),
);
const step = file.plan.targets[0]?.steps.at(-1);
const stepKey = step?.stepKey ?? "";

const move: MoveDetails = {
  moveId: file.plan.moveId,
  status: "open",
  refusal: null,
  wakeAt: null,
  tenantReadAt: null,
  customer: file.customer,
  current: null,
  askedBeside: [],
  happened: [],
  changedSinceApproval: null,
  lines: [],
  lineCounts: null,
  approvals: [],
  approversNeeded: 1,
  consents: [],
  humanSteps: [],
  journal: [],
};

function entry(sequence: number, subject: string, details: Record<string, string | number>) {
  const at = addDays(now, sequence);
  return {
    moveId: move.moveId,
    sequence,
    at,
    kind: "outcome" as const,
    subject,
    details,
    personal: null,
  };
}

describe("the bar of a new subscription", () => {
  const certaintyWith = (journal: MoveDetails["journal"]) =>
    timelineOf({ ...move, journal }, file, now).lines[0]?.ours?.certainty;
  const ordered = entry(1, stepKey, { event: "ordered", subscriptionId: "ours-1" });

  test("is planned, then sent, and done only once it was re-read", () => {
    expect(certaintyWith([])).toBe("planned");
    expect(certaintyWith([entry(1, stepKey, { event: "checkingOut" })])).toBe("sent");
    expect(certaintyWith([ordered])).toBe("sent");
    expect(certaintyWith([ordered, entry(2, "another", { verified: 30 })])).toBe("sent");
    expect(certaintyWith([ordered, entry(2, "ours-1", { verified: 30 })])).toBe("done");
  });

  test("is raised like ordered: a single license that was verified before is not yet all of them", () => {
    const pilot = entry(1, "ours-1", { verified: 1 });
    const raised = entry(3, stepKey, { bought: "raise", subscriptionId: "ours-1", seats: 30 });
    expect(certaintyWith([pilot])).toBe("planned");
    expect(certaintyWith([pilot, entry(2, stepKey, { event: "raising" })])).toBe("sent");
    expect(certaintyWith([pilot, raised])).toBe("sent");
    expect(certaintyWith([pilot, raised, entry(4, "ours-1", { verified: 30 })])).toBe("done");
    const { lines } = timelineOf({ ...move, journal: [pilot, raised] }, file, now);
    expect(lines[0]?.ours?.from).toBe(raised.at);
  });

  test("begins where it was ordered in truth, not where that was planned", () => {
    const { lines } = timelineOf({ ...move, journal: [ordered] }, file, now);
    expect(lines[0]?.ours?.from).toBe(ordered.at);
    expect(lines[0]?.overlap).toMatchObject({ from: ordered.at, to: lines[0]?.old.to });
    expect(lines[0]?.marks.some(({ kind }) => kind === "lastSafe")).toBe(false);
  });
});

test("somebody’s step is overdue once its day has passed, and done where it ended", () => {
  const asked = {
    humanStepId: "m/stopRenewal",
    moveId: move.moveId,
    kind: "stopRenewal" as const,
    lineId: null,
    owner: "customerAdmin" as const,
    openedAt: now,
    dueAt: addDays(now, 5),
    lastChasedAt: null,
    chases: 0,
    evidence: null,
  };
  const at = (state: "open" | "done" | "withdrawn", later: number) =>
    timelineOf({ ...move, humanSteps: [{ ...asked, state }] }, file, addDays(now, later))
      .marks.filter(({ kind }) => kind === "step")
      .map(({ certainty }) => certainty);
  expect(at("open", 1)).toEqual(["planned"]);
  expect(at("open", 6)).toEqual(["overdue"]);
  expect(at("done", 6)).toEqual(["done"]);
  expect(at("withdrawn", 6)).toEqual([]);
});

test("approval is a mark until this very band is approved", () => {
  const approval = {
    bandHash: file.bandHash,
    planHash: file.planHash,
    approvedBy: "Ada",
    approvedAt: now,
  };
  const kinds = (approvals: MoveDetails["approvals"]) =>
    timelineOf({ ...move, approvals }, file, now).marks.map(({ kind }) => kind);
  expect(kinds([])).toContain("approveBy");
  expect(kinds([{ ...approval, bandHash: "another" }])).toContain("approveBy");
  expect(kinds([approval])).not.toContain("approveBy");
});

test("the window holds the present and every mark, whenever one looks, up to eighteen months", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200, max: 200 }), (days) => {
      const present = addDays(now, days);
      const { from, to, lines, marks } = timelineOf(move, file, present);
      expect(from < present && present < to).toBe(true);
      const all = [...marks, ...lines.flatMap((line) => line.marks)];
      for (const { at } of all) expect(at > from).toBe(true);
      expect(Date.parse(to) - Date.parse(from)).toBeLessThanOrEqual(548 * 24 * 3_600_000);
    }),
  );
});

test("the seats are the proof’s, with the tightest instant named", () => {
  const [pool] = timelineOf(move, file, now).seats;
  const spare = file.proof.intervals.map(
    ({ seatsCovered, seatsNeeded }) => seatsCovered - seatsNeeded,
  );
  expect(pool?.leastSpare?.seats).toBe(Math.min(...spare));
});

test("what the lines say is paid for twice adds up to what the sentence says, a pilot license and a shared purchase included", () => {
  const rows = [aRow(e3, { seats: 30 }), aRow(e3, { seats: 20, subscriptionId: "22222222-other" })];
  const shared = makePlan(
    aRequest(
      [{ sku: e3, inUse: 48, rows }],
      rows.map(({ subscriptionId }) => aDeclared({ subscriptionId })),
    ),
  );
  const targets = shared.plan.targets;
  expect(targets.flatMap(({ steps }) => steps.map(({ isPilot }) => isPilot))).toContain(true);
  for (const plan of [file.plan, shared.plan]) {
    const overlaps = plan.lines.map(({ lineId }) => overlapOf(plan, lineId));
    const [sum] = sumMoney(overlaps.flatMap((overlap) => overlap?.cost ?? []));
    expect(Number(sum?.amount)).toBe(Number(plan.cost.overlap?.amount));
    expect(overlaps.some((overlap) => overlap !== null && overlap.ahead !== null)).toBe(
      plan.targets.some(({ steps }) => steps.some(({ isPilot }) => isPilot)),
    );
  }
});

test("an order names what is bought, which may be another product than the one that ends", () => {
  const { lines } = timelineOf(move, file, now);
  const order = lines[0]?.marks.find(({ kind }) => kind === "order");
  expect(order?.product).toBe(file.plan.targets[0]?.title);
});

test("of several lines that one purchase serves each has marks of its own, and the pilot license stands with the first", () => {
  const rows = ["11111111-one", "22222222-other"].map((subscriptionId) =>
    aRow(e3, { seats: 25, subscriptionId }),
  );
  const declared = rows.map(({ subscriptionId }) => aDeclared({ subscriptionId }));
  const both = makePlan(aRequest([{ sku: e3, inUse: 48, rows }], declared));
  const marks = timelineOf(move, both, now).lines.flatMap((line) => line.marks);
  expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
  expect(marks.filter(({ kind }) => kind === "pilot")).toHaveLength(1);
  expect(marks.filter(({ kind }) => kind === "order")).toHaveLength(2);
});
