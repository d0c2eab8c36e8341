import { expect, test } from "vitest";
import { seededRandom } from "./random.ts";

test("the same seed gives the same numbers, another seed others", () => {
  const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed).next);
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test("a fork does not depend on how much was drawn before it", () => {
  const fresh = seededRandom(7);
  const used = seededRandom(7);
  used.next();
  expect(used.fork("people").guid()).toBe(fresh.fork("people").guid());
});

test("integers cover both ends of their range", () => {
  const random = seededRandom(1);
  const drawn = new Set(Array.from({ length: 200 }, () => random.integer(1, 3)));
  expect([...drawn].toSorted()).toEqual([1, 2, 3]);
});
