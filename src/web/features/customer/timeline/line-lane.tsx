// One line on the time axis: the old and the new subscription as bars, what lies between them, and marks.

import type { Say } from "../../../ui/say.ts";
import { overlapText } from "../overlap.ts";
import { besideOf, placeOf, textPx, type Axis } from "./axis.ts";
import { labelOf, MarkButton, OpenedMarks, type LaneProps } from "./mark-button.tsx";
import { mergedMarks, sidesOfWords } from "./merged-marks.ts";
import { Today } from "./today.tsx";
import type { Mark, TimelineLine } from "./timeline-model.ts";

/** Beside the words of an overlap. */
const LABEL_PADDING_PX = 20;

interface LineLaneProps extends LaneProps {
  readonly line: TimelineLine;
  readonly density: Density;
}

/** The more lines there are, the lower each is, and the fewer words stand in it. */
type Density = "roomy" | "normal" | "compact";

interface Layout {
  readonly old: number;
  readonly overlap: { readonly top: number; readonly height: number };
  /** Null: without words. */
  readonly overlapLabel: number | null;
  readonly ours: number;
  readonly undo: number;
  /** Of marks. Those of one height are merged where they are near. */
  readonly tops: Readonly<Record<Mark["kind"], number>>;
  readonly named: readonly Mark["kind"][];
}

const layouts: Readonly<Record<Density, Layout>> = {
  // Each kind has a height of its own, so that all words are seen.
  roomy: {
    old: 8,
    overlap: { top: 20, height: 46 },
    overlapLabel: 44,
    ours: 66,
    undo: 84,
    tops: {
      approveBy: 0,
      step: 0,
      oldEnds: 20,
      cutover: 20,
      order: 92,
      pilot: 116,
      lastSafe: 140,
      undoUntil: 164,
    },
    named: ["oldEnds", "cutover", "order", "pilot", "lastSafe", "undoUntil"],
  },
  normal: {
    old: 8,
    overlap: { top: 20, height: 18 },
    overlapLabel: 21,
    ours: 38,
    undo: 56,
    tops: {
      approveBy: 0,
      step: 0,
      oldEnds: 2,
      cutover: 2,
      order: 34,
      pilot: 34,
      lastSafe: 34,
      undoUntil: 34,
    },
    named: ["oldEnds", "cutover", "lastSafe"],
  },
  compact: {
    old: 4,
    overlap: { top: 16, height: 6 },
    overlapLabel: null,
    ours: 22,
    undo: 37,
    tops: {
      approveBy: 0,
      step: 0,
      oldEnds: 2,
      cutover: 2,
      order: 2,
      pilot: 2,
      lastSafe: 2,
      undoUntil: 2,
    },
    named: ["oldEnds", "cutover", "lastSafe"],
  },
};

export function LineLane({ line, density, ...lane }: LineLaneProps) {
  const { axis, say, now } = lane;
  const { old, ours, overlap, undo } = line;
  const layout = layouts[density];
  const rows = rowsOf(line, layout, axis, say);
  const facts = [say("console.licenses", { n: line.seats }), say.code(`cli.route.${line.route}`)];
  return (
    <div className={`lane line ${density}`}>
      <div className="lane-name">
        <strong>{line.title}</strong>
        {density === "roomy" ? (
          facts.map((fact) => (
            <span key={fact} className="secondary">
              {fact}
            </span>
          ))
        ) : (
          <span className="secondary">{facts.join(" · ")}</span>
        )}
      </div>
      <div className="track">
        <Today axis={axis} now={now} />
        <Bar axis={axis} className="bar old" from={old.from} to={old.to} top={layout.old} />
        {overlap === null ? null : (
          <Bar
            axis={axis}
            className="overlap"
            from={overlap.from}
            to={overlap.to}
            {...layout.overlap}
          />
        )}
        {overlap === null || layout.overlapLabel === null ? null : (
          <Label
            axis={axis}
            at={overlap.from}
            top={layout.overlapLabel}
            words={overlapText(say, overlap)}
          />
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
        {rows.flatMap(({ merged, sides, top }) =>
          merged.map((each) => (
            <MarkButton
              key={each.mark.id}
              merged={each}
              top={top}
              side={sides.get(each.mark.id) ?? null}
              {...lane}
            />
          )),
        )}
      </div>
      <OpenedMarks merged={rows.flatMap(({ merged }) => merged)} {...lane} />
    </div>
  );
}

/** The marks of a line by their heights, with the sides on which their words have room. */
function rowsOf({ marks }: TimelineLine, { named, tops }: Layout, axis: Axis, say: Say) {
  const rows = Map.groupBy(marks, ({ kind }) => tops[kind]);
  return [...rows].map(([top, ofRow]) => {
    const merged = mergedMarks(ofRow, axis);
    const sides = sidesOfWords(
      merged,
      ({ kind }) => named.includes(kind),
      axis,
      (mark) => textPx(labelOf(say, mark)),
    );
    return { top, merged, sides };
  });
}

interface BarProps {
  readonly axis: Axis;
  readonly className: string;
  readonly from: string;
  readonly to: string | null;
  readonly top: number;
  /** Where its kind has none. */
  readonly height?: number;
}

export function Bar({ axis, className, from, to, top, height }: BarProps) {
  const left = Math.max(0, placeOf(axis, from));
  const right = to === null ? 100 : Math.min(100, placeOf(axis, to));
  if (right <= 0 || left >= 100 || right <= left) return null;
  const ends = `${placeOf(axis, from) < 0 ? "cut-left" : ""} ${to === null || placeOf(axis, to) > 100 ? "cut-right" : ""}`;
  return (
    <div
      className={`${className} ${ends}`}
      style={{ left: `${left}%`, width: `${right - left}%`, top, height }}
    />
  );
}

interface LabelProps {
  readonly axis: Axis;
  readonly at: string;
  readonly top: number;
  readonly words: string;
}

function Label({ axis, at, top, words }: LabelProps) {
  const place = Math.max(0, placeOf(axis, at));
  if (place >= 100) return null;
  const px = (place / 100) * axis.widthPx;
  const wantedPx = textPx(words) + LABEL_PADDING_PX;
  const { side, roomPx } = besideOf(axis, px, wantedPx);
  const edge = side === "left" ? { right: `${100 - place}%` } : { left: `${place}%` };
  const isCut = wantedPx > roomPx;
  return (
    <span
      className="track-label"
      style={{ ...edge, top, maxWidth: roomPx }}
      title={isCut ? words : undefined}
    >
      {words}
    </span>
  );
}
