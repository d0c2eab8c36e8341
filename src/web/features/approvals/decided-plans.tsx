// Who approved or refused which move plan: when, by which hash, under which policy, with whom.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { BlockedIcon, DoneIcon } from "@fluentui/react-icons";
import type { z } from "zod";
import { listDecisions, type Decision } from "#contract/routes/decisions.ts";
import { call } from "../../server/call.ts";
import { queries, useNow } from "../../server/queries.ts";
import { Badge } from "../../ui/badge.tsx";
import { Empty } from "../../ui/empty.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { LogExport } from "../../ui/log-export.tsx";
import { LogFilter } from "../../ui/log-filter.tsx";
import { exportQuery, isNarrowed, type LogSearch } from "../../ui/log-search.ts";
import { NewEntries } from "../../ui/new-entries.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay, type Say } from "../../ui/say.ts";
import { useHeld } from "../../ui/use-held.ts";

/** As much of a hash as people compare by eye; the whole is in the file and behind the pointer. */
const HASH_SHOWN = 12;

export function DecidedPlans() {
  const say = useSay();
  const { tab: _tab, transfer: _transfer, ...search } = useSearch({ from: "/approvals" });
  const decisions = useQuery({ ...queries.decisions(search), placeholderData: keepPreviousData });
  const isWhole = !isNarrowed(search) && search.before === undefined;
  return (
    <Reading query={decisions} lines={8}>
      {(read) =>
        read.decisions.length === 0 && isWhole ? (
          <Empty title={say("logs.decided.empty.title")} text={say("logs.decided.empty.text")} />
        ) : (
          <Decided read={read} search={search} isAwaited={decisions.isPlaceholderData} />
        )
      }
    </Reading>
  );
}

interface DecidedProps {
  readonly read: z.infer<typeof listDecisions.response>;
  readonly search: LogSearch;
  readonly isAwaited: boolean;
}

function Decided({ isAwaited, read, search }: DecidedProps) {
  const say = useSay();
  const navigate = useNavigate({ from: "/approvals" });
  const page = isAwaited ? "" : JSON.stringify(search);
  const { newCount, showNew, shown } = useHeld(page, read.decisions, keyOf);
  const { before, ...filter } = search;
  const refused = shown.filter(({ outcome }) => outcome === "refused").length;
  return (
    <>
      <LogFilter
        search={search}
        onSearch={(next) => void navigate({ search: { ...next, tab: "decided" } })}
      >
        <ExportDecisions filter={filter} />
      </LogFilter>
      <NewEntries n={newCount} isWholePage={newCount === read.decisions.length} onShow={showNew} />
      {shown.length === 0 ? (
        <p role="status">{say("logs.noMatch")}</p>
      ) : (
        <section className="card" aria-label={say("logs.decided.table")}>
          <p>{say("logs.decided.sum", { approved: shown.length - refused, refused })}</p>
          <ol className="board">
            {shown.map((decision) => (
              <DecidedItem key={keyOf(decision)} decision={decision} />
            ))}
          </ol>
        </section>
      )}
      <div className="actions">
        {before === undefined ? null : (
          <LinkButton to="/approvals" search={{ ...filter, tab: "decided" }}>
            {say("pages.activity.newest")}
          </LinkButton>
        )}
        {read.next === null ? null : (
          <LinkButton to="/approvals" search={{ ...filter, tab: "decided", before: read.next }}>
            {say("pages.activity.older")}
          </LinkButton>
        )}
      </div>
    </>
  );
}

function DecidedItem({ decision }: { readonly decision: Decision }) {
  const say = useSay();
  const { at, bandHash, companyName, domain, note, outcome } = decision;
  const facts = [
    [say("logs.column.by"), byText(say, decision)],
    [say("console.column.seats"), seatsText(say, decision)],
    [say("logs.column.policy"), policyText(say, decision)],
    ...(note === null ? [] : [[say("acts.override.reason"), note]]),
  ];
  return (
    <li className="decision">
      <div className="board-what">
        <Link
          to="/customers/$customer"
          params={{ customer: domain }}
          search={{ tab: "history" }}
          className="name"
        >
          {companyName}
        </Link>
        <time dateTime={at}>{say.time(at)}</time>
      </div>
      <div className="board-when">
        {outcome === "approved" ? (
          <Badge tone="done" icon={<DoneIcon />}>
            {say("logs.outcome.approved")}
          </Badge>
        ) : (
          <Badge tone="danger" icon={<BlockedIcon />}>
            {say("logs.outcome.refused")}
          </Badge>
        )}
        <span className="secondary">
          {say("logs.column.hash")}{" "}
          <code title={bandHash ?? ""}>
            {bandHash?.slice(0, HASH_SHOWN) ?? say("console.unknown")}
          </code>
        </span>
      </div>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function ExportDecisions({ filter }: { readonly filter: LogSearch }) {
  const say = useSay();
  const now = useNow();
  return (
    <LogExport
      fileName={`handover-decisions-${now.slice(0, 10)}.csv`}
      header={[
        say("logs.column.decision"),
        say("console.column.when"),
        say("board.column.customer"),
        say("board.column.domain"),
        say("logs.column.by"),
        say("console.column.seats"),
        say("logs.column.hash"),
        say("logs.column.policy"),
        say("acts.override.reason"),
      ]}
      readPage={async (before) => {
        const { decisions, next } = await call(listDecisions, {
          query: exportQuery(filter, before),
        });
        const rows = decisions.map((decision) => [
          say(`logs.outcome.${decision.outcome}`),
          say.time(decision.at),
          decision.companyName,
          decision.domain,
          byText(say, decision),
          seatsText(say, decision),
          decision.bandHash ?? "",
          policyText(say, decision),
          decision.note ?? "",
        ]);
        return { rows, next };
      }}
    />
  );
}

function byText(say: Say, { by, byCustomer, consents }: Decision): string {
  if (consents.length > 1) {
    const names = consents.map(({ at, name }) => say("logs.consent", { name, at }));
    return say("logs.two", { names });
  }
  const name = by ?? say("journal.somebody");
  return byCustomer ? `${name} (${say("logs.byCustomer")})` : name;
}

function seatsText(say: Say, { seats }: Decision): string {
  if (seats === null) return say.number(0);
  return seats.min === seats.max ? say.number(seats.min) : say("logs.seatsBetween", seats);
}

function policyText(say: Say, { policy }: Decision): string {
  return policy === null
    ? say("logs.policy.defaults")
    : say("logs.policy.chosen", { by: policy.changedBy, at: policy.changedAt });
}

function keyOf({ moveId, sequence }: Decision): string {
  return `${moveId} ${sequence}`;
}
