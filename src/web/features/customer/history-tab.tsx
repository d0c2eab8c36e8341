// What happened, in sentences, the newest first, by day. Read from the journal, which is only ever added to.

import type { MoveDetails } from "#contract/views.ts";
import { journalWords } from "#phrases/journal-words.ts";
import { useMemo, useState } from "react";
import { useIntl } from "react-intl";
import { useSay } from "../../ui/say.ts";
import { JournalFile } from "./journal-file.tsx";

const SHOWN_FIRST = 100;

export function HistoryTab({ move }: { readonly move: MoveDetails }) {
  const say = useSay();
  const { messages } = useIntl();
  const [isWhole, showWhole] = useState(false);
  const days = useMemo(() => {
    const words = journalWords(move, {
      say,
      sayIfKnown: (key, params) => (messages[key] === undefined ? null : say.code(key, params)),
    });
    const newest = move.journal.toReversed().slice(0, isWhole ? undefined : SHOWN_FIRST);
    const told = newest.map((entry) => ({ ...entry, words: words(entry), day: say.day(entry.at) }));
    return [...Map.groupBy(told, ({ day }) => day)];
  }, [move, say, messages, isWhole]);
  const hour = new Intl.DateTimeFormat(say.locale, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (
    <>
      {days.map(([day, entries]) => (
        <section key={day} className="card" aria-label={day}>
          <h2 className="minor">{day}</h2>
          <ol className="history">
            {entries.map(({ sequence, at, kind, words }) => (
              <li key={sequence}>
                <time dateTime={at}>{hour.format(new Date(at))}</time>
                <span className="secondary">{say(`cli.journal.${kind}`)}</span>
                <span>{words}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {isWhole || move.journal.length <= SHOWN_FIRST ? null : (
        <button type="button" className="link-button plain" onClick={() => showWhole(true)}>
          {say("console.showAll", { n: move.journal.length })}
        </button>
      )}
      <JournalFile move={move} />
    </>
  );
}
