import { expect, test } from "vitest";
import { canonicalJson, hashOf } from "./canonical-json.ts";

test("the order of keys does not change the bytes", () => {
  expect(canonicalJson({ b: 1, a: [true, null] })).toBe('{"a":[true,null],"b":1}');
  expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
});

test("any changed value changes the hash", () => {
  expect(hashOf({ seats: 25 })).not.toBe(hashOf({ seats: 26 }));
});
