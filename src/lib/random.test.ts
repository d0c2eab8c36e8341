import { expect, test } from "vitest";
import { seededRandom } from "./random.ts";

test("the same seed gives the same numbers, another seed others", () => {
  const draw = (seed: number) => {
    const random = seededRandom(seed);
    return Array.from({ length: 5 }, () => random.next());
  };
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

test("a name of a fork may be given in parts", () => {
  const random = seededRandom(7);
  expect(random.fork("a", "b 😀", "c").next()).toBe(random.fork("a/b 😀/c").next());
  expect(random.fork("a", "b").next()).not.toBe(random.fork("ab").next());
  expect(random.forks("a", "b 😀")("c").next()).toBe(random.fork("a", "b 😀", "c").next());
});
