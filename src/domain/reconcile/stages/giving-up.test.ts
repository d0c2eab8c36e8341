// When a source that goes on past its end is given up.

import { expect, test } from "vitest";
import { addDays, type Instant } from "#lib/instant.ts";
import { aPlanFile, aRow, aSituation, at, ENDS_AT, ORDER_AT, ourRow } from "../a-situation.ts";
import type { Situation } from "../situation.ts";
import type { LineStanding } from "../standing.ts";
import { givingUp } from "./giving-up.ts";
import { notingEnds } from "./noting-ends.ts";

/** The source goes on month by month, and the plan that is approved by now counts on one of its later ends. */
function goingOn(now: Instant, lines: readonly LineStanding[]): Situation {
  const file = aPlanFile();
  const plannedAt = addDays(ENDS_AT, 60);
  const planned = file.plan.lines.map((line) => ({ ...line, end: { ...line.end, plannedAt } }));
  const planFile = { ...file, plan: { ...file.plan, lines: planned } };
  const rows = [aRow({ nextLifecycleAt: addDays(now, 29) }), ourRow];
  return aSituation({
    ...at(now, { rows, lines: [...lines] }),
    planFile,
    approved: { planFile, approvedAt: ORDER_AT },
    looks: ["rows"],
  });
}

test("a source that goes on every month is given up as many days after the first end that it went past", () => {
  const first: LineStanding = {
    lineId: "source-1",
    state: "extended",
    since: addDays(ENDS_AT, 1),
    endedAt: ENDS_AT,
    nextEndAt: null,
  };
  const nextMonth = { ...first, state: "renewed", nextEndAt: addDays(ENDS_AT, 30) } as const;
  const noted = notingEnds(goingOn(addDays(ENDS_AT, 32), [nextMonth]));
  const [second] = noted?.do === "record" ? noted.standing.lines : [];
  expect(second).toMatchObject({ endedAt: addDays(ENDS_AT, 30), wentOnAt: ENDS_AT });
  const { giveUpDays } = aSituation().policy;
  const givenUpAt = addDays(ENDS_AT, giveUpDays.sourceWentOn);
  const lines = second === undefined ? [] : [second];
  expect(givingUp(goingOn(addDays(givenUpAt, -1), lines))).toBeNull();
  expect(givingUp(goingOn(givenUpAt, lines))?.do).toBe("record");
});
