import fc from "fast-check";
import { expect, test } from "vitest";
import { binsOf, groupsOf } from "./line-groups.ts";
import type { TimelineLine } from "./timeline-model.ts";

const BIN_PX = 24;
const axis = {
  fromMs: Date.parse("2026-06-01"),
  toMs: Date.parse("2026-12-01"),
  widthPx: 960,
};
const instants = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2027-06-01"), noInvalidDate: true })
  .map((at) => at.toISOString());

function aLine(lineId: string, to: string | null, findings = 0): TimelineLine {
  return {
    lineId,
    title: lineId,
    seats: 2,
    route: "repurchase",
    channel: "otherPartner",
    old: { from: "2026-01-01T00:00:00.000Z", to },
    ours: null,
    overlap: null,
    undo: null,
    marks: [],
    findings,
  };
}

test("lines that end on one day stand together, in time; those without an end come last", () => {
  const groups = groupsOf(
    [
      aLine("c", null),
      aLine("b", "2026-09-02T10:00:00.000Z", 1),
      aLine("d", "2026-09-01T00:00:00.000Z"),
      aLine("a", "2026-09-02T08:00:00.000Z", 2),
    ],
    (at) => at.slice(0, 10),
  );
  expect(
    groups.map(({ day, findings, lines, seats }) => [
      day,
      lines.map(({ lineId }) => lineId).join(""),
      seats,
      findings,
    ]),
  ).toEqual([
    ["2026-09-01", "d", 2, 0],
    ["2026-09-02", "ab", 4, 3],
    ["", "c", 2, 0],
  ]);
});

test("every cutover of the window is counted once, and no column touches another", () => {
  fc.assert(
    fc.property(fc.array(instants, { maxLength: 80 }), (all) => {
      const bins = binsOf(all, axis, BIN_PX);
      const inside = all.filter((at) => {
        const ms = Date.parse(at);
        return ms >= axis.fromMs && ms < axis.toMs;
      });
      expect(bins.flatMap((bin) => bin.instants).toSorted()).toEqual(inside.toSorted());
      const lefts = bins.map(({ leftPx }) => leftPx);
      for (const [at, left] of lefts.entries()) {
        expect(left - (lefts[at - 1] ?? -BIN_PX)).toBeGreaterThanOrEqual(BIN_PX);
      }
    }),
  );
});
