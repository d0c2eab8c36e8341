// What happened, in sentences, the newest first, by day. Read from the journal, which is only ever added to.

import type { MoveDetails } from "#contract/views.ts";
import { Field } from "@fluentui/react-field";
import { Select } from "@fluentui/react-select";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { journalWords } from "#phrases/journal-words.ts";
import { useMemo, useState } from "react";
import { useIntl } from "react-intl";
import { useSay } from "../../ui/say.ts";
import { historyKinds } from "./customer-tabs.ts";
import { journalPairs } from "./journal-pairs.ts";
import { JournalFile } from "./journal-file.tsx";

const SHOWN_FIRST = 100;

export function HistoryTab({ move }: { readonly move: MoveDetails }) {
  const say = useSay();
  const { messages } = useIntl();
  const [isWhole, showWhole] = useState(false);
  const { kind = "" } = useSearch({ from: "/customers/$customer" });
  const navigate = useNavigate({ from: "/customers/$customer" });
  const narrowTo = (value: string) => {
    const chosen = historyKinds.find((known) => known === value);
    void navigate({
      search: { tab: "history", ...(chosen === undefined ? {} : { kind: chosen }) },
    });
  };
  const pairs = useMemo(() => journalPairs(move.journal), [move.journal]);
  const wanted = useMemo(
    () => pairs.filter(({ entry }) => kind === "" || entry.kind === kind),
    [pairs, kind],
  );
  const days = useMemo(() => {
    const words = journalWords(move, {
      say,
      sayIfKnown: (key, params) => (messages[key] === undefined ? null : say.code(key, params)),
    });
    const newest = wanted.toReversed().slice(0, isWhole ? undefined : SHOWN_FIRST);
    const told = newest.map((pair) => ({ ...pair, words: words(pair.entry) }));
    return [...Map.groupBy(told, ({ entry }) => say.day(entry.at))];
  }, [move, wanted, say, messages, isWhole]);
  const hour = new Intl.DateTimeFormat(say.locale, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (
    <>
      <KindFilter kind={kind} hidden={pairs.length - wanted.length} onKind={narrowTo} />
      {days.map(([day, entries]) => (
        <section key={day} className="card" aria-label={day}>
          <h2 className="minor">{day}</h2>
          <ol className="history">
            {entries.map(({ entry, intent, words }) => (
              <li key={entry.sequence}>
                <time dateTime={entry.at}>{hour.format(new Date(entry.at))}</time>
                <span className="secondary">{say(`cli.journal.${entry.kind}`)}</span>
                <span>
                  {words}
                  {intent === null ? null : (
                    <span className="secondary">
                      {" · "}
                      {say("logs.took", { seconds: secondsBetween(intent.at, entry.at) })}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {isWhole || wanted.length <= SHOWN_FIRST ? null : (
        <button type="button" className="link-button plain" onClick={() => showWhole(true)}>
          {say("console.showAll", { n: wanted.length })}
        </button>
      )}
      <JournalFile move={move} />
    </>
  );
}

interface KindFilterProps {
  readonly kind: string;
  readonly hidden: number;
  readonly onKind: (kind: string) => void;
}

function KindFilter({ hidden, kind, onKind }: KindFilterProps) {
  const say = useSay();
  return (
    <div className="filters log-filters">
      <Field label={say("logs.about")}>
        <Select value={kind} onChange={(_event, { value }) => onKind(value)}>
          <option value="">{say("logs.topic.all")}</option>
          {historyKinds.map((each) => (
            <option key={each} value={each}>
              {say(`cli.journal.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <p role="status" className="secondary">
        {hidden === 0 ? null : say("board.hidden", { n: hidden })}
      </p>
    </div>
  );
}

function secondsBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 1_000);
}
