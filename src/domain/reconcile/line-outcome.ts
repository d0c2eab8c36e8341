// How each line of a move ends, or that it has not ended yet.

import { addDays, type Instant } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import type { FindingCode } from "../plan/finding.ts";
import { WENT_ON_CODES } from "../plan/went-on-codes.ts";
import type { PlanFile, PlanLine } from "../plan/move-plan.ts";
import {
  isCarriedByArrived,
  isProtected,
  isStillHeld,
  leftSkuIds,
  targetOf,
  targetsOfLine,
} from "./cover.ts";
import { isLastAttempt } from "./purchase-refusals.ts";
import type { Standing } from "./standing.ts";
import { transferOf, wayOfLine } from "./transfers.ts";

/** Daily looks go on this long after a source was last seen, since a renewal can still come to light. */
const WATCH_AFTER_END_DAYS = 8;

export interface LineOutcome {
  readonly outcome: "moved" | "kept" | "ignored" | "refused" | "open";
  readonly code: FindingCode | null;
}

/** How the whole move ended, or that it has not. */
export interface MoveEnd {
  readonly isDone: boolean;
  readonly refusal: FindingCode | null;
}

/** The outcome of one line of the plan that is being carried out. */
export function lineOutcome(
  planFile: PlanFile,
  line: PlanLine,
  standing: Standing,
  move: MoveEnd,
): LineOutcome {
  switch (line.route) {
    case "keep":
      return { outcome: "kept", code: null };
    case "ignore":
      return { outcome: "ignored", code: null };
    case "blocked":
      if (wasMovedBefore(standing, line))
        return { outcome: move.isDone ? "moved" : "open", code: null };
      return { outcome: "refused", code: codeOfBlocked(standing, line, move.refusal) };
    case "repurchase":
    case "ownershipTransfer":
    case "cancelNow":
      if (wayOfLine(standing, line) === "handedOver" && hasArrived(standing, line)) {
        return { outcome: "moved", code: null };
      }
      if (move.refusal !== null) return { outcome: "refused", code: move.refusal };
      if (isRefusedForGood(standing, skusBoughtFor(planFile, line)))
        return { outcome: "refused", code: "ORDER_REFUSED" };
      if (refusalOf(standing, line) !== null)
        return { outcome: "refused", code: refusalOf(standing, line) };
      return { outcome: move.isDone ? "moved" : "open", code: null };
    case "renewToCsp": {
      if (hasRenewed(standing, line) && isGone(standing, line))
        return { outcome: "moved", code: null };
      const code = move.refusal ?? refusalOf(standing, line);
      if (code !== null) return { outcome: "refused", code };
      return move.isDone
        ? { outcome: "refused", code: "RENEW_TO_CSP_MISSING" }
        : { outcome: "open", code: null };
    }
  }
}

/** Its seats serve in CSP; that somebody says so is not enough. */
export function hasRenewed(
  { renewedToCsp }: Standing,
  { lineId }: Pick<PlanLine, "lineId">,
): boolean {
  return renewedToCsp.some((each) => each.lineId === lineId);
}

function isGone({ lines }: Standing, { lineId }: PlanLine): boolean {
  return lines.some((each) => each.lineId === lineId && each.state === "gone");
}

/**
 * It had ended when the plan was made anew, and only for what it had to be: under an earlier approval it was
 * followed to its end, and seats of ours stand in its place.
 */
function wasMovedBefore(standing: Standing, line: PlanLine): boolean {
  const isReplaced =
    hasRenewed(standing, line) ||
    standing.targets.some((target) => target.skuId === line.skuId && isProtected(target)) ||
    isLeftByAll(standing, line);
  return isGone(standing, line) && isReplaced;
}

/** Under an earlier approval all its users were given another license. */
function isLeftByAll({ licenses }: Standing, { skuId }: PlanLine): boolean {
  return (licenses?.remaining[skuId] ?? null) === 0;
}

/**
 * What was followed under an earlier approval keeps the name that it was given up by, and a source that went on though
 * all its users had left it is refused for that: that a plan made since then has nothing to buy for it is no reason.
 */
function codeOfBlocked(
  standing: Standing,
  line: PlanLine,
  ofMove: FindingCode | null,
): FindingCode | null {
  const { lineId, refusal } = line;
  const before = refusalOf(standing, line);
  if (before !== null) return before;
  const source = standing.lines.find((each) => each.lineId === lineId);
  if (source !== undefined && source.state !== "gone" && isLeftByAll(standing, line)) {
    return WENT_ON_CODES[source.state];
  }
  // A source that ended while its plan waited for an approval was lost by the waiting.
  return ofMove === "PLAN_NOT_APPROVED" && refusal === "SOURCE_NOT_ACTIVE" ? ofMove : refusal;
}

/** Verified seats of ours, our own end choice, and eight quiet days after the source was gone; or refused for good. */
export function hasLineEnded(
  situation: { readonly standing: Standing; readonly now: Instant },
  planFile: PlanFile,
  line: PlanLine,
): boolean {
  const { standing } = situation;
  if (wayOfLine(standing, line) === "handedOver") {
    return hasArrived(standing, line) || refusalOf(standing, line) !== null;
  }
  if (isGivenUp(standing, planFile, line)) return true;
  const source = standing.lines.find((each) => each.lineId === line.lineId);
  if (
    source?.state !== "gone" ||
    !hasReached(situation, addDays(source.since, WATCH_AFTER_END_DAYS))
  )
    return false;
  if (line.route === "renewToCsp") return hasRenewed(standing, line);
  const isMoved =
    !leftSkuIds(planFile).has(line.skuId) ||
    (areUsersThrough(standing) && !isStillHeld(standing, planFile, line.skuId));
  return (
    isMoved &&
    skusBoughtFor(planFile, line).every((skuId) => {
      const ours = standing.targets.find((target) => target.skuId === skuId);
      return ours === undefined ? isCarriedByArrived(standing, skuId) : isProtected(ours);
    })
  );
}

/** What was handed over serves, with our own end choice, and its transfer was compared with what was agreed. */
function hasArrived(standing: Standing, { acts, lineId }: PlanLine): boolean {
  const transfer = transferOf(standing, [{ lineId }]);
  if (transfer === null) return acts.transfer === null;
  const arrived = transfer.arrived.find((each) => each.lineId === lineId);
  return arrived !== undefined && arrived.isProtected && arrived.verifiedAt !== null;
}

/** Refused by name, or for want of what could not be bought. */
export function isGivenUp(standing: Standing, planFile: PlanFile, line: PlanLine): boolean {
  return (
    isRefusedForGood(standing, skusBoughtFor(planFile, line)) || refusalOf(standing, line) !== null
  );
}

function refusalOf(standing: Standing, { lineId }: PlanLine): FindingCode | null {
  return standing.lineRefusals.find((each) => each.lineId === lineId)?.code ?? null;
}

/** None where our own seats covered the line when the plan was made. */
function skusBoughtFor(planFile: PlanFile, line: PlanLine): readonly string[] {
  if (leftSkuIds(planFile).has(line.skuId)) {
    return targetsOfLine(planFile, line).map(({ skuId }) => skuId);
  }
  return targetOf(planFile, line) === null ? [] : [line.skuId];
}

/** Everybody has the license that stands in, and nobody waits for a person's help. */
function areUsersThrough({ licenses }: Standing): boolean {
  return licenses !== null && licenses.verifiedAt !== null && licenses.problems.length === 0;
}

/** One of these could not be bought, and is not tried again. */
export function isRefusedForGood(standing: Standing, skuIds: readonly string[]): boolean {
  return skuIds.some(
    (skuId) =>
      !standing.targets.some((target) => target.skuId === skuId) &&
      standing.purchaseRefusals.some((each) => each.skuId === skuId && isLastAttempt(each)),
  );
}
