// When to look again. Looks are aligned to full and half hours and to midnight UTC, so that many moves are due
// together and a year has few instants at which anything happens.

import { addDays, addMs, addTerms, dateOf, Instant, startOfDay, toEpochMs } from "#lib/instant.ts";
import { onlyNow, type Present } from "#lib/present.ts";
import type { NextThing, ReadToday } from "./situation.ts";

const HOUR_MS = 3_600_000;

export function nextFullHour(now: Instant): Instant {
  return addMs(now, HOUR_MS - (toEpochMs(now) % HOUR_MS));
}

/** Leaves half of an hour for what is refused at first, where an hour is all that there is. */
export function nextHalfHour(now: Instant): Instant {
  return addMs(now, HOUR_MS / 2 - (toEpochMs(now) % (HOUR_MS / 2)));
}

const URGENT_LOOK_MINUTES = 15;

/** The rhythm while users are out: the hour is too long then. */
export function urgently(present: Present): Instant {
  return addMs(onlyNow(present), URGENT_LOOK_MINUTES * 60_000);
}

export function tomorrow(now: Instant): Instant {
  return addDays(startOfDay(now), 1);
}

export function inAWeek(now: Instant): Instant {
  return addDays(now, 7);
}

/** When whoever looks in this rhythm looks next. */
export type Rhythm = (now: Instant) => Instant;

/** The rhythm that asks for that instant; null where none does, or two do, as in the last hour of a day. */
export function rhythmTo(until: Instant, now: Instant): Rhythm | null {
  const [one = null, another] = [nextHalfHour, nextFullHour, tomorrow, inAWeek].filter(
    (rhythm) => rhythm(now) === until,
  );
  return another === undefined ? one : null;
}

/** When what is read once a day was last read; null for never. */
export type DailyReadings = Readonly<Record<"agreement" | "prices", Instant | null>>;

/** What of the daily readings was made on this day (UTC), of when each was last made; null where it never was. */
export function readToday({ agreement, prices }: DailyReadings, now: Instant): ReadToday {
  return {
    isAgreementReadToday: isOfDay(agreement, now),
    arePricesReadToday: isOfDay(prices, now),
  };
}

function isOfDay(at: Instant | null, now: Instant): boolean {
  return at !== null && dateOf(at) === dateOf(now);
}

const PRICE_LIST_READ_ON = 2;

/**
 * Prices change with the month, and the next month's list is out in the month before it ("Get a price
 * sheet", `timeline=future`). It is read on the second day, when the first has passed everywhere.
 */
export function nextPriceListReadAt(after: Instant): Instant {
  const ofThisMonth = addDays(
    Instant.parse(`${after.slice(0, 7)}-01T00:00:00.000Z`),
    PRICE_LIST_READ_ON - 1,
  );
  return after < ofThisMonth ? ofThisMonth : addTerms(ofThisMonth, "P1M", 1);
}

/** The first thing that has to be done; where all only wait, the wait that ends first. Asks for no more than it needs. */
export function earlierOf(things: Iterable<NextThing | null>): NextThing | null {
  return firstOf(things, (next) => next);
}

/** The same of what each of these answers. */
export function firstOf<Asked>(
  asked: Iterable<Asked>,
  answer: (each: Asked) => NextThing | null,
): NextThing | null {
  let soonest: NextThing | null = null;
  for (const each of asked) {
    const next = answer(each);
    if (next === null) continue;
    if (next.do !== "wait") return next;
    if (soonest === null || (soonest.do === "wait" && next.until < soonest.until)) soonest = next;
  }
  return soonest;
}
