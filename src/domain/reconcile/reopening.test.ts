import { addDays } from "#lib/instant.ts";
import { expect, test } from "vitest";
import type { Override } from "../plan/override.ts";
import { aPlanFile, aRow, aSituation, aStep, at, ENDS_AT, NOW } from "./a-situation.ts";
import { decideNext } from "./decide-next.ts";
import type { Situation } from "./situation.ts";
import { approvalStepId } from "./questions.ts";

const LATER = addDays(NOW, 20);
const decision: Override = {
  lineId: "source-1",
  by: "Ada",
  reason: "Microsoft made an exception",
  at: LATER,
  route: null,
  replaceWith: null,
  acceptLossOf: [],
  wanted: null,
  ignoreFindings: ["SEAT_CAP_OVERLAP"],
};

function blockedPlan(overrides: readonly Override[] = []) {
  const file = aPlanFile({ bandHash: "band-0" });
  const lines = file.plan.lines.map((line) => ({
    ...line,
    route: "blocked" as const,
    refusal: "SEAT_CAP_OVERLAP" as const,
  }));
  const band = { ...file.band, targets: [], acts: [] };
  return { ...file, overrides: [...overrides], band, plan: { ...file.plan, lines, targets: [] } };
}

/** Its only line was refused; somebody decides about it twenty days later. */
function ended(changes: Partial<Situation> = {}): Situation {
  const planFile = blockedPlan();
  const then = at(LATER, { rows: [aRow()] });
  const situation = { ended: "done", planFile, approved: null, overrides: [decision] } as const;
  return aSituation({ ...then, ...situation, ...changes, looks: ["rows", "invoices"] });
}

test("a refused line is taken up again with what somebody decided about it, and only then", () => {
  const next = decideNext(ended());
  expect(next).toMatchObject({
    do: "reopen",
    standing: { reopened: { at: LATER, times: 1 } },
    entry: { subject: "move", details: { reopened: ["source-1"] } },
  });
  expect(decideNext(ended({ overrides: [] }))).toEqual({ do: "rest" });
  expect(decideNext(ended({ ended: "refused" }))).toMatchObject({ do: "reopen" });
  expect(decideNext(ended({ planFile: blockedPlan([decision]) }))).toEqual({ do: "rest" });
  // Taken back, it is planned as it would have been without.
  const taken = { planFile: blockedPlan([decision]), overrides: [] };
  expect(decideNext(ended(taken))).toMatchObject({ do: "reopen" });
});

test("what was moved, aborted or is leaving stays as it ended", () => {
  const planFile = aPlanFile();
  const moved = { planFile, approved: { planFile, approvedAt: NOW } };
  expect(decideNext(ended(moved))).not.toMatchObject({ do: "reopen" });
  const aborted = aStep({ kind: "abortMove", state: "done" });
  expect(decideNext(ended({ humanSteps: [aborted] }))).toEqual({ do: "rest" });
});

test("what was given up is forgotten for that line alone", () => {
  const refusals = ["source-1", "source-2"].map((lineId) => ({
    lineId,
    code: "TRANSFER_NOT_AGREED" as const,
    at: NOW,
  }));
  const { standing } = ended();
  const next = decideNext(ended({ standing: { ...standing, lineRefusals: refusals } }));
  expect(next).toMatchObject({ standing: { lineRefusals: [{ lineId: "source-2" }] } });
});

/** Open again, with a plan that moves the line; its band may have been asked about before. */
function reopened(changes: Partial<Situation> = {}): Situation {
  const now = addDays(ENDS_AT, -20);
  const { plan, ...file } = aPlanFile();
  const planFile = { ...file, plan: { ...plan, madeAt: now }, overrides: [decision] };
  const opened = { rows: [aRow()], reopened: { at: LATER, times: 1 } };
  const situation = { planFile, approved: null, overrides: [decision] };
  return aSituation({ ...at(now, opened), ...situation, ...changes });
}

test("a no from before is no answer to what is asked now", () => {
  const before = aStep({
    kind: "approvePlan",
    humanStepId: approvalStepId("mv-1", "band-1", { reopened: null }),
    state: "refused",
  });
  const next = decideNext(reopened({ humanSteps: [before] }));
  expect(next).toMatchObject({ do: "step", step: { kind: "approvePlan", state: "open" } });
  expect(next.do === "step" && next.step.humanStepId).toBe(`${before.humanStepId}/2`);
  // Now it is.
  const again = { ...before, humanStepId: `${before.humanStepId}/2`, openedAt: LATER };
  expect(decideNext(reopened({ humanSteps: [before, again] }))).toMatchObject({
    do: "refuse",
    code: "PLAN_NOT_APPROVED",
  });
});

test("what was carried out before is not the end while the rest waits for an approval", () => {
  const carriedOut = blockedPlan();
  const approved = { planFile: carriedOut, approvedAt: NOW };
  const asked = aStep({
    kind: "approvePlan",
    humanStepId: `${approvalStepId("mv-1", "band-1", { reopened: null })}/2`,
    openedAt: LATER,
  });
  const open = reopened({
    approved,
    humanSteps: [{ ...asked, lastChasedAt: addDays(ENDS_AT, -20) }],
  });
  expect(decideNext(open)).toMatchObject({ do: "wait" });
  const no = reopened({ approved, humanSteps: [{ ...asked, state: "refused" }] });
  expect(decideNext(no)).toEqual({ do: "finish" });
});
