// The timeline with the sentence that answers it, its window, the details of a chosen mark, and the same as a table.

import { Button } from "@fluentui/react-button";
import { Checkbox } from "@fluentui/react-checkbox";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import type { MoveDetails, PlanFileView } from "#contract/views.ts";
import { useMedia } from "../../../app/theme.tsx";
import { queries } from "../../../server/queries.ts";
import { useSay } from "../../../ui/say.ts";
import { MarkDetails } from "./mark-details.tsx";
import { restDays } from "./rest-days.ts";
import { marksOf, timelineOf, type Timeline } from "./timeline-model.ts";
import { TimelineChart } from "./timeline-chart.tsx";
import { TimelineDown } from "./timeline-down.tsx";
import { TimelineTable } from "./timeline-table.tsx";
import { TimelineTools } from "./timeline-tools.tsx";
import { useShown, type ShownTimeline } from "./use-shown.ts";
import { useTimelineKeys } from "./use-timeline-keys.ts";
import "./timeline.css";

interface TimelineTabProps {
  readonly move: MoveDetails;
  readonly file: PlanFileView;
  readonly now: string;
}

/** Until the policy is read. */
const USUAL = { weekendDays: [6, 7], freezes: [] };

export function TimelineTab({ move, file, now }: TimelineTabProps) {
  const say = useSay();
  const timeline = useMemo(() => timelineOf(move, file, now), [move, file, now]);
  const view = useShown(timeline, now);
  const { shown, show } = view;
  const isTable = shown.view === "table";
  const isNarrow = useMedia("screen and (max-width: 640px)");
  const isChart = !isTable && !isNarrow;
  const mark = marksOf(timeline).find(({ id }) => id === shown.mark);
  const isFiltered = shown.withFindings === true;
  const lines = timeline.lines.filter(({ findings }) => !isFiltered || findings > 0);
  const root = useRef<HTMLElement>(null);
  const policy = useQuery(queries.policy).data?.policy;
  const rest = restDays({ ...view.window, widthPx: view.widthPx }, policy ?? USUAL);
  const keys = useTimelineKeys({ root, timeline, lines, now, view });
  return (
    <section className="card" aria-labelledby="timeline-says" ref={root}>
      <div className="timeline-head">
        <p id="timeline-says" className="sum">
          {answer(say, timeline, file)}
        </p>
        <div className="actions">
          {isChart ? <TimelineTools view={view} now={now} /> : null}
          <Button
            size="small"
            aria-pressed={isTable}
            onClick={() => show({ view: isTable ? null : "table" })}
          >
            {say("console.timeline.table")}
          </Button>
        </div>
      </div>
      {isChart && (isFiltered || isWorthFiltering(timeline)) ? (
        <FindingsFilter view={view} hidden={timeline.lines.length - lines.length} />
      ) : null}
      {isTable ? (
        <TimelineTable timeline={timeline} onKeyDown={keys.inTable} />
      ) : isNarrow ? (
        <TimelineDown timeline={timeline} now={now} />
      ) : (
        <>
          <TimelineChart
            timeline={timeline}
            lines={lines}
            now={now}
            companyName={move.customer.companyName}
            view={view}
            rest={rest}
            onKeyDown={keys.inChart}
          />
          <Legend hasRest={rest.length > 0} />
          <div aria-live="polite">
            {mark === undefined ? null : (
              <MarkDetails
                mark={mark}
                line={timeline.lines.find(({ lineId }) => lineId === mark.lineId) ?? null}
                now={now}
              />
            )}
          </div>
          <div className="print-only">
            <TimelineTable timeline={timeline} />
          </div>
        </>
      )}
    </section>
  );
}

interface FindingsFilterProps {
  readonly view: ShownTimeline;
  /** So many lines are not shown. */
  readonly hidden: number;
}

function FindingsFilter({ view: { show, shown }, hidden }: FindingsFilterProps) {
  const say = useSay();
  return (
    <div className="filters look-for">
      <Checkbox
        label={say("console.timeline.withFindings")}
        checked={shown.withFindings === true}
        onChange={(_event, { checked }) => show({ withFindings: checked === true ? true : null })}
      />
      <p role="status" className="secondary">
        {hidden === 0 ? null : say("board.hidden", { n: hidden })}
      </p>
    </div>
  );
}

/** Some lines have findings, and others none. */
function isWorthFiltering({ lines }: Timeline): boolean {
  const some = lines.filter(({ findings }) => findings > 0).length;
  return some > 0 && some < lines.length;
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

function Legend({ hasRest }: { readonly hasRest: boolean }) {
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
      <li>
        <span className="swatch several" aria-hidden="true">
          {say.number(2)}
        </span>
        {say("console.legend.several")}
      </li>
      {hasRest ? (
        <li>
          <span className="swatch rest" aria-hidden="true" />
          {say("dates.noOrders")}
        </li>
      ) : null}
    </ul>
  );
}
