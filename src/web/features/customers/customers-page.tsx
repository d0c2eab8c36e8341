// All customers: found, compared, opened. Ten thousand of them scroll like fifty.

import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { CustomerRow } from "#contract/views.ts";
import { queries } from "../../server/queries.ts";
import { Empty } from "../../ui/empty.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { stateOf } from "../../ui/move-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { PauseDrawer } from "../pause/pause-drawer.tsx";
import { PausedBar } from "../pause/paused-bar.tsx";
import { BulkBar } from "./bulk/bulk-bar.tsx";
import { BulkDrawer } from "./bulk/bulk-drawer.tsx";
import { CustomerList } from "./customer-list.tsx";
import { ListTools } from "./list/list-tools.tsx";
import { useSelection } from "./list/selection.ts";
import { useList } from "./list/use-list.ts";
import { NoCustomersYet } from "./no-customers-yet.tsx";
import "./customers.css";

export function CustomersPage() {
  const say = useSay();
  const customers = useQuery(queries.customers);
  const { pause: isPausing, ...search } = useSearch({ from: "/customers" });
  const navigate = useNavigate({ from: "/customers" });
  const isEmpty = customers.data?.length === 0;
  const isAnyOpen = customers.data?.some(({ move }) => move?.status === "open") === true;
  return (
    <>
      <Page
        title={say("console.customers.title")}
        actions={
          <>
            {isAnyOpen ? (
              <LinkButton to="/customers" search={{ ...search, pause: true }}>
                {say("pause.openAll")}
              </LinkButton>
            ) : null}
            {isEmpty ? null : (
              <>
                <LinkButton to="/customers/import">{say("console.import.open")}</LinkButton>
                <LinkButton to="/customers/request-relationship" look="primary">
                  {say("console.request.open")}
                </LinkButton>
              </>
            )}
          </>
        }
      >
        <Reading query={customers} lines={12}>
          {(rows) => (rows.length === 0 ? <NoCustomersYet /> : <Customers rows={rows} />)}
        </Reading>
      </Page>
      {isPausing === true ? (
        <PauseDrawer
          title={say("pause.titleAll")}
          moves="all"
          onClose={() => void navigate({ search })}
        />
      ) : null}
    </>
  );
}

function Customers({ rows }: { readonly rows: readonly CustomerRow[] }) {
  const say = useSay();
  const view = useList(rows);
  const selection = useSelection(rows);
  const { act } = view.search;
  const hidden = rows.length - view.shown.length;
  const pausedCount = rows.filter(({ move }) => move !== null && stateOf(move) === "paused").length;
  return (
    <>
      {pausedCount === 0 ? null : (
        <PausedBar
          text={say("pause.paused", { n: pausedCount })}
          act={say("pause.resumeAll")}
          moves="all"
        />
      )}
      <ListTools view={view} rows={rows} />
      <p role="status">
        {view.isReading
          ? say("console.loading")
          : hidden === 0
            ? say("console.customers.count", { n: rows.length })
            : say("console.customers.hidden", { n: rows.length, hidden })}
      </p>
      <EstatesRead rows={rows} />
      <BulkBar view={view} selection={selection} />
      {view.shown.length > 0 ? (
        <CustomerList view={view} selection={selection} />
      ) : view.isReading ? null : (
        <Empty
          title={say("console.customers.noMatch")}
          text={say("console.customers.hidden", { n: rows.length, hidden })}
          action={<LinkButton to="/customers">{say("console.customers.clear")}</LinkButton>}
        />
      )}
      {act === undefined ? null : (
        <BulkDrawer
          act={act}
          customers={selection.customers}
          onClose={() => view.change({ act: null })}
        />
      )}
    </>
  );
}

/** Of those whose estate is known or still to be read; nothing once all are known. */
function EstatesRead({ rows }: { readonly rows: readonly CustomerRow[] }) {
  const say = useSay();
  const moves = rows.flatMap(({ move }) =>
    move !== null && (move.isEstateKnown || move.status === "open") ? [move] : [],
  );
  const known = moves.filter(({ isEstateKnown }) => isEstateKnown).length;
  return known === moves.length ? null : (
    <p className="secondary">{say("list.estates", { known, n: moves.length })}</p>
  );
}
