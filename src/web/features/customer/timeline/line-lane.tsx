// One line on the time axis: the old and the new subscription as bars, what lies between them, and marks that are buttons.

import type { ReactNode } from "react";
import type { Say } from "../../../ui/say.ts";
import { overlapText } from "../overlap.ts";
import { isInside, placeOf, type Axis } from "./axis.ts";
import { markText } from "./mark-text.ts";
import { Today } from "./today.tsx";
import type { Mark, TimelineLine } from "./timeline-model.ts";

/** From here on a label stands to the left of its mark, so that it stays in the picture. */
export const TURN_AT_PERCENT = 62;

export interface LaneProps {
  readonly axis: Axis;
  readonly now: string;
  readonly say: Say;
  readonly selected: string | null;
  readonly onSelect: (mark: Mark) => void;
}

interface LineLaneProps extends LaneProps {
  readonly line: TimelineLine;
  /** Where there are many: signs without words, but for what decides. */
  readonly isCompact: boolean;
}

type Tops = Readonly<Record<Mark["kind"], number>>;
interface Layout {
  readonly old: number;
  readonly overlap: number;
  readonly overlapLabel: number;
  readonly ours: number;
  readonly undo: number;
  /** Of marks: each kind has a height of its own, so that no label of a line touches another. */
  readonly tops: Tops;
  readonly named: readonly Mark["kind"][];
}

const kinds: readonly Mark["kind"][] = [
  "approveBy",
  "step",
  "oldEnds",
  "cutover",
  "order",
  "pilot",
  "undoUntil",
  "lastSafe",
];
const full: Layout = {
  old: 8,
  overlap: 20,
  overlapLabel: 44,
  ours: 66,
  undo: 84,
  tops: {
    approveBy: 0,
    step: 0,
    oldEnds: 20,
    cutover: 20,
    order: 92,
    pilot: 114,
    undoUntil: 158,
    lastSafe: 136,
  },
  named: kinds,
};
const compact: Layout = {
  old: 8,
  overlap: 20,
  overlapLabel: 24,
  ours: 48,
  undo: 66,
  tops: {
    approveBy: 0,
    step: 0,
    oldEnds: 2,
    cutover: 2,
    order: 44,
    pilot: 44,
    undoUntil: 66,
    lastSafe: 66,
  },
  named: ["cutover", "oldEnds", "lastSafe"],
};

export function LineLane({ line, isCompact, ...lane }: LineLaneProps) {
  const { axis, say, now } = lane;
  const { old, ours, overlap, undo, marks } = line;
  const layout = isCompact ? compact : full;
  return (
    <div className={isCompact ? "lane line compact" : "lane line"}>
      <div className="lane-name">
        <strong>{line.title}</strong>
        <span className="secondary">{say("console.licenses", { n: line.seats })}</span>
        <span className="secondary">{say.code(`console.route.${line.route}`)}</span>
      </div>
      <div className="track">
        <Today axis={axis} now={now} />
        <Bar axis={axis} className="bar old" from={old.from} to={old.to} top={layout.old} />
        {overlap === null ? null : (
          <>
            <Bar
              axis={axis}
              className="overlap"
              from={overlap.from}
              to={overlap.to}
              top={layout.overlap}
            />
            <Label axis={axis} at={overlap.from} top={layout.overlapLabel}>
              {overlapText(say, overlap)}
            </Label>
          </>
        )}
        {ours === null ? null : (
          <Bar
            axis={axis}
            className={`bar ours ${ours.certainty}`}
            from={ours.from}
            to={ours.to}
            top={layout.ours}
          />
        )}
        {undo === null ? null : (
          <Bar axis={axis} className="undo" from={undo.from} to={undo.to} top={layout.undo} />
        )}
        {marks
          .filter(({ at }) => isInside(placeOf(axis, at)))
          .map((mark) => (
            <MarkButton
              key={mark.id}
              mark={mark}
              top={layout.tops[mark.kind]}
              isNamed={layout.named.includes(mark.kind)}
              {...lane}
            />
          ))}
      </div>
    </div>
  );
}

interface MarkButtonProps extends LaneProps {
  readonly mark: Mark;
  readonly top: number;
  /** Its words are seen, not only heard. */
  readonly isNamed: boolean;
}

export function MarkButton({
  mark,
  top,
  isNamed,
  axis,
  now,
  say,
  selected,
  onSelect,
}: MarkButtonProps) {
  const place = placeOf(axis, mark.at);
  const { sign } = markText(say, mark);
  const side = place > TURN_AT_PERCENT ? "turned" : "";
  return (
    <button
      type="button"
      data-mark={mark.id}
      data-at={mark.at}
      className={`mark ${mark.kind} ${mark.certainty} ${side}`}
      style={
        place > TURN_AT_PERCENT ? { right: `${100 - place}%`, top } : { left: `${place}%`, top }
      }
      aria-pressed={selected === mark.id}
      title={isNamed ? undefined : labelOf(say, mark)}
      onClick={() => onSelect(mark)}
    >
      <span className="sign" aria-hidden="true">
        {sign}
      </span>
      <span className={isNamed ? "mark-name" : "unseen"}>{labelOf(say, mark)}</span>
      <span className="unseen">
        {say.time(mark.at)}, {say(`console.certainty.${mark.certainty}`)}, {say.from(mark.at, now)}
      </span>
    </button>
  );
}

export function labelOf(say: Say, mark: Mark): string {
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

export function Bar({ axis, className, from, to, top }: BarProps) {
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
