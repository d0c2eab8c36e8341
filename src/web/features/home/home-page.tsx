// The Monday board: what cannot be taken back comes first, with who must act and what is at stake.

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { BoardRow } from "#contract/routes/board.ts";
import type { Overview } from "#contract/routes/overview.ts";
import { ClockIcon, FlagIcon, PersonIcon, WarningIcon } from "@fluentui/react-icons";
import { queries } from "../../server/queries.ts";
import { Badge } from "../../ui/badge.tsx";
import { Empty } from "../../ui/empty.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";
import { sumMoney } from "../../ui/sum-money.ts";

const DAY_MS = 24 * 3_600_000;
const SHOWN_FIRST = 50;

export function HomePage() {
  const say = useSay();
  const board = useQuery(queries.board);
  const overview = useQuery(queries.overview);
  return (
    <Page title={say("console.home.title")}>
      <Reading query={overview}>
        {(figures) =>
          figures.customers === 0 ? (
            <Empty
              title={say("console.home.empty.title")}
              text={say("console.home.empty.text")}
              action={
                <LinkButton to="/customers/import" look="primary">
                  {say("console.import.open")}
                </LinkButton>
              }
            />
          ) : (
            <Reading query={board}>
              {({ now, rows }) => <Board now={now} rows={rows} overview={figures} />}
            </Reading>
          )
        }
      </Reading>
    </Page>
  );
}

interface BoardProps {
  readonly now: string;
  readonly rows: readonly BoardRow[];
  readonly overview: Overview;
}

function Board({ now, rows, overview }: BoardProps) {
  const say = useSay();
  const mine = rows.filter(
    ({ needsApproval, waitingFor }) =>
      needsApproval || waitingFor.some(({ owner }) => owner === "operator"),
  );
  const others = rows.filter((row) => !mine.includes(row) && row.next !== null);
  const next = others[0];
  return (
    <>
      <Figures now={now} rows={rows} overview={overview} />
      <section className="card" aria-labelledby="needs-you">
        <h2 id="needs-you">{say("console.home.needsYou", { n: mine.length })}</h2>
        {mine.length > 0 ? (
          <>
            <p className="secondary">{say("console.home.order")}</p>
            <BoardList rows={mine} now={now} isPrimary />
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
      </section>
      {others.length === 0 ? null : (
        <section className="card" aria-labelledby="next-instants">
          <h2 id="next-instants">{say("console.home.others", { n: others.length })}</h2>
          <BoardList rows={others} now={now} />
        </section>
      )}
    </>
  );
}

function Figures({ now, rows, overview }: BoardProps) {
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

interface BoardListProps {
  readonly rows: readonly BoardRow[];
  readonly now: string;
  /** The first row's button is the one primary button of the screen. */
  readonly isPrimary?: boolean;
}

function BoardList({ rows, now, isPrimary = false }: BoardListProps) {
  const say = useSay();
  const [shownCount, setShownCount] = useState(SHOWN_FIRST);
  return (
    <>
      <ol className="board">
        {rows.slice(0, shownCount).map((row, index) => (
          <BoardItem
            key={row.moveId}
            row={row}
            now={now}
            look={isPrimary && index === 0 ? "primary" : "plain"}
          />
        ))}
      </ol>
      {rows.length <= shownCount ? null : (
        <button
          type="button"
          className="link-button plain"
          onClick={() => setShownCount(rows.length)}
        >
          {say("console.showAll", { n: rows.length })}
        </button>
      )}
    </>
  );
}

interface BoardItemProps {
  readonly row: BoardRow;
  readonly now: string;
  readonly look: "primary" | "plain";
}

function BoardItem({ row, now, look }: BoardItemProps) {
  const say = useSay();
  const { next, domain, companyName } = row;
  const isLate = next !== null && next.at < now;
  const who = next?.step?.owner ?? (next?.kind === "approve" ? "operator" : null);
  return (
    <li>
      <div className="board-what">
        <Link to="/customers/$customer" params={{ customer: domain }} className="name">
          {companyName}
        </Link>
        <span>{next === null ? say("console.home.noPlan") : whatIsNext(say, next)}</span>
      </div>
      <div className="board-when">
        {next === null ? null : (
          <>
            <Badge
              tone={isLate ? "danger" : "plain"}
              icon={isLate ? <WarningIcon /> : <FlagIcon />}
            >
              {say.from(next.at, now)}
            </Badge>
            <time dateTime={next.at}>{say.time(next.at)}</time>
          </>
        )}
      </div>
      <div className="board-stake secondary">
        <span>
          {who === null ? <ClockIcon /> : <PersonIcon />}
          {who === null ? say("console.home.byItself") : say(`people.actor.${who}`)}
        </span>
        {row.seatsAtSource === 0 ? null : (
          <span>
            {say("console.home.seats", { now: row.seatsAtSource, after: row.seatsAfter })}
          </span>
        )}
        {row.overlap === null ? null : (
          <span>{say("console.home.overlap", { cost: row.overlap })}</span>
        )}
        {row.evidence === null ? null : (
          <span>
            {say("console.home.evidence", { level: say(`plan.evidence.${row.evidence}`) })}
          </span>
        )}
      </div>
      <div className="board-act">
        <LinkButton
          to="/customers/$customer"
          params={{ customer: domain }}
          search={row.needsApproval ? { approve: true } : {}}
          look={look}
          aria-label={`${say(row.needsApproval ? "console.review" : "console.open")}: ${companyName}`}
        >
          {say(row.needsApproval ? "console.review" : "console.open")}
        </LinkButton>
      </div>
    </li>
  );
}

function whatIsNext(say: ReturnType<typeof useSay>, next: NonNullable<BoardRow["next"]>): string {
  return next.step === null
    ? say.code(`console.next.${next.kind}`)
    : say(`people.step.${next.step.kind}`);
}
