// Pool arithmetic, per row and never by sums of the pool: every row has its own end (operator's rule).

import { addHours } from "#lib/instant.ts";
import { oncePer } from "#lib/once-per.ts";
import { hasReached } from "#lib/present.ts";
import { isInError, isServing, type EstateSubscription } from "../estate/estate.ts";
import type { PlanFile, PlanLine, PlanTarget, TargetBand } from "../plan/move-plan.ts";
import { slowSeatsHours } from "../plan/policy.ts";
import type { Situation } from "./situation.ts";
import type { Standing, TargetStanding } from "./standing.ts";
import { boughtLines } from "./transfers.ts";

const MOVED: ReadonlySet<PlanLine["route"]> = new Set([
  "repurchase",
  "cancelNow",
  "ownershipTransfer",
  "renewToCsp",
]);

/** Lines that are to come to us: bought again, handed over, or renewed to CSP. */
export const movedLines = oncePer(({ plan }: PlanFile): readonly PlanLine[] =>
  plan.lines.filter(({ route }) => MOVED.has(route)),
);

export function rowOf(
  { standing: { rows } }: { readonly standing: Pick<Standing, "rows"> },
  subscriptionId: string,
): EstateSubscription | null {
  return rows?.find((row) => row.subscriptionId === subscriptionId) ?? null;
}

export function targetStanding(
  situation: Pick<Situation, "standing">,
  skuId: string,
): TargetStanding | null {
  return situation.standing.targets.find((target) => target.skuId === skuId) ?? null;
}

/** The subscriptions whose seats count as the target's own, with those of which we only see that they are. */
export function ownSubscriptionIds(situation: Situation, target: PlanTarget): readonly string[] {
  const ours = targetStanding(situation, target.skuId);
  const known = ours === null ? [] : heldOf(ours).map(({ subscriptionId }) => subscriptionId);
  const grown = ours === null ? target.growsSubscriptionId : null;
  const marked = markedIds(situation, target);
  if (marked.length === 0) return grown === null ? known : [grown];
  return [...new Set([...known, ...(grown === null ? [] : [grown]), ...marked])];
}

/** Ordered for this target: the answer to the order may have been lost. None before this look read what is ours. */
function markedIds({ moveId, seen }: Situation, { skuId }: PlanTarget): readonly string[] {
  return seen.ours
    .filter((own) => own.skuId === skuId && own.marker?.startsWith(`${moveId}/`) === true)
    .map(({ subscriptionId }) => subscriptionId);
}

/** A subscription of the target's SKU has come since the plan was made, and nobody knows whose it is. */
export function hasUnknownRow(
  situation: Situation,
  { estate }: PlanFile,
  target: PlanTarget,
): boolean {
  const { rows, transfers } = situation.standing;
  const arrived = transfers
    .flatMap((transfer) => transfer.arrived)
    .map(({ subscriptionId }) => subscriptionId);
  const known = [...ownSubscriptionIds(situation, target), ...arrived];
  return (rows ?? []).some(
    (row) =>
      row.skuId === target.skuId &&
      isLasting(row) &&
      !known.includes(row.subscriptionId) &&
      !estate.subscriptions.some((each) => each.subscriptionId === row.subscriptionId),
  );
}

/** Each subscription of a target with its own seats; the one that is raised comes last. */
export function heldOf({ beside, seats, subscriptionId }: TargetStanding) {
  return [...beside, { subscriptionId, seats: seats - seatsOf(beside) }];
}

export function seatsOf(subscriptions: readonly { readonly seats: number }[]): number {
  return subscriptions.reduce((sum, each) => sum + each.seats, 0);
}

/** Of our seats those that the tenant shows: a raise that is under way takes nothing from those before it. */
export function seatsThere({ rows }: Pick<Standing, "rows">, target: TargetStanding): number {
  return heldOf(target).reduce((sum, { seats, subscriptionId }) => {
    const row = rows?.find((each) => each.subscriptionId === subscriptionId);
    return row?.status === "enabled" ? sum + Math.min(row.seats, seats) : sum;
  }, 0);
}

/** Seats that our own subscription has to have once the given lines serve no more. */
export function seatsNeededWithout(
  situation: Situation,
  target: PlanTarget,
  lineIds: readonly string[],
): number {
  return seatsUncovered(
    situation,
    target,
    (row) => isLasting(row) && !lineIds.includes(row.subscriptionId),
  );
}

/**
 * Seats that our own subscription would have to have for nobody to be out at this moment, nor when a trial ends sooner than
 * seats can come.
 */
export function seatsNeededNow(situation: Situation, target: PlanTarget): number {
  return seatsUncovered(situation, target, (row) => isServing(row) && !isEnding(situation, row));
}

/** A trial has no step of its own: nothing is ordered for its end but what those who outlast it leave uncovered. */
function isEnding(situation: Situation, { isTrial, nextLifecycleAt }: EstateSubscription): boolean {
  if (!isTrial || nextLifecycleAt === null) return false;
  return hasReached(situation, addHours(nextLifecycleAt, -slowSeatsHours(situation.policy)));
}

/**
 * What the contingency is approved for: of these licenses a subscription serves fewer seats than the plan found, or none
 * any more where it was to move, or is a trial about to end. Users who joined make nothing fall: in time they are bought
 * for, and later approved.
 */
export function hasSourceFallen(
  situation: Situation,
  planFile: PlanFile,
  skuIds: readonly string[],
): boolean {
  const rows = situation.standing.rows ?? [];
  const moved = new Set(movedLines(planFile).map(({ lineId }) => lineId));
  return planFile.estate.subscriptions
    .filter((found) => skuIds.includes(found.skuId))
    .filter((found) => isServing(found) || moved.has(found.subscriptionId))
    .some((found) => {
      const row = rows.find(({ subscriptionId }) => subscriptionId === found.subscriptionId);
      const isThere = row !== undefined && isServing(row) && row.seats >= found.seats;
      return !isThere || isEnding(situation, row);
    });
}

/** Seats in use, less those of other rows that count. */
function seatsUncovered(
  situation: Situation,
  target: PlanTarget,
  counts: (row: EstateSubscription) => boolean,
): number {
  const ours = ownSubscriptionIds(situation, target);
  let seats = 0;
  for (const row of situation.standing.rows ?? []) {
    const isOther = row.skuId === target.skuId && !ours.includes(row.subscriptionId);
    if (isOther && counts(row)) seats += row.seats;
  }
  return Math.max(0, (situation.standing.consumed[target.skuId] ?? 0) - seats);
}

/** A trial ends by itself: whom it carries today it carries nowhere. */
export function isLasting(row: EstateSubscription): boolean {
  return isServing(row) && !row.isTrial;
}

/** Whether seats of ours, verified or handed over, would carry the pool without the given lines. */
export function isCoveredWithout(
  situation: Situation,
  target: PlanTarget,
  lineIds: readonly string[],
): boolean {
  const { standing } = situation;
  const verified = targetStanding(situation, target.skuId)?.verified?.seats ?? 0;
  const isOurs = verified > 0 || arrivedSeats(standing, target.skuId) !== null;
  return isOurs && verified >= seatsNeededWithout(situation, target, lineIds);
}

/** What other lines brought by being handed over carries everybody, so that nothing was bought for the rest. */
export function isCarriedByArrived(standing: Standing, skuId: string): boolean {
  const arrived = arrivedSeats(standing, skuId);
  return arrived !== null && arrived >= (standing.consumed[skuId] ?? 0);
}

/**
 * Seats that were handed over, serve, are verified and have our own end choice; null where nothing was, or where
 * seats were bought beside them.
 */
function arrivedSeats({ rows, targets, transfers }: Standing, skuId: string): number | null {
  if (transfers.length === 0) return null; // as nearly always: it is asked at every look
  if (targets.some((target) => target.skuId === skuId)) return null;
  const arrived = transfers
    .flatMap((transfer) => transfer.arrived)
    .filter((each) => each.skuId === skuId && each.isProtected && each.verifiedAt !== null);
  const ids = new Set(arrived.map(({ subscriptionId }) => subscriptionId));
  const serving = (rows ?? []).filter((row) => ids.has(row.subscriptionId) && isServing(row));
  return serving.length === 0 ? null : seatsOf(serving);
}

/** Lines whose end the step of this line covers, and those of all steps before it. */
function linesEndingWith(target: PlanTarget, lineId: string): readonly string[] {
  const last = target.steps.findIndex((step) => step.forLines.includes(lineId));
  return [lineId, ...target.steps.slice(0, last + 1).flatMap((step) => step.forLines)];
}

/** All lines that the target replaces. */
export const linesOf = oncePer(({ steps }: Pick<PlanTarget, "steps">): readonly string[] =>
  steps.flatMap((step) => step.forLines),
);

export function targetOf(planFile: PlanFile, line: PlanLine): PlanTarget | null {
  return planFile.plan.targets.find((target) => target.skuId === line.skuId) ?? null;
}

export function bandOf(planFile: PlanFile, target: PlanTarget): TargetBand | null {
  return planFile.band.targets.find((band) => band.skuId === target.skuId) ?? null;
}

/**
 * Whether the line may be ended: seats of ours, bought or handed over, verified and with their own end choice
 * read back, carry the pool without it. A line without a target was covered by our own seats when the plan was made.
 */
export function mayEnd(situation: Situation, planFile: PlanFile, line: PlanLine): boolean {
  if (leftSkuIds(planFile).has(line.skuId)) return isLeftByItsUsers(situation, planFile, line);
  const target = targetOf(planFile, line);
  if (target === null) return isCoveredByOldSeats(situation, planFile, line);
  const carried = protectedSeats(situation, target);
  // As nearly always: it is asked at every look.
  if (carried === 0 && arrivedSeats(situation.standing, target.skuId) === null) return false;
  const ending = linesEndingWith(target, line.lineId);
  // What was accepted is bought when the source has left the pool, and not before.
  const without = bandOf(planFile, target)?.usersWithout ?? 0;
  const needed = seatsNeededWithout(situation, target, ending) - without;
  return carried >= needed;
}

/** SKUs whose users get another license. */
export function leftSkuIds({ plan }: Pick<PlanFile, "plan">): ReadonlySet<string> {
  return plan.reassignment === null ? NONE : leftIn(plan.reassignment);
}

/** As a rule nobody gets another license, and it is asked dozens of times at every look. */
const NONE: ReadonlySet<string> = new Set();

const leftIn = oncePer(
  ({ changes }: NonNullable<PlanFile["plan"]["reassignment"]>): ReadonlySet<string> =>
    new Set(changes.flatMap(({ remove }) => remove)),
);

/** Those that nobody is to hold in the end: every user who held one has a wave. */
export const emptiedSkus = oncePer(({ estate, plan }: PlanFile): ReadonlySet<string> => {
  const left = leftSkuIds({ plan });
  if (left.size === 0) return left; // as a rule; the walk over all users is for the others
  const named = new Set(
    plan.reassignment?.waves.flatMap(({ holders }) => holders.flatMap(({ ids }) => ids)),
  );
  const staying = estate.users.flatMap(({ assignments, userId }) =>
    assignments.flatMap(({ assignedByGroup, skuId }) =>
      named.has(assignedByGroup ?? userId) ? [] : [skuId],
    ),
  );
  return new Set([...left].filter((skuId) => !staying.includes(skuId)));
});

/** Targets whose purchases cover the line: of its own SKU, or of those that stand in for it. */
export function targetsOfLine({ plan }: PlanFile, { lineId }: PlanLine): readonly PlanTarget[] {
  return plan.targets.filter((target) => linesOf(target).includes(lineId));
}

/**
 * A source whose users get another license may end once no more of them hold the old one than the rows
 * that outlast it can serve, and the seats that stand in are verified and protected.
 */
function isLeftByItsUsers(situation: Situation, planFile: PlanFile, line: PlanLine): boolean {
  const { licenses } = situation.standing;
  if (licenses === null || licenses.rollback !== null || licenses.doneAt === null) return false;
  const ending = boughtLines(situation.standing, planFile)
    .filter(({ end }) => (end.plannedAt ?? "") <= (line.end.plannedAt ?? ""))
    .map(({ lineId }) => lineId);
  return (
    usersOutlived(situation.standing, line.skuId, ending) === 0 &&
    targetsOfLine(planFile, line).every((target) => {
      const carried = protectedSeats(situation, target);
      return carried > 0 && carried >= seatsNeededWithout(situation, target, ending);
    })
  );
}

/** Holders of a license for whom the rows that outlast the given lines have no seat. */
export function usersOutlived(
  { consumed, rows }: Standing,
  skuId: string,
  lineIds: readonly string[],
): number {
  const outlasting = (rows ?? [])
    .filter((row) => row.skuId === skuId && isLasting(row))
    .filter(({ subscriptionId }) => !lineIds.includes(subscriptionId))
    .reduce((sum, { seats }) => sum + seats, 0);
  return Math.max(0, (consumed[skuId] ?? 0) - outlasting);
}

/**
 * True where more users hold a license that was to be left than rows go on serving it: they came to it after the
 * others had left, and lose it when the grace of the source is over.
 */
export function isStillHeld(standing: Standing, planFile: PlanFile, skuId: string): boolean {
  if (!leftSkuIds(planFile).has(skuId)) return false;
  const ending = boughtLines(standing, planFile).map(({ lineId }) => lineId);
  return usersOutlived(standing, skuId, ending) > 0;
}

/**
 * Seats of ours that are verified and stood when our own end choice was last read back. A raise that is under
 * way takes nothing from those before it: what they carry may end, though more are to come for a later end.
 */
export function protectedSeats(situation: Situation, { skuId }: PlanTarget): number {
  const ours = targetStanding(situation, skuId);
  return Math.min(ours?.verified?.seats ?? 0, ours?.endChoiceReadFor ?? 0);
}

/** Everything that was bought is verified, and our own end choice was read back for it. */
export function isProtected({ endChoiceReadFor, seats, verified }: TargetStanding): boolean {
  return verified?.seats === seats && endChoiceReadFor === seats;
}

/** True where the rows that still serve a license that users are to leave cannot serve them all. */
export function isLeftShort({ standing }: Situation, planFile: PlanFile, skuId: string): boolean {
  return leftSkuIds(planFile).has(skuId) && usersWithoutSeat(standing, skuId) > 0;
}

/** Of a license, as many users as the rows that serve it have no seat for. */
export function usersWithoutSeat(standing: Standing, skuId: string): number {
  return Math.max(0, (standing.consumed[skuId] ?? 0) - seatsServing(standing, skuId));
}

/** Seats of all rows that serve a license, whosever they are. */
export function seatsServing({ rows }: Pick<Standing, "rows">, skuId: string): number {
  return seatsOf((rows ?? []).filter((row) => row.skuId === skuId && isServing(row)));
}

/** Users hold a license that serves no more, and wait for the one that stands in: every minute counts. */
export function areUsersOut(situation: Situation): boolean {
  const planFile = situation.approved?.planFile;
  if (planFile === undefined) return false;
  return [...leftSkuIds(planFile)].some((skuId) => isLeftShort(situation, planFile, skuId));
}

/** Fewer seats serve than are in use: of this license itself, or of one that it stands in for. */
export function areUsersOutFor(situation: Situation, skuId: string): boolean {
  const planFile = situation.approved?.planFile;
  const target = planFile?.plan.targets.find((each) => each.skuId === skuId);
  if (usersWithoutSeat(situation.standing, skuId) > 0) return true;
  if (planFile === undefined || target === undefined) return false;
  const replaced = planFile.plan.lines.filter(({ lineId }) => linesOf(target).includes(lineId));
  return replaced.some((line) => isLeftShort(situation, planFile, line.skuId));
}

function isCoveredByOldSeats(situation: Situation, planFile: PlanFile, line: PlanLine): boolean {
  const moving = movedLines(planFile).map(({ lineId }) => lineId);
  return usersOutlived(situation.standing, line.skuId, moving) === 0;
}

/**
 * No user is newly in error, but as many as the rows that serve have no seat for: that these are out says nothing of
 * the seats that are there, and more seats, or another license, have to come before they are well.
 */
export function areUsersWell(situation: Situation, skuId: string): boolean {
  const seatless = usersWithoutSeat(situation.standing, skuId);
  return usersNewlyInError(situation, skuId).length <= seatless;
}

/** Users whose license is in error now and was not when the plan was made. */
function usersNewlyInError({ approved, seen }: Situation, skuId: string): readonly string[] {
  const before = new Set(
    approved?.planFile.estate.users
      .filter((user) => user.assignments.some((each) => each.skuId === skuId && isInError(each)))
      .map((user) => user.userId),
  );
  return (seen.usersInError[skuId] ?? []).filter((userId) => !before.has(userId));
}
