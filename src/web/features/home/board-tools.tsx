// Narrows what Home shows, says how much that hides, and saves the shown as a file for a spreadsheet.

import { useNavigate, useSearch } from "@tanstack/react-router";
import type { BoardRow } from "#contract/routes/board.ts";
import { ifNobody, whatIsNext } from "../../ui/board-list.tsx";
import { csvText, separatorOf } from "../../ui/csv-text.ts";
import { download } from "../../ui/download.ts";
import { useSay, type Say } from "../../ui/say.ts";
import { actorsIn, type BoardFilter } from "./board-filter.ts";

interface BoardToolsProps {
  readonly rows: readonly BoardRow[];
  readonly shown: readonly BoardRow[];
  readonly now: string;
}

export function BoardTools({ now, rows, shown }: BoardToolsProps) {
  const say = useSay();
  const filter = useSearch({ from: "/" });
  const navigate = useNavigate({ from: "/" });
  const narrow = ({ q = "", who = "" }: BoardFilter) =>
    void navigate({
      search: { ...(q === "" ? {} : { q }), ...(who === "" ? {} : { who }) },
      replace: true,
    });
  const hidden = rows.length - shown.length;
  return (
    <div className="board-tools">
      <input
        type="search"
        aria-label={say("board.find")}
        placeholder={say("board.find")}
        value={filter.q ?? ""}
        onChange={({ target }) => narrow({ ...filter, q: target.value })}
      />
      <select
        aria-label={say("board.column.who")}
        value={filter.who ?? ""}
        onChange={({ target }) => narrow({ ...filter, who: target.value })}
      >
        <option value="">{say("board.anybody")}</option>
        {actorsIn(rows).map((owner) => (
          <option key={owner} value={owner}>
            {say(`people.actor.${owner}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="link-button plain"
        onClick={() => download(`handover-${now.slice(0, 10)}.csv`, CSV, boardText(say, shown))}
      >
        {say("board.export", { n: shown.length })}
      </button>
      <p role="status" className="secondary">
        {hidden === 0 ? null : say("board.hidden", { n: hidden })}
      </p>
    </div>
  );
}

const CSV = "text/csv;charset=utf-8";
const columns = [
  "customer",
  "domain",
  "next",
  "at",
  "who",
  "waiting",
  "seatsNow",
  "seatsAfter",
  "overlap",
  "evidence",
] as const;

function boardText(say: Say, rows: readonly BoardRow[]): string {
  const header = columns.map((column) => say(`board.column.${column}`));
  const lines = rows.map((row) => {
    const { evidence, next, overlap } = row;
    const cells: Readonly<Record<(typeof columns)[number], string>> = {
      customer: row.companyName,
      domain: row.domain,
      next: next === null ? say("console.home.noPlan") : whatIsNext(say, next),
      at: next === null ? "" : say.time(next.at),
      who: say.list(actorsIn([row]).map((owner) => say(`people.actor.${owner}`))),
      waiting: ifNobody(say, row) ?? "",
      seatsNow: say.number(row.seatsAtSource),
      seatsAfter: say.number(row.seatsAfter),
      overlap: overlap === null ? "" : say.money(overlap),
      evidence: evidence === null ? "" : say(`plan.evidence.${evidence}`),
    };
    return columns.map((column) => cells[column]);
  });
  return csvText([header, ...lines], separatorOf(say.locale));
}
