import { expect, test } from "vitest";
import { Language } from "#domain/estate/customer.ts";
import { parseInstant } from "#lib/instant.ts";
import { letterKinds } from "./letter-kind.ts";
import { previewLetters } from "./preview-letters.ts";

const reader = { now: parseInstant("2026-06-01T00:00:00Z"), partnerName: "Fabrikam" };

test.each(Language.options)("every kind of letter can be read beforehand (%s)", (language) => {
  const names = previewLetters(language, reader).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const kinds = new Set(names.map((name) => name.split(".")[0]));
  expect(kinds).toEqual(new Set(letterKinds));
});
