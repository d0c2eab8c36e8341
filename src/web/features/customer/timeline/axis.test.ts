import fc from "fast-check";
import { expect, test } from "vitest";
import { besideOf } from "./axis.ts";

const axis = { fromMs: 0, toMs: 800, widthPx: 800 };

test("words stand to the right of their place, to the left near the edge, and where there is more room when neither has enough", () => {
  expect(besideOf(axis, 100, 300)).toEqual({ side: "right", roomPx: 700 });
  expect(besideOf(axis, 600, 300)).toEqual({ side: "left", roomPx: 600 });
  expect(besideOf(axis, 300, 900)).toEqual({ side: "right", roomPx: 500 });
  expect(besideOf(axis, 500, 900)).toEqual({ side: "left", roomPx: 500 });
});

test("whatever the place and the words, they never have more room on the other side when they lack it on theirs", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 800 }),
      fc.integer({ min: 1, max: 2000 }),
      (px, widthPx) => {
        const { roomPx } = besideOf(axis, px, widthPx);
        expect(roomPx >= widthPx || roomPx >= axis.widthPx - roomPx).toBe(true);
      },
    ),
  );
});
