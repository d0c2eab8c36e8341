import { expect, test } from "vitest";
import fc from "fast-check";
import type { BoardRow } from "#contract/routes/board.ts";
import { bySoonest } from "../../ui/by-soonest.ts";
import { grouped } from "./board-groups.ts";

function aRow(moveId: string, kind: "approve" | "order" | null, day: string): BoardRow {
  const at = `2026-${day}T00:00:00.000Z`;
  const next = kind === null ? null : { at, isNear: day < "06-03", kind, step: null };
  return { moveId, next } as BoardRow;
}

const idsOf = (rows: readonly BoardRow[]) => rows.map(({ moveId }) => moveId).join("");

test("of one kind the first three stand alone, those after them together, except what is near", () => {
  const rows = [
    aRow("a", "approve", "06-01"),
    aRow("b", "approve", "06-01"),
    aRow("c", "order", "06-01"),
    aRow("d", "approve", "06-02"),
    aRow("e", "approve", "06-02"),
    aRow("f", "approve", "06-07"),
    aRow("g", "order", "06-06"),
    aRow("h", "approve", "06-05"),
    aRow("i", null, ""),
  ];
  const { groups, single } = grouped(rows);
  expect(idsOf(single)).toBe("abcdegi");
  expect(
    groups.map(({ kind, rows: of, soonest }) => [kind, idsOf(of), soonest?.at.slice(5, 10)]),
  ).toEqual([["approve", "fh", "06-05"]]);
  expect(idsOf(bySoonest(rows))).toBe("abcdehgfi");
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
      const { groups, single } = grouped(rows);
      const told = [...single, ...groups.flatMap((group) => group.rows)];
      expect(new Set(told)).toEqual(new Set(rows));
      expect(told).toHaveLength(rows.length);
      for (const group of groups) {
        expect(group.rows.length).toBeGreaterThan(1);
        expect(group.rows.filter(({ next }) => next?.isNear)).toEqual([]);
      }
    }),
  );
});
