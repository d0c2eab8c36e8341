// Who is told that a request is taken back.

import { expect, test } from "vitest";
import type { HumanStep } from "../human-steps/human-step.ts";
import { aRow, aStep, ready } from "./a-situation.ts";
import { isToldWhenTakenBack } from "./taken-back.ts";

const stop = aStep({ kind: "stopRenewal", lineId: "source-1", state: "withdrawn" });
const renew = { ...stop, kind: "renewToCsp" as const };

function toldOf(
  step: HumanStep,
  known: {
    readonly rows?: typeof ready.rows;
    readonly humanSteps?: readonly HumanStep[];
    readonly isOver?: boolean;
  } = {},
) {
  const { humanSteps = [step], isOver = true, rows = ready.rows } = known;
  return isToldWhenTakenBack({ humanSteps, standing: { ...ready, rows } }, step, isOver);
}

test("who may still act on a source is told when the move is over, and welcome before", () => {
  expect(toldOf(stop)).toBe(true);
  expect(toldOf(stop, { isOver: false })).toBe(false);
  expect(toldOf({ ...stop, state: "done" })).toBe(false);
  expect(toldOf({ ...stop, kind: "watchCutover" })).toBe(false);
});

test("what is done in Partner Center is taken back as soon as nobody wants it", () => {
  expect(toldOf(renew, { isOver: false })).toBe(true);
  expect(toldOf({ ...renew, kind: "placeOrder" }, { isOver: false })).toBe(true);
});

test("who is asked for the same anew is not told, and who is asked for something else is", () => {
  const anew = { ...renew, humanStepId: "mv-1/renewToCsp/source-1/2", state: "open" as const };
  expect(toldOf(renew, { humanSteps: [renew, anew] })).toBe(false);
  expect(toldOf(renew, { humanSteps: [renew, { ...anew, lineId: "source-2" }] })).toBe(true);
  // Of a move that ends, it is the very step that is open still.
  expect(toldOf(stop, { humanSteps: [{ ...stop, state: "open" }] })).toBe(true);
});

test("nobody is told of a source that is gone, but of what is done in Partner Center", () => {
  const rows = [aRow({ status: "suspended" })];
  expect(toldOf(stop, { rows })).toBe(false);
  expect(toldOf(stop, { rows: [] })).toBe(false);
  expect(toldOf(renew, { rows })).toBe(true);
  // Of a tenant that nobody can read nothing is known to be gone.
  expect(toldOf(stop, { rows: null })).toBe(true);
});
