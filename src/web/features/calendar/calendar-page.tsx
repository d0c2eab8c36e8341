// A month of all moves: what is ordered, what ends, and the last moments of everything, by day.

import { Button } from "@fluentui/react-button";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { CalendarEvent } from "#contract/routes/calendar.ts";
import { FlagIcon, ImportIcon } from "@fluentui/react-icons";
import { queries } from "../../server/queries.ts";
import { Badge } from "../../ui/badge.tsx";
import { Empty } from "../../ui/empty.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { download } from "../../ui/download.ts";
import { Page } from "../../ui/page.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { eventText } from "./event-text.ts";
import { icsFile } from "./ics.ts";
import { monthOf, type Month } from "./month.ts";
import { OrderDays } from "./order-days.tsx";

/** Far enough for every end that is known today. */
const EXPORTED_MONTHS = 24;

export function CalendarPage() {
  const say = useSay();
  // Which month it is, the server says: the sandbox has a time of its own.
  const standing = useQuery(queries.standing);
  return (
    <Page
      title={say("pages.calendar.title")}
      about={say("pages.calendar.about")}
      actions={
        <>
          <LinkButton to="/look-ahead">{say("ahead.open")}</LinkButton>
          {standing.data === undefined ? null : <Export now={standing.data.now} />}
        </>
      }
    >
      <Reading query={standing} lines={10}>
        {({ now }) => <ShownMonth now={now} />}
      </Reading>
      <OrderDays />
    </Page>
  );
}

function ShownMonth({ now }: { readonly now: string }) {
  const say = useSay();
  const { month: chosen } = useSearch({ from: "/calendar" });
  const month = useMemo(() => monthOf(chosen, now), [chosen, now]);
  const events = useQuery(queries.calendar(month.from, month.to));
  return (
    <>
      <MonthChoice month={month} />
      <Reading query={events} lines={10}>
        {(found) =>
          found.length === 0 ? (
            <Empty
              title={say("pages.calendar.empty.title", { month: nameOf(month, say.locale) })}
              text={say("pages.calendar.empty.text")}
            />
          ) : (
            <Days events={found} now={now} />
          )
        }
      </Reading>
    </>
  );
}

function MonthChoice({ month }: { readonly month: Month }) {
  const say = useSay();
  return (
    <div className="month">
      <LinkButton
        to="/calendar"
        search={{ month: month.earlier }}
        label={say("pages.calendar.earlier")}
      >
        ‹
      </LinkButton>
      <h2 aria-live="polite">{nameOf(month, say.locale)}</h2>
      <LinkButton
        to="/calendar"
        search={{ month: month.later }}
        label={say("pages.calendar.later")}
      >
        ›
      </LinkButton>
    </div>
  );
}

function nameOf({ from }: Month, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric" });
  return format.format(new Date(from));
}

/** The file is made here, in the reader's language, of everything from this month on. */
function Export({ now }: { readonly now: string }) {
  const say = useSay();
  const client = useQueryClient();
  const save = async () => {
    const { from } = monthOf(undefined, now);
    const { to } = monthOf(undefined, now, EXPORTED_MONTHS);
    const events = await client.fetchQuery(queries.calendar(from, to));
    const file = icsFile(events, {
      madeAt: now,
      title: (event) => `${event.companyName}: ${eventText(say, event)}`,
    });
    download("handover.ics", "text/calendar", file);
  };
  return (
    <Button appearance="primary" icon={<ImportIcon />} onClick={() => void save()}>
      {say("pages.calendar.export")}
    </Button>
  );
}

interface DaysProps {
  readonly events: readonly CalendarEvent[];
  readonly now: string;
}

function Days({ events, now }: DaysProps) {
  const say = useSay();
  const days = [...Map.groupBy(events, ({ at }) => say.day(at))];
  const count = (...kinds: readonly CalendarEvent["kind"][]) =>
    events.filter(({ kind }) => kinds.includes(kind)).length;
  return (
    <>
      <p className="sum">
        {say("pages.calendar.sum", {
          orders: count("order"),
          cutovers: count("cutover"),
          deadlines: count("approveBy", "humanStep", "lastSafe", "undoEnds", "accessEnds"),
        })}
      </p>
      {days.map(([day, ofDay]) => (
        <section key={day} className="card" aria-label={day}>
          <h3>{day}</h3>
          <ul className="calendar">
            {ofDay.map((event) => (
              <EventRow key={event.eventId} event={event} now={now} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
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
