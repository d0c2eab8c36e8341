// What the next weeks hold, counted by instant: days are made of it where the reader’s time zone is known.

import type { CalendarEvent } from "#contract/routes/calendar.ts";
import type { BoardAhead } from "#contract/routes/board.ts";
import type { Instant } from "#lib/instant.ts";

/** In the order of their instants; what has happened already is left out. */
export function daysAhead(
  events: readonly CalendarEvent[],
  from: Instant,
  to: Instant,
): BoardAhead[] {
  const coming = events.flatMap(({ at, isDone, kind }) => {
    const shown = kindOf(kind);
    return isDone || shown === null || at < from || at >= to ? [] : [{ at, kind: shown }];
  });
  const alike = Map.groupBy(coming, ({ at, kind }) => `${at} ${kind}`);
  return [...alike.values()].flatMap((each) => {
    const [first] = each;
    return first === undefined ? [] : [{ ...first, n: each.length }];
  });
}

function kindOf(kind: CalendarEvent["kind"]): BoardAhead["kind"] | null {
  if (kind === "order" || kind === "cutover") return kind;
  return kind === "approveBy" || kind === "lastSafe" ? "lastSafe" : null;
}
