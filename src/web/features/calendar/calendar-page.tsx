// A month of all moves: what is ordered, what ends, and the last moments of everything; at a glance, and by day.

import { Button } from "@fluentui/react-button";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { ImportIcon } from "@fluentui/react-icons";
import { queries } from "../../server/queries.ts";
import { Empty } from "../../ui/empty.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { download } from "../../ui/download.ts";
import { Page } from "../../ui/page.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { CalendarDays, CalendarSum } from "./calendar-days.tsx";
import { eventText, freezeText } from "./event-text.ts";
import { icsFile } from "./ics.ts";
import { monthOf, type Month } from "./month.ts";
import { MonthGrid } from "./month-grid.tsx";
import { OrderDays } from "./order-days.tsx";
import "./calendar.css";

/** Far enough for every end that is known today. */
const EXPORTED_MONTHS = 24;

export function CalendarPage() {
  const say = useSay();
  // Which month it is, the server says: the sandbox has a time of its own.
  const standing = useQuery(queries.standing);
  return (
    <Page
      title={say("pages.calendar.title")}
      about={say("dates.about")}
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
  const shown = useQuery(queries.calendar(month.from, month.to));
  return (
    <>
      <MonthChoice month={month} />
      <Reading query={shown} lines={10}>
        {({ events, freezes }) =>
          events.length === 0 && freezes.length === 0 ? (
            <Empty
              title={say("pages.calendar.empty.title", { month: nameOf(month, say.locale) })}
              text={say("pages.calendar.empty.text")}
            />
          ) : (
            <>
              <CalendarSum events={events} freezes={freezes} />
              <MonthGrid month={month} events={events} freezes={freezes} now={now} />
              <CalendarDays events={events} now={now} />
            </>
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
    const file = icsFile(await client.fetchQuery(queries.calendar(from, to)), {
      madeAt: now,
      title: (event) => `${event.companyName}: ${eventText(say, event)}`,
      freeze: (freeze) => freezeText(say, freeze),
    });
    download("handover.ics", "text/calendar", file);
  };
  return (
    <Button appearance="primary" icon={<ImportIcon />} onClick={() => void save()}>
      {say("pages.calendar.export")}
    </Button>
  );
}
