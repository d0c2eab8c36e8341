import { addDays, addHours, hoursBetween, type Instant } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { aRow, aSituation, at, ENDS_AT, ORDER_AT, ourRow, verified } from "../a-situation.ts";
import type { LineStanding, TargetStanding } from "../standing.ts";
import { watching } from "./watching.ts";

/** Ours carries everybody; after how many hours whoever looks now looks again. */
function looksAgainAfter(now: Instant, state?: LineStanding["state"]) {
  const rows = [aRow({ status: state === "gone" ? "suspended" : "enabled" }), ourRow];
  const known = { lineId: "source-1", since: ENDS_AT, endedAt: ENDS_AT, nextEndAt: null };
  const lines = state === undefined ? [] : [{ ...known, state }];
  const next = watching(aSituation(at(now, { targets: [verified], rows, lines })));
  if (next?.do !== "wait") throw new Error("it waits");
  return hoursBetween(now, next.until);
}

test("a source is looked at hourly for as long as it serves, however far its end: somebody may join, or it may be cut", () => {
  expect(looksAgainAfter(addDays(ENDS_AT, -30))).toBe(1);
  expect(looksAgainAfter(ORDER_AT)).toBe(1);
  expect(looksAgainAfter(addDays(ENDS_AT, 2), "renewed")).toBe(1);
  expect(looksAgainAfter(addDays(ENDS_AT, 2), "gone")).toBe(24);
});

test("twice an hour where seats that are ordered now may come when it ends", () => {
  const { provisioningMarginHours } = aSituation().policy;
  const near = addHours(ENDS_AT, -provisioningMarginHours);
  expect(looksAgainAfter(addHours(near, -1))).toBe(1);
  expect(looksAgainAfter(near)).toBe(0.5);
  expect(looksAgainAfter(addHours(near, 0.5))).toBe(0.5);
  // What became of it is not seen before Microsoft is through with that day.
  expect(looksAgainAfter(addHours(ENDS_AT, 3))).toBe(0.5);
});

test("whether the agreement stands is read at every look until all that is planned of each license is bought", () => {
  const reads = (targets: readonly TargetStanding[]) =>
    watching(
      aSituation({
        ...at(addHours(ORDER_AT, -10), { targets: [...targets], rows: [aRow(), ourRow] }),
        looks: ["rows", "pools"],
      }),
    )?.do === "look";
  expect(reads([])).toBe(true);
  expect(reads([{ ...verified, skuId: "another" }])).toBe(true);
  expect(reads([{ ...verified, seats: verified.seats - 1 }])).toBe(true);
  expect(reads([verified])).toBe(false);
});
