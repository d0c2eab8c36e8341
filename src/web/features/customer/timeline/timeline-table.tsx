// The timeline as two tables: its events, and the licenses at each instant at which they change.

import type { KeyboardEventHandler } from "react";
import { useSay } from "../../../ui/say.ts";
import { markText } from "./mark-text.ts";
import { marksOf, type Timeline } from "./timeline-model.ts";

interface TimelineTableProps {
  readonly timeline: Timeline;
  readonly onKeyDown?: KeyboardEventHandler<HTMLElement>;
}

export function TimelineTable({ timeline, onKeyDown }: TimelineTableProps) {
  const say = useSay();
  const titles = new Map(timeline.lines.map(({ lineId, title }) => [lineId, title]));
  const sorted = marksOf(timeline).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return (
    <div
      className="scroll-x"
      tabIndex={0}
      role="region"
      aria-label={say("console.timeline.table")}
      onKeyDown={onKeyDown}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{say("console.column.when")}</th>
            <th scope="col">{say("console.column.line")}</th>
            <th scope="col">{say("console.column.event")}</th>
            <th scope="col">{say("console.column.certainty")}</th>
            <th scope="col">{say("console.column.undo")}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((mark) => (
            <tr key={mark.id} data-mark={mark.id} tabIndex={-1}>
              <td>
                <time dateTime={mark.at}>{say.time(mark.at)}</time>
              </td>
              <td>{titles.get(mark.lineId ?? "") ?? "—"}</td>
              <td>{markText(say, mark).name}</td>
              <td>{say(`console.certainty.${mark.certainty}`)}</td>
              <td>{mark.undoUntil === null ? "—" : say.time(mark.undoUntil)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <SeatsTable seats={timeline.seats} />
    </div>
  );
}

function SeatsTable({ seats }: Pick<Timeline, "seats">) {
  const say = useSay();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say("console.column.from")}</th>
          <th scope="col">{say("console.column.product")}</th>
          <th scope="col" className="number">
            {say("console.column.needed")}
          </th>
          <th scope="col" className="number">
            {say("console.column.available")}
          </th>
          <th scope="col" className="number">
            {say("console.column.spare")}
          </th>
        </tr>
      </thead>
      <tbody>
        {seats.flatMap(({ skuId, title, steps }) =>
          steps.map(({ from, needed, covered }) => (
            <tr key={`${skuId} ${from}`}>
              <td>
                <time dateTime={from}>{say.time(from)}</time>
              </td>
              <td>{title}</td>
              <td className="number">{say.number(needed)}</td>
              <td className="number">{say.number(covered)}</td>
              <td className="number">{say.number(covered - needed)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
