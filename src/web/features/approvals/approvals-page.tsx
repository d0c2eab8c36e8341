// The move plans that wait for an approval, the one with the earliest last moment first; requests for transfers; and
// what was decided.

import { Tab, TabList } from "@fluentui/react-tabs";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { BoardRow } from "#contract/routes/board.ts";
import { queries } from "../../server/queries.ts";
import { BoardList } from "../../ui/board-list.tsx";
import { bySoonest } from "../../ui/by-soonest.ts";
import { Empty } from "../../ui/empty.tsx";
import { Page } from "../../ui/page.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { DecidedPlans } from "./decided-plans.tsx";
import { TransferDrawer } from "../transfers/transfer-drawer.tsx";
import { TransfersList } from "../transfers/transfers-list.tsx";

export function ApprovalsPage() {
  const say = useSay();
  const { tab = "waiting", customer, transfer } = useSearch({ from: "/approvals" });
  const navigate = useNavigate({ from: "/approvals" });
  return (
    <>
      <Page title={say("pages.approvals.title")}>
        <TabList
          className="tabs"
          selectedValue={tab}
          onTabSelect={(_event, { value }) =>
            void navigate({
              search: value === "transfers" || value === "decided" ? { tab: value } : {},
            })
          }
        >
          {(["waiting", "transfers", "decided"] as const).map((each) => (
            <Tab key={each} value={each} id={`tab-${each}`}>
              {say(`acts.approvals.${each}`)}
            </Tab>
          ))}
        </TabList>
        <div role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {tab === "transfers" ? (
            <TransfersList />
          ) : tab === "decided" ? (
            <DecidedPlans />
          ) : (
            <WaitingPlans />
          )}
        </div>
      </Page>
      {customer === undefined || transfer === undefined ? null : (
        <TransferDrawer
          customer={customer}
          transfer={transfer}
          onClose={() => void navigate({ search: { tab: "transfers" } })}
        />
      )}
    </>
  );
}

function WaitingPlans() {
  const say = useSay();
  const board = useQuery(queries.board);
  return (
    <Reading query={board} lines={10}>
      {({ now, rows }) => {
        const waiting = bySoonest(rows.filter(({ needsApproval }) => needsApproval));
        return waiting.length === 0 ? (
          <Empty
            title={say("pages.approvals.empty.title")}
            text={say("pages.approvals.empty.text")}
          />
        ) : (
          <Waiting rows={waiting} now={now} />
        );
      }}
    </Reading>
  );
}

function Waiting({ rows, now }: { readonly rows: readonly BoardRow[]; readonly now: string }) {
  const say = useSay();
  const seats = rows.reduce((sum, { seatsAtSource }) => sum + seatsAtSource, 0);
  return (
    <section className="card" aria-labelledby="waiting">
      <h2 id="waiting">{say("pages.approvals.sum", { n: rows.length, seats })}</h2>
      <p className="secondary">{say("pages.approvals.order")}</p>
      <BoardList rows={rows} now={now} isPrimary />
    </section>
  );
}
