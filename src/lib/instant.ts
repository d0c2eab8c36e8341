// Time as the whole house speaks it. An Instant is a string in exactly the form of
// `Date.prototype.toISOString` (24 characters, UTC, milliseconds), so that comparing two of them as
// strings compares them in time, and so that JSON carries them unchanged. Milliseconds, days and months are
// counted here, many times as fast as by Temporal, which does the rest.

import { Temporal } from "temporal-polyfill";
import { z } from "zod";

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** A moment in UTC, always `YYYY-MM-DDTHH:mm:ss.sssZ`; compare with `<` and `>`. */
export const Instant = z
  .string()
  .regex(instantForm, "like 2026-06-01T08:00:00.000Z")
  .brand<"Instant">();
export type Instant = z.infer<typeof Instant>;

/** A calendar day without a time zone, `YYYY-MM-DD`. */
export const LocalDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "like 2026-06-01")
  .brand<"LocalDate">();
export type LocalDate = z.infer<typeof LocalDate>;

/** The commitment lengths of the new commerce experience, as ISO 8601 durations. */
export const Term = z.enum(["P1M", "P1Y", "P3Y"]);
export type Term = z.infer<typeof Term>;

const DATE_LENGTH = "2026-06-01".length;
const INSTANT_LENGTH = "2026-06-01T00:00:00.000Z".length;
const SECONDS_LENGTH = "2026-06-01T00:00:00Z".length;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Reads any ISO 8601 date-time, with any number of fractional digits and any offset; a missing offset is UTC. Throws RangeError. */
export function parseInstant(text: string): Instant {
  if (isInstant(text)) return text;
  // As Microsoft writes most of them; an estate has several for every user.
  const withMs = text.length === SECONDS_LENGTH ? `${text.slice(0, -1)}.000Z` : "";
  if (text.endsWith("Z") && isInstant(withMs)) return withMs;
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/i.test(text) ? text : `${text}Z`;
  return fromEpochMs(Temporal.Instant.from(zoned).epochMilliseconds);
}

/** The form alone is not enough: there is no 30 February, and only what exists comes back as it was. */
function isInstant(text: string): text is Instant {
  const hasForm = text.length === INSTANT_LENGTH && instantForm.test(text);
  return hasForm && !Number.isNaN(plainEpochMs(text));
}

/** Throws RangeError for a moment outside of the years 0 to 9999. */
export function fromEpochMs(epochMs: number): Instant {
  const hour = epochMs / HOUR_MS;
  return Number.isInteger(hour) ? fullHour(hour) : written(epochMs);
}

/** Moves are looked at at full hours: the same few thousand of them are written all the time. */
function fullHour(hour: number): Instant {
  const known = fullHours.get(hour);
  if (known !== undefined) return known;
  const instant = written(hour * HOUR_MS);
  if (fullHours.size < HOURS_KNOWN_MAX) fullHours.set(hour, instant);
  return instant;
}

const fullHours = new Map<number, Instant>();
const HOURS_KNOWN_MAX = 50_000;

function written(epochMs: number): Instant {
  const day = Math.floor(epochMs / DAY_MS);
  const ms = epochMs - day * DAY_MS;
  const known = Number.isInteger(epochMs) ? dayStarts.get(day) : undefined;
  if (known !== undefined) return (known + timeOf(ms)) as Instant;
  const text = new Date(epochMs).toISOString();
  if (text.length !== INSTANT_LENGTH) throw new RangeError(`${text} has no four-digit year`);
  if (dayStarts.size < DAYS_KNOWN_MAX) dayStarts.set(day, text.slice(0, DAY_LENGTH));
  return text as Instant;
}

// Planning a portfolio writes and reads instants by the million, of a few thousand days. The platform takes
// three times as long for either: it asks for the calendar of every one of them, and for every form.
const dayStarts = new Map<number, string>();
const DAYS_KNOWN_MAX = 10_000;
const DAY_LENGTH = "2026-06-01T".length;
const SHORTEST_MONTH_DAYS = 28; // only of a later day it is asked whether its month has it

function timeOf(ms: number): string {
  if (ms === 0) return "00:00:00.000Z";
  const [hours, minutes] = [Math.floor(ms / HOUR_MS), Math.floor(ms / 60_000) % 60];
  const [seconds, rest] = [Math.floor(ms / 1_000) % 60, ms % 1_000];
  const millis = rest === 0 ? "000" : String(rest).padStart(3, "0");
  return `${twoDigits(hours)}:${twoDigits(minutes)}:${twoDigits(seconds)}.${millis}Z`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

export function toEpochMs(instant: Instant): number {
  const epochMs = plainEpochMs(instant);
  return Number.isNaN(epochMs) ? Date.parse(instant) : epochMs;
}

/** Of a text in the form of an instant; NaN for what does not exist. */
function plainEpochMs(text: string): number {
  const year = yearOf(text);
  const month = digitsAt(text, 5);
  const day = digitsAt(text, 8);
  const hours = digitsAt(text, 11);
  const minutes = digitsAt(text, 14);
  const seconds = digitsAt(text, 17);
  const isPlain =
    isWithin(month, 1, 12) &&
    isWithin(day, 1, day > SHORTEST_MONTH_DAYS ? daysInMonth(year, month) : day) &&
    isWithin(hours, 0, 23) &&
    isWithin(minutes, 0, 59) &&
    isWithin(seconds, 0, 59);
  if (!isPlain) return Number.NaN;
  const millis = digitsAt(text, 20) * 10 + text.charCodeAt(22) - ZERO;
  const inDay = ((hours * 60 + minutes) * 60 + seconds) * 1_000 + millis;
  return daysSinceEpoch(year, month, day) * DAY_MS + inDay;
}

/** Of the Gregorian calendar, counted in years that begin in March, so that a leap day is a year's last. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * months + 2) / 5) + day - DAYS_BEFORE_EPOCH;
}

function daysInMonth(year: number, month: number): number {
  return daysSinceEpoch(year, month + 1, 1) - daysSinceEpoch(year, month, 1);
}

/** From 1 March of the year 0 to 1 January 1970, and one because days count from 1. */
const DAYS_BEFORE_EPOCH = 719_469;

function isWithin(number: number, least: number, most: number): boolean {
  return number >= least && number <= most;
}

function yearOf(text: string): number {
  return digitsAt(text, 0) * 100 + digitsAt(text, 2);
}

/** What the two digits there say. */
function digitsAt(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * ZERO;
}

const ZERO = "0".charCodeAt(0);

export function addMs(instant: Instant, ms: number): Instant {
  return fromEpochMs(toEpochMs(instant) + ms);
}

export function addHours(instant: Instant, hours: number): Instant {
  return addMs(instant, hours * HOUR_MS);
}

export function addDays(instant: Instant, days: number): Instant {
  return addMs(instant, days * DAY_MS);
}

/** An ISO 8601 duration such as `P1M` or `PT36H` after `instant`, by the calendar in UTC. Throws RangeError. */
export function addDuration(instant: Instant, duration: string): Instant {
  const start = Temporal.Instant.from(instant).toZonedDateTimeISO("UTC");
  return fromEpochMs(start.add(Temporal.Duration.from(duration)).epochMilliseconds);
}

/**
 * The end of the n-th term after `anchor`. Always counted from the anchor, never from the last
 * result, so that 31 January plus two months is 31 March and not 28 March.
 */
export function addTerms(anchor: Instant, term: Term, count: number): Instant {
  const startMs = toEpochMs(anchor);
  const months = digitsAt(anchor, 5) - 1 + TERM_MONTHS[term] * count;
  const year = yearOf(anchor) + Math.floor(months / 12);
  const month = months - Math.floor(months / 12) * 12 + 1;
  const day = Math.min(digitsAt(anchor, 8), daysInMonth(year, month));
  const inDay = startMs - Math.floor(startMs / DAY_MS) * DAY_MS;
  return fromEpochMs(daysSinceEpoch(year, month, day) * DAY_MS + inDay);
}

const TERM_MONTHS: Readonly<Record<Term, number>> = { P1M: 1, P1Y: 12, P3Y: 36 };

export function hoursBetween(from: Instant, to: Instant): number {
  return (toEpochMs(to) - toEpochMs(from)) / HOUR_MS;
}

export function daysBetween(from: Instant, to: Instant): number {
  return (toEpochMs(to) - toEpochMs(from)) / DAY_MS;
}

export function earliest(first: Instant, ...rest: readonly Instant[]): Instant {
  let found = first;
  for (const each of rest) if (each < found) found = each;
  return found;
}

/** Null for none. */
export function earliestOf(instants: readonly Instant[]): Instant | null {
  let found: Instant | null = null;
  for (const each of instants) if (found === null || each < found) found = each;
  return found;
}

export function latest(first: Instant, ...rest: readonly Instant[]): Instant {
  let found = first;
  for (const each of rest) if (each > found) found = each;
  return found;
}

/** Monday is 1, Sunday is 7, in UTC. */
export function dayOfWeek(instant: Instant): number {
  const day = Math.floor(toEpochMs(instant) / DAY_MS) + EPOCH_WEEKDAY - 1;
  return day - Math.floor(day / 7) * 7 + 1;
}

/** 1 January 1970 was a Thursday. */
const EPOCH_WEEKDAY = 4;

/** 00:00 UTC of the day that holds the instant. */
export function startOfDay(instant: Instant): Instant {
  const epochMs = toEpochMs(instant);
  return fromEpochMs(Math.floor(epochMs / DAY_MS) * DAY_MS);
}

export function dateOf(instant: Instant): LocalDate {
  return instant.slice(0, DATE_LENGTH) as LocalDate;
}

/** The earliest instant that the end of a bare date can mean anywhere: 00:00 of that day at UTC+14. */
export function earliestEndOfDate(date: LocalDate): Instant {
  return parseInstant(`${date}T00:00:00+14:00`);
}

/** The latest instant that the end of a bare date can mean anywhere: 24:00 of that day at UTC-12. */
export function latestEndOfDate(date: LocalDate): Instant {
  return addDays(parseInstant(`${date}T00:00:00-12:00`), 1);
}
