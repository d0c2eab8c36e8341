import { expect, test } from "vitest";
import { guessEncoding } from "./encodings.ts";

const western = Buffer.from("Firma;Domäne\nCittà di Castello;x\n", "latin1");

test.each([
  ["Unicode, whoever reads it", "zh-TW", Buffer.from("公司;Città"), "utf-8"],
  ["the reader's own", "zh-TW", Buffer.from([0xa4, 0xbd, 0xa5, 0x71]), "big5"],
  ["the reader's own", "it", western, "windows-1252"],
  ["Western Europe's, where the reader's own has no such signs", "zh-TW", western, "windows-1252"],
] as const)("%s", (_, language, bytes, encoding) => {
  expect(guessEncoding(bytes, language)).toBe(encoding);
});
