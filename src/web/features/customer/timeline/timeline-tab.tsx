// The timeline with the sentence that answers it, its zoom, the details of a chosen mark, and the same as a table.

import { Button } from "@fluentui/react-button";
import { useMemo, useState } from "react";
import type { MoveDetails, PlanFileView } from "#contract/views.ts";
import { useMedia } from "../../../app/theme.tsx";
import { useSay } from "../../../ui/say.ts";
import { markText } from "./mark-text.ts";
import { timelineOf, type Mark, type Timeline } from "./timeline-model.ts";
import { TimelineChart } from "./timeline-chart.tsx";
import { TimelineDown } from "./timeline-down.tsx";
import { TimelineTable } from "./timeline-table.tsx";
import "./timeline.css";

interface TimelineTabProps {
  readonly move: MoveDetails;
  readonly file: PlanFileView;
  readonly now: string;
}

const ZOOM = 1.6;
const PAN = 0.25;

interface Window {
  readonly fromMs: number;
  readonly toMs: number;
}

export function TimelineTab({ move, file, now }: TimelineTabProps) {
  const say = useSay();
  const timeline = useMemo(() => timelineOf(move, file, now), [move, file, now]);
  const [zoomed, setZoomed] = useState<Window | null>(null);
  const [mark, setMark] = useState<Mark | null>(null);
  const [isTable, setTable] = useState(false);
  const isNarrow = useMedia("screen and (max-width: 640px)");
  const fit = { fromMs: Date.parse(timeline.from), toMs: Date.parse(timeline.to) };
  const window = zoomed ?? fit;
  return (
    <section className="card" aria-labelledby="timeline-says">
      <div className="timeline-head">
        <p id="timeline-says" className="sum">
          {answer(say, timeline, file)}
        </p>
        <div className="actions">
          {isTable || isNarrow ? null : (
            <WindowButtons window={window} now={now} onWindow={setZoomed} />
          )}
          <Button size="small" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {say("console.timeline.table")}
          </Button>
        </div>
      </div>
      {isTable ? (
        <TimelineTable timeline={timeline} />
      ) : isNarrow ? (
        <TimelineDown timeline={timeline} now={now} />
      ) : (
        <>
          <TimelineChart
            timeline={timeline}
            now={now}
            companyName={move.customer.companyName}
            window={window}
            selected={mark?.id ?? null}
            onSelect={setMark}
          />
          <Legend />
          <div aria-live="polite">
            {mark === null ? null : <MarkDetails mark={mark} now={now} />}
          </div>
          <div className="print-only">
            <TimelineTable timeline={timeline} />
          </div>
        </>
      )}
    </section>
  );
}

interface WindowButtonsProps {
  readonly window: Window;
  readonly now: string;
  /** Null: the whole plan. */
  readonly onWindow: (window: Window | null) => void;
}

function WindowButtons({ window, now, onWindow }: WindowButtonsProps) {
  const say = useSay();
  const { fromMs, toMs } = window;
  const nowMs = Date.parse(now);
  const zoom = (factor: number) => {
    const middle = nowMs > fromMs && nowMs < toMs ? nowMs : (fromMs + toMs) / 2;
    onWindow({
      fromMs: middle - (middle - fromMs) * factor,
      toMs: middle + (toMs - middle) * factor,
    });
  };
  const pan = (part: number) => {
    const by = (toMs - fromMs) * part;
    onWindow({ fromMs: fromMs + by, toMs: toMs + by });
  };
  const buttons = [
    { name: "earlier", sign: "‹", act: () => pan(-PAN) },
    { name: "later", sign: "›", act: () => pan(PAN) },
    { name: "zoomOut", sign: "−", act: () => zoom(ZOOM) },
    { name: "zoomIn", sign: "+", act: () => zoom(1 / ZOOM) },
  ] as const;
  return (
    <>
      {buttons.map(({ name, sign, act }) => (
        <Button
          key={name}
          size="small"
          className="sign-button"
          aria-label={say(`console.timeline.${name}`)}
          onClick={act}
        >
          {sign}
        </Button>
      ))}
      <Button size="small" onClick={() => onWindow(null)}>
        {say("console.timeline.fit")}
      </Button>
    </>
  );
}

function answer(say: ReturnType<typeof useSay>, timeline: Timeline, file: PlanFileView): string {
  const short = timeline.seats.find(
    ({ leastSpare }) => leastSpare !== null && leastSpare.seats < 0,
  );
  if (short?.leastSpare !== undefined && short.leastSpare !== null) {
    return say("console.timeline.gap", { n: -short.leastSpare.seats, from: short.leastSpare.from });
  }
  const { overlap } = file.plan.cost;
  const days = Math.max(0, ...timeline.lines.map((line) => line.overlap?.days ?? 0));
  if (timeline.lines.every(({ ours }) => ours === null))
    return say("console.timeline.nothingBought");
  return overlap === null
    ? say("console.timeline.noGapDays", { days })
    : say("console.timeline.noGap", { days, cost: overlap });
}

function Legend() {
  const say = useSay();
  const keys = ["old", "planned", "sent", "done", "overlap", "undo"] as const;
  return (
    <ul className="legend" aria-label={say("console.legend.title")}>
      {keys.map((key) => (
        <li key={key}>
          <span className={`swatch ${key}`} aria-hidden="true" />
          {say(`console.legend.${key}`)}
        </li>
      ))}
    </ul>
  );
}

function MarkDetails({ mark, now }: { readonly mark: Mark; readonly now: string }) {
  const say = useSay();
  const { at, undoUntil, reason, step } = mark;
  const utc = new Date(at).toISOString().slice(0, 16).replace("T", " ");
  return (
    <div className="mark-details">
      <strong>{markText(say, mark).name}</strong>
      <span>
        <time dateTime={at}>{say.time(at)}</time> ({utc} UTC) · {say.from(at, now)}
      </span>
      {step === null ? null : <span>{say.code(`people.actor.${step.owner}`)}</span>}
      {reason === null ? null : <span>{say.code(`plan.timing.reason.${reason}`)}</span>}
      {undoUntil === null ? null : <span>{say("console.undoUntil", { at: undoUntil })}</span>}
      <span className="secondary">{say.code(`console.consequence.${mark.kind}`)}</span>
    </div>
  );
}
