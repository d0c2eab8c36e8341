import { addDays, addHours, earliest, type Instant } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { chased } from "../../human-steps/asking.ts";
import type { HumanStep } from "../../human-steps/human-step.ts";
import type { PlanFile, PlanLine } from "../../plan/move-plan.ts";
import { ask, chase, latestStep, observedDone, withdraw } from "../asks.ts";
import { areUsersWell, isLasting, movedLines, usersOutlived, usersWithoutSeat } from "../cover.ts";
import { hasRenewed } from "../line-outcome.ts";
import { earlierOf, firstOf, nextFullHour } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import { renewedLines } from "../transfers.ts";
import { isApproved } from "./source-acts.ts";

/** What is scheduled for the end of the agreement is in the tenant by then; with users out it is not waited for. */
const SHOWN_WITHIN_HOURS = 24;
/** Who answers that it is done is asked again after so long where nothing shows. */
const ASKED_AGAIN_DAYS = 1;

/**
 * Microsoft's "renew to CSP" has no API: our operator schedules it in Partner Center before the agreement ends, and is
 * asked until it shows. What they say moves nothing; subscriptions of ours that carry all who use the license do.
 */
export const renewingToCsp: Stage = (situation) => {
  const { approved, standing } = situation;
  if (approved === null || standing.rows === null) return null;
  const { planFile } = approved;
  return firstOf(renewedLines(planFile), (line) =>
    isApproved(planFile, line, "renewToCsp") ? renew(situation, planFile, line) : null,
  );
};

function renew(situation: Situation, planFile: PlanFile, line: PlanLine): NextThing | null {
  const { standing } = situation;
  const { lineId } = line;
  const act = line.acts.renewToCsp;
  if (act === null) return null;
  if (hasRenewed(standing, line)) return observedDone(situation, "renewToCsp", lineId);
  if (standing.lineRefusals.some((each) => each.lineId === lineId)) {
    return withdraw(situation, "renewToCsp", lineId);
  }
  const endedAt = endOf(situation, line);
  const received = endedAt === null ? null : receive(situation, planFile, line);
  if (received !== null) return received;
  const step = latestStep(situation, "renewToCsp", lineId);
  if (step?.state === "refused") return giveUp(situation, line);
  if (endedAt !== null) return askAfterEnd(situation, line, step, endedAt);
  if (!hasReached(situation, act.askAt)) return { do: "wait", until: act.askAt };
  if (step === null || step.state === "withdrawn") return askFor(situation, line, act.latestAt);
  return step.state === "open" ? chase(situation, step) : null;
}

/** Nothing of it is there: a person hears of it at once where users are out, and again as long as nothing shows. */
function askAfterEnd(
  situation: Situation,
  line: PlanLine,
  step: HumanStep | null,
  endedAt: Instant,
): NextThing | null {
  const { now, standing } = situation;
  const areOut = usersWithoutSeat(standing, line.skuId) > 0;
  const again: NextThing = { do: "wait", until: nextFullHour(now) };
  if (step === null || step.state === "withdrawn") return askFor(situation, line, now);
  if (step.state === "open") {
    const isTold = (step.lastChasedAt ?? step.openedAt) >= endedAt;
    if (areOut && !isTold) {
      const reminded = chased(step, now);
      return { do: "step", step: reminded, letter: reminded.chases };
    }
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
  const renewed = { lineId, subscriptionIds, since: now };
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

/** Neither known to the plan, nor bought by us, nor brought by a transfer. */
function rowsSince(
  { standing }: Situation,
  { estate }: PlanFile,
  { skuId }: PlanLine,
): readonly string[] {
  const { purchases, rows, transfers } = standing;
  const known = new Set([
    ...estate.subscriptions.map(({ subscriptionId }) => subscriptionId),
    ...purchases.map(({ subscriptionId }) => subscriptionId),
    ...transfers.flatMap(({ arrived }) => arrived.map(({ subscriptionId }) => subscriptionId)),
  ]);
  return (rows ?? [])
    .filter((row) => row.skuId === skuId && row.status === "enabled" && isLasting(row))
    .map(({ subscriptionId }) => subscriptionId)
    .filter((id) => !known.has(id));
}

/** Lines that end with this one or before it: what they still give is counted on by nobody. */
function endingBy(planFile: PlanFile, { end }: PlanLine): readonly string[] {
  return movedLines(planFile)
    .filter((each) => (each.end.plannedAt ?? "") <= (end.plannedAt ?? ""))
    .map(({ lineId }) => lineId);
}

/** When the source ended, planned or not; null while it goes on as planned. */
function endOf(situation: Situation, { end, lineId }: PlanLine): Instant | null {
  const { standing } = situation;
  const known = standing.lines.find((each) => each.lineId === lineId);
  if (known !== undefined) return earliest(known.since, end.plannedAt ?? known.since);
  return end.plannedAt !== null && hasReached(situation, end.plannedAt) ? end.plannedAt : null;
}

function askFor(situation: Situation, { lineId }: PlanLine, dueAt: Instant): NextThing {
  return ask(situation, { kind: "renewToCsp", lineId, owner: "operator", dueAt });
}

function giveUp({ now, standing }: Situation, { lineId }: PlanLine): NextThing {
  const code = "RENEW_TO_CSP_MISSING";
  return {
    do: "record",
    standing: { ...standing, lineRefusals: [...standing.lineRefusals, { lineId, code, at: now }] },
    entry: { at: now, kind: "decided", subject: lineId, details: { givenUp: code } },
  };
}
