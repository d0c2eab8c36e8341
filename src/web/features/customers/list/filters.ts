// Filters of the list, as its address holds them: "state is person", "endsOn within 60" (days from now). All of them
// have to hold; of several values of one filter, one.

import { fieldKinds, isFieldName, valuesOf, type FieldName, type Listed } from "./fields.ts";

export const operators = {
  text: ["contains", "is", "isNot", "empty"],
  choice: ["is", "isNot", "empty"],
  date: ["within", "before", "after", "empty"],
  number: ["atLeast", "atMost", "empty"],
} as const;
export type Operator = (typeof operators)[keyof typeof operators][number];

export interface Filter {
  readonly field: FieldName;
  readonly operator: Operator;
  /** None for `empty`; days for `within`; a date of the calendar for `before` and `after`. */
  readonly values: readonly string[];
}

const DAY_MS = 24 * 3_600_000;

/** What cannot be read is left out: an address that somebody mistyped still shows a list. */
export function parseFilters(text: string): readonly Filter[] {
  return text.split(";").flatMap((part) => {
    const [field = "", operator = "", ...values] = part.split(".").map(plain);
    if (!isFieldName(field)) return [];
    const known: readonly Operator[] = operators[fieldKinds[field]];
    const named = known.find((each) => each === operator);
    return named === undefined ? [] : [{ field, operator: named, values }];
  });
}

export function formatFilters(filters: readonly Filter[]): string {
  return filters
    .map(({ field, operator, values }) => [field, operator, ...values].map(safe).join("."))
    .join(";");
}

/** Of its own marks a value keeps none; the browser writes the rest as an address needs it. */
function safe(value: string): string {
  return value.replaceAll(/[%.;]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}

function plain(part: string): string {
  return part.replaceAll(/%(25|2e|3b)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** `now` is the server's; text is compared as the language of `locale` does. */
export function matches(
  listed: Listed,
  filters: readonly Filter[],
  now: string,
  locale: string,
): boolean {
  return filters.every((filter) => holds(valuesOf(listed, filter.field), filter, now, locale));
}

function holds(
  values: readonly string[],
  { operator, values: wanted }: Filter,
  now: string,
  locale: string,
): boolean {
  const lower = (text: string) => text.toLocaleLowerCase(locale);
  const [first = ""] = wanted;
  const isOne = () => values.some((value) => wanted.some((each) => lower(each) === lower(value)));
  switch (operator) {
    case "empty":
      return values.length === 0;
    case "is":
      return isOne();
    case "isNot":
      return !isOne();
    case "contains":
      return values.some((value) => lower(value).includes(lower(first)));
    case "before":
      return values.some((value) => value.slice(0, first.length) < first);
    case "after":
      return values.some((value) => value.slice(0, first.length) > first);
    case "within": {
      const until = new Date(Date.parse(now) + Number(first) * DAY_MS).toISOString();
      return values.some((value) => isBetween(value, now, until));
    }
    case "atLeast":
      return values.some((value) => Number(value) >= Number(first));
    case "atMost":
      return values.some((value) => Number(value) <= Number(first));
  }
}

/** A bare date belongs to each of the days that it can be. */
function isBetween(value: string, from: string, until: string): boolean {
  return from.slice(0, value.length) <= value && value <= until.slice(0, value.length);
}
