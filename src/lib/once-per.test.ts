import { expect, test } from "vitest";
import { oncePer } from "./once-per.ts";

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
