// Words on the screen: one phrase of the catalogue with its values, in the reader's language and time zone.

import { useMemo } from "react";
import { useIntl, type IntlShape } from "react-intl";
import type { PhraseKey } from "#phrases/catalog.ts";
import { wellSet } from "#phrases/well-set.ts";

interface Money {
  readonly amount: string;
  readonly currency: string;
}
type Value = string | number | Money | readonly string[];
type Values = Readonly<Record<string, Value>>;

export interface Say {
  (key: PhraseKey, values?: Values): string;
  /** For keys made from codes of the server; the code itself where nobody wrote a phrase for it. */
  code(key: string, values?: Values): string;
  /** Whether somebody wrote a phrase for the key. */
  knows(key: string): boolean;
  money(money: Money): string;
  number(value: number): string;
  /** "Thu 3 Dec 2026" */
  day(instant: string): string;
  /** The same of a bare date, which is no instant. */
  date(date: string): string;
  /** "Thu 3 Dec 2026, 09:00" */
  time(instant: string): string;
  /** "in 12 days", "4 hours ago", "3 minutes ago", "now" */
  from(instant: string, now: string): string;
  list(items: readonly string[]): string;
  readonly locale: string;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

export function useSay(): Say {
  const intl = useIntl();
  return useMemo(() => sayIn(intl), [intl]);
}

function sayIn(intl: IntlShape): Say {
  const day = { weekday: "short", day: "numeric", month: "short", year: "numeric" } as const;
  const hour = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const money = ({ amount, currency }: Money) => {
    const format = new Intl.NumberFormat(intl.locale, { style: "currency", currency });
    return isNumeric(amount) ? format.format(amount) : `${amount} ${currency}`;
  };
  const date = (value: string) => intl.formatDate(value, { ...day, timeZone: "UTC" });
  const written = (value: Value): string | number => {
    if (typeof value === "number") return value;
    if (typeof value === "string") {
      if (INSTANT.test(value)) return intl.formatDate(value, { ...day, ...hour });
      return DATE.test(value) ? date(value) : value;
    }
    return "amount" in value ? money(value) : intl.formatList([...value]);
  };
  const format = (id: string, values: Values = {}) => {
    const entries = Object.entries(values).map(([name, value]) => [name, written(value)]);
    // Our phrases are plain text: "<" is no tag.
    const text = intl.formatMessage({ id }, Object.fromEntries(entries), { ignoreTag: true });
    return wellSet(intl.locale, text);
  };
  return Object.assign((key: PhraseKey, values?: Values) => format(key, values), {
    code: (key: string, values?: Values) =>
      intl.messages[key] === undefined ? (key.split(".").at(-1) ?? key) : format(key, values),
    knows: (key: string) => Object.hasOwn(intl.messages, key),
    money,
    number: (value: number) => intl.formatNumber(value),
    day: (instant: string) => intl.formatDate(instant, day),
    date,
    time: (instant: string) => intl.formatDate(instant, { ...day, ...hour }),
    from: (instant: string, now: string) => {
      const ms = Date.parse(instant) - Date.parse(now);
      const options = { numeric: "auto" } as const;
      if (Math.abs(ms) < MINUTE_MS) return intl.formatRelativeTime(0, "second", options);
      if (Math.abs(ms) < HOUR_MS) {
        return intl.formatRelativeTime(Math.round(ms / MINUTE_MS), "minute", options);
      }
      return Math.abs(ms) < 2 * DAY_MS
        ? intl.formatRelativeTime(Math.round(ms / HOUR_MS), "hour", options)
        : intl.formatRelativeTime(Math.round(ms / DAY_MS), "day", options);
    },
    list: (items: readonly string[]) => intl.formatList([...items]),
    locale: intl.locale,
  });
}

// Intl.NumberFormat takes decimal strings exactly, where a number would already be rounded.
function isNumeric(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}
