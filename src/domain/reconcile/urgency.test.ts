import { addDays, addHours, addMs } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { aSituation, at, bought, ENDS_AT } from "./a-situation.ts";
import { nextLookForSeats } from "./urgency.ts";

test("seats that are ordered are looked for every quarter of an hour while a renewal can still be taken back", () => {
  const nextLook = (daysAfterEnd: number, state: "renewed" | "extended") => {
    const now = addDays(ENDS_AT, daysAfterEnd);
    const line = { lineId: "source-1", state, since: ENDS_AT, endedAt: ENDS_AT, nextEndAt: null };
    return nextLookForSeats(aSituation(at(now, { targets: [bought], lines: [line] })));
  };
  const quarterPast = (days: number) => addMs(addDays(ENDS_AT, days), 15 * 60_000);
  const nextHour = (days: number) => addHours(addDays(ENDS_AT, days), 1);
  expect(nextLook(1, "renewed")).toBe(quarterPast(1));
  expect(nextLook(6, "renewed")).toBe(quarterPast(6));
  expect(nextLook(7, "renewed")).toBe(nextHour(7));
  expect(nextLook(1, "extended")).toBe(nextHour(1));
});
