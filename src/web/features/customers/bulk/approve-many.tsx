// Approving several plans at once: each is read and ticked by itself, each by its own hash, and the sum is said.

import { Checkbox } from "@fluentui/react-checkbox";
import { useQueries, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { approveBand } from "#contract/routes/moves.ts";
import type { CustomerRow, MoveDetails } from "#contract/views.ts";
import { call } from "../../../server/call.ts";
import { queries } from "../../../server/queries.ts";
import { Decision, DecisionDrawer } from "../../../ui/decision-drawer.tsx";
import { useOwnName } from "../../../ui/own-name.tsx";
import { ErrorBar, Reading } from "../../../ui/reading.tsx";
import { useSay } from "../../../ui/say.ts";
import { sumMoney } from "../../../ui/sum-money.ts";
import { Excluded, type WhyNot } from "./excluded.tsx";
import { RollUp } from "./roll-up.tsx";
import { useMany } from "./run-many.ts";

interface ApproveManyProps {
  readonly customers: readonly CustomerRow[];
  readonly onClose: () => void;
}

interface Offered {
  readonly customer: CustomerRow;
  readonly current: NonNullable<MoveDetails["current"]>;
  readonly askedBeside: MoveDetails["askedBeside"];
}

export function ApproveMany({ customers, onClose }: ApproveManyProps) {
  const say = useSay();
  // As they are when the drawer is opened: what is approved in it stays among those it was about.
  const [chosen] = useState(customers);
  const board = useQuery({ ...queries.board, select: ({ rows }) => rows });
  return (
    <DecisionDrawer title={say("list.approveTitle")} size="large" onClose={onClose}>
      <Reading query={board}>
        {(rows) => (
          <Approvals
            customers={chosen}
            waitingMoves={rows.flatMap((row) => (row.needsApproval ? [row.moveId] : []))}
            onClose={onClose}
          />
        )}
      </Reading>
    </DecisionDrawer>
  );
}

interface ApprovalsProps extends ApproveManyProps {
  /** Whose current band nobody has approved, asked for it already or not. */
  readonly waitingMoves: readonly string[];
}

function Approvals({ customers: chosen, waitingMoves, onClose }: ApprovalsProps) {
  const say = useSay();
  const [firstWaiting] = useState(() => new Set(waitingMoves));
  const whyNot: WhyNot = ({ move }) => {
    if (move === null) return "noMove";
    if (firstWaiting.has(move.moveId)) return null;
    return move.status === "open" ? "nothingToApprove" : move.status;
  };
  const waiting = chosen.filter((customer) => whyNot(customer) === null);
  const read = useOffers(waiting);
  // The hash that was shown when it was ticked: another plan needs another tick.
  const [ticked, tick] = useState<Readonly<Record<string, string>>>({});
  const [by] = useOwnName();
  const many = useMany((customer, name) => {
    const bandHash = ticked[customer.customerId] ?? "";
    const move = customer.move?.moveId ?? "";
    return call(approveBand, { params: { move }, body: { bandHash, approvedBy: name } });
  });
  const agreed = read.offers.filter(
    ({ customer, current }) => ticked[customer.customerId] === current.bandHash,
  );
  return (
    <Decision
      act={many}
      done={<RollUp many={many} by={by} />}
      {...(agreed.length === 0 ? {} : { read: say("console.approve.read") })}
      notNow={say("console.approve.notNow")}
      choices={[
        {
          label: say("list.approveDo", { n: agreed.length }),
          isPossible: agreed.length > 0,
          choose: (name) =>
            many.run(
              agreed.map(({ customer }) => customer),
              name,
            ),
        },
      ]}
      onClose={onClose}
    >
      <Excluded customers={chosen} whyNot={whyNot} />
      {read.error === null ? null : <ErrorBar error={read.error} />}
      {read.left === 0 ? null : <p role="status">{say("list.reading", { n: read.left })}</p>}
      <ul className="will">
        {read.offers.map((offered) => (
          <Offer
            key={offered.customer.customerId}
            {...offered}
            isTicked={agreed.includes(offered)}
            onTick={(isTicked) =>
              tick({
                ...ticked,
                [offered.customer.customerId]: isTicked ? offered.current.bandHash : "",
              })
            }
          />
        ))}
      </ul>
      <Sum offers={agreed} />
    </Decision>
  );
}

interface OfferProps extends Offered {
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function Offer({ askedBeside, current, customer, isTicked, onTick }: OfferProps) {
  const say = useSay();
  const [first] = askedBeside;
  const { bandHash, plan } = current;
  const products = plan.targets.map(({ title, steps, seatsBefore }) =>
    say("list.approveProduct", {
      n: (steps.at(-1)?.seatsAfter ?? seatsBefore) - seatsBefore,
      title,
    }),
  );
  return (
    <li>
      <Checkbox
        label={<span className="offer-name">{customer.companyName}</span>}
        checked={isTicked}
        onChange={(_event, { checked }) => onTick(checked === true)}
      />
      <span>{say.list(products)}</span>
      <span>
        {plan.cost.committed === null
          ? say("list.costUnknown")
          : say("console.approve.committed", { cost: plan.cost.committed })}
      </span>
      {plan.approveBy === null ? null : (
        <span>{say("list.approveBy", { at: plan.approveBy })}</span>
      )}
      {first === undefined ? null : (
        <span>{say("acts.approve.beside", { at: first.askedAt })}</span>
      )}
      <code>{bandHash}</code>
    </li>
  );
}

function Sum({ offers }: { readonly offers: readonly Offered[] }) {
  const say = useSay();
  const seats = offers
    .flatMap(({ current }) => current.plan.targets.flatMap(({ steps }) => steps))
    .reduce((sum, { seatsAdded }) => sum + seatsAdded, 0);
  const costs = offers.map(({ current }) => current.plan.cost.committed);
  const sums = sumMoney(costs.filter((cost) => cost !== null));
  return (
    <p className="sum">
      {say("list.approveSum", {
        n: offers.length,
        seats,
        cost: sums.length === 0 ? "—" : say.list(sums.map(say.money)),
      })}
      {costs.includes(null) && offers.length > 0 ? ` ${say("list.costsMissing")}` : ""}
    </p>
  );
}

/** What those who wait for an approval are asked for, as far as it is read. */
function useOffers(waiting: readonly CustomerRow[]) {
  return useQueries({
    queries: waiting.map(({ domain, move }) => queries.move(move?.moveId ?? domain)),
    combine: (results) => ({
      error: results.find(({ error }) => error !== null)?.error ?? null,
      left: results.filter(({ isPending }) => isPending).length,
      offers: results.flatMap(({ data }, index): Offered[] => {
        const customer = waiting[index];
        const current = data?.current ?? null;
        return customer === undefined || data === undefined || current === null
          ? []
          : [{ customer, current, askedBeside: data.askedBeside }];
      }),
    }),
  });
}
