// What people and Handover have done for all customers, in sentences, the newest first, by day.

import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useIntl } from "react-intl";
import type { z } from "zod";
import type { ActiveMove, listActivity } from "#contract/routes/activity.ts";
import { journalWords } from "#phrases/journal-words.ts";
import { queries } from "../../server/queries.ts";
import { Empty } from "../../ui/empty.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay, type Say } from "../../ui/say.ts";

type Activity = z.infer<typeof listActivity.response>;

export function ActivityPage() {
  const say = useSay();
  const { before } = useSearch({ from: "/activity" });
  const activity = useQuery(queries.activity(before ?? null));
  return (
    <Page title={say("pages.activity.title")} about={say("pages.activity.about")}>
      <Reading query={activity} lines={12}>
        {(read) =>
          read.entries.length === 0 && before === undefined ? (
            <Empty
              title={say("pages.activity.empty.title")}
              text={say("pages.activity.empty.text")}
              action={
                <LinkButton to="/customers/import" look="primary">
                  {say("console.import.open")}
                </LinkButton>
              }
            />
          ) : (
            <Entries activity={read} />
          )
        }
      </Reading>
    </Page>
  );
}

function Entries({ activity }: { readonly activity: Activity }) {
  const say = useSay();
  const { messages } = useIntl();
  const { customer = "", before } = useSearch({ from: "/activity" });
  const navigate = useNavigate({ from: "/activity" });
  const rows = useMemo(
    () => rowsOf(activity, say, (key) => messages[key] !== undefined),
    [activity, say, messages],
  );
  const wanted = customer.toLocaleLowerCase(say.locale);
  const shown = rows.filter(({ move }) =>
    `${move.companyName} ${move.domain}`.toLocaleLowerCase(say.locale).includes(wanted),
  );
  const days = [...Map.groupBy(shown, ({ day }) => day)];
  const kept = customer === "" ? {} : { customer };
  return (
    <>
      <div className="filters">
        <Field label={say("pages.activity.filter")}>
          <Input
            value={customer}
            type="search"
            onChange={(_event, { value }) =>
              void navigate({
                search: {
                  ...(value === "" ? {} : { customer: value }),
                  ...(before === undefined ? {} : { before }),
                },
                replace: true,
              })
            }
          />
        </Field>
      </div>
      {shown.length === 0 ? <p role="status">{say("pages.activity.noMatch")}</p> : null}
      {days.map(([day, ofDay]) => (
        <Day key={day} day={day} rows={ofDay} />
      ))}
      <div className="actions">
        {before === undefined ? null : (
          <LinkButton to="/activity" search={kept}>
            {say("pages.activity.newest")}
          </LinkButton>
        )}
        {activity.next === null ? null : (
          <LinkButton to="/activity" search={{ ...kept, before: activity.next }}>
            {say("pages.activity.older")}
          </LinkButton>
        )}
      </div>
    </>
  );
}

type Row = ReturnType<typeof rowsOf>[number];

function Day({ day, rows }: { readonly day: string; readonly rows: readonly Row[] }) {
  const say = useSay();
  const hour = new Intl.DateTimeFormat(say.locale, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (
    <section className="card" aria-label={day}>
      <h2 className="minor">{day}</h2>
      <ol className="history">
        {rows.map(({ entry, move, words }) => (
          <li key={`${move.moveId} ${entry.sequence}`}>
            <time dateTime={entry.at}>{hour.format(new Date(entry.at))}</time>
            <Link
              to="/customers/$customer"
              params={{ customer: move.domain }}
              search={{ tab: "history" }}
            >
              {move.companyName}
            </Link>
            <span>{words}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function rowsOf({ entries, moves }: Activity, say: Say, isKnown: (key: string) => boolean) {
  const speaker = {
    say,
    sayIfKnown: (key: string, params?: Parameters<Say["code"]>[1]) =>
      isKnown(key) ? say.code(key, params) : null,
  };
  const told = new Map(
    moves.map((move) => [move.moveId, { move, words: journalWords(wordedMove(move), speaker) }]),
  );
  return entries.flatMap((entry) => {
    const found = told.get(entry.moveId);
    if (found === undefined) return [];
    const { move, words } = found;
    return [{ entry, move, words: words(entry), day: say.day(entry.at) }];
  });
}

/** Our own subscriptions are named by the product that they hold, as the sources are. */
function wordedMove({ moveId, lines, targets, bought }: ActiveMove) {
  const titles = new Map([...lines, ...targets].map(({ skuId, title }) => [skuId, title]));
  const own = bought.map(({ skuId, subscriptionId }) => ({
    lineId: subscriptionId,
    skuId,
    title: titles.get(skuId) ?? skuId,
  }));
  return { moveId, lines: [...lines, ...own], current: { plan: { targets } }, journal: [] };
}
