// The move plans that wait for an approval, the one with the earliest last moment first.

import { useQuery } from "@tanstack/react-query";
import type { BoardRow } from "#contract/routes/board.ts";
import { queries } from "../../server/queries.ts";
import { BoardList } from "../../ui/board-list.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Page } from "../../ui/page.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

export function ApprovalsPage() {
  const say = useSay();
  const board = useQuery(queries.board);
  return (
    <Page title={say("pages.approvals.title")}>
      <Reading query={board} lines={10}>
        {({ now, rows }) => {
          const waiting = rows.filter(({ needsApproval }) => needsApproval);
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
    </Page>
  );
}

function Waiting({ rows, now }: { readonly rows: readonly BoardRow[]; readonly now: string }) {
  const say = useSay();
  const seats = rows.reduce((sum, { seatsAtSource }) => sum + seatsAtSource, 0);
  return (
    <section className="card" aria-labelledby="waiting">
      <h2 id="waiting">{say("pages.approvals.sum", { n: rows.length, seats })}</h2>
      <p className="secondary">{say("console.home.order")}</p>
      <BoardList rows={rows} now={now} isPrimary />
    </section>
  );
}
