// What a month holds, day by day; and before it in one sentence how much that is, and when nothing is ordered.

import { Link } from "@tanstack/react-router";
import { FlagIcon } from "@fluentui/react-icons";
import type { CalendarEvent, Freeze } from "#contract/routes/calendar.ts";
import { Badge } from "../../ui/badge.tsx";
import { useSay } from "../../ui/say.ts";
import { eventText, freezeText } from "./event-text.ts";
import { dayId } from "./month.ts";

interface CalendarSumProps {
  readonly events: readonly CalendarEvent[];
  readonly freezes: readonly Freeze[];
}

/** Each event is counted in one of the four figures. */
export function CalendarSum({ events, freezes }: CalendarSumProps) {
  const say = useSay();
  const count = (...kinds: readonly CalendarEvent["kind"][]) =>
    events.filter(({ kind }) => kinds.includes(kind)).length;
  return (
    <>
      <p className="sum">
        {say("dates.sum", {
          orders: count("order"),
          cutovers: count("cutover"),
          deadlines: count("approveBy", "humanStep", "lastSafe", "undoEnds"),
          lasting: count("accessEnds", "accessExtends", "agreementAccepted", "agreementEnds"),
        })}
      </p>
      {freezes.map((freeze) => (
        <p key={`${freeze.from} ${freeze.name}`}>{freezeText(say, freeze)}</p>
      ))}
    </>
  );
}

interface CalendarDaysProps {
  readonly events: readonly CalendarEvent[];
  readonly now: string;
}

export function CalendarDays({ events, now }: CalendarDaysProps) {
  const say = useSay();
  const days = [...Map.groupBy(events, ({ at }) => dayId(new Date(at)))];
  return days.map(([id, ofDay]) => {
    const day = say.day(ofDay[0]?.at ?? "");
    return (
      <section key={id} id={id} className="card" aria-label={day}>
        <h3>{day}</h3>
        <ul className="calendar">
          {ofDay.map((event) => (
            <EventRow key={event.eventId} event={event} now={now} />
          ))}
        </ul>
      </section>
    );
  });
}

function EventRow({ event, now }: { readonly event: CalendarEvent; readonly now: string }) {
  const say = useSay();
  const { at, kind, companyName, domain, step, isDone } = event;
  const isLate = !isDone && at < now && (kind === "humanStep" || kind === "approveBy");
  const hour = new Intl.DateTimeFormat(say.locale, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (
    <li>
      <time dateTime={at}>{hour.format(new Date(at))}</time>
      <Link to="/customers/$customer" params={{ customer: domain }} className="name">
        {companyName}
      </Link>
      <span>
        {eventText(say, event)}
        {step === null ? null : (
          <span className="secondary"> · {say(`people.actor.${step.owner}`)}</span>
        )}
      </span>
      {isDone || isLate ? (
        <Badge tone={isDone ? "done" : "danger"} icon={<FlagIcon />}>
          {say(isDone ? "console.certainty.done" : "console.certainty.overdue")}
        </Badge>
      ) : null}
    </li>
  );
}
