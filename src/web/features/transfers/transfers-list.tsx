// Requests to change the billing owner of a customer's subscriptions, to us and from us. Only another partner's open
// request is ours to decide.

import { useQuery } from "@tanstack/react-query";
import type { TransferRow } from "#contract/routes/transfers.ts";
import { queries } from "../../server/queries.ts";
import { Empty } from "../../ui/empty.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Reading } from "../../ui/reading.tsx";
import { useSay } from "../../ui/say.ts";

export function TransfersList() {
  const say = useSay();
  const transfers = useQuery(queries.transfers);
  return (
    <Reading query={transfers}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty title={say("acts.transfer.empty")} text={say("acts.transfer.emptyText")} />
        ) : (
          <ul className="card letters">
            {rows.map((row) => (
              <Transfer key={`${row.tenantId} ${row.transferId}`} row={row} />
            ))}
          </ul>
        )
      }
    </Reading>
  );
}

function Transfer({ row }: { readonly row: TransferRow }) {
  const say = useSay();
  const { companyName, direction, expiresAt, partnerName, partnerTenantId, state } = row;
  const partner = partnerName ?? partnerTenantId ?? say("console.unknown");
  const isOurs = direction === "outgoing" && state === "pending";
  const isArrived = direction === "incoming" && state !== "pending" && state !== "inProgress";
  const act = say(isOurs ? "acts.transfer.decide" : "console.open");
  return (
    <li>
      <span>
        <strong>{companyName}</strong> · {say(`transfers.direction.${direction}`, { partner })}
      </span>
      <span className="secondary">
        {say(`transfers.state.${state}`)}
        {isOurs && expiresAt !== null ? say("transfers.expires", { at: expiresAt }) : ""}
      </span>
      {isOurs || isArrived ? (
        <span>
          <LinkButton
            to="/approvals"
            search={{ tab: "transfers", customer: row.tenantId, transfer: row.transferId }}
            look={isOurs ? "primary" : "plain"}
            aria-label={`${act}: ${companyName}`}
          >
            {act}
          </LinkButton>
        </span>
      ) : null}
    </li>
  );
}
