import { addDays, earliest, latest } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { cancellationWindowEndsAt } from "../../lifecycle/windows.ts";
import { WENT_ON_CODES } from "../../plan/went-on-codes.ts";
import type { PlanLine } from "../../plan/move-plan.ts";
import { endingLines } from "../transfers.ts";
import { hasLineEnded, hasRenewed } from "../line-outcome.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import type { LineStanding } from "../standing.ts";
import { givenUp } from "../written-down.ts";

/**
 * A source that went on past its end and whose owner does not end it is given up by name, after the
 * policy's days and never inside the seller's window for taking a renewal back: our licenses serve, and nobody looks at it for ever.
 */
export const givingUp: Stage = (situation) => {
  const planFile = situation.approved?.planFile;
  if (planFile === undefined) return null;
  for (const line of endingLines(situation.standing, planFile)) {
    if (hasLineEnded(situation, planFile, line)) continue;
    const source = situation.standing.lines.find(({ lineId }) => lineId === line.lineId);
    const next = source === undefined ? null : giveUp(situation, line, source);
    if (next !== null) return next;
  }
  return null;
};

function giveUp(situation: Situation, line: PlanLine, source: LineStanding): NextThing | null {
  const { policy, standing } = situation;
  if (source.state === "gone") return null;
  const isWaitedFor = line.route === "renewToCsp" && !hasRenewed(standing, line);
  const code = isWaitedFor ? "RENEW_TO_CSP_MISSING" : WENT_ON_CODES[source.state];
  const { lineId } = source;
  // Counted from the end that was planned, or from the first that it went past, where a plan made since then counts
  // on its next one: what goes on monthly would begin anew every month.
  const wentOnAt = source.wentOnAt ?? source.endedAt ?? source.since;
  const since = earliest(line.end.plannedAt ?? wentOnAt, wentOnAt);
  const windowEndsAt = cancellationWindowEndsAt(source.endedAt ?? source.since);
  if (!hasReached(situation, latest(addDays(since, policy.giveUpDays.sourceWentOn), windowEndsAt)))
    return null;
  return givenUp(situation, [lineId], code);
}
