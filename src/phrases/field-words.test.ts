import { expect, test } from "vitest";
import { isPhraseKey } from "./catalog.ts";
import { withFieldWords } from "./field-words.ts";
import { translate } from "./translate.ts";

const word = (path: string) => {
  const key = `fields.${path}`;
  return isPhraseKey(key) ? translate("es", key) : null;
};

test("the fields that an error names are said in the reader's words, entries by their number", () => {
  expect(
    withFieldWords(
      { at: "customers[2]", limit: 3, others: ["wanted.seats", "list.csv:2:3"] },
      word,
    ),
  ).toEqual({ at: "Clientes 3", limit: 3, others: ["Licencias", "list.csv:2:3"] });
  expect(withFieldWords({ id: "by" }, word)).toEqual({ id: "by" });
});
