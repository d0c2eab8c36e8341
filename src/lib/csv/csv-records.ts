// Reads a CSV file as it arrives, one record at a time: UTF-8 or UTF-16, separated by comma,
// semicolon or tab (spreadsheets of half our languages write semicolons).

import { CsvSplitter, type CsvRecord } from "./csv-splitter.ts";
import { decodeText } from "./decode-text.ts";

const HEADER_CHARACTERS_MAX = 100_000;
const TITLE_LINES_MAX = 10; // above a table some write what it is; that has no separators
const delimiters = [",", ";", "\t"] as const;

/** Header and records; lines without any cell are left out. Throws `CsvUnreadableError`. */
export async function* csvRecords(source: AsyncIterable<unknown>): AsyncGenerator<CsvRecord> {
  const texts = decodeText(source);
  const beginning = await untilFirstLine(texts);
  const named = /^sep=([,;\t])\r?\n/i.exec(beginning); // Excel's own way to name the separator
  const splitter = new CsvSplitter(named?.[1] ?? likeliestDelimiter(beginning));
  for (const record of splitter.push(beginning)) {
    if (named === null || record.line > 1) yield record;
  }
  for await (const text of texts) yield* splitter.push(text);
  yield* splitter.end();
}

async function untilFirstLine(texts: AsyncIterator<string>): Promise<string> {
  let text = "";
  while (!namesSeparator(text) && text.length < HEADER_CHARACTERS_MAX) {
    const next = await texts.next();
    if (next.done === true) break;
    text += next.value;
  }
  return text;
}

/** Whether the lines that are whole so far tell it, or tell that no line near the beginning does. */
function namesSeparator(text: string): boolean {
  const lines = firstLines(text);
  return lines.length > TITLE_LINES_MAX || lines.slice(0, -1).some(hasDelimiter);
}

function likeliestDelimiter(text: string): string {
  const header = firstLines(text).find(hasDelimiter) ?? "";
  const counted = delimiters.map((delimiter) => ({
    delimiter,
    count: header.split(delimiter).length - 1,
  }));
  return counted.reduce((a, b) => (b.count > a.count ? b : a)).delimiter;
}

/** Of more than blanks, without what is quoted. */
function firstLines(text: string): readonly string[] {
  const plain = text.slice(0, HEADER_CHARACTERS_MAX).replaceAll(/"[^"]*"/g, "");
  return plain
    .split(/[\r\n]+/)
    .filter((line, index, all) => line.trim() !== "" || index === all.length - 1)
    .slice(0, TITLE_LINES_MAX + 2);
}

function hasDelimiter(line: string): boolean {
  return delimiters.some((delimiter) => line.includes(delimiter));
}
