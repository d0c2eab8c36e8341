// What of all that waits is to be done first.

import type { Instant } from "#lib/instant.ts";
import { isAbove, type Money } from "#lib/money.ts";
import { isInSight } from "./snooze.ts";

export interface Urgent {
  /** Null where nothing is due. */
  readonly next: { readonly at: Instant } | null;
  readonly ifNobody: { readonly seats: number; readonly perDay: Money | null };
}

/**
 * What is due within two days or late comes first, however little hangs on it: it can no longer be made up for. Then,
 * and among those, the most licenses that would stop serving, the dearest day of waiting, the earliest instant.
 */
export function mostUrgentFirst<Row extends Urgent>(rows: readonly Row[], now: Instant): Row[] {
  const isNear = ({ next }: Urgent) => next !== null && isInSight(next.at, now);
  return rows.toSorted(
    (a, b) =>
      Number(isNear(b)) - Number(isNear(a)) ||
      b.ifNobody.seats - a.ifNobody.seats ||
      dearerFirst(a.ifNobody.perDay, b.ifNobody.perDay) ||
      earlierFirst(a.next?.at ?? null, b.next?.at ?? null),
  );
}

/** Amounts of different currencies are not compared: each currency stands together. */
function dearerFirst(a: Money | null, b: Money | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a.currency !== b.currency) return a.currency < b.currency ? -1 : 1;
  return Number(isAbove(b, a)) - Number(isAbove(a, b));
}

function earlierFirst(a: Instant | null, b: Instant | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
