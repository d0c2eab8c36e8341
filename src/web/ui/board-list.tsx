// Moves as the Monday board shows them: what is next and by when, who must act, what is at stake.

import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import type { BoardRow } from "#contract/routes/board.ts";
import { ClockIcon, FlagIcon, PersonIcon, WarningIcon } from "@fluentui/react-icons";
import { Badge } from "./badge.tsx";
import { LinkButton } from "./link-button.tsx";
import { useSay } from "./say.ts";

const SHOWN_FIRST = 10;

interface BoardListProps {
  readonly rows: readonly BoardRow[];
  readonly now: string;
  /** The first row's button is the one primary button of the screen. */
  readonly isPrimary?: boolean;
  /** What can be done about a row beside opening it. */
  readonly beside?: (row: BoardRow) => ReactNode;
}

export function BoardList({ rows, now, isPrimary = false, beside }: BoardListProps) {
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
            beside={beside?.(row)}
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
  readonly beside: ReactNode;
}

function BoardItem({ row, now, look, beside }: BoardItemProps) {
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
        <Consequence row={row} />
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
        {beside}
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

/** What waiting costs where nobody does what is next. */
function Consequence({ row }: { readonly row: BoardRow }) {
  const text = ifNobody(useSay(), row);
  return text === null ? null : <span>{text}</span>;
}

export function ifNobody(
  say: ReturnType<typeof useSay>,
  { ifNobody: { consequence, perDay, seats } }: BoardRow,
): string | null {
  if (consequence === "none") return null;
  if (consequence === "serviceStops") return say("board.ifNobody.stops", { n: seats });
  return perDay === null
    ? say("board.ifNobody.renews")
    : say("board.ifNobody.renewsAt", { cost: perDay });
}

export function whatIsNext(
  say: ReturnType<typeof useSay>,
  next: NonNullable<BoardRow["next"]>,
): string {
  return next.step === null
    ? say.code(`console.next.${next.kind}`)
    : say(`people.step.${next.step.kind}`);
}
