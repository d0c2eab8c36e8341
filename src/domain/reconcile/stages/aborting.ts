import { addDays, addHours } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { closed } from "../../human-steps/asking.ts";
import type { HumanStep } from "../../human-steps/human-step.ts";
import type { PlanFile, PlanLine } from "../../plan/move-plan.ts";
import { askRenewalsBack } from "../restoring.ts";
import { abortedTargets, abortStep, isRenewalCarriedOn, type AbortedTarget } from "../abort.ts";
import { targetStanding } from "../cover.ts";
import { earlierOf, nextFullHour } from "../rhythm.ts";
import type { Look, NextThing, Situation, Stage } from "../situation.ts";
import type { Standing } from "../standing.ts";
import { endingLines, isOpen, renewedLines } from "../transfers.ts";
import { givenUp } from "../written-down.ts";
import { estateStands } from "./access.ts";
import { cancellingRenewal } from "./cancelling-renewal.ts";

/** An order whose answer was lost is visible by then (Microsoft names 15 minutes). */
const ORDERS_SHOWN_AFTER_HOURS = 1;
/** What never could be verified is no longer waited for. */
const PROTECT_DAYS_MAX = 30;

const FRESH: readonly Look[] = ["rows", "pools", "ours"];

/**
 * What a named person aborted is undone as far as nobody loses a license by it; what we keep is first
 * verified and protected. Then its lines are given up by name, and with the last one the move.
 */
export const aborting: Stage = (situation) => {
  const step = abortStep(situation.humanSteps);
  if (step === null) return null;
  const planFile = situation.approved?.planFile;
  if (planFile === undefined) return { do: "refuse", code: "ABORTED_BY_OPERATOR" };
  if (!estateStands(situation)) return null;
  const targets = abortedTargets(situation);
  const letGo = targets.filter(({ becomes }) => becomes !== "carriedOn");
  const lines = linesLetGo(situation, planFile, letGo);
  const first = withdrawQuestions(situation, lines) ?? closeTransfer(situation);
  if (first !== null) return first;
  const takingBack = cancellingRenewal(situation);
  const asked = earlierOf([takingBack, askRenewalsBack(situation, planFile, targets)]);
  if (asked !== null && asked.do !== "wait") return asked;
  if (lines.some((line) => !isGivenUp(situation, line))) {
    const shownAt = addHours(step.openedAt, ORDERS_SHOWN_AFTER_HOURS);
    if (!hasReached(situation, shownAt)) return { do: "wait", until: shownAt };
    const unread = FRESH.find((look) => !situation.seen.looks.has(look));
    if (unread !== undefined) return { do: "look", at: unread };
    const next = adopt(situation, letGo) ?? cancel(letGo) ?? protect(situation, letGo, step);
    if (next !== null) return next;
    return giveUp(situation, lines);
  }
  const isCarriedOn =
    letGo.length < targets.length ||
    renewedLines(planFile).some((line) => isRenewalCarriedOn(situation, line));
  const isOver = !isCarriedOn && takingBack === null && hasAllArrived(situation);
  return isOver ? { do: "refuse", code: "ABORTED_BY_OPERATOR" } : asked;
};

/** Nobody is asked any longer to approve a plan, nor to renew what is let go. */
function withdrawQuestions(
  { humanSteps, now }: Situation,
  lines: readonly PlanLine[],
): NextThing | null {
  const open = humanSteps.find(
    ({ kind, lineId, state }) =>
      state === "open" &&
      (kind === "approvePlan" ||
        (kind === "renewToCsp" && lines.some((line) => line.lineId === lineId))),
  );
  if (open === undefined) return null;
  const evidence = { level: "observed", at: now } as const;
  return { do: "step", step: closed(open, "withdrawn", evidence), letter: null };
}

/** Those that are bought for with these licenses, and those that were to be renewed to CSP. */
function linesLetGo(
  situation: Situation,
  planFile: PlanFile,
  letGo: readonly AbortedTarget[],
): readonly PlanLine[] {
  const skuIds = new Set(letGo.map(({ skuId }) => skuId));
  return endingLines(situation.standing, planFile).filter((line) =>
    line.route === "renewToCsp" ? !isRenewalCarriedOn(situation, line) : skuIds.has(line.skuId),
  );
}

function isGivenUp({ standing }: Situation, { lineId }: PlanLine): boolean {
  return standing.lineRefusals.some((each) => each.lineId === lineId);
}

/** A request that nobody has answered is taken back; one that was answered comes to its end. */
function closeTransfer({ now, seen, standing }: Situation): NextThing | null {
  const transfer = standing.transfers.find(({ state }) => isOpen(state));
  if (transfer === undefined) return null;
  if (seen.transfersPutOff !== null) return { do: "wait", until: seen.transfersPutOff };
  if (!seen.looks.has("transfers")) return { do: "look", at: "transfers" };
  if (transfer.state === "inProgress") return { do: "wait", until: nextFullHour(now) };
  return { do: "cancelTransfer", transfer };
}

/** What came with a transfer is ours, and stays protected like anything of ours. */
function hasAllArrived({ standing }: Situation): boolean {
  return standing.transfers.every(
    ({ arrived, comparedAt, moved }) =>
      moved.length === 0 || (comparedAt !== null && arrived.every((each) => each.isProtected)),
  );
}

/** An order of ours that was bought although its answer never came. */
function adopt(situation: Situation, letGo: readonly AbortedTarget[]): NextThing | null {
  const { moveId, now, seen, standing } = situation;
  for (const { skuId } of letGo) {
    if (targetStanding(situation, skuId) !== null) continue;
    const own = seen.ours.find(
      (each) => each.skuId === skuId && each.marker?.startsWith(`${moveId}/`) === true,
    );
    if (own === undefined) continue;
    const { marker, seats, subscriptionId } = own;
    const boughtAt = abortStep(situation.humanSteps)?.openedAt ?? now;
    const target = {
      skuId,
      subscriptionId,
      seats,
      beside: [],
      boughtAt,
      seen: null,
      verified: null,
    };
    const order = { skuId, subscriptionId, seats, at: boughtAt, contingency: false } as const;
    return record(
      situation,
      subscriptionId,
      { found: seats },
      {
        targets: [...standing.targets, { ...target, endChoiceReadFor: null }],
        purchases: [...standing.purchases, { ...order, stepKey: marker ?? skuId, kind: "order" }],
      },
    );
  }
  return null;
}

function cancel(letGo: readonly AbortedTarget[]): NextThing | null {
  const target = letGo.find(({ becomes }) => becomes === "cancelled");
  if (target === undefined || target.subscriptionId === null) return null;
  return { do: "cancelOrder", subscriptionId: target.subscriptionId };
}

/** Waits while seats that stay are not verified, or their own end choice was not read back. */
function protect(
  situation: Situation,
  letGo: readonly AbortedTarget[],
  { openedAt }: HumanStep,
): NextThing | null {
  const { now } = situation;
  const isBare = letGo.some(({ skuId }) => {
    const ours = targetStanding(situation, skuId);
    const { seats } = ours ?? {};
    return ours !== null && (ours.verified?.seats !== seats || ours.endChoiceReadFor !== seats);
  });
  if (!isBare || hasReached(situation, addDays(openedAt, PROTECT_DAYS_MAX))) return null;
  return { do: "wait", until: nextFullHour(now) };
}

function giveUp(situation: Situation, lines: readonly PlanLine[]): NextThing | null {
  const [first, ...more] = lines
    .filter((line) => !isGivenUp(situation, line))
    .map(({ lineId }) => lineId);
  return first === undefined ? null : givenUp(situation, [first, ...more], "ABORTED_BY_OPERATOR");
}

function record(
  { now, standing }: Situation,
  subject: string,
  details: Readonly<Record<string, string | number>>,
  changes: Partial<Standing>,
): NextThing {
  const entry = { at: now, kind: "decided", subject, details } as const;
  return { do: "record", standing: { ...standing, ...changes }, entry };
}
