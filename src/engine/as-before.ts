// A look that finds what one before it found decides what that one decided. What that was is remembered with the
// standing in which it began and ended, the object itself: whoever claims the move is given that one again only where
// nothing was written since, and what was decided is forgotten with it.

import { decideNext } from "#domain/reconcile/decide-next.ts";
import { rhythmTo, type Rhythm } from "#domain/reconcile/rhythm.ts";
import type { Look, NextThing, ReadToday, Seen, Situation } from "#domain/reconcile/situation.ts";
import type { Standing } from "#domain/reconcile/standing.ts";
import type { Instant } from "#lib/instant.ts";

/** A look that read and then waited for the next full hour, or the next day. */
export interface Course {
  readonly began: Situation;
  readonly readings: readonly Reading[];
  /** All that it had seen in the end. */
  readonly found: Seen;
  readonly rhythm: Rhythm;
  /** Before then the clock alone changes none of what it decided. */
  readonly sameUntil: Instant;
}

interface Reading {
  /** What was seen before it. */
  readonly after: Seen;
  readonly at: Look;
}

/** Of each standing the newest look that began the day, the newest of those after it, and so on. */
const courses = new WeakMap<Standing, readonly Course[]>();

/**
 * The newest look of this kind, first of its day or not, that began and ended in this standing; null where that one did
 * more than read and wait. Another that finds what it found decides the same (`wakesAsBefore`).
 */
export function courseFrom(standing: Standing, read: ReadToday): Course | null {
  return courses.get(standing)?.find(({ began }) => isOfKind(began, read)) ?? null;
}

/** When a look that repeats it now asks for the next one; null where an instant comes before that makes another of it. */
export function wakesAsBefore({ rhythm, sameUntil }: Course, now: Instant): Instant | null {
  const until = rhythm(now);
  return until <= sameUntil ? until : null;
}

/** What one look decides, one thing after the other. */
export interface Deciding {
  /** The same as `decideNext`. */
  next(situation: Situation): NextThing;
}

export function decidingFrom(began: Situation): Deciding {
  let before = courseOf(began);
  let onlyReads = true;
  const readings: Reading[] = [];

  function asBefore({ now, seen, standing }: Situation): NextThing | null {
    if (before === null || standing !== began.standing) return null;
    const reading = before.readings[readings.length];
    if (!isSameSeen(reading?.after ?? before.found, seen)) return null;
    if (reading !== undefined) return { do: "look", at: reading.at };
    return { do: "wait", until: before.rhythm(now) };
  }

  function remember({ horizon, now, seen, standing }: Situation, until: Instant): void {
    const rhythm = rhythmTo(until, now);
    if (!onlyReads || standing !== began.standing || horizon === undefined) return;
    if (rhythm === null) return;
    const { sameUntil } = horizon;
    const course = { began, readings, found: seen, rhythm, sameUntil };
    courses.set(standing, [...othersThan(began), course]);
  }

  function forget(): void {
    before = null;
    courses.set(began.standing, othersThan(began));
  }

  return {
    next(situation) {
      const known = asBefore(situation);
      if (known === null) forget();
      const next = known ?? decideNext(situation);
      if (next.do === "look") readings.push({ after: situation.seen, at: next.at });
      else if (next.do !== "wait") onlyReads = false;
      else if (known === null) remember(situation, next.until);
      return next;
    },
  };
}

/** Null where something else is known than then, or an instant that was asked for comes before the next look. */
function courseOf(situation: Situation): Course | null {
  const course = courseFrom(situation.standing, situation);
  if (course === null || wakesAsBefore(course, situation.now) === null) return null;
  return isSameKnown(course.began, situation) ? course : null;
}

function othersThan(situation: Situation): readonly Course[] {
  const known = courses.get(situation.standing) ?? [];
  return known.filter(({ began }) => !isOfKind(began, situation));
}

function isOfKind(one: ReadToday, other: ReadToday): boolean {
  return (
    one.isAgreementReadToday === other.isAgreementReadToday &&
    one.arePricesReadToday === other.arePricesReadToday
  );
}

/** Everything but the clock and what this look has seen. */
function isSameKnown(one: Situation, other: Situation): boolean {
  return (
    one.approved?.planFile === other.approved?.planFile &&
    one.approved?.approvedAt === other.approved?.approvedAt &&
    one.overrides.length === other.overrides.length &&
    one.overrides.every((each, at) => each === other.overrides[at]) &&
    hasSame(one, other, NOT_ITSELF)
  );
}

/** Made anew for each look, or compared by what is in them. */
const NOT_ITSELF: ReadonlySet<keyof Situation> = new Set([
  "approved",
  "horizon",
  "now",
  "overrides",
  "seen",
]);

function isSameSeen(one: Seen, other: Seen): boolean {
  return (
    one === other ||
    (one.looks.size === other.looks.size &&
      [...one.looks].every((look) => other.looks.has(look)) &&
      hasSame(one, other, LOOKS))
  );
}

const LOOKS: ReadonlySet<keyof Seen> = new Set(["looks"]);

/** The same objects and values, but for these. */
function hasSame<T extends object>(one: T, other: T, besides: ReadonlySet<keyof T>): boolean {
  for (const key in one) {
    if (!besides.has(key) && one[key] !== other[key]) return false;
  }
  return true;
}
