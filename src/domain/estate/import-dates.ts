// Dates as people write them. What can mean two days is refused by name, never guessed at.

import { dateOf, parseInstant, type LocalDate } from "#lib/instant.ts";

/** Months by the first letters of their names, in the five of our languages that write them out. */
const monthsByBeginning: readonly (readonly [month: number, beginnings: string])[] = [
  [1, "jan gen ene янв"],
  [2, "feb fev фев"],
  [3, "mar мар"],
  [4, "apr abr апр"],
  [5, "may mag mai мая май"],
  [6, "jun giu июн"],
  [7, "jul lug июл"],
  [8, "aug ago авг"],
  [9, "sep set сен"],
  [10, "oct ott out окт"],
  [11, "nov ноя"],
  [12, "dec dic dez дек"],
];

const CENTURY = "20"; // of a year that is written with its last two digits: subscriptions end in this one
const TIME = /[T ,]+\d{1,2}:\d{2}.*$/; // portals add a time of day; the day is what counts

/** Whether a file writes 3 April as 03/04 or as 04/03. */
export const dateOrders = ["dayFirst", "monthFirst"] as const;
export type DateOrder = (typeof dateOrders)[number];

/**
 * Year first in any form (2026-12-31, 2026年12月31日), day first with points (31.12.2026), with the
 * month's name, and with strokes where day and month cannot be taken for each other (31/12/2026). The year may have
 * two digits (31.12.26, 31-Dec-26); between dashes it may not, where 26-12-31 could be either end first.
 * Undefined for what is no day, and for what could be two as long as nobody says in which order it was written.
 */
export function readDate(cell: string, order: DateOrder | null = null): LocalDate | undefined {
  const days = possibleDates(cell);
  if (days.length === 1) return days[0];
  return order === null ? undefined : ambiguousDates(cell)?.[order];
}

/** The order that the dates of one column show: some of them can only be read so, and none only otherwise. */
export function dateOrderOf(cells: Iterable<string>): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const cell of cells) {
    const slashed = slashedParts(cell.replace(TIME, "").trim());
    if (slashed === null) continue;
    if (Number(slashed.first) > 12) orders.add("dayFirst");
    if (Number(slashed.second) > 12) orders.add("monthFirst");
  }
  const [only = null] = orders;
  return orders.size === 1 ? only : null;
}

/** Both days that 03/04/2026 can be; null where the cell is no such riddle. */
export function ambiguousDates(
  cell: string,
): { readonly dayFirst: LocalDate; readonly monthFirst: LocalDate } | null {
  const [dayFirst, monthFirst] = possibleDates(cell);
  return dayFirst === undefined || monthFirst === undefined ? null : { dayFirst, monthFirst };
}

function possibleDates(cell: string): readonly LocalDate[] {
  const text = cell.replace(TIME, "").trim();
  const yearFirst = /^(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?$/.exec(text);
  if (yearFirst !== null) return given(calendarDate(yearFirst[1], yearFirst[2], yearFirst[3]));
  const pointed = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?:\s?г\.?)?$/.exec(text);
  if (pointed !== null) return given(calendarDate(pointed[3], pointed[2], pointed[1]));
  const slashed = slashedParts(text);
  if (slashed === null) return given(namedDate(text));
  const { first, second, year } = slashed;
  const days = [calendarDate(year, second, first), calendarDate(year, first, second)];
  return [...new Set(days)].filter((day) => day !== undefined);
}

interface SlashedParts {
  readonly first: string;
  readonly second: string;
  readonly year: string;
}

/** Null for what is written in any other way. */
function slashedParts(text: string): SlashedParts | null {
  const parts = /^(\d{1,2})(?:\/(\d{1,2})\/(\d{4}|\d{2})|-(\d{1,2})-(\d{4}))$/.exec(text);
  if (parts === null) return null;
  const [, first = "", afterStroke, shortYear, afterDash, year] = parts;
  return { first, second: afterStroke ?? afterDash ?? "", year: shortYear ?? year ?? "" };
}

/** "31 dicembre 2026", "31 de dez. de 2026", "Dec 31, 2026", "31 декабря 2026 г." */
function namedDate(text: string): LocalDate | undefined {
  const plain = text.toLowerCase();
  const dayFirst =
    /^(\d{1,2})\.?[\s-]+(?:de\s)?(\p{L}+)\.?[\s-]+(?:de\s)?(\d{4}|\d{2})(?:\s?г\.?)?$/u;
  const first = dayFirst.exec(plain);
  if (first !== null) return calendarDate(first[3], monthNamed(first[2]), first[1]);
  const second = /^(\p{L}+)\.?\s(\d{1,2}),?\s(\d{4})$/u.exec(plain);
  return second === null ? undefined : calendarDate(second[3], monthNamed(second[1]), second[2]);
}

function monthNamed(name = ""): string {
  const found = monthsByBeginning.find(([, beginnings]) =>
    beginnings.split(" ").includes(name.slice(0, 3)),
  );
  return String(found?.[0] ?? "");
}

function given(day: LocalDate | undefined): readonly LocalDate[] {
  return day === undefined ? [] : [day];
}

function calendarDate(year = "", month = "", day = ""): LocalDate | undefined {
  const wholeYear = year.length === 2 ? `${CENTURY}${year}` : year;
  try {
    const [twoMonth, twoDay] = [month.padStart(2, "0"), day.padStart(2, "0")];
    return dateOf(parseInstant(`${wholeYear}-${twoMonth}-${twoDay}T00:00:00Z`));
  } catch {
    return undefined; // 31 February
  }
}
