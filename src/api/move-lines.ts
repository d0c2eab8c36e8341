// What became of the lines of a move, by the plan that is being carried out.

import type { LineView } from "#contract/views.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import { countLines, type LineCounts } from "#domain/reconcile/line-counts.ts";
import { lineOutcome } from "#domain/reconcile/line-outcome.ts";
import type { Approval, Move } from "#store/port.ts";
import type { ApiServices } from "./services.ts";

type Reader = Pick<ApiServices, "store" | "partner">;

/** None before there is a plan. */
export function linesOf(
  { refusal, standing, status }: Pick<Move, "refusal" | "standing" | "status">,
  planFile: PlanFile | null,
): LineView[] {
  if (planFile === null) return [];
  return planFile.plan.lines.map((line) => ({
    lineId: line.lineId,
    skuId: line.skuId,
    title: line.title,
    seats: line.seats,
    ...lineOutcome(planFile, line, standing, { isDone: status === "done", refusal }),
  }));
}

/** How many ended how: as the look that ended the move has counted, unless that was one of an earlier release. */
export async function lineCountsOf(reader: Reader, move: Move): Promise<LineCounts | null> {
  if (move.status === "open" || move.lineCounts !== null) return move.lineCounts;
  const { partnerId } = reader.partner;
  const approvals = await reader.store.approvals.list(partnerId, move.moveId);
  const planFile = await carriedOut(reader, move.moveId, approvals);
  return planFile === null ? null : countLines(linesOf(move, planFile));
}

/**
 * The plan whose band was approved last; until then the current one, which whoever has read it gives. `approvals`:
 * newest first.
 */
export async function carriedOut(
  { store, partner }: Reader,
  moveId: string,
  [last]: readonly Approval[],
  current?: PlanFile | null,
): Promise<PlanFile | null> {
  const { partnerId } = partner;
  if (last !== undefined && last.planHash !== current?.planHash) {
    const approved = await store.plans.find(partnerId, moveId, last.planHash);
    if (approved !== null) return approved;
  }
  return current === undefined ? store.plans.current(partnerId, moveId) : current;
}
