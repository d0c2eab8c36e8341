// An approval that is waited for already answers for whoever joins meanwhile: a move has one question at a time, and asks
// another only where the first has no room for them.

import { addMs, type Instant } from "#lib/instant.ts";
import type { LoggedEvent, ReportedStep } from "./evidence.ts";
import { heldUntil } from "./held-until.ts";

/**
 * When approvals were given (null: never) that had been asked for at once because of one of those who joined, at or before
 * this act, and that nobody had answered when it happened.
 */
export function approvalsOpenAt(
  act: LoggedEvent,
  joins: readonly LoggedEvent[],
  steps: readonly ReportedStep[],
  allowanceMs: number,
): (Instant | null)[] {
  const joined = joins.filter(({ at, tenantId }) => tenantId === act.tenantId && at <= act.at);
  const approvals = steps.filter(({ kind }) => kind === "approvePlan");
  return approvals
    .filter(({ openedAt }) =>
      joined.some(({ at }) => openedAt >= at && openedAt <= addMs(at, allowanceMs)),
    )
    .map((step) => heldUntil(step, approvals))
    .filter((answeredAt) => answeredAt === null || answeredAt > act.at);
}
