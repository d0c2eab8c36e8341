// What is wrong with a file's rows, the same trouble together, and what would mend it. Whether it does, the server says.

import type { ImportResult, RefusedRow } from "#contract/views.ts";
import { languages } from "#phrases/languages.ts";

/** Rows with the same value refused for the same reason. */
export interface Problem {
  readonly key: string;
  readonly code: string;
  readonly column: string | null;
  readonly params: RefusedRow["params"];
  readonly rows: readonly RefusedRow[];
  /** What the cell may have been meant to be, the likeliest first. */
  readonly values: readonly string[];
}

/** The largest first. */
export function problemsOf(rows: readonly RefusedRow[]): readonly Problem[] {
  const groups = Map.groupBy(rows, ({ code, column, params }) =>
    [code, column ?? "", params["value"] ?? ""].join(" "),
  );
  return [...groups]
    .flatMap(([key, same]) => {
      const [first] = same;
      if (first === undefined) return [];
      const { code, column, params } = first;
      return [{ key, code, column, params, rows: same, values: likelyValues(code, params) }];
    })
    .sort((a, b) => b.rows.length - a.rows.length);
}

/** The rows with this value in the column that is wrong, by their numbers; none where it is about the row as a whole. */
export function mended(
  { column, rows }: Problem,
  value: string,
  { columns, header }: Pick<ImportResult, "columns" | "header">,
): Readonly<Record<string, readonly string[]>> {
  const index = columns.indexOf(column);
  if (index === -1) return {};
  return Object.fromEntries(
    rows.map(({ cells, row }) => {
      const whole = header.map((_, place) => cells[place] ?? "");
      return [String(row), whole.with(index, value)] as const;
    }),
  );
}

function likelyValues(code: string, params: RefusedRow["params"]): readonly string[] {
  const value = String(params["value"] ?? "").trim();
  switch (code) {
    case "IMPORT_COUNTRY_MALFORMED":
    case "IMPORT_COUNTRY_IN_NO_REGION":
      return countryNamed(value);
    case "IMPORT_WORD_UNKNOWN":
      return String(params["known"] ?? "").split(", ");
    case "IMPORT_DATE_AMBIGUOUS":
      return [String(params["dayFirst"]), String(params["monthFirst"])];
    case "IMPORT_DATE_UNREADABLE":
      return lastDayOfMonth(value);
    case "IMPORT_DOMAIN_MALFORMED":
      return domainIn(value);
    default:
      return [];
  }
}

/** What people write for a country beside its name. */
const otherCodes: Readonly<Record<string, string>> = { UK: "GB", EL: "GR", ENGLAND: "GB" };

let codesByName: ReadonlyMap<string, string> | null = null;

/** By its name in any of our languages. */
function countryNamed(text: string): readonly string[] {
  const known = otherCodes[text.toUpperCase()] ?? codes().get(text.toLowerCase());
  return known === undefined ? [] : [known];
}

function codes(): ReadonlyMap<string, string> {
  if (codesByName !== null) return codesByName;
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const names = languages.flatMap((language) => {
    const region = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    return pairs.flatMap((code): (readonly [string, string])[] => {
      const name = region.of(code);
      return name === undefined ? [] : [[name.toLowerCase(), code]];
    });
  });
  codesByName = new Map(names);
  return codesByName;
}

/** 31.02.2027 was meant to be the end of that month. */
function lastDayOfMonth(text: string): readonly string[] {
  const yearFirst = /^(\d{4})-(\d{1,2})-\d{1,2}$/.exec(text);
  const dayFirst = /^\d{1,2}[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  const [year, month] = [yearFirst?.[1] ?? dayFirst?.[2], yearFirst?.[2] ?? dayFirst?.[1]];
  if (year === undefined || month === undefined || Number(month) > 12) return [];
  return [new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)];
}

/** Out of an address of a page or of a mailbox. */
function domainIn(text: string): readonly string[] {
  const found = /^(?:[a-z]+:\/\/|.*@)?(?:www\.)?([^\s/@:]+\.[^\s/@:.]+)/i.exec(text)?.[1];
  return found === undefined || found === text ? [] : [found.toLowerCase()];
}
