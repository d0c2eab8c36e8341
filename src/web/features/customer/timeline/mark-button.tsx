// A mark is a button: where it stands for several, it opens the list of them.

import type { Say } from "../../../ui/say.ts";
import { placeOf, textPx, type Axis, type Side } from "./axis.ts";
import { markText } from "./mark-text.ts";
import type { MergedMark } from "./merged-marks.ts";
import type { Mark } from "./timeline-model.ts";

export interface LaneProps {
  readonly axis: Axis;
  readonly now: string;
  readonly say: Say;
  /** The mark that is looked at. */
  readonly selected: string | null;
  readonly onSelect: (mark: Mark | null) => void;
}

interface MarkButtonProps extends LaneProps {
  readonly merged: MergedMark;
  readonly top: number;
  /** Where its words stand; null: they are heard and not seen. */
  readonly side: Side | null;
  /** Where there is no room for all of them they end here. */
  readonly wordsPxMax?: number;
}

export function MarkButton({ merged, top, side, wordsPxMax, ...lane }: MarkButtonProps) {
  const { axis, now, say, selected, onSelect } = lane;
  const { mark, all } = merged;
  const isMerged = all.length > 1;
  const isChosen = isOpened(merged, selected);
  const place = placeOf(axis, mark.at);
  const more = isMerged ? [say("console.timeline.more", { n: all.length - 1 })] : [];
  const label = labelOf(say, mark);
  const isSeenWhole = side !== null && textPx(label) <= (wordsPxMax ?? Infinity);
  const title = [...(isSeenWhole ? [] : [label]), ...more];
  return (
    <button
      type="button"
      tabIndex={-1}
      data-mark={mark.id}
      data-at={mark.at}
      className={`mark ${mark.kind} ${mark.certainty} ${isMerged ? "merged" : ""} ${side === "left" ? "turned" : ""}`}
      style={side === "left" ? { right: `${100 - place}%`, top } : { left: `${place}%`, top }}
      {...(isMerged ? { "aria-expanded": isChosen } : { "aria-pressed": isChosen })}
      title={title.length === 0 ? undefined : title.join(". ")}
      onClick={() => onSelect(isChosen ? null : mark)}
    >
      <span className="sign" aria-hidden="true">
        {markText(say, mark).sign}
        {isMerged ? <b>{say.number(all.length)}</b> : null}
      </span>
      {side === null ? (
        <span className="unseen">{label}</span>
      ) : (
        <span className="mark-name" style={{ maxWidth: wordsPxMax }}>
          {label}
        </span>
      )}
      <span className="unseen">
        {[
          say.time(mark.at),
          say(`console.certainty.${mark.certainty}`),
          say.from(mark.at, now),
          ...more,
        ].join(", ")}
      </span>
    </button>
  );
}

/** What the chosen mark of a lane stands for, where it stands for several: below the lane, in time. */
export function OpenedMarks({
  merged,
  ...lane
}: LaneProps & { readonly merged: readonly MergedMark[] }) {
  const { now, say, selected, onSelect } = lane;
  const opened = merged.find((each) => each.all.length > 1 && isOpened(each, selected));
  if (opened === undefined) return null;
  return (
    <ul className="opened-marks">
      {opened.all.map((mark) => (
        <li key={mark.id}>
          <button
            type="button"
            tabIndex={-1}
            data-mark={mark.id}
            data-at={mark.at}
            className={`mark ${mark.kind} ${mark.certainty}`}
            aria-pressed={mark.id === selected}
            onClick={() => onSelect(mark)}
          >
            <span className="sign" aria-hidden="true">
              {markText(say, mark).sign}
            </span>
            <span className="mark-name">{markText(say, mark).name}</span>
            <span className="secondary">
              {say.time(mark.at)} · {say(`console.certainty.${mark.certainty}`)} ·{" "}
              {say.from(mark.at, now)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function isOpened({ all }: MergedMark, selected: string | null): boolean {
  return all.some(({ id }) => id === selected);
}

export function labelOf(say: Say, mark: Mark): string {
  return `${markText(say, mark).name} · ${shortDay(say, mark.at)}`;
}

function shortDay(say: Say, at: string): string {
  return new Intl.DateTimeFormat(say.locale, { day: "numeric", month: "short" }).format(
    new Date(at),
  );
}
