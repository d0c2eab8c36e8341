// The timeline where there is no room for a wide one: time runs down, one card for each event. Beside each card of a
// line two strips say which of its subscriptions serves then: the old one, the new one, or both.

import { useSay } from "../../../ui/say.ts";
import { overlapText } from "../overlap.ts";
import { markText } from "./mark-text.ts";
import { Pools } from "./pools.tsx";
import { isMany, marksOf, type Mark, type Timeline, type TimelineLine } from "./timeline-model.ts";

interface TimelineDownProps {
  readonly timeline: Timeline;
  readonly now: string;
}

export function TimelineDown({ timeline, now }: TimelineDownProps) {
  const say = useSay();
  const { lines, seats, from, to } = timeline;
  const window = { fromMs: Date.parse(from), toMs: Date.parse(to), widthPx: 320 };
  const events = marksOf(timeline).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const days = [...Map.groupBy(events, ({ at }) => say.day(at))];
  const firstAhead = days.findIndex(([, ofDay]) => ofDay.some(({ at }) => at > now));
  return (
    <>
      <div className="timeline">
        <Pools pools={seats} axis={window} now={now} />
      </div>
      <ol className="down">
        {days.map(([day, ofDay], index) => (
          <li key={day}>
            {index === firstAhead ? (
              <p className="down-today">
                {say("console.timeline.today")}: <time dateTime={now}>{say.time(now)}</time>
              </p>
            ) : null}
            {isMany(timeline) ? (
              <details open={index === firstAhead}>
                <summary>
                  {day} · {say("console.timeline.events", { n: ofDay.length })}
                </summary>
                <Events marks={ofDay} lines={lines} now={now} />
              </details>
            ) : (
              <>
                <h2 className="minor">{day}</h2>
                <Events marks={ofDay} lines={lines} now={now} />
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

interface EventsProps {
  readonly marks: readonly Mark[];
  readonly lines: readonly TimelineLine[];
  readonly now: string;
}

function Events({ marks, lines, now }: EventsProps) {
  return (
    <ul>
      {marks.map((mark) => (
        <Event
          key={mark.id}
          mark={mark}
          line={lines.find(({ lineId }) => lineId === mark.lineId) ?? null}
          now={now}
        />
      ))}
    </ul>
  );
}

interface EventProps {
  readonly mark: Mark;
  /** Null: it concerns the whole customer. */
  readonly line: TimelineLine | null;
  readonly now: string;
}

function Event({ mark, line, now }: EventProps) {
  const say = useSay();
  const { name, sign } = markText(say, mark);
  const { at, kind, certainty, reason, step, undoUntil } = mark;
  const overlap = kind === "cutover" ? (line?.overlap ?? null) : null;
  return (
    <li className={`event ${kind} ${certainty}`}>
      <span className="strips" aria-hidden="true">
        <span className={line !== null && serves(line.old, at) ? "strip old" : "strip"} />
        <span
          className={
            line?.ours !== undefined && line.ours !== null && serves(line.ours, at)
              ? `strip ours ${line.ours.certainty}`
              : "strip"
          }
        />
      </span>
      <div className="event-card">
        <p>
          <span className="sign" aria-hidden="true">
            {sign}
          </span>{" "}
          <strong>{name}</strong>
        </p>
        {line === null ? null : <p className="secondary">{line.title}</p>}
        <p className="secondary">
          {say.time(at)} ({say.from(at, now)}) · {say(`console.certainty.${certainty}`)}
        </p>
        {step === null ? null : (
          <p className="secondary">{say.code(`people.actor.${step.owner}`)}</p>
        )}
        {reason === null ? null : <p>{say.code(`plan.timing.reason.${reason}`)}</p>}
        {undoUntil === null ? null : <p>{say("console.undoUntil", { at: undoUntil })}</p>}
        {overlap === null ? null : <p>{overlapText(say, overlap)}</p>}
        <p className="secondary">{say.code(`console.consequence.${kind}`)}</p>
      </div>
    </li>
  );
}

function serves({ from, to }: TimelineLine["old"], at: string): boolean {
  return from <= at && (to === null || at <= to);
}
