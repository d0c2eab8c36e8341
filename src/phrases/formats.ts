// Dates, money and lists in the form of each language. Instants are shown in UTC and say so.

import type { PhraseLanguage } from "./languages.ts";

/** Money as the whole house writes it: a plain decimal string, and an ISO 4217 code. */
export interface PhraseMoney {
  readonly amount: string;
  readonly currency: string;
}

// Plain "en" would print dates the American way round; most readers of English here are not American.
const locales: Readonly<Record<PhraseLanguage, string>> = {
  en: "en-GB",
  it: "it",
  ru: "ru",
  "zh-TW": "zh-TW",
  "pt-BR": "pt-BR",
  es: "es",
};

const day = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

const instantFormat = onePerLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { ...day, ...time }),
);
const briefFormat = onePerLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { ...day, ...time, month: "short" }),
);
const dateFormat = onePerLanguage((locale) => new Intl.DateTimeFormat(locale, day));
const briefDateFormat = onePerLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { ...day, month: "short" }),
);
const listFormat = onePerLanguage(
  (locale) => new Intl.ListFormat(locale, { style: "long", type: "conjunction" }),
);

/** The BCP 47 tag that formats and plural rules of a language go by. */
export function localeOf(language: PhraseLanguage): string {
  return locales[language];
}

/** "21 November 2026 at 14:05 UTC". Takes any ISO 8601 instant; throws RangeError on anything else. */
export function formatInstant(language: PhraseLanguage, instant: string): string {
  return `${instantFormat(language).format(new Date(instant))} UTC`;
}

/** "21 Nov 2026, 14:05 UTC", for columns. Takes what `formatInstant` takes. */
export function formatInstantBriefly(language: PhraseLanguage, instant: string): string {
  return `${briefFormat(language).format(new Date(instant))} UTC`;
}

/** "21 November 2026", of a bare date or of an instant's day in UTC. */
export function formatDate(language: PhraseLanguage, dateOrInstant: string): string {
  return dateFormat(language).format(new Date(dateOrInstant));
}

/** "21 Nov 2026", for columns. Takes what `formatDate` takes. */
export function formatDateBriefly(language: PhraseLanguage, dateOrInstant: string): string {
  return briefDateFormat(language).format(new Date(dateOrInstant));
}

/** "1,250.50 €" and the like, as exact as the amount itself. */
export function formatMoney(language: PhraseLanguage, money: PhraseMoney): string {
  if (!isNumeric(money.amount)) return money.amount;
  const key = `${language} ${money.currency}`;
  const options = { style: "currency", currency: money.currency } as const;
  const format = moneyFormats.get(key) ?? new Intl.NumberFormat(localeOf(language), options);
  moneyFormats.set(key, format);
  return format.format(money.amount);
}

const moneyFormats = new Map<string, Intl.NumberFormat>();

/** "a, b and c". */
export function formatList(language: PhraseLanguage, items: readonly string[]): string {
  return listFormat(language).format(items);
}

// Intl.NumberFormat takes decimal strings exactly, where a number would already be rounded.
function isNumeric(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}

function onePerLanguage<Format>(make: (locale: string) => Format) {
  const made = new Map<PhraseLanguage, Format>();
  return (language: PhraseLanguage): Format => {
    const format = made.get(language) ?? make(localeOf(language));
    made.set(language, format);
    return format;
  };
}
