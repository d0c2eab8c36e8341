import canonicalize from "canonicalize";
import fc from "fast-check";
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { canonicalJson, hashOf } from "./canonical-json.ts";

test("the order of keys does not change the bytes", () => {
  expect(canonicalJson({ b: 1, a: [true, null] })).toBe('{"a":[true,null],"b":1}');
  expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
});

test("any changed value changes the hash", () => {
  expect(hashOf({ seats: 25 })).not.toBe(hashOf({ seats: 26 }));
});

test("the hash is SHA-256 of the bytes in UTF-8", () => {
  const bytes = Buffer.from('{"name":"Bäckerei 麵包"}', "utf8");
  expect(hashOf({ name: "Bäckerei 麵包" })).toBe(createHash("sha256").update(bytes).digest("hex"));
});

test("law: the hash is that of the whole text, in whatever pieces it is taken", () => {
  const values = fc.jsonValue({ maxDepth: 3, stringUnit: "grapheme" });
  fc.assert(
    fc.property(values, (value) => {
      const bytes = Buffer.from(canonicalJson(value), "utf8");
      expect(hashOf(value)).toBe(createHash("sha256").update(bytes).digest("hex"));
    }),
  );
  expect(hashOf({})).toBe(createHash("sha256").update("{}").digest("hex"));
});

test("law: the same bytes as the reference implementation's, for any JSON value", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: "binary" }), (value) => {
      const expected = attempt(() => canonicalize(value));
      expect(attempt(() => canonicalJson(value))).toEqual(expected);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["numbers", [1e21, 1e-7, 0.1, -0, 333333333.3333333, 4.5, 2e-3]],
  ["keys by code unit", { "\u20ac": 1, "\r": 2, דּ: 3, 1: 4, "😀": 5, "\u0080": 6, ö: 7 }],
  ["what has to be escaped", ['\u0000\u001f"\\/\u007f\u2028', "\b\t\n\f\r"]],
  ["what JSON leaves out", { gone: undefined, list: [undefined, 1], kept: null }],
])("the same for %s", (_, value) => {
  expect(canonicalJson(value)).toBe(canonicalize(value));
});

test.each([
  ["nothing", undefined],
  ["no number", [Number.NaN]],
  ["an infinite one", { a: Infinity }],
  ["half a character", "\ud800"],
  ["a date, which is not plain", new Date(0)],
])("%s has no canonical form", (_, value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

/** What it says, or that it refuses. */
function attempt(say: () => string | undefined): string | null {
  try {
    return say() ?? null;
  } catch {
    return null;
  }
}
