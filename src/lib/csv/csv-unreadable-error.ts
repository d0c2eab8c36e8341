// Why a whole file is refused: nothing of it is imported.

export type CsvUnreadableReason =
  /** No characters at all. */
  | "empty"
  /** A workbook, an archive, a picture: anything with bytes that text has not. */
  | "binary"
  /** Text, but neither UTF-8 nor UTF-16. */
  | "encoding"
  | "lineTooLong"
  /** A quotation mark is opened and never closed. */
  | "quoteOpen"
  /** Something stands between a closing quotation mark and the next separator. */
  | "quoteInside";

/** The file is no CSV; `line` is where that shows, counted from 1. */
export class CsvUnreadableError extends Error {
  readonly reason: CsvUnreadableReason;
  readonly line: number;

  constructor(reason: CsvUnreadableReason, line: number, options?: ErrorOptions) {
    super(`not CSV (${reason}) from line ${line} on`, options);
    this.name = "CsvUnreadableError";
    this.reason = reason;
    this.line = line;
  }
}
