// The Monday board: what is near and where most is at stake comes first, with who must act and what waiting costs.

import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import type { z } from "zod";
import type { BoardRow, showBoard } from "#contract/routes/board.ts";
import type { Overview } from "#contract/routes/overview.ts";
import { WarningIcon } from "@fluentui/react-icons";
import { queries } from "../../server/queries.ts";
import { BoardList, whatIsNext } from "../../ui/board-list.tsx";
import { bySoonest } from "../../ui/by-soonest.ts";
import { Empty } from "../../ui/empty.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { goInTour, knowsTour } from "../tour/tour-state.ts";
import { filtered } from "./board-filter.ts";
import { grouped } from "./board-groups.ts";
import { BoardTools } from "./board-tools.tsx";
import { DaysAhead } from "./days-ahead.tsx";
import { FiguresAge } from "./figures-age.tsx";
import { Lately } from "./lately.tsx";
import { Snooze, SnoozedList } from "./snoozing.tsx";
import { sumMoney } from "../../ui/sum-money.ts";

const DAY_MS = 24 * 3_600_000;

export function HomePage() {
  const say = useSay();
  const board = useQuery(queries.board);
  const overview = useQuery(queries.overview);
  return (
    <Page
      title={say("console.home.title")}
      about={
        board.data === undefined || overview.data === undefined ? undefined : (
          <FiguresAge
            readAtMs={Math.min(board.dataUpdatedAt, overview.dataUpdatedAt)}
            hasFailed={board.isRefetchError || overview.isRefetchError}
            overview={overview.data}
            onReadAgain={() => void Promise.all([board.refetch(), overview.refetch()])}
          />
        )
      }
    >
      <Reading query={overview}>
        {(figures) =>
          figures.customers === 0 ? (
            <Empty
              title={say("console.home.empty.title")}
              text={say("console.home.empty.text")}
              action={
                <div className="actions">
                  <LinkButton to="/customers/import" look="primary">
                    {say("console.import.open")}
                  </LinkButton>
                  {figures.cloud === "sandbox" && !knowsTour() ? (
                    <button type="button" className="link-button plain" onClick={() => goInTour(0)}>
                      {say("console.tour.start")}
                    </button>
                  ) : null}
                </div>
              }
            />
          ) : (
            <Reading query={board}>{(read) => <Board {...read} overview={figures} />}</Reading>
          )
        }
      </Reading>
    </Page>
  );
}

interface FiguresProps {
  readonly now: string;
  readonly rows: readonly BoardRow[];
  readonly overview: Overview;
}

type BoardProps = z.infer<typeof showBoard.response> & Pick<FiguresProps, "overview">;

function Board({ ahead, lately, now, rows, overview }: BoardProps) {
  const say = useSay();
  const filter = useSearch({ from: "/" });
  const found = filtered(rows, filter, say.locale);
  const snoozed = found.filter((row) => row.snoozed !== null);
  const shown = found.filter((row) => row.snoozed === null);
  const mine = shown.filter(
    ({ needsApproval, waitingFor }) =>
      needsApproval || waitingFor.some(({ owner }) => owner === "operator"),
  );
  const others = bySoonest(shown.filter((row) => !mine.includes(row) && row.next !== null));
  const next = others[0];
  return (
    <>
      <Figures now={now} rows={rows} overview={overview} />
      <Lately {...lately} />
      <BoardTools rows={rows} shown={found} now={now} />
      <section className="card" aria-labelledby="needs-you">
        <h2 id="needs-you">{say("console.home.needsYou", { n: mine.length })}</h2>
        {mine.length > 0 ? (
          <>
            <p className="secondary">{say("console.home.order")}</p>
            <MyBoard rows={mine} now={now} />
          </>
        ) : (
          <p>
            {next?.next === null || next === undefined
              ? say("console.home.nothing")
              : say("console.home.nothingNext", {
                  company: next.companyName,
                  at: next.next.at,
                })}
          </p>
        )}
        <SnoozedList rows={snoozed} />
      </section>
      <DaysAhead ahead={ahead} />
      {others.length === 0 ? null : (
        <section className="card" aria-labelledby="next-instants">
          <h2 id="next-instants">{say("console.home.others", { n: others.length })}</h2>
          <BoardList rows={others} now={now} />
        </section>
      )}
    </>
  );
}

/** What is rare among many of one kind stands out: those beyond the third that are not near are folded. */
function MyBoard({ now, rows }: Pick<FiguresProps, "now" | "rows">) {
  const say = useSay();
  const { groups, single } = grouped(rows);
  const snooze = (row: BoardRow) => <Snooze row={row} now={now} />;
  return (
    <>
      <BoardList rows={single} now={now} isPrimary beside={snooze} />
      {groups.map(({ kind, rows: alike, soonest }) => (
        <details key={kind} className="board-group">
          <summary>
            {soonest === null
              ? `${say("console.home.noPlan")} (${say.number(alike.length)})`
              : say("board.group", {
                  what: whatIsNext(say, soonest),
                  n: alike.length,
                  at: soonest.at,
                })}
          </summary>
          <BoardList rows={alike} now={now} beside={snooze} />
        </details>
      ))}
    </>
  );
}

function Figures({ now, rows, overview }: FiguresProps) {
  const say = useSay();
  const late = rows.filter(
    ({ next, needsApproval }) => needsApproval && next !== null && next.at < now,
  );
  const saved = sumMoney(rows.flatMap((row) => (row.saved === null ? [] : [row.saved])));
  const soon = new Date(Date.parse(now) + 7 * DAY_MS).toISOString();
  const figures = [
    {
      key: "atRisk",
      value: say.number(late.reduce((sum, { seatsAtSource }) => sum + seatsAtSource, 0)),
      care: late.length > 0,
    },
    { key: "moving", value: say.number(overview.moves.open), care: false },
    {
      key: "cutovers",
      value: say.number(
        rows.filter(({ cutoverAt }) => cutoverAt !== null && cutoverAt < soon).length,
      ),
      care: false,
    },
    { key: "saved", value: saved.length === 0 ? "0" : say.list(saved.map(say.money)), care: false },
  ] as const;
  return (
    <dl className="figures">
      {figures.map(({ key, value, care }) => (
        <div key={key} className={care ? "card care" : "card"}>
          <dt>{say(`console.figure.${key}`)}</dt>
          <dd>
            {care ? <WarningIcon /> : null}
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
