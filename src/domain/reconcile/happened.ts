// What has happened since the plan was made and somebody has to know, in the shape of the plan's own findings.

import { dateOf, type Instant } from "#lib/instant.ts";
import { hasReached, type Present } from "#lib/present.ts";
import { isServing } from "../estate/estate.ts";
import { stepsOf } from "../human-steps/asking.ts";
import type { HumanStep } from "../human-steps/human-step.ts";
import { actorOf } from "../lifecycle/agreements.ts";
import { cancellationWindowEndsAt } from "../lifecycle/windows.ts";
import type { Finding } from "../plan/finding.ts";
import type { PlanFile, PlanLine, PlanTarget } from "../plan/move-plan.ts";
import { committedUnasked, differencesOf } from "./arrivals.ts";
import { heldOf, isLasting, linesOf, movedLines, seatsOf } from "./cover.ts";
import { hasRenewed } from "./line-outcome.ts";
import type { Standing } from "./standing.ts";
import type { ArrivedLine, TransferStanding } from "./transfer-standing.ts";
import { firstOrderAt, lasts } from "./stages/purchase-order.ts";
import { renewedLines } from "./transfers.ts";

export interface Happened extends Present {
  /** The plan that is being carried out. */
  readonly planFile: PlanFile;
  readonly standing: Standing;
  readonly humanSteps: readonly HumanStep[];
}

/** Nothing before the tenant was looked at. */
export function findingsSince(happened: Happened): Finding[] {
  const { planFile, standing } = happened;
  return [
    ...movedLines(planFile).flatMap((line) => sourceEndedEarly(happened, line)),
    ...planFile.plan.targets.flatMap((target) => overlapSeatsTaken(happened, target)),
    ...standing.transfers.flatMap((transfer) => ofTransfer(happened, transfer)),
    ...renewedLines(planFile).flatMap((line) => notRenewed(happened, line)),
    ...renewedLines(planFile).flatMap((line) => renewedOtherwise(happened, line)),
    ...purchaseOrderLapses(happened),
  ];
}

/** Its row serves fewer seats than it was planned with, and nobody was asked for that. */
function sourceEndedEarly(
  happened: Happened,
  { acts, billingOwner, end, lineId, seats, skuId, title }: PlanLine,
): Finding[] {
  const { planFile, standing } = happened;
  const { plannedAt } = end;
  const wasServing = planFile.estate.subscriptions.some(
    (row) => row.subscriptionId === lineId && isServing(row),
  );
  const isAsked = acts.endNow !== null || standing.transfers.some(isOf(lineId));
  if (standing.rows === null || !wasServing || isAsked) return [];
  if (plannedAt !== null && hasReached(happened, plannedAt)) return [];
  const row = standing.rows.find(({ subscriptionId }) => subscriptionId === lineId);
  const left = row !== undefined && isServing(row) ? row.seats : 0;
  const agreed = acts.reduceSeats?.reductions.map(({ seatsTo }) => seatsTo) ?? [];
  const lost = Math.min(seats, ...agreed) - left;
  if (lost <= 0) return [];
  const users = Math.min(lost, standing.consumed[skuId] ?? lost);
  return [
    {
      code: "SOURCE_ENDED_EARLY",
      severity: "warning",
      about: lineId,
      params: { title, seats: lost },
      actor: actorOf(billingOwner),
      lastSafeAt: null,
      ifIgnored: { users, money: null },
    },
  ];
}

function isOf(lineId: string) {
  return ({ moved }: TransferStanding) => moved.includes(lineId);
}

/** While a source still serves beside ours: more users than ours, and what stays, can have when it is gone. */
function overlapSeatsTaken({ standing }: Happened, target: PlanTarget): Finding[] {
  const { skuId, steps, title, usersAbove = 0, usersWithout = 0 } = target;
  const ours = standing.targets.find((each) => each.skuId === skuId);
  if (ours === undefined || standing.rows === null) return [];
  const ending = new Set(linesOf(target));
  const serving = standing.rows.filter((row) => row.skuId === skuId && isServing(row));
  if (!serving.some(({ subscriptionId }) => ending.has(subscriptionId))) return [];
  const own = new Set(heldOf(ours).map(({ subscriptionId }) => subscriptionId));
  const staying = seatsOf(
    serving
      .filter(isLasting)
      .filter(({ subscriptionId }) => !ending.has(subscriptionId) && !own.has(subscriptionId)),
  );
  const last = steps.at(-1);
  const planned = Math.max(ours.seats, last?.seatsAfter ?? 0);
  const inUse = standing.consumed[skuId] ?? 0;
  const users = inUse - staying - planned - usersAbove - usersWithout;
  if (users <= 0) return [];
  return [
    {
      code: "OVERLAP_SEATS_TAKEN",
      severity: "warning",
      about: skuId,
      params: { title, seats: users },
      actor: "operator",
      lastSafeAt: last?.latestSafeAt ?? null,
      ifIgnored: { users, money: null },
    },
  ];
}

/** From the last safe instant on while nobody says that it is scheduled, and from the end on until it shows. */
function notRenewed(happened: Happened, line: PlanLine): Finding[] {
  const { humanSteps, standing } = happened;
  const { acts, end, lineId, seats, skuId, title } = line;
  const latestAt = acts.renewToCsp?.latestAt ?? null;
  const isRefused = standing.lineRefusals.some((each) => each.lineId === lineId);
  if (
    latestAt === null ||
    !hasReached(happened, latestAt) ||
    isRefused ||
    hasRenewed(standing, line)
  )
    return [];
  const state = stepsOf(humanSteps, "renewToCsp", lineId).at(-1)?.state;
  const isOver = end.plannedAt !== null && hasReached(happened, end.plannedAt);
  if (state === "withdrawn" || (state === "done" && !isOver)) return [];
  return [
    {
      code: "RENEW_TO_CSP_MISSING",
      severity: "warning",
      about: lineId,
      params: { title },
      actor: "operator",
      lastSafeAt: latestAt,
      ifIgnored: { users: Math.min(seats, standing.consumed[skuId] ?? seats), money: null },
    },
  ];
}

/** It came for longer, or is billed otherwise, than somebody approved; told for as long as it can be cancelled. */
function renewedOtherwise(happened: Happened, { lineId, title }: PlanLine): Finding[] {
  const { standing } = happened;
  const came = standing.renewedToCsp.find((each) => each.lineId === lineId);
  if (came === undefined || !came.differs) return [];
  const lastSafeAt = cancellationWindowEndsAt(came.since);
  if (hasReached(happened, lastSafeAt)) return [];
  return [
    {
      code: "RENEW_TO_CSP_DIFFERS",
      severity: "warning",
      about: lineId,
      params: { title },
      actor: "operator",
      lastSafeAt,
      ifIgnored: { users: null, money: null },
    },
  ];
}

/** The number that we have is good no longer on the day of the first order that is still to come. */
function purchaseOrderLapses({ humanSteps, planFile, standing }: Happened): Finding[] {
  const firstAt = firstOrderAt({ standing }, planFile);
  const told = stepsOf(humanSteps, "purchaseOrder", null).findLast(({ state }) => state === "done");
  const isWanted = planFile.policy.purchaseOrder !== "none";
  if (!isWanted || firstAt === null || told === undefined || lasts(told, firstAt)) return [];
  return [
    {
      code: "PURCHASE_ORDER_LAPSES",
      severity: "warning",
      about: null,
      params: { reference: told.evidence?.reference ?? "" },
      actor: "customerAdmin",
      lastSafeAt: firstAt,
      ifIgnored: { users: null, money: planFile.plan.cost.committed },
    },
  ];
}

/** Until somebody has answered what came of it. */
function ofTransfer(happened: Happened, transfer: TransferStanding): Finding[] {
  const { humanSteps } = happened;
  const [first] = transfer.agreed;
  if (first === undefined) return [];
  const stepOf = (kind: "reviewTransfer" | "transferStuck") =>
    stepsOf(humanSteps, kind, first.lineId).at(-1);
  const isStuck = stepOf("transferStuck")?.state === "open";
  const review = stepOf("reviewTransfer");
  const isUnanswered = review === undefined || review.state === "open";
  return [
    ...(isStuck ? [stuck(happened, first, stepOf("transferStuck")?.dueAt ?? null)] : []),
    ...(transfer.comparedAt !== null && isUnanswered
      ? transfer.arrived.flatMap((arrived) => ofArrival(happened, transfer, arrived))
      : []),
  ];
}

function stuck(
  { planFile }: Happened,
  { lineId, title }: TransferStanding["agreed"][number],
  lastSafeAt: Instant | null,
): Finding {
  return {
    code: "TRANSFER_STUCK",
    severity: "warning",
    about: lineId,
    params: { title },
    actor: "operator",
    lastSafeAt,
    // Buying beside it, which would be paid twice.
    ifIgnored: { users: null, money: planFile.plan.cost.committed },
  };
}

function ofArrival(
  { now, planFile }: Happened,
  { agreed }: TransferStanding,
  arrived: ArrivedLine,
): Finding[] {
  const { endsAt, lineId, seats, skuId, subscriptionId } = arrived;
  const line = agreed.find((each) => each.lineId === lineId);
  if (line !== undefined && differencesOf(line, arrived).length === 0) return [];
  const title = planFile.plan.lines.find((each) => each.skuId === skuId)?.title ?? skuId;
  const money = committedUnasked({ arrived: [arrived] }, planFile.offers, now);
  return [
    {
      code: line === undefined ? "TRANSFER_UNEXPECTED_LINE" : "TRANSFER_LINE_DIFFERS",
      severity: "warning",
      about: lineId ?? subscriptionId,
      params: { title, seats, endsOn: endsAt === null ? "–" : dateOf(endsAt) },
      actor: "operator",
      lastSafeAt: endsAt,
      ifIgnored: { users: null, money },
    },
  ];
}
