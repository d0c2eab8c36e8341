import { expect, test } from "vitest";
import { aPlanFile, aSituation, bought, ENDS_AT, NOW, ORDER_AT, ready } from "./a-situation.ts";
import { deadlineOf } from "./deadline.ts";

const approved = { planFile: aPlanFile(), approvedAt: NOW };

test("nothing presses before an approval", () => {
  expect(deadlineOf(aSituation({ approved: null }))).toBeNull();
});

test("first the purchase presses, then the end of the source, then nothing", () => {
  const ordered = { ...ready, targets: [bought] };
  const gone = {
    lineId: "source-1",
    state: "gone" as const,
    since: ENDS_AT,
    endedAt: ENDS_AT,
    nextEndAt: null,
  };
  expect(deadlineOf(aSituation({ approved, standing: ready }))).toBe(ORDER_AT);
  expect(deadlineOf(aSituation({ approved, standing: ordered }))).toBe(ENDS_AT);
  expect(deadlineOf(aSituation({ approved, standing: { ...ordered, lines: [gone] } }))).toBeNull();
});
