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

test("what was made of an object is nobody else's to see, and whoever failed is asked again", () => {
  const given = Object.freeze({ seats: 3 });
  const twice = oncePer(({ seats }: typeof given) => seats * 2);
  const thrice = oncePer(({ seats }: typeof given) => seats * 3);
  expect([twice(given), thrice(given), twice(given)]).toEqual([6, 9, 6]);
  expect(Reflect.ownKeys(given)).toEqual(["seats"]);
  let asked = 0;
  const fails = oncePer(() => {
    asked += 1;
    throw new RangeError("no");
  });
  expect(() => fails(given)).toThrow(RangeError);
  expect(() => fails(given)).toThrow(RangeError);
  expect(asked).toBe(2);
});
