import { expect, test } from "vitest";
import fc from "fast-check";
import type { BoardRow } from "#contract/routes/board.ts";
import { grouped } from "./board-groups.ts";

const NOW = "2026-06-01T00:00:00.000Z";

function aRow(moveId: string, kind: "approve" | "order" | null, at: string): BoardRow {
  const next = kind === null ? null : { at: `2026-${at}T00:00:00.000Z`, kind, step: null };
  return { moveId, next } as BoardRow;
}

test("of one kind the first three stand alone, those after them together, except what is near", () => {
  const rows = [
    aRow("a", "approve", "06-01"),
    aRow("b", "approve", "06-01"),
    aRow("c", "order", "06-01"),
    aRow("d", "approve", "06-02"),
    aRow("e", "approve", "06-02"),
    aRow("f", "approve", "06-05"),
    aRow("g", "order", "06-06"),
    aRow("h", "approve", "06-07"),
    aRow("i", null, ""),
  ];
  const { groups, single } = grouped(rows, NOW);
  expect(single.map(({ moveId }) => moveId).join("")).toBe("abcdegi");
  expect(
    groups.map(({ kind, rows: of }) => [kind, of.map(({ moveId }) => moveId).join("")]),
  ).toEqual([["approve", "fh"]]);
});

test("every entry is shown exactly once, in the order of the board, and none that is near is folded away", () => {
  const entry = fc.record({
    kind: fc.constantFrom("approve", "order", null),
    day: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
      const rows = entries
        .toSorted((a, b) => a.day - b.day)
        .map(({ day, kind }, index) => aRow(String(index), kind, `06-0${day}`));
      const { groups, single } = grouped(rows, NOW);
      const told = [...single, ...groups.flatMap((group) => group.rows)];
      expect(new Set(told)).toEqual(new Set(rows));
      expect(told).toHaveLength(rows.length);
      const near = "2026-06-03T00:00:00.000Z";
      for (const group of groups) {
        expect(group.rows.length).toBeGreaterThan(1);
        expect(group.rows.filter(({ next }) => next !== null && next.at < near)).toEqual([]);
      }
    }),
  );
});
