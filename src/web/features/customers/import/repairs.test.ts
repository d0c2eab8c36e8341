import { expect, test } from "vitest";
import type { RefusedRow } from "#contract/views.ts";
import { guessEncoding, textIn } from "./encodings.ts";
import { mended, problemsOf } from "./repairs.ts";

function refused(row: number, code: string, params: RefusedRow["params"]): RefusedRow {
  return { row, line: row + 1, column: "country", code, params, cells: ["Contoso", "?"] };
}

test("the same trouble is one problem, whose repair mends all of its rows and no other cell", () => {
  const problems = problemsOf([
    refused(1, "IMPORT_COUNTRY_MALFORMED", { value: "Italien" }),
    refused(2, "IMPORT_COUNTRY_IN_NO_REGION", { value: "UK" }),
    refused(7, "IMPORT_COUNTRY_IN_NO_REGION", { value: "UK" }),
  ]);
  expect(problems.map(({ rows, values }) => [rows.length, values])).toEqual([
    [2, ["GB"]],
    [1, []],
  ]);
  const result = { header: ["name", "land", "more"], columns: ["companyName", "country", null] };
  expect(problems.map((problem) => mended(problem, "GB", result))[0]).toEqual({
    "2": ["Contoso", "GB", ""],
    "7": ["Contoso", "GB", ""],
  });
});

test.each([
  ["IMPORT_COUNTRY_MALFORMED", { value: "Италия" }, ["IT"]],
  ["IMPORT_COUNTRY_MALFORMED", { value: "台灣" }, ["TW"]],
  ["IMPORT_WORD_UNKNOWN", { value: "x", known: "move, keep" }, ["move", "keep"]],
  ["IMPORT_DATE_UNREADABLE", { value: "31.02.2027" }, ["2027-02-28"]],
  ["IMPORT_DATE_UNREADABLE", { value: "2028-02-30" }, ["2028-02-29"]],
  ["IMPORT_DATE_UNREADABLE", { value: "soon" }, []],
  ["IMPORT_DOMAIN_MALFORMED", { value: "https://www.Contoso.it/home" }, ["contoso.it"]],
  ["IMPORT_DOMAIN_MALFORMED", { value: "it@contoso.it" }, ["contoso.it"]],
  ["IMPORT_SEATS_UNREADABLE", { value: "many" }, []],
])("%s of %j is mended by %j", (code, params, values) => {
  expect(problemsOf([refused(1, code, params)])[0]?.values).toEqual(values);
});

test("Unicode is known by itself; another encoding is that of the reader’s language", () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  expect(guessEncoding(bytesOf("città"), "ru")).toBe("utf-8");
  expect(guessEncoding(Uint8Array.of(0xff, 0xfe, 0x61, 0), "it")).toBe("utf-16le");
  const perugia = Uint8Array.of(0x63, 0x69, 0x74, 0x74, 0xe0);
  expect(textIn(perugia, guessEncoding(perugia, "it"))).toBe("città");
  const minsk = Uint8Array.of(0xcc, 0xe8, 0xed, 0xf1, 0xea);
  expect(textIn(minsk, guessEncoding(minsk, "ru"))).toBe("Минск");
});
