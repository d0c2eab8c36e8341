// What a script can tell from the exit code alone. Documented in docs/cli.md and in `--help`.

import { errorCodes, type ErrorCode, type ErrorKind } from "#contract/problem.ts";
import { cliErrorKinds, type CliErrorCode } from "./cli-error.ts";

export const EXIT_OK = 0;

/** An import took some rows and refused others, for several reasons. */
const EXIT_ROWS_REFUSED = 6;

/** One code for each kind of error; 128 + n stays with signals. */
export const exitCodes: Readonly<Record<ErrorKind, number>> = {
  internal: 1,
  usage: 2,
  refused: 3,
  notFound: 4,
  unavailable: 5,
};

/** Files: what is wrong with one is for a script to tell apart. Numbers are never given to another code. */
const fileExitCodes: Partial<Readonly<Record<ErrorCode | CliErrorCode, number>>> = {
  FILE_UNREADABLE: 10,
  FILE_EMPTY: 11,
  CSV_EMPTY: 11,
  CSV_BINARY: 12,
  CSV_ENCODING_UNKNOWN: 13,
  CSV_LINE_TOO_LONG: 14,
  CSV_QUOTE_OPEN: 15,
  CSV_UNREADABLE: 16,
  IMPORT_COLUMN_MISSING: 17,
  IMPORT_COLUMN_TWICE: 18,
  BODY_TOO_LARGE: 19,
  CATALOG_FILE_UNKNOWN: 20,
  CATALOG_FILE_EMPTY: 21,
  CATALOG_ZIP_UNREADABLE: 22,
  CATALOG_COLUMN_MISSING: 23,
  CATALOG_COLUMN_TWICE: 24,
  CATALOG_VALUE_INVALID: 25,
  PLAN_FILE_UNREADABLE: 26,
  WORLD_FILE_INVALID: 27,
  FILE_UNWRITABLE: 28,
  IMPORT_TENANT_UNNAMED: 29,
};

/** Where all the rows that an import refused were refused for one reason. */
const rowExitCodes: Readonly<Record<string, number>> = {
  IMPORT_CELLS_TOO_MANY: 40,
  IMPORT_VALUE_MISSING: 41,
  IMPORT_VALUE_INVALID: 42,
  IMPORT_VALUE_TOO_LONG: 43,
  IMPORT_FORMULA: 44,
  IMPORT_TENANT_MALFORMED: 45,
  IMPORT_COUNTRY_MALFORMED: 46,
  IMPORT_COUNTRY_IN_NO_REGION: 47,
  IMPORT_EMAIL_MALFORMED: 48,
  IMPORT_DOMAIN_MALFORMED: 49,
  IMPORT_SEATS_UNREADABLE: 50,
  IMPORT_DATE_UNREADABLE: 51,
  IMPORT_DATE_AMBIGUOUS: 52,
  IMPORT_AMOUNT_UNREADABLE: 53,
  IMPORT_AMOUNT_AMBIGUOUS: 54,
  IMPORT_CURRENCY_MALFORMED: 55,
  IMPORT_WORD_UNKNOWN: 56,
  IMPORT_CHANNELS_CONTRADICT: 57,
  IMPORT_CUSTOMER_UNKNOWN: 58,
  IMPORT_CUSTOMER_TWICE: 59,
  IMPORT_ROWS_CONTRADICT: 60,
  IMPORT_SOURCE_TWICE: 61,
  IMPORT_DOMAIN_UNKNOWN: 62,
  IMPORT_DOMAIN_SHARED: 63,
};

/** Of an error of the API or of the command line itself. */
export function exitCodeOf(code: ErrorCode | CliErrorCode): number {
  return fileExitCodes[code] ?? exitCodes[kindOf(code)];
}

function kindOf(code: ErrorCode | CliErrorCode): ErrorKind {
  return isCliCode(code) ? cliErrorKinds[code] : errorCodes[code].kind;
}

function isCliCode(code: ErrorCode | CliErrorCode): code is CliErrorCode {
  return Object.hasOwn(cliErrorKinds, code);
}

/** Of an import that was carried out, by the codes under which it refused rows. */
export function exitCodeOfRows(rowsAccepted: number, refused: readonly string[]): number {
  const [only, ...others] = new Set(refused);
  if (only === undefined) return EXIT_OK;
  const mixed = rowsAccepted === 0 ? exitCodes.refused : EXIT_ROWS_REFUSED;
  return others.length > 0 ? mixed : (rowExitCodes[only] ?? mixed);
}
