import { expect, test } from "vitest";
import { z } from "zod";
import { languages } from "#phrases/languages.ts";
import { translate } from "#phrases/translate.ts";
import { inputReasons, invalidBySchema, invalidInput, invalidJson } from "./invalid-input.ts";
import { moveClock } from "./routes/server.ts";

function wrong(schema: z.ZodType, given: unknown) {
  const parsed = schema.safeParse(given);
  if (parsed.success) throw new Error("nothing is wrong with it");
  return invalidBySchema(parsed.error, given, "body").params;
}

const Body = z.strictObject({
  by: z.string().min(1).max(3),
  days: z.int().min(1).max(366).optional(),
  moves: z
    .array(z.object({ id: z.enum(["a", "b"]) }))
    .max(1)
    .default([]),
});

test.each([
  [{}, { at: "by", reason: "missing" }],
  [[], { at: "body", reason: "wrongType", expected: ["object"] }],
  [undefined, { at: "body", reason: "missing" }],
  [{ by: 7 }, { at: "by", reason: "wrongType", expected: ["string"] }],
  [{ by: "" }, { at: "by", reason: "tooShort", limit: 1 }],
  [{ by: "Anna" }, { at: "by", reason: "tooLong", limit: 3 }],
  [
    { by: "Ada", days: 0 },
    { at: "days", reason: "tooSmall", limit: 1 },
  ],
  [
    { by: "Ada", days: 367 },
    { at: "days", reason: "tooLarge", limit: 366 },
  ],
  [
    { by: "Ada", days: 1.5 },
    { at: "days", reason: "wrongType", expected: ["int"] },
  ],
  [
    { by: "Ada", days: null },
    { at: "days", reason: "wrongType", expected: ["number"] },
  ],
  [
    { by: "Ada", moves: [{ id: "c" }] },
    { at: "moves[0].id", reason: "notOneOf", expected: ["a", "b"] },
  ],
  [
    { by: "Ada", moves: [{}] },
    { at: "moves[0].id", reason: "missing" },
  ],
  [
    { by: "Ada", moves: [{ id: "a" }, { id: "b" }] },
    { at: "moves", reason: "tooMany", limit: 1 },
  ],
  [
    { by: "Ada", extra: 1 },
    { at: "extra", reason: "unknownField" },
  ],
  [
    { by: 1, days: 0, extra: 1 },
    { at: "by", others: ["days", "extra"], more: 2 },
  ],
])("%j", (given, expected) => {
  expect(wrong(Body, given)).toMatchObject(expected);
});

test("of several forms the one that was meant says what is wrong", () => {
  const { body } = moveClock;
  expect(wrong(body, { forward: "a month" })).toMatchObject({
    at: "forward",
    reason: "badForm",
    expected: ["P30D"],
  });
  expect(wrong(body, { to: "2026-02-30T00:00:00.000Z" })).toMatchObject({
    at: "to",
    reason: "badForm",
  });
  expect(wrong(body, {})).toMatchObject({ at: "body", reason: "noneFits" });
});

test("a text that is no JSON is named with the place at which it ends to be", () => {
  const read = (text: string) => {
    try {
      return JSON.parse(text);
    } catch (error) {
      return invalidJson(error as Error, "world.json").params;
    }
  };
  expect(read("[\n1 2]")).toMatchObject({ at: "world.json:2:3", reason: "notJson" });
});

test.each(languages)("every reason is a sentence in %s", (language) => {
  const sentences = inputReasons.map((reason) => {
    const found = { at: "the.field", reason, expected: ["one", "two"], limit: 5 };
    const { params } = invalidInput([found, { ...found, at: "another" }]);
    return translate(language, "errors.INPUT_INVALID", params);
  });
  expect(new Set(sentences).size).toBe(inputReasons.length);
  for (const sentence of sentences) {
    expect(sentence).toContain("another");
    expect(sentence).not.toMatch(/[{}]/);
  }
});
