// Reads a CSV file as it arrives, one record at a time: UTF-8 or UTF-16, separated by comma,
// semicolon or tab (spreadsheets of half our languages write semicolons).

import { CsvSplitter, type CsvRecord } from "./csv-splitter.ts";
import { decodeText } from "./decode-text.ts";

const HEADER_CHARACTERS_MAX = 100_000;
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
  while (!hasWholeLine(text) && text.length < HEADER_CHARACTERS_MAX) {
    const next = await texts.next();
    if (next.done === true) break;
    text += next.value;
  }
  return text;
}

/** Of more than blanks. In two searches: a single pattern would begin anew at each character of a line without an end. */
function hasWholeLine(text: string): boolean {
  const start = text.search(/\S/);
  return start >= 0 && /[\r\n]/.test(text.slice(start));
}

function likeliestDelimiter(text: string): string {
  const header = (/\S[^\r\n]*/.exec(text)?.[0] ?? "").replaceAll(/"[^"]*"/g, "");
  const counted = delimiters.map((delimiter) => ({
    delimiter,
    count: header.split(delimiter).length - 1,
  }));
  return counted.reduce((a, b) => (b.count > a.count ? b : a)).delimiter;
}
