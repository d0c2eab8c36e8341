// Cuts text into records, piece by piece. Line ends of all kinds may be mixed, and a quoted cell may
// hold separators and line ends. A quotation mark inside an unquoted cell is a character (5" disk).

import { CsvUnreadableError } from "./csv-unreadable-error.ts";

/** One record and the line of the file on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const RECORD_CHARACTERS_MAX = 100_000; // longer: not a row of anything

const QUOTE = 0x22;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Lines without any text between their separators are no records. Throws `CsvUnreadableError`. */
export class CsvSplitter {
  readonly #separator: number;
  #state: "cellBegins" | "inCell" | "inQuotes" | "afterQuote" = "cellBegins";
  #cells: string[] = [];
  #cell = "";
  #line = 1;
  #recordLine = 1;
  #quoteLine = 1;
  #characters = 0;
  #wasCarriageReturn = false;

  constructor(separator: string) {
    this.#separator = separator.charCodeAt(0);
  }

  /** The records that end in this piece. */
  push(text: string): readonly CsvRecord[] {
    const records: CsvRecord[] = [];
    let at = 0;
    while (at < text.length) at = this.#step(text, at, records);
    return records;
  }

  /** The last record, where the file does not end with a line end. */
  end(): readonly CsvRecord[] {
    if (this.#state === "inQuotes") throw new CsvUnreadableError("quoteOpen", this.#quoteLine);
    const records: CsvRecord[] = [];
    this.#finishRecord(records);
    return records;
  }

  /** Reads from `at` on and answers how far it came. */
  #step(text: string, at: number, records: CsvRecord[]): number {
    const end = this.#plainUntil(text, at);
    if (end > at) return this.#take(text, at, end);
    const code = text.charCodeAt(at);
    const isLineEnd = code === LINE_FEED || code === CARRIAGE_RETURN;
    const isSecondHalf = code === LINE_FEED && this.#wasCarriageReturn;
    this.#wasCarriageReturn = code === CARRIAGE_RETURN;
    if (isLineEnd && !isSecondHalf) this.#line += 1;
    if (this.#state === "inQuotes") {
      if (code !== QUOTE) return this.#take(text, at, at + 1);
      this.#state = "afterQuote";
    } else if (isLineEnd) {
      if (!isSecondHalf) this.#finishRecord(records);
    } else if (code === this.#separator) this.#finishCell();
    else if (this.#state === "afterQuote") return this.#afterQuote(text, at, code);
    else {
      this.#state = "inQuotes"; // nothing else begins with a quotation mark
      this.#quoteLine = this.#line;
    }
    return at + 1;
  }

  /** From `at` to the next character that means something in this state. */
  #plainUntil(text: string, at: number): number {
    if (this.#state === "afterQuote") return at;
    const isQuoted = this.#state === "inQuotes";
    if (this.#state === "cellBegins" && text.charCodeAt(at) === QUOTE) return at;
    let end = at;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === LINE_FEED || code === CARRIAGE_RETURN) break;
      if (code === (isQuoted ? QUOTE : this.#separator)) break;
    }
    if (end > at && !isQuoted) this.#state = "inCell";
    return end;
  }

  #take(text: string, from: number, to: number): number {
    if (text.charCodeAt(to - 1) !== CARRIAGE_RETURN) this.#wasCarriageReturn = false;
    this.#cell += text.slice(from, to);
    this.#characters += to - from;
    if (this.#characters <= RECORD_CHARACTERS_MAX) return to;
    throw this.#state === "inQuotes"
      ? new CsvUnreadableError("quoteOpen", this.#quoteLine)
      : new CsvUnreadableError("lineTooLong", this.#recordLine);
  }

  /** Two marks stand for one; spaces before the separator are nobody's. */
  #afterQuote(text: string, at: number, code: number): number {
    if (code === SPACE) return at + 1;
    if (code !== QUOTE) throw new CsvUnreadableError("quoteInside", this.#line);
    this.#state = "inQuotes";
    return this.#take(text, at, at + 1);
  }

  #finishCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = "";
    this.#characters += 1; // a line of separators only has an end too
    this.#state = "cellBegins";
    if (this.#characters > RECORD_CHARACTERS_MAX) {
      throw new CsvUnreadableError("lineTooLong", this.#recordLine);
    }
  }

  #finishRecord(records: CsvRecord[]): void {
    const cells = [...this.#cells, this.#cell];
    if (cells.some((text) => text.trim() !== "")) records.push({ line: this.#recordLine, cells });
    this.#cells = [];
    this.#cell = "";
    this.#characters = 0;
    this.#recordLine = this.#line;
    this.#state = "cellBegins";
  }
}
