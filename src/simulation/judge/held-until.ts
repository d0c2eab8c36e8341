// How long a question to a person holds up what waits for the answer, for hours and renewals alike.

import type { Instant } from "#lib/instant.ts";
import type { ReportedStep } from "./evidence.ts";

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
