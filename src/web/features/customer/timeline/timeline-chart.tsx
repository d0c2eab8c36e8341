// The timeline as a picture: one time axis, and below it for each line the old and the new subscription as bars with
// what lies between them. Marks are buttons; keys go from one to the next.

import { useRef, type KeyboardEventHandler } from "react";
import { useSay } from "../../../ui/say.ts";
import { inRows, isInside, placeOf, textPx, ticksOf, type Axis } from "./axis.ts";
import {
  Bar,
  labelOf,
  LineLane,
  MarkButton,
  TURN_AT_PERCENT,
  type LaneProps,
} from "./line-lane.tsx";
import { ManyLines } from "./many-lines.tsx";
import { Pools } from "./pools.tsx";
import { Today } from "./today.tsx";
import { isMany, type Mark, type Timeline, type TimelineLine } from "./timeline-model.ts";
import { usePointer } from "./use-pointer.ts";
import type { ShownTimeline } from "./use-shown.ts";
import type { Window } from "./window.ts";

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
  /** When nothing is ordered. */
  readonly rest: readonly Window[];
  readonly onKeyDown: KeyboardEventHandler<HTMLElement>;
}

export function TimelineChart(props: TimelineChartProps) {
  const { timeline, lines, now, companyName, view, rest, onKeyDown } = props;
  const { measure, shown, show, showAt, widthPx, window } = view;
  const say = useSay();
  const chart = useRef<HTMLDivElement>(null);
  usePointer(chart, view);
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
      ref={chart}
      className={shown.zoom === undefined ? "timeline" : "timeline movable"}
      role="group"
      tabIndex={-1}
      aria-label={say("console.timeline.label", { company: companyName })}
      onKeyDown={onKeyDown}
    >
      <div className="ground" aria-hidden="true">
        {rest.map(({ fromMs, toMs }) => (
          <Bar
            key={fromMs}
            axis={axis}
            className="rest"
            from={new Date(fromMs).toISOString()}
            to={new Date(toMs).toISOString()}
            top={0}
          />
        ))}
      </div>
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
