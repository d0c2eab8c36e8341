// The rows of the list. Only those in sight are in the page; the whole is announced as what it is.

import { Button } from "@fluentui/react-button";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import type { CustomerRow } from "#contract/views.ts";
import { useMedia } from "../../app/theme.tsx";
import { MoveStateBadge, stateOf } from "../../ui/move-state.tsx";
import { useSay } from "../../ui/say.ts";
import { textOf } from "./list/field-text.ts";
import { fieldKinds, type FieldName, type Listed } from "./list/fields.ts";
import type { Selection } from "./list/selection.ts";
import type { CustomerListView } from "./list/use-list.ts";

const ROW_PX = 60;
const CARD_PX = 148;
const ROWS_BEYOND = 12;

/** Shares of the width, where they are not all alike. */
const widths: Readonly<Partial<Record<FieldName, number>>> = {
  customer: 3,
  waitingFor: 3,
  refusal: 3,
  state: 2,
  licenses: 1,
  sources: 1,
};
const USUAL_WIDTH = 1.6;
const COLUMN_PX_MIN = 96;

interface CustomerListProps {
  readonly view: CustomerListView;
  readonly selection: Selection;
}

export function CustomerList({ view, selection }: CustomerListProps) {
  const say = useSay();
  const { columns, shown } = view;
  const isNarrow = useMedia("(max-width: 640px)");
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isNarrow ? CARD_PX : ROW_PX),
    overscan: ROWS_BEYOND,
    getItemKey: (index) => shown[index]?.customer.customerId ?? index,
  });
  const shares = columns.map(
    (column) => `minmax(${COLUMN_PX_MIN}px, ${widths[column] ?? USUAL_WIDTH}fr)`,
  );
  const grid = isNarrow ? {} : { gridTemplateColumns: `24px ${shares.join(" ")}` };
  return (
    <div
      ref={scroller}
      className="list"
      tabIndex={0}
      role="region"
      aria-label={say("console.customers.title")}
    >
      <div
        role="table"
        className="list-table"
        style={isNarrow ? {} : { minWidth: 48 + columns.length * (COLUMN_PX_MIN + 16) }}
        aria-label={say("console.customers.title")}
        aria-rowcount={shown.length + 1}
      >
        <Head view={view} grid={grid} />
        <div role="rowgroup" className="list-rows" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const listed = shown[index];
            return listed === undefined ? null : (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                role="row"
                aria-rowindex={index + 2}
                className="list-row"
                style={{ ...grid, transform: `translateY(${start}px)` }}
              >
                <SelectionCell customer={listed.customer} selection={selection} />
                {columns.map((column) => (
                  <Cell key={column} column={column} listed={listed} />
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface HeadProps {
  readonly view: CustomerListView;
  readonly grid: Readonly<{ gridTemplateColumns?: string }>;
}

/** Each name sorts by its column, and once more the other way round. */
function Head({ view, grid }: HeadProps) {
  const say = useSay();
  const { change, columns, sorting } = view;
  return (
    <div role="row" className="list-row list-head" aria-rowindex={1} style={grid}>
      <span role="columnheader">
        <span className="unseen">{say("list.chosen")}</span>
      </span>
      {columns.map((column) => {
        const isSorted = sorting.field === column;
        const isUp = isSorted && !sorting.isDescending;
        return (
          <span
            key={column}
            role="columnheader"
            className={fieldKinds[column] === "number" ? "number" : ""}
            aria-sort={isSorted ? (isUp ? "ascending" : "descending") : "none"}
          >
            <Button
              size="small"
              appearance="transparent"
              onClick={() => change({ sort: isUp ? `-${column}` : column })}
            >
              {say(`list.field.${column}`)}
              {isSorted ? <span aria-hidden="true">{isUp ? " ▴" : " ▾"}</span> : null}
            </Button>
          </span>
        );
      })}
    </div>
  );
}

interface SelectionCellProps {
  readonly customer: CustomerRow;
  readonly selection: Selection;
}

function SelectionCell({ customer, selection }: SelectionCellProps) {
  const say = useSay();
  return (
    <span role="cell" className="cell-choose">
      <input
        type="checkbox"
        aria-label={say("list.choose", { company: customer.companyName })}
        checked={selection.has(customer.customerId)}
        onChange={({ target }) => selection.choose(customer.customerId, target.checked)}
      />
    </span>
  );
}

function Cell({ column, listed }: { readonly column: FieldName; readonly listed: Listed }) {
  const say = useSay();
  const { companyName, country, domain, move } = listed.customer;
  if (column === "customer") {
    return (
      <span role="cell" className="cell-name">
        <Link to="/customers/$customer" params={{ customer: domain }} className="name">
          {companyName}
        </Link>
        <span className="secondary">
          {domain} · {new Intl.DisplayNames(say.locale, { type: "region" }).of(country)}
        </span>
      </span>
    );
  }
  if (column === "state") {
    const needsApproval = listed.board?.needsApproval ?? false;
    return (
      <span role="cell">
        {move === null ? null : <MoveStateBadge state={stateOf({ ...move, needsApproval })} />}
      </span>
    );
  }
  const text =
    column === "waitingFor" && move !== null && move.refusal !== null
      ? say(`findings.${move.refusal}.title`)
      : textOf(say, column, listed);
  return (
    <span
      role="cell"
      className={fieldKinds[column] === "number" ? "number" : `cell-${column}`}
      data-label={say(`list.field.${column}`)}
    >
      {text === "" ? "—" : text}
    </span>
  );
}
