import { addDays, addHours } from "#lib/instant.ts";
import { expect, test } from "vitest";
import {
  aPlanFile,
  aRow,
  aSituation,
  aStep,
  at,
  bought,
  ENDS_AT,
  NOW,
  ourRow,
  SKU,
} from "../a-situation.ts";
import { decideNext } from "../decide-next.ts";
import type { LineStanding } from "../standing.ts";

/** Somebody joined shortly before the end; more seats are asked for, and nobody has answered a day after it. */
function afterTheEnd(state: LineStanding["state"] | null) {
  const now = addDays(ENDS_AT, 1);
  const planFile = aPlanFile({ bandHash: "band-2" });
  const asked = aStep({ kind: "approvePlan", humanStepId: "mv-1/approvePlan/band-2" });
  const went = { lineId: "source-1", since: addHours(ENDS_AT, 20), endedAt: ENDS_AT };
  const row = aRow({
    status: state === "gone" ? "suspended" : "enabled",
    nextLifecycleAt: addDays(ENDS_AT, 365),
  });
  const standing = {
    rows: [row, { ...ourRow, seats: 9 }],
    consumed: { [SKU]: 10 },
    targets: [{ ...bought, verified: { seats: 9, at: NOW } }],
    lines: state === null ? [] : [{ ...went, state, nextEndAt: row.nextLifecycleAt }],
  };
  return aSituation({
    ...at(now, standing),
    planFile: { ...planFile, plan: { ...planFile.plan, madeAt: addDays(ENDS_AT, -9) } },
    humanSteps: [{ ...asked, openedAt: addDays(ENDS_AT, -9), dueAt: ENDS_AT }],
  });
}

test("a question whose time is over is asked anew once its source has gone on, and not after it was answered in vain", () => {
  expect(decideNext(afterTheEnd("renewed"))).toEqual({ do: "look", at: "estate" });
  // A plan made of a source that is gone would have nothing left to buy.
  for (const state of ["gone", null] as const) {
    expect(decideNext(afterTheEnd(state))).not.toEqual({ do: "look", at: "estate" });
  }
});
