import { addDays, addHours, type Instant } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { nextChaseAt } from "../../human-steps/asking.ts";
import type { HumanStep } from "../../human-steps/human-step.ts";
import type { PlanFile, PlanLine } from "../../plan/move-plan.ts";
import { ask, chase, latestStep, observedDone, remind, withdraw } from "../asks.ts";
import { areUsersWell, usersOutlived, usersWithoutSeat } from "../cover.ts";
import { hasRenewed } from "../line-outcome.ts";
import {
  areMoreThanAgreed,
  endingBy,
  isRenewalOutgrown,
  rowsSince,
  seatsToRenew,
} from "../renewal-seats.ts";
import { endOf, willNotRenew } from "../renewals.ts";
import { earlierOf, firstOf, nextFullHour } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import { renewedLines } from "../transfers.ts";
import { givenUp, replanned } from "../written-down.ts";
import { awaitsApproval } from "./approval.ts";
import { isApproved } from "./source-acts.ts";

/** What is scheduled for the end of the agreement is in the tenant by then; with users out it is not waited for. */
const SHOWN_WITHIN_HOURS = 24;
/** Who answers that it is done is asked again after so long where nothing shows. */
const ASKED_AGAIN_DAYS = 1;

/**
 * Microsoft's "renew to CSP" has no API: our operator schedules it in Partner Center before the agreement ends, and is
 * asked until it shows. What they say moves nothing; subscriptions of ours that carry all who use the license do. What
 * will not come so is planned in another way, while there is time to approve and buy it.
 */
export const renewingToCsp: Stage = (situation) => {
  const { approved, standing } = situation;
  if (approved === null || standing.rows === null) return null;
  const { planFile } = approved;
  const lines = renewedLines(planFile);
  const outdated = situation.humanSteps.find(
    ({ kind, lineId, state }) =>
      kind === "renewToCsp" && state === "open" && !lines.some((line) => line.lineId === lineId),
  );
  if (outdated !== undefined) return withdraw(situation, "renewToCsp", outdated.lineId);
  return firstOf(lines, (line) =>
    isApproved(planFile, line, "renewToCsp") ? renew(situation, planFile, line) : null,
  );
};

function renew(situation: Situation, planFile: PlanFile, line: PlanLine): NextThing | null {
  const { now, standing } = situation;
  const { lineId } = line;
  const act = line.acts.renewToCsp;
  if (act === null) return null;
  const step = latestStep(situation, "renewToCsp", lineId);
  const chasing = step?.state === "open" ? chase(situation, step) : null;
  if (hasRenewed(standing, line)) {
    const areMore = usersOutlived(standing, line.skuId, endingBy(planFile, line)) > 0;
    if (areMore) return request(situation, planFile, line, now) ?? chasing;
    return isAgreementAwaited(situation, planFile, line, step)
      ? chasing
      : observedDone(situation, "renewToCsp", lineId);
  }
  if (standing.lineRefusals.some((each) => each.lineId === lineId)) {
    return withdraw(situation, "renewToCsp", lineId);
  }
  const endedAt = endOf(situation, line);
  const received = endedAt === null ? null : receive(situation, planFile, line);
  if (received !== null) return received;
  if (willNotRenew(situation, line)) {
    return withdraw(situation, "renewToCsp", lineId) ?? planOtherwise(situation, line);
  }
  if (endedAt === null && isRenewalOutgrown(situation, planFile, line))
    return replanned(situation, lineId, "SEATS_OUTSIDE_BAND");
  // Who was asked already hears at once of what a newer plan makes of it.
  const isAsked = standing.renewalsAsked.some((each) => each.lineId === lineId);
  if (endedAt === null && !isAsked && !hasReached(situation, act.askAt))
    return { do: "wait", until: act.askAt };
  const requested = request(situation, planFile, line, endedAt === null ? act.latestAt : now);
  if (requested !== null || endedAt === null || step === null) return requested ?? chasing;
  return askAfterEnd(situation, line, step, endedAt);
}

/** More came than was approved, and that they show says nothing of who agreed to them: asked for as long as reminders last. */
function isAgreementAwaited(
  situation: Situation,
  planFile: PlanFile,
  line: PlanLine,
  step: HumanStep | null,
): boolean {
  if (step?.state !== "open" || nextChaseAt(step) === null) return false;
  const came = rowsSince(situation, planFile, line);
  return areMoreThanAgreed(situation, planFile, line, came);
}

/**
 * Asked once for so many seats, and again when more are in use: who scheduled them can still change the number. So
 * are they told when what was above the approved most is approved.
 */
function request(
  situation: Situation,
  planFile: PlanFile,
  line: PlanLine,
  dueAt: Instant,
): NextThing | null {
  const { now, standing } = situation;
  const { lineId } = line;
  const asked = standing.renewalsAsked.find((each) => each.lineId === lineId);
  const seats = Math.max(seatsToRenew(situation, planFile, line), asked?.seats ?? 0);
  const unapproved = Math.max(0, seats - (line.acts.renewToCsp?.quote?.maxSeats ?? seats));
  if (asked === undefined || asked.seats < seats || asked.unapproved > unapproved) {
    const others = standing.renewalsAsked.filter((each) => each.lineId !== lineId);
    const before = asked === undefined ? rowsBefore(situation, planFile, line) : asked.before;
    const next = {
      lineId,
      seats,
      unapproved,
      at: now,
      ...(before === undefined ? {} : { before }),
    };
    return {
      do: "record",
      standing: { ...standing, renewalsAsked: [...others, next] },
      entry: {
        at: now,
        kind: "decided",
        subject: lineId,
        details: { renewToCspSeats: seats, unapproved },
      },
    };
  }
  const step = latestStep(situation, "renewToCsp", lineId);
  if (step === null || step.state === "withdrawn") return askFor(situation, line, dueAt);
  if (step.state !== "open")
    return step.openedAt < asked.at ? askFor(situation, line, dueAt) : null;
  if ((step.lastChasedAt ?? step.openedAt) >= asked.at) return null;
  return remind(situation, step);
}

/** Nothing of it is there: a person hears of it at once where users are out, and again as long as nothing shows. */
function askAfterEnd(
  situation: Situation,
  line: PlanLine,
  step: HumanStep,
  endedAt: Instant,
): NextThing | null {
  const { now, standing } = situation;
  const areOut = usersWithoutSeat(standing, line.skuId) > 0;
  const again: NextThing = { do: "wait", until: nextFullHour(now) };
  if (step.state === "open") {
    const isTold = (step.lastChasedAt ?? step.openedAt) >= endedAt;
    if (areOut && !isTold) return remind(situation, step);
    return earlierOf([chase(situation, step), again]);
  }
  const answeredAt = step.evidence?.at ?? step.openedAt;
  const shownBy = addHours(endedAt, areOut ? 0 : SHOWN_WITHIN_HOURS);
  const askAt = answeredAt <= endedAt ? shownBy : addDays(answeredAt, ASKED_AGAIN_DAYS);
  return hasReached(situation, askAt) ? askFor(situation, line, now) : again;
}

/** New since the plan, of its SKU and ours, and with what else stays there is a seat for everybody. */
function receive(situation: Situation, planFile: PlanFile, line: PlanLine): NextThing | null {
  const { now, policy, seen, standing } = situation;
  const { lineId, skuId } = line;
  const came = rowsSince(situation, planFile, line);
  if (came.length === 0 || usersOutlived(standing, skuId, endingBy(planFile, line)) > 0)
    return null;
  if (policy.ordering !== "provider" && !seen.looks.has("ours")) return { do: "look", at: "ours" };
  const ours = new Set(seen.ours.map(({ subscriptionId }) => subscriptionId));
  const subscriptionIds = came.filter((id) => policy.ordering === "provider" || ours.has(id));
  if (subscriptionIds.length === 0) return null;
  if (!seen.looks.has("users")) return { do: "look", at: "users" };
  if (!areUsersWell(situation, skuId)) return { do: "wait", until: nextFullHour(now) };
  const wanted = line.acts.renewToCsp?.commitment;
  const isBoundOtherwise = seen.ours.some(
    ({ billingPlan, subscriptionId, term }) =>
      wanted !== undefined &&
      subscriptionIds.includes(subscriptionId) &&
      (term !== wanted.term || billingPlan !== wanted.billingPlan),
  );
  const differs = isBoundOtherwise || areMoreThanAgreed(situation, planFile, line, subscriptionIds);
  const renewed = { lineId, subscriptionIds, since: now, differs };
  return {
    do: "record",
    standing: { ...standing, renewedToCsp: [...standing.renewedToCsp, renewed] },
    entry: {
      at: now,
      kind: "observed",
      subject: lineId,
      details: { renewedToCsp: subscriptionIds },
    },
  };
}

/** Of its SKU what cannot have come of the renewal. */
function rowsBefore(situation: Situation, planFile: PlanFile, line: PlanLine): string[] {
  const came = endOf(situation, line) === null ? [] : rowsSince(situation, planFile, line);
  return (situation.standing.rows ?? [])
    .filter(({ skuId, subscriptionId }) => skuId === line.skuId && !came.includes(subscriptionId))
    .map(({ subscriptionId }) => subscriptionId);
}

function askFor(situation: Situation, { lineId }: PlanLine, dueAt: Instant): NextThing {
  return ask(situation, { kind: "renewToCsp", lineId, owner: "operator", dueAt });
}

/** Once, and approved anew; what cannot be bought either, or nobody wants to buy, is refused by name. */
function planOtherwise(situation: Situation, { lineId }: PlanLine): NextThing | null {
  const { planFile, standing } = situation;
  const newest = planFile?.plan.lines.find((each) => each.lineId === lineId);
  const code = "RENEW_TO_CSP_MISSING";
  if (newest?.route === "renewToCsp") {
    return standing.replanFor === null ? replanned(situation, lineId, code) : null;
  }
  const isBought = newest !== undefined && newest.route !== "blocked";
  if (isBought && awaitsApproval(situation)) return null;
  return givenUp(situation, [lineId], code);
}
