import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { csvRecords } from "./csv-records.ts";
import type { CsvUnreadableError } from "./csv-unreadable-error.ts";

async function read(...chunks: readonly (string | Buffer)[]): Promise<string[][]> {
  const records: string[][] = [];
  for await (const record of csvRecords(Readable.from(chunks))) records.push([...record.cells]);
  return records;
}

test("reads commas, semicolons and tabs by what the header is separated by", async () => {
  const wanted = [
    ["a", "b"],
    ["1,5", "2"],
  ];
  expect(await read('a,b\n"1,5",2\n')).toEqual(wanted);
  expect(await read("a;b\n1,5;2\n")).toEqual(wanted);
  expect(await read("a\tb\r\n1,5\t2\r\n")).toEqual(wanted);
});

test("a mark at the beginning is no part of the first column's name", async () => {
  expect(await read("\ufefftenant;name\nt;n")).toEqual([
    ["tenant", "name"],
    ["t", "n"],
  ]);
});

test("characters cut in two by the network arrive whole", async () => {
  const bytes = Buffer.from("имя;公司\nЯна;台北\n");
  const chunks = Array.from({ length: bytes.length }, (_, at) => bytes.subarray(at, at + 1));
  expect(await read(...chunks)).toEqual([
    ["имя", "公司"],
    ["Яна", "台北"],
  ]);
});

test("empty lines are no records, short and long ones are", async () => {
  expect(await read("a,b\n\n1\n1,2,3\n")).toEqual([["a", "b"], ["1"], ["1", "2", "3"]]);
});

test("UTF-16 is read in both byte orders, with and without its mark", async () => {
  const text = "tenant;name\nt;Яна\n";
  const wanted = [
    ["tenant", "name"],
    ["t", "Яна"],
  ];
  const little = Buffer.from(text, "utf16le");
  const big = Buffer.from(little).swap16();
  expect(await read(little)).toEqual(wanted);
  expect(await read(big)).toEqual(wanted);
  expect(await read(Buffer.from([0xff, 0xfe]), little)).toEqual(wanted);
  expect(await read(Buffer.from([0xfe, 0xff]), big)).toEqual(wanted);
});

test("quoted cells hold separators, line ends and quotation marks", async () => {
  const text = 'a,b\r\n"1,\r\n2\n3","say ""yes"""\r"x" ,5" disk\n';
  const wanted = [
    ["a", "b"],
    ["1,\r\n2\n3", 'say "yes"'],
    ["x", '5" disk'],
  ];
  expect(await read(text)).toEqual(wanted);
  expect(await read(...text)).toEqual(wanted);
});

test("each record knows the line on which it begins, however lines end", async () => {
  const lines: number[] = [];
  const text = 'a,b\r\n\r\n"x\r\ny",2\n3,4\r,,\n"p\nq",6\n7,8';
  for await (const { line } of csvRecords(Readable.from([...text]))) lines.push(line);
  expect(lines).toEqual([1, 3, 5, 7, 9]);
});

test("a title above the header, which has no separator, does not say which one there is", async () => {
  const wanted = [["Rinnovi 2026"], ["a", "b"], ["1,5", "2"]];
  expect(await read("Rinnovi 2026\n\na;b\n1,5;2\n")).toEqual(wanted);
  expect(await read(..."Rinnovi 2026\n\na;b\n1,5;2\n")).toEqual(wanted);
  expect(await read("one\ncolumn\n")).toEqual([["one"], ["column"]]);
});

test("a first line that names the separator is taken at its word", async () => {
  expect(await read("sep=;\na;b,c\n")).toEqual([["a", "b,c"]]);
});

test.each<[string, readonly (string | Buffer)[], Partial<CsvUnreadableError>]>([
  [
    "an older encoding",
    ["a;b\n", Buffer.from([0x31, 0x3b, 0xe8, 0x0a])],
    { reason: "encoding", line: 2 },
  ],
  ["half a character", [Buffer.from([0x61, 0xd0])], { reason: "encoding", line: 1 }],
  ["a workbook", [Buffer.from("504b0304140006", "hex")], { reason: "binary", line: 1 }],
  ["bytes of zero", ["a,b\n1,2\n".repeat(200), "x\0y"], { reason: "binary", line: 401 }],
  ["a quote that is never closed", ['a,b\n"1,2\n3,4\n'], { reason: "quoteOpen", line: 2 }],
  ["an endless quote", ['a,b\n\n"', "x".repeat(200_000)], { reason: "quoteOpen", line: 3 }],
  ["text after a quote", ['a,b\n"1"2,3\n'], { reason: "quoteInside", line: 2 }],
  ["an endless line", ["a,b\n", "x".repeat(200_000)], { reason: "lineTooLong", line: 2 }],
])("%s is refused by name", async (_, chunks, wanted) => {
  await expect(read(...chunks)).rejects.toMatchObject({ name: "CsvUnreadableError", ...wanted });
});

test("an empty file has no records", async () => {
  expect(await read("")).toEqual([]);
  expect(await read("\ufeff\n\n")).toEqual([]);
});
