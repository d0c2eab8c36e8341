// An entry is put off, and shown again. Nothing about the move changes; the server shows it again by itself as soon as a
// last safe moment is two days away.

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { snoozeMove, type BoardRow } from "#contract/routes/board.ts";
import { call } from "../../server/call.ts";
import { queries, useAct } from "../../server/queries.ts";
import { ErrorBar } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

const DAY_MS = 24 * 3_600_000;
const offeredDays = [1, 3, 7, 14];

function useSnooze(moveId: string) {
  const say = useSay();
  const { data: caller } = useQuery(queries.caller);
  return useAct((until: string | null) => {
    const by = caller?.name ?? say("people.actor.operator");
    return call(snoozeMove, { params: { move: moveId }, body: { by, until } });
  });
}

/** Only instants at which no last safe moment is near are offered. */
export function Snooze({ now, row }: { readonly now: string; readonly row: BoardRow }) {
  const say = useSay();
  const { companyName, moveId, snoozableUntil } = row;
  const snooze = useSnooze(moveId);
  if (snoozableUntil === null) return null;
  const offered = offeredDays
    .map((days) => new Date(Date.parse(now) + days * DAY_MS).toISOString())
    .filter((until) => until <= snoozableUntil);
  const instants = offered.length === 0 ? [snoozableUntil] : offered;
  return (
    <>
      <select
        className="snooze"
        aria-label={say("board.snoozeOf", { company: companyName })}
        value=""
        disabled={snooze.isPending}
        onChange={({ target }) => snooze.mutate(target.value)}
      >
        <option value="">{say("board.snooze")}</option>
        {instants.map((until) => (
          <option key={until} value={until}>
            {say("board.until", { until })}
          </option>
        ))}
      </select>
      {snooze.error === null ? null : <ErrorBar error={snooze.error} />}
    </>
  );
}

export function SnoozedList({ rows }: { readonly rows: readonly BoardRow[] }) {
  const say = useSay();
  if (rows.length === 0) return null;
  return (
    <details className="snoozed">
      <summary>{say("board.snoozed", { n: rows.length })}</summary>
      <ul>
        {rows.map((row) => (
          <SnoozedItem key={row.moveId} row={row} />
        ))}
      </ul>
    </details>
  );
}

function SnoozedItem({
  row: { companyName, domain, moveId, snoozed },
}: {
  readonly row: BoardRow;
}) {
  const say = useSay();
  const snooze = useSnooze(moveId);
  return (
    <li>
      <Link to="/customers/$customer" params={{ customer: domain }} className="name">
        {companyName}
      </Link>
      <span className="secondary">
        {snoozed === null ? null : say("board.snoozedUntil", snoozed)}
      </span>
      <button
        type="button"
        className="link-button plain"
        aria-label={say("board.againOf", { company: companyName })}
        onClick={() => snooze.mutate(null)}
      >
        {say("board.again")}
      </button>
      {snooze.error === null ? null : <ErrorBar error={snooze.error} />}
    </li>
  );
}
