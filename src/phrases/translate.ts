// One phrase, in one language, with its values filled in.

import { IntlMessageFormat } from "intl-messageformat";
import { findMessage, type PhraseKey } from "./catalog.ts";
import {
  formatDate,
  formatInstant,
  formatList,
  formatMoney,
  localeOf,
  type PhraseMoney,
} from "./formats.ts";
import type { PhraseLanguage } from "./languages.ts";
import { wellSet } from "./well-set.ts";

/**
 * Numbers go to the message as they are (for plurals and `{n, number}`). A string that is exactly an
 * instant (`2026-11-21T14:05:00.000Z`) or a bare date (`2026-11-21`) is written out in the language;
 * so are money and lists. Other strings stay as they are.
 */
type PhraseValue = string | number | PhraseMoney | readonly string[];
export type PhraseParams = Readonly<Record<string, PhraseValue>>;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const parsed = new Map<PhraseLanguage, Map<PhraseKey, IntlMessageFormat>>();

/**
 * The phrase of `key` in `language`. Throws where the message needs a value that `params` lacks:
 * a letter with a hole in it must never be sent.
 */
export function translate(
  language: PhraseLanguage,
  key: PhraseKey,
  params: PhraseParams = {},
): string {
  return translateWritten(language, key, writtenOut(language, params));
}

/** The same, of values that are written out already. */
export function translateWritten(
  language: PhraseLanguage,
  key: PhraseKey,
  values: Readonly<Record<string, string | number>>,
): string {
  return wellSet(language, String(messageFormat(language, key).format(values)));
}

/** The same values as they are read in the language: what many phrases share need not be written out for each. */
export function writtenOut(
  language: PhraseLanguage,
  params: PhraseParams,
): Readonly<Record<string, string | number>> {
  const values: Record<string, string | number> = {};
  for (const name in params) {
    const value = params[name];
    if (value !== undefined) values[name] = written(language, value);
  }
  return values;
}

/** The same with a message of somebody's own in place of ours; `own-message.ts` says whether it can stand there. */
export function translateOwn(
  language: PhraseLanguage,
  message: string,
  params: PhraseParams,
): string {
  const options = { ignoreTag: true };
  const format = new IntlMessageFormat(message, localeOf(language), undefined, options);
  return wellSet(language, String(format.format(writtenOut(language, params))));
}

function messageFormat(language: PhraseLanguage, key: PhraseKey): IntlMessageFormat {
  let ofLanguage = parsed.get(language);
  if (ofLanguage === undefined) parsed.set(language, (ofLanguage = new Map()));
  const known = ofLanguage.get(key);
  if (known !== undefined) return known;
  const message = findMessage(language, key);
  if (message === undefined) throw new Error(`no phrase ${key} in ${language}`);
  // Tags would make "<" a piece of syntax; our phrases are plain text.
  const options = { ignoreTag: true };
  const format = new IntlMessageFormat(message, localeOf(language), undefined, options);
  ofLanguage.set(key, format);
  return format;
}

/** The 30th of February is repeated as it was written, and is not the 2nd of March. */
function isInCalendar(date: string): boolean {
  const midnight = new Date(`${date}T00:00:00.000Z`);
  return !Number.isNaN(midnight.valueOf()) && midnight.toISOString().startsWith(date);
}

function written(language: PhraseLanguage, value: PhraseValue): string | number {
  if (typeof value === "number") return value;
  if (typeof value === "string") {
    if (INSTANT.test(value) && !Number.isNaN(Date.parse(value)))
      return formatInstant(language, value);
    return DATE.test(value) && isInCalendar(value) ? formatDate(language, value) : value;
  }
  return "amount" in value ? formatMoney(language, value) : formatList(language, value);
}
