import { expect, test } from "vitest";
import { onceForTheLast, oncePer } from "./once-per.ts";

test("each object is worked on once, whatever comes of it, and another like it by itself", () => {
  const worked: object[] = [];
  const firstOf = oncePer((given: readonly string[]) => {
    worked.push(given);
    return given[0];
  });
  const [one, like, none] = [["a"], ["a"], []];
  expect([one, one, like, none, none].map(firstOf)).toEqual(["a", "a", "a", undefined, undefined]);
  expect(worked).toEqual([one, like, none]);
});

test("of the last object alone: it is worked on once, and anew when another came between", () => {
  const worked: object[] = [];
  const sizeOf = onceForTheLast((given: readonly string[]) => {
    worked.push(given);
    return given.length;
  });
  const [one, other] = [["a"], ["a", "b"]];
  expect([one, one, other, other, one].map(sizeOf)).toEqual([1, 1, 2, 2, 1]);
  expect(worked).toEqual([one, other, one]);
});
