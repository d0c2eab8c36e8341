import { addDays, addHours, latest } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { stepsOf } from "../../human-steps/asking.ts";
import type { HumanStep } from "../../human-steps/human-step.ts";
import { cancellationWindowEndsAt } from "../../lifecycle/windows.ts";
import type { PlanLine } from "../../plan/move-plan.ts";
import { abortStep, isRenewalCarriedOn } from "../abort.ts";
import { ask, chase, latestStep, withdraw } from "../asks.ts";
import { rowOf, usersOutlived } from "../cover.ts";
import { leaveStep } from "../departure.ts";
import { hasRenewed } from "../line-outcome.ts";
import { rowsSince } from "../renewal-seats.ts";
import { firstOf, tomorrow } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import { accessStands } from "./access.ts";

/** An assumption, as of other settings for the end of a term: Microsoft says nowhere until when this can be taken back. */
const LOCKED_HOURS = 24;

/**
 * What our operator scheduled in Partner Center for the end of an Enterprise Agreement begins by itself, whatever became
 * of the line: bought instead, aborted, or of a customer who leaves. There is no API, so a person is asked to take it
 * back; and also where they were only asked to schedule it, since nobody can read whether they did.
 */
export const cancellingRenewal: Stage = (situation) =>
  firstOf(situation.approved?.planFile.plan.lines ?? [], (line) =>
    mayBeScheduled(situation, line) ? takeBack(situation, line) : null,
  );

function takeBack(situation: Situation, line: PlanLine): NextThing | null {
  const { lineId } = line;
  const step = latestStep(situation, "cancelRenewalToCsp", lineId);
  const endsAt = agreementEndsAt(situation, line);
  if (isWanted(situation, line)) return withdraw(situation, "cancelRenewalToCsp", lineId);
  if (endsAt !== null && hasReached(situation, cancellationWindowEndsAt(endsAt)))
    return withdraw(situation, "cancelRenewalToCsp", lineId);
  if (step?.state === "open") return chase(situation, step);
  const asked = latestStep(situation, "renewToCsp", lineId);
  if (step !== null && asked !== null && step.openedAt >= asked.openedAt) return null;
  const dueAt = endsAt === null ? situation.now : addHours(endsAt, -LOCKED_HOURS);
  return ask(situation, { kind: "cancelRenewalToCsp", lineId, owner: "operator", dueAt });
}

/**
 * Nobody can read that it was taken back, but what began all the same shows: it is billed for its whole term, can be
 * cancelled for a week, and is asked back once more unless somebody needs it.
 */
export const checkingCancelled: Stage = (situation) =>
  firstOf(situation.approved?.planFile.plan.lines ?? [], (line) => {
    const step = latestStep(situation, "cancelRenewalToCsp", line.lineId);
    return step?.state === "done" &&
      step.evidence?.level !== "observed" &&
      !isWanted(situation, line)
      ? check(situation, line, step)
      : null;
  });

function check(
  situation: Situation,
  line: PlanLine,
  { evidence, openedAt }: HumanStep,
): NextThing | null {
  const { now, seen, standing } = situation;
  const endsAt = agreementEndsAt(situation, line);
  if (endsAt === null || !accessStands(situation)) return null;
  const windowEndsAt = cancellationWindowEndsAt(endsAt);
  if (hasReached(situation, windowEndsAt)) return null;
  const checkAt = latest(
    addHours(endsAt, SHOWN_WITHIN_HOURS),
    addDays(evidence?.at ?? openedAt, 1),
  );
  if (!hasReached(situation, checkAt)) return { do: "wait", until: checkAt };
  const unread = FRESH.find((look) => !seen.looks.has(look));
  if (unread !== undefined) return { do: "look", at: unread };
  const begun = begunFor(situation, line);
  const isNeeded = usersOutlived(standing, line.skuId, begun) > 0;
  if (begun.length === 0 || isNeeded) return { do: "wait", until: tomorrow(now) };
  const { lineId } = line;
  return ask(situation, {
    kind: "cancelRenewalToCsp",
    lineId,
    owner: "operator",
    dueAt: windowEndsAt,
  });
}

const FRESH = ["rows", "pools", "ours"] as const;
/** What is scheduled for the agreement's end is in the tenant by then. */
const SHOWN_WITHIN_HOURS = 24;

/** Ours, of the agreement's own license, and come without an order of this move. */
function begunFor(situation: Situation, line: PlanLine): readonly string[] {
  const { approved, moveId, seen } = situation;
  if (approved === null) return [];
  const ordered = (marker: string | null) => marker?.startsWith(`${moveId}/`) === true;
  const ours = new Set(
    seen.ours.flatMap(({ marker, subscriptionId }) => (ordered(marker) ? [] : [subscriptionId])),
  );
  return rowsSince(situation, approved.planFile, line).filter((id) => ours.has(id));
}

/** Who said that they did it, and who was asked and never answered; not who refused from the first. */
function mayBeScheduled({ humanSteps }: Situation, { lineId }: PlanLine): boolean {
  const steps = stepsOf(humanSteps, "renewToCsp", lineId);
  return steps.some(({ state }) => state === "done") || steps.at(-1)?.state === "withdrawn";
}

/** By the approved plan as it stands; what has come is not taken back by this. */
function isWanted(situation: Situation, line: PlanLine): boolean {
  const { humanSteps, standing } = situation;
  if (hasRenewed(standing, line)) return true;
  if (leaveStep(humanSteps) !== null) return false;
  if (abortStep(humanSteps) !== null) return isRenewalCarriedOn(situation, line);
  return line.route === "renewToCsp";
}

/** When what is scheduled begins; null where nothing tells. What the row shows after that end is the end of another term. */
function agreementEndsAt(situation: Situation, { end, lineId }: PlanLine) {
  const { plannedAt } = end;
  if (plannedAt !== null && hasReached(situation, plannedAt)) return plannedAt;
  return rowOf(situation, lineId)?.nextLifecycleAt ?? plannedAt;
}
