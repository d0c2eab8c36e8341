// The timeline as a picture: one time axis, and below it for each line the old and the new subscription as bars with
// what lies between them. Marks are buttons; keys go from one to the next.

import { useRef, type KeyboardEventHandler } from "react";
import { useSay, type Say } from "../../../ui/say.ts";
import {
  besideOf,
  inRows,
  isInside,
  placeOf,
  pxOf,
  textPx,
  ticksOf,
  type Axis,
  type Placed,
  type Side,
} from "./axis.ts";
import { Bar, LineLane } from "./line-lane.tsx";
import { ManyLines } from "./many-lines.tsx";
import { labelOf, MarkButton, OpenedMarks, type LaneProps } from "./mark-button.tsx";
import { mergedMarks, unmerged, type MergedMark } from "./merged-marks.ts";
import { Pools } from "./pools.tsx";
import { Today } from "./today.tsx";
import { isMany, type Mark, type Timeline, type TimelineLine } from "./timeline-model.ts";
import { useOneStop } from "./use-one-stop.ts";
import { usePointer } from "./use-pointer.ts";
import type { ShownTimeline } from "./use-shown.ts";
import type { Window } from "./window.ts";

/** The sign of a mark, and the space between it and its words. */
const SIGN_PX = 30;
const MARK_ROW_PX = 26;
/** Room for the word under the present. */
const TODAY_PX = 26;
/** So many lines have all their words. */
const ROOMY_MAX = 4;
/** In so many rows words one below the other are still read at a glance. */
const MARK_ROWS_MAX = 4;

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
  const stopAtFocus = useOneStop(chart);
  const axis: Axis = { ...window, widthPx };
  const selected = shown.mark ?? null;
  const shared = {
    axis,
    now,
    say,
    selected,
    onSelect: (mark: Mark | null) => show({ mark: mark?.id ?? null }),
  };
  return (
    <div
      ref={chart}
      className={shown.zoom === undefined ? "timeline" : "timeline movable"}
      role="group"
      tabIndex={-1}
      aria-label={say("console.timeline.label", { company: companyName })}
      onKeyDown={onKeyDown}
      onFocus={stopAtFocus}
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
            density={timeline.lines.length > ROOMY_MAX ? "normal" : "roomy"}
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
  const placed = placedMarks(marks, axis, say);
  return (
    <div className="lane">
      <div className="lane-name">
        <strong>{say("console.timeline.steps")}</strong>
      </div>
      <div className="track" style={{ height: rowsIn(placed) * MARK_ROW_PX + TODAY_PX }}>
        <Today axis={axis} now={now} hasLabel />
        {placed.map(({ item: { merged, side, roomPx }, row }) => (
          <MarkButton
            key={merged.mark.id}
            merged={merged}
            top={row * MARK_ROW_PX + 4}
            side={side}
            wordsPxMax={roomPx - SIGN_PX}
            {...lane}
          />
        ))}
      </div>
      <OpenedMarks merged={placed.map(({ item }) => item.merged)} {...lane} />
    </div>
  );
}

interface NamedMark {
  readonly merged: MergedMark;
  readonly side: Side;
  /** On that side, as far as the chart reaches. */
  readonly roomPx: number;
  /** Of mark and words together. */
  readonly leftPx: number;
  readonly widthPx: number;
}

/** With all their words one below the other, and merged where that would take too many rows. */
function placedMarks(marks: readonly Mark[], axis: Axis, say: Say): readonly Placed<NamedMark>[] {
  const named = (merged: MergedMark): NamedMark => {
    const px = pxOf(axis, merged.mark.at);
    const wantedPx = SIGN_PX + textPx(labelOf(say, merged.mark));
    const { side, roomPx } = besideOf(axis, px, wantedPx);
    const widthPx = Math.min(wantedPx, roomPx);
    return { merged, side, roomPx, leftPx: side === "left" ? px - widthPx : px, widthPx };
  };
  const inRowsOf = (merged: readonly MergedMark[]) =>
    inRows(
      merged.map(named).toSorted((a, b) => a.leftPx - b.leftPx),
      ({ leftPx }) => leftPx,
      ({ widthPx }) => widthPx,
    );
  const seen = marks.filter(({ at }) => isInside(placeOf(axis, at)));
  const each = inRowsOf(seen.map(unmerged));
  return rowsIn(each) <= MARK_ROWS_MAX ? each : inRowsOf(mergedMarks(seen, axis));
}

function rowsIn(placed: readonly Placed<unknown>[]): number {
  return 1 + Math.max(0, ...placed.map(({ row }) => row));
}
