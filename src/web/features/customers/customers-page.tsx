// All customers: found, compared, opened. Ten thousand of them scroll like fifty.

import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { Select } from "@fluentui/react-select";
import { SearchIcon } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useMemo } from "react";
import type { CustomerRow } from "#contract/views.ts";
import { queries } from "../../server/queries.ts";
import { Empty } from "../../ui/empty.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { moveStates, stateOf } from "../../ui/move-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { PauseDrawer } from "../pause/pause-drawer.tsx";
import { PausedBar } from "../pause/paused-bar.tsx";
import { CustomerList } from "./customer-list.tsx";

export function CustomersPage() {
  const say = useSay();
  const customers = useQuery(queries.customers);
  const { pause = false } = useSearch({ from: "/customers" });
  const navigate = useNavigate({ from: "/customers" });
  const isAnyOpen = customers.data?.some(({ move }) => move?.status === "open") === true;
  return (
    <>
      <Page
        title={say("console.customers.title")}
        actions={
          <>
            {isAnyOpen ? (
              <LinkButton to="/customers" search={{ pause: true }}>
                {say("pause.openAll")}
              </LinkButton>
            ) : null}
            <LinkButton to="/customers/import">{say("console.import.open")}</LinkButton>
            <LinkButton to="/customers/request-relationship" look="primary">
              {say("console.request.open")}
            </LinkButton>
          </>
        }
      >
        <Reading query={customers} lines={12}>
          {(rows) =>
            rows.length === 0 ? (
              <Empty
                title={say("console.customers.empty.title")}
                text={say("console.customers.empty.text")}
              />
            ) : (
              <Customers rows={rows} />
            )
          }
        </Reading>
      </Page>
      {pause ? (
        <PauseDrawer
          title={say("pause.titleAll")}
          moves="all"
          onClose={() => void navigate({ search: {} })}
        />
      ) : null}
    </>
  );
}

function Customers({ rows }: { readonly rows: readonly CustomerRow[] }) {
  const say = useSay();
  const { q = "", state = "" } = useSearch({ from: "/customers" });
  const navigate = useNavigate({ from: "/customers" });
  const typed = useDeferredValue(q);
  const shown = useMemo(() => filtered(rows, typed, state, say.locale), [rows, typed, state, say]);
  const hidden = rows.length - shown.length;
  const search = (next: { readonly q?: string; readonly state?: string }) =>
    void navigate({
      search: { ...(q === "" ? {} : { q }), ...(state === "" ? {} : { state }), ...next },
      replace: true,
    });
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
      <div className="filters">
        <Field label={say("console.customers.search")}>
          <Input
            type="search"
            contentBefore={<SearchIcon />}
            value={q}
            onChange={(_event, { value }) => search({ q: value })}
          />
        </Field>
        <Field label={say("console.customers.state")}>
          <Select value={state} onChange={(_event, { value }) => search({ state: value })}>
            <option value="">{say("console.customers.anyState")}</option>
            {moveStates.map((each) => (
              <option key={each} value={each}>
                {say(`console.state.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p role="status">
        {hidden === 0
          ? say("console.customers.count", { n: rows.length })
          : say("console.customers.hidden", { n: rows.length, hidden })}
      </p>
      {shown.length > 0 ? (
        <CustomerList rows={shown} />
      ) : (
        <Empty
          title={say("console.customers.noMatch")}
          text={say("console.customers.hidden", { n: rows.length, hidden })}
          action={<LinkButton to="/customers">{say("console.customers.clear")}</LinkButton>}
        />
      )}
    </>
  );
}

function filtered(
  rows: readonly CustomerRow[],
  typed: string,
  state: string,
  locale: string,
): readonly CustomerRow[] {
  const wanted = typed.trim().toLocaleLowerCase(locale);
  return rows.filter(
    ({ companyName, domain, tenantId, move }) =>
      (state === "" || (move !== null && stateOf(move) === state)) &&
      [companyName, domain, tenantId].some((text) =>
        text.toLocaleLowerCase(locale).includes(wanted),
      ),
  );
}
