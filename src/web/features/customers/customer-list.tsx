// The rows of the list. Only those in sight are in the page; the whole is announced as what it is.

import { useVirtualizer } from "@tanstack/react-virtual";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import type { CustomerRow } from "#contract/views.ts";
import { useMedia } from "../../app/theme.tsx";
import { useNow } from "../../server/queries.ts";
import { MoveStateBadge, stateOf, waitingFor } from "../../ui/move-state.tsx";
import { useSay } from "../../ui/say.ts";

const ROW_PX = 60;
const CARD_PX = 148;
const ROWS_BEYOND = 12;

const columns = ["customer", "state", "waitingFor", "next", "sources"] as const;

export function CustomerList({ rows }: { readonly rows: readonly CustomerRow[] }) {
  const say = useSay();
  const now = useNow();
  const isNarrow = useMedia("(max-width: 640px)");
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isNarrow ? CARD_PX : ROW_PX),
    overscan: ROWS_BEYOND,
    getItemKey: (index) => rows[index]?.customerId ?? index,
  });
  return (
    <div
      ref={scroller}
      className="list"
      tabIndex={0}
      role="region"
      aria-label={say("console.customers.title")}
    >
      <div role="table" aria-label={say("console.customers.title")} aria-rowcount={rows.length + 1}>
        <div role="row" className="list-row list-head" aria-rowindex={1}>
          {columns.map((column) => (
            <span key={column} role="columnheader">
              {say(`console.column.${column}`)}
            </span>
          ))}
        </div>
        <div role="rowgroup" className="list-rows" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                role="row"
                aria-rowindex={index + 2}
                className="list-row"
                style={{ transform: `translateY(${start}px)` }}
              >
                <Cells row={row} now={now} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function Cells({ row, now }: { readonly row: CustomerRow; readonly now: string }) {
  const say = useSay();
  const { move, companyName, domain, country, declaredSources } = row;
  const region = new Intl.DisplayNames(say.locale, { type: "region" });
  return (
    <>
      <span role="cell" className="cell-name">
        <Link to="/customers/$customer" params={{ customer: domain }} className="name">
          {companyName}
        </Link>
        <span className="secondary">
          {domain} · {region.of(country)}
        </span>
      </span>
      <span role="cell">{move === null ? null : <MoveStateBadge state={stateOf(move)} />}</span>
      <span role="cell" className="cell-waiting">
        {move === null
          ? null
          : move.refusal === null
            ? waitingFor(say, move) || "—"
            : say(`findings.${move.refusal}.title`)}
      </span>
      <span role="cell">
        {move === null || move.wakeAt === null ? (
          "—"
        ) : (
          <time dateTime={move.wakeAt}>{say.from(move.wakeAt, now)}</time>
        )}
      </span>
      <span role="cell" className="number">
        {say.number(declaredSources)}
      </span>
    </>
  );
}
