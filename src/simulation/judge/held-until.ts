// How long a question to a person holds up what waits for the answer, for hours and renewals alike.

import { addMs, type Instant } from "#lib/instant.ts";
import type { LoggedEvent, ReportedStep } from "./evidence.ts";

/** When the person had answered; null where they have not. A question asked anew at once is the same one. */
export function heldUntil(step: ReportedStep, steps: readonly ReportedStep[]): Instant | null {
  if (step.state === "open" || step.closedAt === null) return null;
  if (step.state !== "withdrawn") return step.closedAt;
  const { closedAt, kind } = step;
  const again = steps.find(
    (each) => each !== step && each.kind === kind && each.openedAt === closedAt,
  );
  return again === undefined ? step.openedAt : heldUntil(again, steps);
}

/** Acts that take a gate away, and the step that asks for it again. */
const GATE_OF_LOSS: Readonly<Record<string, string>> = {
  delegatedAdminRevoked: "approveDelegatedAdmin",
  agreementLapsed: "acceptAgreement",
  relationshipEnded: "acceptRelationship",
};

/**
 * Steps that ask for a gate which somebody had taken away before that instant, that was asked for at once, and that was
 * not given back yet; events and steps are those of one tenant.
 */
export function gatesDownAt(
  instant: Instant,
  events: readonly LoggedEvent[],
  steps: readonly ReportedStep[],
  allowanceMs: number,
): readonly ReportedStep[] {
  const losses = events.filter(
    ({ at, injected, kind }) => injected && at <= instant && kind in GATE_OF_LOSS,
  );
  return steps.filter(
    (step) =>
      isOpenAt(step, instant) && losses.some((loss) => isAskedFor(loss, step, steps, allowanceMs)),
  );
}

/**
 * Approvals that were asked for while one of these gates was down without which nothing is sold: what could not be ordered
 * in its approved time has to be approved anew.
 */
export function approvalsAskedMeanwhile(
  gates: readonly ReportedStep[],
  steps: readonly ReportedStep[],
): readonly ReportedStep[] {
  return steps.filter(
    ({ kind, openedAt }) =>
      kind === "approvePlan" && gates.some((gate) => barsSales(gate) && isOpenAt(gate, openedAt)),
  );
}

/** The acts by which somebody had taken those of the gates without which nothing is sold to the customer. */
export function salesBarredAt(
  instant: Instant,
  events: readonly LoggedEvent[],
  steps: readonly ReportedStep[],
  allowanceMs: number,
): readonly LoggedEvent[] {
  const down = gatesDownAt(instant, events, steps, allowanceMs).filter(barsSales);
  return events.filter(
    (loss) => loss.injected && down.some((step) => isAskedFor(loss, step, steps, allowanceMs)),
  );
}

function barsSales({ kind }: ReportedStep): boolean {
  return kind !== "approveDelegatedAdmin";
}

function isOpenAt({ closedAt, openedAt }: ReportedStep, instant: Instant): boolean {
  return openedAt <= instant && (closedAt === null || closedAt > instant);
}

/**
 * Within an allowance of its loss; before anything is approved no gate is needed, so that one which fell then is asked
 * for within an allowance of the approval.
 */
function isAskedFor(
  loss: LoggedEvent,
  step: ReportedStep,
  steps: readonly ReportedStep[],
  allowanceMs: number,
): boolean {
  const { kind, openedAt } = step;
  if (GATE_OF_LOSS[loss.kind] !== kind) return false;
  return [loss.at, ...firstApprovedAt(loss.at, steps)].some(
    (from) => openedAt >= from && openedAt <= addMs(from, allowanceMs),
  );
}

/** When the first approval was given, where it was waited for at that instant. */
function firstApprovedAt(instant: Instant, steps: readonly ReportedStep[]): readonly Instant[] {
  const approvals = steps.filter(({ kind }) => kind === "approvePlan");
  const wasApproved = approvals.some(
    ({ closedAt, state }) => state === "done" && closedAt !== null && closedAt <= instant,
  );
  if (wasApproved) return [];
  return approvals
    .filter((step) => isOpenAt(step, instant))
    .map((step) => heldUntil(step, approvals))
    .filter((at) => at !== null);
}

/**
 * From when on that instant can be seen by a look: from itself; and, where the access to the tenant had been taken away
 * before it and was asked for at once, from when that was given back. Events and steps are those of one tenant.
 */
export function visibleFrom(
  instant: Instant,
  events: readonly LoggedEvent[],
  steps: readonly ReportedStep[],
  allowanceMs: number,
): readonly Instant[] {
  const given = gatesDownAt(instant, events, steps, allowanceMs)
    .filter(({ kind }) => kind === "approveDelegatedAdmin")
    .map((step) => heldUntil(step, steps));
  return [instant, ...given.filter((at) => at !== null)];
}
