import type { TransferRow } from "#contract/routes/transfers.ts";
import type { Terminal } from "../../terminal.ts";

/** One request in one line. */
export function transferSentence(row: TransferRow, { say }: Terminal): string {
  const { companyName, direction, expiresAt, partnerName, partnerTenantId, state, transferId } =
    row;
  const isOpen = state === "pending" || state === "inProgress";
  const partner = partnerName ?? partnerTenantId ?? "–";
  return say("transfers.row", {
    companyName,
    transferId,
    direction: say(`transfers.direction.${direction}`, { partner }),
    state: say(`transfers.state.${state}`),
    expires: isOpen && expiresAt !== null ? say("transfers.expires", { at: expiresAt }) : "",
  });
}
