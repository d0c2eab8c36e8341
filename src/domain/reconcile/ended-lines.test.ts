import { addDays } from "#lib/instant.ts";
import { describe, expect, test } from "vitest";
import { aPlanFile, aRow, aSituation, aStep, at, ENDS_AT } from "./a-situation.ts";
import { endedLines } from "./ended-lines.ts";
import type { LineStanding } from "./standing.ts";

const { estate } = aPlanFile();
const lineId = "source-1";

const ended = (
  daysAfterEnd: number,
  state: LineStanding["state"] | null,
  humanSteps: readonly ReturnType<typeof aStep>[] = [],
  row = aRow({ nextLifecycleAt: addDays(ENDS_AT, 365) }),
) => {
  const now = addDays(ENDS_AT, daysAfterEnd);
  const line = { lineId, since: now, endedAt: ENDS_AT, nextEndAt: null };
  const lines = state === null ? [] : [{ ...line, state }];
  const situation = aSituation({ ...at(now, { lines }), humanSteps });
  return endedLines(situation, { ...estate, subscriptions: [row] });
};

describe("a plan made anew counts no more on", () => {
  test("what serves no more, from when that was seen, and never later than planned", () => {
    const gone = aRow({ status: "suspended" });
    const before = [{ lineId, endedAt: addDays(ENDS_AT, -2), wentOn: null }];
    expect(ended(-2, null, [], gone)).toEqual(before);
    expect(ended(3, "gone", [], gone)).toEqual([{ lineId, endedAt: ENDS_AT, wentOn: null }]);
  });

  test("a renewal while its owner can take it back, and an extension until it is ended", () => {
    expect(ended(1, "renewed")).toEqual([{ lineId, endedAt: ENDS_AT, wentOn: "renewed" }]);
    expect(ended(7, "renewed")).toEqual([]);
    expect(ended(40, "extended")).toEqual([{ lineId, endedAt: ENDS_AT, wentOn: "extended" }]);
  });

  test("and counts on what its owner will not take back", () => {
    const refused = (kind: "rescueRenewal" | "endExtension") =>
      aStep({ kind, lineId, openedAt: ENDS_AT, state: "refused" });
    expect(ended(1, "renewed", [refused("rescueRenewal")])).toEqual([]);
    expect(ended(40, "extended", [refused("endExtension")])).toEqual([]);
    expect(ended(1, null)).toEqual([]);
  });
});
