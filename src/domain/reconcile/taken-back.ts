// Requests that are taken back: whoever was asked may still do it in good faith, weeks later.

import { isServing } from "../estate/estate.ts";
import type { HumanStep, HumanStepKind } from "../human-steps/human-step.ts";
import type { Situation } from "./situation.ts";

/** Bought or let go in Partner Center: what a newer plan does not want any more would be done beside it. */
const IN_OUR_PORTAL: ReadonlySet<HumanStepKind> = new Set([
  "renewToCsp",
  "cancelRenewalToCsp",
  "placeOrder",
]);

/** Ends a source, or lets it go on, with nobody behind it once the move is over. */
const ON_THE_SOURCE: ReadonlySet<HumanStepKind> = new Set([
  "stopRenewal",
  "chooseEnd",
  "endExtension",
  "endNow",
  "rescueRenewal",
  "restoreRenewal",
  "reduceSeats",
]);

/**
 * Its owner has to be told that it is not wanted any more: not where they are asked for the same anew. What is done to
 * a source is only given up while the move goes on, and welcome when it is done all the same; of a move that is over
 * nobody is to do it, unless the source is known to be gone.
 */
export function isToldWhenTakenBack(
  { humanSteps, standing }: Pick<Situation, "humanSteps" | "standing">,
  { humanStepId, kind, lineId, state }: HumanStep,
  isMoveOver: boolean,
): boolean {
  if (state !== "withdrawn") return false;
  const isAskedAnew = humanSteps.some(
    (each) =>
      each.kind === kind &&
      each.lineId === lineId &&
      each.state === "open" &&
      each.humanStepId !== humanStepId,
  );
  if (isAskedAnew) return false;
  if (IN_OUR_PORTAL.has(kind)) return true;
  if (!isMoveOver || !ON_THE_SOURCE.has(kind)) return false;
  const row = standing.rows?.find(({ subscriptionId }) => subscriptionId === lineId);
  return standing.rows === null || (row !== undefined && isServing(row));
}
