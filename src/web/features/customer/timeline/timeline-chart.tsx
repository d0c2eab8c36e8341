// The timeline as a picture: one time axis, and below it for each line the old and the new subscription as bars with
// what lies between them. Marks are buttons, in the order of time; arrow keys go from one to the next.

import type { KeyboardEvent } from "react";
import { useSay } from "../../../ui/say.ts";
import { inRows, isInside, placeOf, textPx, ticksOf, type Axis } from "./axis.ts";
import { labelOf, LineLane, MarkButton, TURN_AT_PERCENT, type LaneProps } from "./line-lane.tsx";
import { ManyLines } from "./many-lines.tsx";
import { Pools } from "./pools.tsx";
import { Today } from "./today.tsx";
import { isMany, type Mark, type Timeline, type TimelineLine } from "./timeline-model.ts";
import type { ShownTimeline } from "./use-shown.ts";

/** The sign of a mark, and the space between it and its words. */
const SIGN_PX = 30;
const MARK_ROW_PX = 26;
/** Room for the word under the present. */
const TODAY_PX = 26;
/** So many lines have all their words. */
const NAMED_MAX = 4;

interface TimelineChartProps {
  readonly timeline: Timeline;
  /** Those that the filter lets through. */
  readonly lines: readonly TimelineLine[];
  readonly now: string;
  readonly companyName: string;
  readonly view: ShownTimeline;
}

export function TimelineChart(props: TimelineChartProps) {
  const { timeline, lines, now, companyName, view } = props;
  const { measure, shown, show, showAt, widthPx, window } = view;
  const say = useSay();
  const axis: Axis = { ...window, widthPx };
  const selected = shown.mark ?? null;
  const shared = {
    axis,
    now,
    say,
    selected,
    onSelect: ({ id }: Mark) => show({ mark: id === selected ? null : id }),
  };
  return (
    <div
      className="timeline"
      role="group"
      aria-label={say("console.timeline.label", { company: companyName })}
      onKeyDown={(event) => {
        if (goAlongMarks(event) || moveWindow(event.key, view, now)) event.preventDefault();
      }}
    >
      <div className="lane axis" aria-hidden="true">
        <div className="lane-name">{Intl.DateTimeFormat().resolvedOptions().timeZone}</div>
        <div className="track" ref={measure}>
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
      {isMany(timeline) ? (
        <ManyLines lines={lines} onShowAt={showAt} {...shared} />
      ) : (
        lines.map((line) => (
          <LineLane
            key={line.lineId}
            line={line}
            isCompact={timeline.lines.length > NAMED_MAX}
            {...shared}
          />
        ))
      )}
      <Pools pools={timeline.seats} axis={axis} now={now} />
    </div>
  );
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
          <MarkButton key={item.id} mark={item} top={row * MARK_ROW_PX + 4} isNamed {...lane} />
        ))}
      </div>
    </div>
  );
}

/** Whether the key went to another mark. */
function goAlongMarks({ currentTarget, key }: KeyboardEvent<HTMLDivElement>): boolean {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowUp: -1,
  };
  const marks = [...currentTarget.querySelectorAll<HTMLElement>("[data-mark]")];
  const at = marks.findIndex((mark) => mark === document.activeElement);
  if (at === -1) return false;
  const step = steps[key];
  const next =
    key === "Home"
      ? marks[0]
      : key === "End"
        ? marks.at(-1)
        : step === undefined
          ? undefined
          : marks[at + step];
  next?.focus();
  return next !== undefined;
}

/** Whether the key means something to the window: nearer, farther, all of it, the present. */
function moveWindow(key: string, view: ShownTimeline, now: string): boolean {
  const { farther, nearer, showAt, zoomTo } = view;
  if (key === "+" && nearer !== null) zoomTo(nearer);
  else if (key === "-") zoomTo(farther);
  else if (key === "0") zoomTo(null);
  else if (key === "t") showAt(now);
  else return false;
  return true;
}
