// Many lines: how many cutovers there are when, and below that the lines by the day of their cutover, day by day to be
// opened.

import { useState } from "react";
import { isInside, placeOf } from "./axis.ts";
import { binsOf, groupsOf, type LineGroup } from "./line-groups.ts";
import { Bar, LineLane } from "./line-lane.tsx";
import type { LaneProps } from "./mark-button.tsx";
import { Today } from "./today.tsx";
import type { TimelineLine } from "./timeline-model.ts";

const BIN_PX = 24;
const COLUMN_PX = 28;

interface ManyLinesProps extends LaneProps {
  readonly lines: readonly TimelineLine[];
  /** Moves the window there. */
  readonly onShowAt: (instant: string) => void;
}

export function ManyLines({ lines, onShowAt, ...lane }: ManyLinesProps) {
  const { say, selected } = lane;
  const [opened, open] = useState<ReadonlySet<string>>(new Set());
  const [followed, follow] = useState<string | null>(null);
  const groups = groupsOf(lines, say.day);
  // Where the chosen mark is stays open when it is chosen no more: the focus may stand there.
  if (followed !== selected) {
    const isIn = ({ lines: ofDay }: LineGroup) =>
      ofDay.some(({ marks }) => marks.some(({ id }) => id === selected));
    follow(selected);
    open(new Set([...opened, ...groups.filter(isIn).map(({ day }) => day)]));
  }
  const show = (instants: readonly string[]) => {
    const [first] = instants;
    open(new Set([...opened, ...instants.map(say.day)]));
    if (first !== undefined) onShowAt(first);
  };
  return (
    <>
      <CutoverLane lines={lines} onShow={show} {...lane} />
      {groups.map((group) => (
        <GroupLanes
          key={group.day}
          group={group}
          isOpen={opened.has(group.day)}
          onToggle={() => {
            const next = new Set(opened);
            if (!next.delete(group.day)) next.add(group.day);
            open(next);
          }}
          {...lane}
        />
      ))}
    </>
  );
}

interface CutoverLaneProps extends LaneProps {
  readonly lines: readonly TimelineLine[];
  readonly onShow: (instants: readonly string[]) => void;
}

/** A column for each few days, as high as there are cutovers in them. */
function CutoverLane({ lines, onShow, axis, now, say }: CutoverLaneProps) {
  const ends = lines.flatMap(({ old, ours }) => (ours === null ? [] : (old.to ?? [])));
  const bins = binsOf(ends, axis, BIN_PX);
  const most = Math.max(1, ...bins.map(({ instants }) => instants.length));
  const day = new Intl.DateTimeFormat(say.locale, { day: "numeric", month: "short" });
  // So that columns stay below their days also where a sheet of paper is less wide than it is taken for.
  const share = (px: number) => `${(px / axis.widthPx) * 100}%`;
  return (
    <div className="lane">
      <div className="lane-name">
        <strong>{say("console.timeline.cutovers")}</strong>
        <span className="secondary">{say("console.timeline.lines", { n: lines.length })}</span>
      </div>
      <div className="track density">
        <Today axis={axis} now={now} />
        {bins.map(({ instants, leftPx }) => {
          const n = instants.length;
          const [first = "", last = first] = [instants[0], instants.at(-1)];
          const range = day.formatRange(new Date(first), new Date(last));
          return (
            <button
              key={leftPx}
              type="button"
              data-mark={`from ${first}`}
              data-at={first}
              className="column"
              style={{ left: share(leftPx), width: share(BIN_PX) }}
              title={`${say("board.cutover", { n })}, ${range}`}
              onClick={() => onShow(instants)}
            >
              <span aria-hidden="true">{say.number(n)}</span>
              <span className="unseen">
                {say("board.cutover", { n })}, {range}
              </span>
              <span
                className="height"
                aria-hidden="true"
                style={{ height: Math.ceil((n / most) * COLUMN_PX) }}
              />
            </button>
          );
        })}
      </div>
    </div>
  );
}

interface GroupLanesProps extends LaneProps {
  readonly group: LineGroup;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const certainties = ["planned", "sent", "done"] as const;

function GroupLanes({ group, isOpen, onToggle, ...lane }: GroupLanesProps) {
  const { axis, now, say } = lane;
  const { day, findings, lines, seats } = group;
  const ours = lines.flatMap((line) => line.ours ?? []);
  // Of several the one that is farthest from done.
  const certainty = certainties.find((each) => ours.some((own) => own.certainty === each));
  const [first] = lines;
  const from = ours.map((own) => own.from).toSorted()[0];
  const to = first?.old.to ?? null;
  return (
    <>
      <div className="lane group">
        <div className="lane-name">
          <button type="button" aria-expanded={isOpen} onClick={onToggle}>
            <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span>{" "}
            {day === "" ? say("console.unknown") : day}
          </button>
          <span className="secondary">
            {[
              say("console.timeline.lines", { n: lines.length }),
              say("console.licenses", { n: seats }),
              ...(findings === 0 ? [] : [say("console.timeline.findings", { n: findings })]),
            ].join(" · ")}
          </span>
        </div>
        <div className="track">
          <Today axis={axis} now={now} />
          {isOpen || first === undefined ? null : (
            <>
              <Bar axis={axis} className="bar old" from={first.old.from} to={to} top={8} />
              {from === undefined || certainty === undefined ? null : (
                <Bar
                  axis={axis}
                  className={`bar ours ${certainty}`}
                  from={from}
                  to={null}
                  top={24}
                />
              )}
              {to === null || !isInside(placeOf(axis, to)) ? null : (
                <span className="cutover-sign" style={{ left: `${placeOf(axis, to)}%` }}>
                  ◆
                </span>
              )}
            </>
          )}
        </div>
      </div>
      {isOpen
        ? lines.map((line) => (
            <LineLane key={line.lineId} line={line} density="compact" {...lane} />
          ))
        : null}
    </>
  );
}
