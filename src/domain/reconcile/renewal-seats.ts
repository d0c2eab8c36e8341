// How many seats of a renewal to CSP are asked for, approved and agreed to, and which came of it.

import type { HumanStep } from "../human-steps/human-step.ts";
import type { PlanFile, PlanLine } from "../plan/move-plan.ts";
import { latestStep } from "./asks.ts";
import { isLasting, movedLines, seatsOf, usersOutlived } from "./cover.ts";
import { endOf } from "./renewals.ts";
import type { Situation } from "./situation.ts";
import type { Standing } from "./standing.ts";
import { renewedLines } from "./transfers.ts";

/**
 * Those that were planned, and for more users more of them, up to the most that was approved. Once the agreement has
 * ended nobody is left out: more are asked for, and who confirms them shows that the customer agreed
 * (`lacksAgreement`). No plan could be made for them: it would have nothing left to move.
 */
export function seatsToRenew(situation: Situation, planFile: PlanFile, line: PlanLine): number {
  const { maxSeats, seats = line.seats } = line.acts.renewToCsp?.quote ?? {};
  const wanted = Math.max(seats, seatsLacking(situation, planFile, line));
  const isBounded = maxSeats !== undefined && endOf(situation, line) === null;
  return isBounded ? Math.min(maxSeats, wanted) : wanted;
}

/** More have come since the newest plan, and it has no room for them, whether it is approved or still asked for. */
export function isRenewalOutgrown(
  situation: Situation,
  planFile: PlanFile,
  line: PlanLine,
): boolean {
  const newest = situation.planFile ?? planFile;
  const { lineId, skuId } = line;
  const { consumed, replanFor } = situation.standing;
  const planned = newest.estate.pools.find((pool) => pool.skuId === skuId)?.consumedSeats ?? 0;
  const quote = newest.plan.lines.find((each) => each.lineId === lineId)?.acts.renewToCsp?.quote;
  return (
    replanFor === null &&
    quote !== undefined &&
    (consumed[skuId] ?? 0) > planned &&
    seatsLacking(situation, planFile, line) > quote.maxSeats
  );
}

/** As many as the license is used by without a seat of what stays or is renewed beside the line. */
function seatsLacking(situation: Situation, planFile: PlanFile, line: PlanLine): number {
  const { standing } = situation;
  const { lineId, skuId } = line;
  const came = rowsSince(situation, planFile, line);
  const unseated = usersOutlived(standing, skuId, [...endingBy(planFile, line), ...came]);
  const besides = renewedLines(planFile)
    .filter((each) => each.skuId === skuId && each.lineId !== lineId)
    .map((each) => standing.renewalsAsked.find((asked) => asked.lineId === each.lineId) ?? each);
  return unseated - besides.reduce((sum, each) => sum + each.seats, 0);
}

/** Whoever confirms the step says that more was scheduled than was approved: they have to show who agreed to it. */
export function lacksAgreement(
  { renewalsAsked }: Pick<Standing, "renewalsAsked">,
  { kind, lineId }: Pick<HumanStep, "kind" | "lineId">,
): boolean {
  const asked = renewalsAsked.find((each) => each.lineId === lineId);
  return kind === "renewToCsp" && asked !== undefined && asked.unapproved > 0;
}

/** More seats of the line's SKU came than were approved, and than our operator has shown to be agreed to. */
export function areMoreThanAgreed(
  situation: Situation,
  planFile: PlanFile,
  { skuId }: PlanLine,
  subscriptionIds: readonly string[],
): boolean {
  const rows = situation.standing.rows ?? [];
  const came = rows.filter(({ subscriptionId }) => subscriptionIds.includes(subscriptionId));
  const agreed = renewedLines(planFile)
    .filter((each) => each.skuId === skuId)
    .reduce((sum, each) => sum + seatsAgreed(situation, each), 0);
  return seatsOf(came) > agreed;
}

function seatsAgreed(situation: Situation, { acts, lineId }: PlanLine): number {
  const most = acts.renewToCsp?.quote?.maxSeats ?? Infinity;
  const asked = situation.standing.renewalsAsked.find((each) => each.lineId === lineId);
  const step = latestStep(situation, "renewToCsp", lineId);
  const { at, level } = (step?.state === "done" ? step.evidence : null) ?? {};
  // That they are there, which ends the step too, is nobody's word.
  const isShown = asked !== undefined && level !== "observed" && (at ?? "") >= asked.at;
  return isShown ? Math.max(most, asked.seats) : most;
}

/**
 * Rows that stood neither when the renewal was asked for nor when a plan was made before the agreement's end, and that
 * we neither bought nor were handed. What a plan made after that end knew may be what came of the renewal.
 */
export function rowsSince(
  situation: Situation,
  { estate, plan }: PlanFile,
  line: PlanLine,
): readonly string[] {
  const { skuId } = line;
  const { purchases, renewalsAsked, rows, transfers } = situation.standing;
  const before = renewalsAsked.find(({ lineId }) => lineId === line.lineId)?.before;
  const endedAt = endOf(situation, line);
  const isOfPlan = before === undefined || endedAt === null || plan.madeAt < endedAt;
  const known = new Set([
    ...(before ?? []),
    ...(isOfPlan ? estate.subscriptions.map(({ subscriptionId }) => subscriptionId) : []),
    ...purchases.map(({ subscriptionId }) => subscriptionId),
    ...transfers.flatMap(({ arrived }) => arrived.map(({ subscriptionId }) => subscriptionId)),
  ]);
  return (rows ?? [])
    .filter((row) => row.skuId === skuId && row.status === "enabled" && isLasting(row))
    .map(({ subscriptionId }) => subscriptionId)
    .filter((id) => !known.has(id));
}

/** Lines that end with this one or before it: what they still give is counted on by nobody. */
export function endingBy(planFile: PlanFile, { end }: PlanLine): readonly string[] {
  return movedLines(planFile)
    .filter((each) => (each.end.plannedAt ?? "") <= (end.plannedAt ?? ""))
    .map(({ lineId }) => lineId);
}
