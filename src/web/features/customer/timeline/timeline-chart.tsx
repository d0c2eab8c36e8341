// The timeline as a picture: one time axis, and below it for each line the old and the new subscription as bars with
// what lies between them. Marks are buttons, in the order of time; arrow keys go from one to the next.

import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { useSay, type Say } from "../../../ui/say.ts";
import { inRows, isInside, placeOf, textPx, ticksOf, type Axis } from "./axis.ts";
import { markText } from "./mark-text.ts";
import { SeatsChart } from "./seats-chart.tsx";
import { Today } from "./today.tsx";
import type { Mark, Timeline, TimelineLine } from "./timeline-model.ts";

/** The sign of a mark, and the space between it and its words. */
const SIGN_PX = 30;
const MARK_ROW_PX = 26;
/** Room for the word under the present. */
const TODAY_PX = 26;
/** From here on a label stands to the left of its mark, so that it stays in the picture. */
const TURN_AT_PERCENT = 62;

interface TimelineChartProps {
  readonly timeline: Timeline;
  readonly now: string;
  readonly companyName: string;
  readonly window: { readonly fromMs: number; readonly toMs: number };
  readonly selected: string | null;
  readonly onSelect: (mark: Mark) => void;
}

export function TimelineChart(props: TimelineChartProps) {
  const { timeline, now, companyName, window, selected, onSelect } = props;
  const say = useSay();
  const track = useRef<HTMLDivElement>(null);
  const axis: Axis = { ...window, widthPx: useWidth(track) };
  const shared = { axis, now, say, selected, onSelect };
  return (
    <div
      className="timeline"
      role="group"
      aria-label={say("console.timeline.label", { company: companyName })}
      onKeyDown={goAlongMarks}
    >
      <div className="lane axis" aria-hidden="true">
        <div className="lane-name">{Intl.DateTimeFormat().resolvedOptions().timeZone}</div>
        <div className="track" ref={track}>
          {ticksOf(axis, say.locale).map(({ atMs, label, isMonth }) => (
            <span
              key={`${atMs} ${String(isMonth)}`}
              className={isMonth ? "tick month" : "tick"}
              style={{ left: `${placeOf(axis, new Date(atMs).toISOString())}%` }}
            >
              {label}
            </span>
          ))}
        </div>
      </div>
      <MarkLane marks={timeline.marks} {...shared} />
      {timeline.lines.map((line) => (
        <LineLane key={line.lineId} line={line} {...shared} />
      ))}
      {timeline.seats.map((seats) => (
        <SeatsChart key={seats.skuId} seats={seats} axis={axis} now={now} />
      ))}
    </div>
  );
}

interface LaneProps {
  readonly axis: Axis;
  readonly now: string;
  readonly say: Say;
  readonly selected: string | null;
  readonly onSelect: (mark: Mark) => void;
}

/** What concerns the whole customer: approval, and what people were asked to do. */
function MarkLane({ marks, ...lane }: LaneProps & { readonly marks: readonly Mark[] }) {
  const { axis, say, now } = lane;
  const seen = marks.filter(({ at }) => isInside(placeOf(axis, at)));
  const width = (mark: Mark) => SIGN_PX + textPx(labelOf(say, mark));
  const left = (mark: Mark) => {
    const place = placeOf(axis, mark.at);
    return (place / 100) * axis.widthPx - (place > TURN_AT_PERCENT ? width(mark) : 0);
  };
  const sorted = seen.toSorted((a, b) => left(a) - left(b));
  const placed = inRows(sorted, left, width);
  const rows = 1 + Math.max(0, ...placed.map(({ row }) => row));
  return (
    <div className="lane">
      <div className="lane-name">
        <strong>{say("console.timeline.steps")}</strong>
      </div>
      <div className="track" style={{ height: rows * MARK_ROW_PX + TODAY_PX }}>
        <Today axis={axis} now={now} hasLabel />
        {placed.map(({ item, row }) => (
          <MarkButton key={item.id} mark={item} top={row * MARK_ROW_PX + 4} {...lane} />
        ))}
      </div>
    </div>
  );
}

function LineLane({ line, ...lane }: LaneProps & { readonly line: TimelineLine }) {
  const { axis, say, now } = lane;
  const { old, ours, overlap, undo, marks } = line;
  return (
    <div className="lane line">
      <div className="lane-name">
        <strong>{line.title}</strong>
        <span className="secondary">{say("console.licenses", { n: line.seats })}</span>
        <span className="secondary">{say.code(`console.route.${line.route}`)}</span>
      </div>
      <div className="track">
        <Today axis={axis} now={now} />
        <Bar axis={axis} className="bar old" from={old.from} to={old.to} top={8} />
        {overlap === null ? null : (
          <>
            <Bar axis={axis} className="overlap" from={overlap.from} to={overlap.to} top={20} />
            <Label axis={axis} at={overlap.from} top={44}>
              {overlap.cost === null
                ? say("console.timeline.overlapDays", { days: overlap.days })
                : say("console.timeline.overlap", { days: overlap.days, cost: overlap.cost })}
            </Label>
          </>
        )}
        {ours === null ? null : (
          <Bar
            axis={axis}
            className={`bar ours ${ours.certainty}`}
            from={ours.from}
            to={ours.to}
            top={66}
          />
        )}
        {undo === null ? null : (
          <Bar axis={axis} className="undo" from={undo.from} to={undo.to} top={84} />
        )}
        {marks
          .filter(({ at }) => isInside(placeOf(axis, at)))
          .map((mark) => (
            <MarkButton key={mark.id} mark={mark} top={tops[mark.kind]} {...lane} />
          ))}
      </div>
    </div>
  );
}

/** Each kind of mark has a height of its own, so that no label of a line touches another. */
const tops: Readonly<Record<Mark["kind"], number>> = {
  approveBy: 0,
  step: 0,
  oldEnds: 20,
  cutover: 20,
  order: 92,
  pilot: 114,
  undoUntil: 158,
  lastSafe: 136,
};

interface MarkButtonProps extends LaneProps {
  readonly mark: Mark;
  readonly top: number;
}

function MarkButton({ mark, top, axis, now, say, selected, onSelect }: MarkButtonProps) {
  const place = placeOf(axis, mark.at);
  const { sign } = markText(say, mark);
  const side = place > TURN_AT_PERCENT ? "turned" : "";
  return (
    <button
      type="button"
      data-mark
      className={`mark ${mark.kind} ${mark.certainty} ${side}`}
      style={
        place > TURN_AT_PERCENT ? { right: `${100 - place}%`, top } : { left: `${place}%`, top }
      }
      aria-pressed={selected === mark.id}
      onClick={() => onSelect(mark)}
    >
      <span className="sign" aria-hidden="true">
        {sign}
      </span>
      <span className="mark-name">{labelOf(say, mark)}</span>
      <span className="unseen">
        {say.time(mark.at)}, {say(`console.certainty.${mark.certainty}`)}, {say.from(mark.at, now)}
      </span>
    </button>
  );
}

function labelOf(say: Say, mark: Mark): string {
  return `${markText(say, mark).name} · ${shortDay(say, mark.at)}`;
}

function shortDay(say: Say, at: string): string {
  return new Intl.DateTimeFormat(say.locale, { day: "numeric", month: "short" }).format(
    new Date(at),
  );
}

interface BarProps {
  readonly axis: Axis;
  readonly className: string;
  readonly from: string;
  readonly to: string | null;
  readonly top: number;
}

function Bar({ axis, className, from, to, top }: BarProps) {
  const left = Math.max(0, placeOf(axis, from));
  const right = to === null ? 100 : Math.min(100, placeOf(axis, to));
  if (right <= 0 || left >= 100 || right <= left) return null;
  const ends = `${placeOf(axis, from) < 0 ? "cut-left" : ""} ${to === null || placeOf(axis, to) > 100 ? "cut-right" : ""}`;
  return (
    <div
      className={`${className} ${ends}`}
      style={{ left: `${left}%`, width: `${right - left}%`, top }}
    />
  );
}

interface LabelProps {
  readonly axis: Axis;
  readonly at: string;
  readonly top: number;
  readonly children: ReactNode;
}

function Label({ axis, at, top, children }: LabelProps) {
  const place = Math.max(0, placeOf(axis, at));
  if (place >= 100) return null;
  const style =
    place > TURN_AT_PERCENT ? { right: `${100 - place}%`, top } : { left: `${place}%`, top };
  return (
    <span className="track-label" style={style}>
      {children}
    </span>
  );
}

function goAlongMarks(event: KeyboardEvent<HTMLDivElement>): void {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowUp: -1,
  };
  const marks = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-mark]")];
  const at = marks.findIndex((mark) => mark === document.activeElement);
  if (at === -1) return;
  const step = steps[event.key];
  const next =
    event.key === "Home"
      ? marks[0]
      : event.key === "End"
        ? marks.at(-1)
        : step === undefined
          ? undefined
          : marks[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function useWidth(of: RefObject<HTMLElement | null>): number {
  const [widthPx, setWidthPx] = useState(800);
  useEffect(() => {
    if (of.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidthPx(entry.contentRect.width);
    });
    observer.observe(of.current);
    return () => observer.disconnect();
  }, [of]);
  return widthPx;
}
