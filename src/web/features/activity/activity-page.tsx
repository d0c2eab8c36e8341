// What people and Handover have done for all customers, in sentences, the newest first, by day.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useIntl } from "react-intl";
import type { z } from "zod";
import { listActivity, type ActiveMove } from "#contract/routes/activity.ts";
import { journalWords } from "#phrases/journal-words.ts";
import { call } from "../../server/call.ts";
import { queries, useNow } from "../../server/queries.ts";
import { Empty } from "../../ui/empty.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { LogExport } from "../../ui/log-export.tsx";
import { LogFilter } from "../../ui/log-filter.tsx";
import { exportQuery, isNarrowed, type LogSearch } from "../../ui/log-search.ts";
import { NewEntries } from "../../ui/new-entries.tsx";
import { Page } from "../../ui/page.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay, type Say } from "../../ui/say.ts";
import { useHeld } from "../../ui/use-held.ts";

type Activity = z.infer<typeof listActivity.response>;

export function ActivityPage() {
  const say = useSay();
  const search = useSearch({ from: "/activity" });
  const activity = useQuery({ ...queries.activity(search), placeholderData: keepPreviousData });
  const isWhole = !isNarrowed(search) && search.before === undefined;
  return (
    <Page title={say("pages.activity.title")} about={say("pages.activity.about")}>
      <Reading query={activity} lines={12}>
        {(read) =>
          read.entries.length === 0 && isWhole ? (
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
            <Entries activity={read} isAwaited={activity.isPlaceholderData} />
          )
        }
      </Reading>
    </Page>
  );
}

interface EntriesProps {
  readonly activity: Activity;
  /** It is still what another filter let through. */
  readonly isAwaited: boolean;
}

function Entries({ activity, isAwaited }: EntriesProps) {
  const say = useSay();
  const search = useSearch({ from: "/activity" });
  const navigate = useNavigate({ from: "/activity" });
  const speaker = useSpeaker();
  const fresh = useMemo(() => rowsOf(activity, say, speaker), [activity, say, speaker]);
  const page = isAwaited ? "" : JSON.stringify([search, say.locale]);
  const { newCount, showNew, shown } = useHeld(page, fresh, keyOf);
  const days = [...Map.groupBy(shown, ({ day }) => day)];
  const { before, ...filter } = search;
  return (
    <>
      <LogFilter search={search} hasKinds onSearch={(next) => void navigate({ search: next })}>
        <ExportActivity search={search} />
      </LogFilter>
      <NewEntries n={newCount} isWholePage={newCount === fresh.length} onShow={showNew} />
      {shown.length === 0 ? <p role="status">{say("logs.noMatch")}</p> : null}
      {days.map(([day, ofDay]) => (
        <Day key={day} day={day} rows={ofDay} />
      ))}
      <div className="actions">
        {before === undefined ? null : (
          <LinkButton to="/activity" search={filter}>
            {say("pages.activity.newest")}
          </LinkButton>
        )}
        {activity.next === null ? null : (
          <LinkButton to="/activity" search={{ ...filter, before: activity.next }}>
            {say("pages.activity.older")}
          </LinkButton>
        )}
      </div>
    </>
  );
}

function ExportActivity({ search }: { readonly search: LogSearch }) {
  const say = useSay();
  const now = useNow();
  const speaker = useSpeaker();
  return (
    <LogExport
      fileName={`handover-activity-${now.slice(0, 10)}.csv`}
      header={[
        say("console.column.when"),
        say("board.column.customer"),
        say("board.column.domain"),
        say("logs.about"),
        say("console.column.event"),
      ]}
      readPage={async (before) => {
        const read = await call(listActivity, { query: exportQuery(search, before) });
        const rows = rowsOf(read, say, speaker).map(({ entry, move, words }) => [
          say.time(entry.at),
          move.companyName,
          move.domain,
          say(`cli.journal.${entry.kind}`),
          words,
        ]);
        return { rows, next: read.next };
      }}
    />
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

type Speaker = Parameters<typeof journalWords>[1];

function useSpeaker(): Speaker {
  const say = useSay();
  const { messages } = useIntl();
  return useMemo(
    () => ({
      say,
      sayIfKnown: (key, params) => (messages[key] === undefined ? null : say.code(key, params)),
    }),
    [say, messages],
  );
}

function rowsOf({ entries, moves }: Activity, say: Say, speaker: Speaker) {
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

function keyOf({ entry: { moveId, sequence } }: Row): string {
  return `${moveId} ${sequence}`;
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
