// What became of the lines of a move, by the plan that is being carried out.

import type { LineCounts, LineView } from "#contract/views.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import { lineOutcome } from "#domain/reconcile/line-outcome.ts";
import type { Approval, Move } from "#store/port.ts";
import type { ApiServices } from "./services.ts";

type Reader = Pick<ApiServices, "store" | "partner">;

/** Null before there is a plan. `approvals`: newest first. */
export async function linesOfMove(
  reader: Reader,
  move: Move,
  approvals: readonly Approval[],
): Promise<LineView[] | null> {
  const planFile = await carriedOut(reader, move.moveId, approvals);
  if (planFile === null) return null;
  const { refusal, standing, status } = move;
  return planFile.plan.lines.map((line) => ({
    lineId: line.lineId,
    skuId: line.skuId,
    title: line.title,
    seats: line.seats,
    ...lineOutcome(planFile, line, standing, { isDone: status === "done", refusal }),
  }));
}

/** How many ended how, for a move that has ended. */
export function countLines(move: Pick<Move, "status">, lines: LineView[] | null) {
  if (move.status === "open" || lines === null) return null;
  const counts: LineCounts = { moved: 0, kept: 0, ignored: 0, refused: 0, open: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  return counts;
}

/** The plan whose band was approved last; until then the current one. */
export async function carriedOut(
  { store, partner }: Reader,
  moveId: string,
  approvals: readonly Approval[],
): Promise<PlanFile | null> {
  const { partnerId } = partner;
  const [last] = approvals;
  const approved =
    last === undefined ? null : await store.plans.find(partnerId, moveId, last.planHash);
  return approved ?? store.plans.current(partnerId, moveId);
}
