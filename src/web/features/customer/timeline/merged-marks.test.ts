import fc from "fast-check";
import { expect, test } from "vitest";
import { mergedMarks, NEAR_PX, sidesOfWords, type MergedMark } from "./merged-marks.ts";
import type { Mark } from "./timeline-model.ts";

/** A pixel is an hour. */
const HOUR_MS = 3_600_000;
const START_MS = Date.parse("2026-06-01");
const axis = { fromMs: START_MS, toMs: START_MS + 800 * HOUR_MS, widthPx: 800 };

function aMark(id: string, px: number, changes: Partial<Mark> = {}): Mark {
  const nothing = { step: null, seats: null, product: null, undoUntil: null, reason: null };
  const at = new Date(START_MS + px * HOUR_MS).toISOString();
  return { id, at, kind: "order", certainty: "planned", lineId: null, ...nothing, ...changes };
}

const pxOf = ({ mark }: MergedMark) => (Date.parse(mark.at) - START_MS) / HOUR_MS;
const namesOf = (merged: readonly MergedMark[]) =>
  merged.map(({ all, mark }) => `${mark.id}: ${all.map(({ id }) => id).join(" ")}`);

test("the most urgent stands for all that are near it, at its own instant; what is farther away stands by itself", () => {
  const marks = [
    aMark("undo", 130, { kind: "undoUntil" }),
    aMark("order", 100),
    aMark("lastSafe", 110, { kind: "lastSafe" }),
    aMark("far", 154, { kind: "cutover" }),
  ];
  expect(namesOf(mergedMarks(marks, axis))).toEqual(["lastSafe: order lastSafe undo", "far: far"]);
  const gone = aMark("gone", 112, { kind: "lastSafe", certainty: "done" });
  const late = aMark("late", 90, { kind: "step", certainty: "overdue" });
  expect(namesOf(mergedMarks([gone, ...marks, late], axis))).toEqual([
    "late: late order lastSafe gone",
    "undo: undo",
    "far: far",
  ]);
});

const kinds = ["lastSafe", "approveBy", "cutover", "order", "undoUntil", "step"] as const;
const someMarks = fc
  .array(
    fc.record({
      // Often several at one instant.
      px: fc.integer({ min: -4, max: 84 }).map((n) => n * 10),
      kind: fc.constantFrom(...kinds),
      certainty: fc.constantFrom("planned", "sent", "done", "overdue" as const),
    }),
    { maxLength: 30, size: "max" },
  )
  .map((drawn) => drawn.map(({ px, ...changes }, index) => aMark(String(index), px, changes)));

test("no mark of the window is lost or shown twice, no two places are near, and nothing hides what is overdue", () => {
  fc.assert(
    fc.property(someMarks, (marks) => {
      const merged = mergedMarks(marks, axis);
      const inside = marks.filter(({ at }) => {
        const px = (Date.parse(at) - START_MS) / HOUR_MS;
        return px >= 0 && px <= axis.widthPx;
      });
      const shown = merged.flatMap(({ all }) => all.map(({ id }) => id));
      expect(shown.toSorted()).toEqual(inside.map(({ id }) => id).toSorted());
      const places = merged.map(pxOf);
      for (const [index, place] of places.entries()) {
        expect(place - (places[index - 1] ?? -NEAR_PX)).toBeGreaterThanOrEqual(NEAR_PX);
      }
      for (const { all, mark } of merged) {
        expect(all).toContain(mark);
        const isLate = all.some(({ certainty }) => certainty === "overdue");
        expect(mark.certainty === "overdue").toBe(isLate);
      }
    }),
  );
});

test("the same marks are merged alike, in whatever order they come", () => {
  fc.assert(
    fc.property(
      someMarks.chain((marks) =>
        fc.tuple(fc.constant(marks), fc.shuffledSubarray([...marks], { minLength: marks.length })),
      ),
      ([marks, shuffled]) => {
        expect(mergedMarks(shuffled, axis)).toEqual(mergedMarks(marks, axis));
      },
    ),
  );
});

test("words stand to the right where there is room, else to the left, and those of the more urgent come first", () => {
  const sides = (marks: readonly Mark[], wordsPx: number) =>
    Object.fromEntries(
      sidesOfWords(
        mergedMarks(marks, axis),
        () => true,
        axis,
        () => wordsPx,
      ),
    );
  const order = aMark("order", 300);
  const lastSafe = aMark("lastSafe", 340, { kind: "lastSafe" });
  expect(sides([order, lastSafe], 20)).toEqual({ lastSafe: "right", order: "left" });
  expect(sides([order, lastSafe], 100)).toEqual({ lastSafe: "right", order: "left" });
  expect(sides([aMark("edge", 780), aMark("first", 5)], 100)).toEqual({
    edge: "left",
    first: "right",
  });
  expect(sides([order, lastSafe, aMark("undo", 400, { kind: "undoUntil" })], 100)).toEqual({
    order: "left",
    undo: "right",
  });
});

test("no words touch a mark or other words, and all stay in the picture", () => {
  fc.assert(
    fc.property(someMarks, fc.integer({ min: 10, max: 200 }), (marks, wordsPx) => {
      const merged = mergedMarks(marks, axis);
      const sides = sidesOfWords(
        merged,
        () => true,
        axis,
        () => wordsPx,
      );
      const reach = NEAR_PX / 2 + wordsPx;
      const spans = merged.map((each) => {
        const side = sides.get(each.mark.id);
        const px = pxOf(each);
        const [before, after] = [
          side === "left" ? reach : NEAR_PX / 2,
          side === "right" ? reach : NEAR_PX / 2,
        ];
        expect(side === undefined || (px - before >= -NEAR_PX / 2 && px + after <= 812)).toBe(true);
        return { from: px - before, to: px + after };
      });
      for (const [index, { from }] of spans.entries()) {
        expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.to ?? -NEAR_PX);
      }
    }),
  );
});
