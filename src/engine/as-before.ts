// A look that finds what the one before it found decides what that one decided. What that was is remembered with the
// standing in which it began and ended, the object itself: whoever claims the move is given that one again only where
// nothing was written since, and what was decided is forgotten with it.

import { decideNext } from "#domain/reconcile/decide-next.ts";
import { nextFullHour } from "#domain/reconcile/rhythm.ts";
import type { Look, NextThing, Seen, Situation } from "#domain/reconcile/situation.ts";
import type { Standing } from "#domain/reconcile/standing.ts";
import type { Instant } from "#lib/instant.ts";

/** A look that read and then waited for the next full hour. */
interface Course {
  readonly began: Situation;
  readonly readings: readonly Reading[];
  /** All that it had seen in the end. */
  readonly found: Seen;
  /** Before then the clock alone changes none of what it decided. */
  readonly sameUntil: Instant;
}

interface Reading {
  /** What was seen before it. */
  readonly after: Seen;
  readonly at: Look;
}

const courses = new WeakMap<Standing, Course>();

/**
 * Until when another look at a move of this standing that finds what the newest one found decides the same. Null where
 * that one did more than read and wait for the next full hour.
 */
export function repeatsUntil(standing: Standing): Instant | null {
  return courses.get(standing)?.sameUntil ?? null;
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
    return { do: "wait", until: nextFullHour(now) };
  }

  function remember({ horizon, now, seen, standing }: Situation, until: Instant): void {
    if (!onlyReads || standing !== began.standing || horizon === undefined) return;
    if (until !== nextFullHour(now)) return;
    const { sameUntil } = horizon;
    courses.set(standing, { began, readings, found: seen, sameUntil });
  }

  function forget(): void {
    before = null;
    courses.delete(began.standing);
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

/** Null where something else is known than then, or an instant that was asked for comes within the hour. */
function courseOf(situation: Situation): Course | null {
  const course = courses.get(situation.standing);
  if (course === undefined || nextFullHour(situation.now) > course.sameUntil) return null;
  return isSameKnown(course.began, situation) ? course : null;
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
