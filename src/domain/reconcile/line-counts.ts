// How many lines of a move that has ended ended how: what lists of thousands of moves say of each.

import { z } from "zod";
import type { PlanFile } from "../plan/move-plan.ts";
import { lineOutcome, type LineOutcome, type MoveEnd } from "./line-outcome.ts";
import type { Standing } from "./standing.ts";

export const LineCounts = z.record(
  z.enum(["moved", "kept", "ignored", "refused", "open"]),
  z.number().int(),
);
export type LineCounts = z.infer<typeof LineCounts>;

export function countLines(lines: readonly Pick<LineOutcome, "outcome">[]): LineCounts {
  const counts: LineCounts = { moved: 0, kept: 0, ignored: 0, refused: 0, open: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  return counts;
}

/** By the plan that was carried out. */
export function lineCountsOf(planFile: PlanFile, standing: Standing, end: MoveEnd): LineCounts {
  return countLines(planFile.plan.lines.map((line) => lineOutcome(planFile, line, standing, end)));
}
