// Whether what somebody was asked to do had been approved by then.

import type { Evidence, LoggedEvent } from "./evidence.ts";

type ApprovedAct = Evidence["report"]["moves"][number]["approvals"][number]["band"]["acts"][number];

/** A band of that customer's move, approved by the instant of the event, lets such an act be asked for. */
export function wasApproved(
  { at, tenantId }: LoggedEvent,
  { report }: Pick<Evidence, "report">,
  isMeant: (act: ApprovedAct) => boolean,
): boolean {
  return report.moves.some(
    (move) =>
      move.tenantId === tenantId &&
      move.approvals.some(({ approvedAt, band }) => approvedAt <= at && band.acts.some(isMeant)),
  );
}
