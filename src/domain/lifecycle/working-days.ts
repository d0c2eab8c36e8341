// "Off weekends and freezes" always means earlier (the end of the source does not wait).

import { addHours, addMs, dayOfWeek, startOfDay, type Instant } from "#lib/instant.ts";

export interface Calendar {
  /** 1 is Monday, 7 is Sunday, in UTC. */
  readonly weekendDays: readonly number[];
  readonly freezes: readonly { readonly from: Instant; readonly to: Instant }[];
}

/** More moves than this means that the calendar leaves no day at all to work on. */
const MOVES_MAX = 400;

export interface WorkingInstant {
  readonly at: Instant;
  readonly movedOff: "weekend" | "freeze" | null;
}

/** The last instant at or before `at` that is neither in a freeze nor on a weekend. Throws RangeError where there is none. */
export function lastWorkingInstant(at: Instant, calendar: Calendar): WorkingInstant {
  let moved: WorkingInstant = { at, movedOff: null };
  for (let moves = 0; moves < MOVES_MAX; moves += 1) {
    const here = moved.at;
    const freeze = calendar.freezes.find(({ from, to }) => from <= here && here < to);
    if (freeze !== undefined) moved = { at: addMs(freeze.from, -1), movedOff: "freeze" };
    else if (isWeekend(here, calendar)) moved = { at: endOfDayBefore(here), movedOff: "weekend" };
    else return moved;
  }
  throw new RangeError("weekends and freezes leave no working day");
}

/** Its last full hour, since looks at a move begin at full hours. */
function endOfDayBefore(at: Instant): Instant {
  return addHours(startOfDay(at), -1);
}

export function isWeekend(at: Instant, calendar: Pick<Calendar, "weekendDays">): boolean {
  return calendar.weekendDays.includes(dayOfWeek(at));
}
