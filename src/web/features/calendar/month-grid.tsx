// A month as a sheet of weeks: how much falls on each day. A day leads to its list below; a phone has the list only.

import { Link } from "@tanstack/react-router";
import { FlagIcon } from "@fluentui/react-icons";
import type { CalendarEvent, Freeze } from "#contract/routes/calendar.ts";
import { useSay } from "../../ui/say.ts";
import { dayId, weeksOf, type Month } from "./month.ts";

interface MonthGridProps {
  readonly month: Month;
  readonly events: readonly CalendarEvent[];
  readonly freezes: readonly Freeze[];
  readonly now: string;
}

export function MonthGrid({ events, freezes, month, now }: MonthGridProps) {
  const say = useSay();
  const weeks = weeksOf(month, say.locale);
  const ofDay = Map.groupBy(events, ({ at }) => dayId(new Date(at)));
  const weekday = new Intl.DateTimeFormat(say.locale, { weekday: "short" });
  const today = dayId(new Date(now));
  return (
    <table className="month-grid">
      <caption className="unseen">{say("dates.month")}</caption>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day.getDay()} scope="col">
              {weekday.format(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={dayId(week[0] ?? new Date(now))}>
            {week.map((day) => {
              const id = dayId(day);
              const isFrozen = freezes.some(({ from, to }) => isWithin(day, from, to));
              return (
                <td
                  key={id}
                  className={isFrozen ? "frozen" : undefined}
                  aria-current={id === today ? "date" : undefined}
                >
                  <DayCell day={day} month={month} events={ofDay.get(id) ?? []} />
                  {isFrozen ? <span className="secondary">{say("dates.noOrders")}</span> : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayCellProps extends Pick<MonthGridProps, "events" | "month"> {
  readonly day: Date;
}

/** Days of the months around it are empty. */
function DayCell({ day, events, month }: DayCellProps) {
  const say = useSay();
  const at = day.toISOString();
  if (at < month.from || at >= month.to) return null;
  const date = day.getDate();
  if (events.length === 0) return <span className="date">{date}</span>;
  const count = (...kinds: readonly CalendarEvent["kind"][]) =>
    events.filter(({ kind }) => kinds.includes(kind)).length;
  const orders = count("order");
  const cutovers = count("cutover");
  const lastSafe = count("approveBy", "lastSafe");
  const more = events.length - orders - cutovers - lastSafe;
  return (
    <Link to="/calendar" search hash={dayId(day)} activeOptions={{ includeHash: true }}>
      <span className="unseen">{say.day(at)}</span>
      <span className="date" aria-hidden="true">
        {date}
      </span>
      {lastSafe === 0 ? null : (
        <span className="last-safe">
          <FlagIcon />
          {say("board.lastSafe", { n: lastSafe })}
        </span>
      )}
      {cutovers === 0 ? null : <span>{say("board.cutover", { n: cutovers })}</span>}
      {orders === 0 ? null : <span>{say("board.order", { n: orders })}</span>}
      {more === 0 ? null : <span className="secondary">{say("dates.more", { n: more })}</span>}
    </Link>
  );
}

/** A freeze is of whole days in UTC: a day is in it by its noon, wherever the reader is. */
function isWithin(day: Date, from: string, to: string): boolean {
  const noon = new Date(day.getFullYear(), day.getMonth(), day.getDate(), 12).toISOString();
  return noon >= from && noon < to;
}
