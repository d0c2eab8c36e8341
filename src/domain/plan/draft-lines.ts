// The lines of a plan before seats are counted: each source row with its route and, where it moves,
// its end, its acts and the timing of the purchase that covers it.

import { addDays, type Instant } from "#lib/instant.ts";
import { titleOf } from "../catalog/sku-class.ts";
import type { KnownSource } from "../estate/known-source.ts";
import { agreementRules } from "../lifecycle/agreements.ts";
import { foreseeEnd, type ForeseenEnd, type SourceEndRequest } from "../lifecycle/source-end.ts";
import { canBeCancelled, endNowOf } from "./cancel-now.ts";
import type { DraftLine, MovingLine, RestingLine } from "./moving-line.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { PlanLine, SourceActs } from "./move-plan.ts";
import { refuseBeforeInviting } from "./refuse-before-inviting.ts";
import { ignoredBy, newest, routeWanted, type Override, type Wanted } from "./override.ts";
import type { SkuReplacement } from "./replace-sku.ts";
import { blocked, chooseRoute, type Purchase } from "./routes.ts";
import { latestSafeOrder, noActs, planActs, timeAtOnce, timePurchase } from "./schedule.ts";

export function draftLine(
  request: PlanRequest,
  source: KnownSource,
  replacementOf: (skuId: string) => SkuReplacement | null,
): DraftLine {
  const { customer, catalog, facts, policy, estate } = request;
  const pool = estate.pools.find(({ skuId }) => skuId === source.row.skuId) ?? null;
  const decision = routeWanted(request.overrides, source.row.subscriptionId);
  if (decision === "keep") return resting(source, { route: "keep", reason: "operatorKeeps" });
  if (request.linesTransferred.includes(source.row.subscriptionId)) {
    return resting(source, { route: "ownershipTransfer", reason: "transferred", acts: noActs });
  }
  const wanted = wantedFor(request, source);
  const wantsOtherSku = wantsOther(request, source);
  const ended = endedOf(request, source);
  const choice = chooseRoute({
    source,
    isUnderWay: ended !== undefined,
    isToEnd:
      ended === undefined
        ? request.stopAskedFor.includes(source.row.subscriptionId)
        : ended.wentOn !== null,
    isRead: estate.knownBy !== "declared",
    customer,
    pool,
    catalog,
    ours: request.ours,
    facts,
    policy,
    treatAs: newest(ofSku(request, source).filter((each) => each.treatAs))?.treatAs ?? null,
    isIgnored: (code) => ignoredBy(request.overrides, [source.row.subscriptionId], code) !== null,
    wantsOtherSku,
    replacementOf,
  });
  if (choice.route !== "repurchase") return resting(source, choice);
  const region = refuseBeforeInviting(estate, request.partnerCountry);
  if (region !== null) return resting(source, blocked(region));
  const reassigns = choice.buys.kind === "other";
  const end = endOfSource(request, source, reassigns);
  if (end === null) return resting(source, blocked("END_DATE_UNKNOWN"));
  const { now } = request;
  // After its end all is asked that there is to ask; no plan asks it again.
  const acts = ended === undefined ? planActs(source, end, policy, now) : noActs;
  const timing = timePurchase(source, end, policy, now, reassigns);
  const { buys, reason } = choice;
  const wentOn = ended?.wentOn ?? null;
  const line = { source, buys, reason, wanted, end, acts, timing, wentOn };
  // Users who have to be given another license first are never hurried.
  const isCancelled =
    decision === "cancelNow" && canBeCancelled(source) && !reassigns && wentOn === null;
  return { kind: "moving", line: isCancelled ? cancelledAtOnce(line, now) : line };
}

/** The same line once its users, or some of them, get another license: that takes time before its end. */
export function withPurchase(
  request: PlanRequest,
  line: MovingLine,
  buys: Exclude<Purchase, { kind: "same" }>,
  reason: string,
): MovingLine {
  const { policy, now } = request;
  const { source } = line;
  const hasEnded = endedOf(request, source) !== undefined;
  const end = endOfSource(request, source, true) ?? line.end;
  const acts = hasEnded ? line.acts : planActs(source, end, policy, now);
  return {
    ...line,
    buys,
    reason,
    end,
    acts,
    timing: timePurchase(source, end, policy, now, true),
  };
}

function cancelledAtOnce(line: MovingLine, now: Instant): MovingLine {
  const { acts, end, source, timing } = line;
  return {
    ...line,
    reason: "cancelNowWanted",
    acts: { ...acts, endNow: endNowOf(source, end, now) },
    timing: timeAtOnce(timing, now),
  };
}

function resting(source: KnownSource, choice: RestingLine["choice"]): DraftLine {
  return { kind: "resting", line: { source, choice } };
}

/** The newest decision about the line that says what is wanted. */
function wantedFor({ overrides }: PlanRequest, { row }: KnownSource): Wanted | null {
  const own = overrides.filter(({ lineId, wanted }) => lineId === row.subscriptionId && wanted);
  return newest(own)?.wanted ?? null;
}

/** Licenses are the tenant's and not a subscription's: who wants others for one line wants them for its SKU. */
function wantsOther(request: PlanRequest, source: KnownSource): boolean {
  const { skuId } = source.row;
  return ofSku(request, source).some(
    ({ replaceWith, wanted }) =>
      replaceWith !== null || (wanted?.skuId ?? skuId).toLowerCase() !== skuId,
  );
}

/** What was decided about any line of the source's SKU. */
function ofSku({ estate, overrides }: PlanRequest, { row }: KnownSource): readonly Override[] {
  if (overrides.length === 0) return overrides;
  const own = estate.subscriptions.filter(({ skuId }) => skuId === row.skuId);
  const lineIds = new Set(own.map(({ subscriptionId }) => subscriptionId));
  return overrides.filter(({ lineId }) => lineIds.has(lineId));
}

/** Behind us where nobody counts on it any more; else foreseen, and null where no date is known. */
export function endOfSource(
  request: PlanRequest,
  source: KnownSource,
  reassigns: boolean,
): ForeseenEnd | null {
  const ended = endedOf(request, source);
  return ended === undefined
    ? foreseeEnd(sourceEndRequest(request, source, reassigns))
    : endBehindUs(request.estate, ended.endedAt);
}

/** Where nobody counts on it any more. */
export function endedOf({ linesEnded }: PlanRequest, { row }: KnownSource) {
  return linesEnded.find(({ lineId }) => lineId === row.subscriptionId);
}

/** What its end is foreseen from. */
export function sourceEndRequest(
  request: PlanRequest,
  source: KnownSource,
  reassigns: boolean,
): SourceEndRequest {
  const { policy, now } = request;
  const approvalAsked = request.approvalAskedFor.includes(source.row.subscriptionId);
  return {
    row: source.row,
    rule: agreementRules[source.agreementType],
    declared: source.declared,
    noticeDays: policy.noticeDays[source.channel],
    approvalAsked,
    now,
    approvedFrom: approvalAsked ? now : approvedFrom(policy.leadDays.approvePlan, now),
    orderBy: (endsAt: Instant) => latestSafeOrder(source, endsAt, policy, reassigns),
    defaultTerm: policy.defaultTerm,
    stopAsked: request.stopAskedFor.includes(source.row.subscriptionId),
  };
}

/** Nothing is left to be asked of its owner, and whatever is still missing comes late. */
function endBehindUs({ knownBy }: PlanRequest["estate"], endsAt: Instant): ForeseenEnd {
  return {
    endsAt,
    moneyEndsAt: endsAt,
    evidence: knownBy ?? "observed",
    assumptions: ["noGraceAfterEnd"],
    askStopAt: null,
    late: "order",
    skippedTerm: false,
  };
}

/** A person needs these days to approve; nothing is asked or ordered before. */
export function approvedFrom(approveDays: number, now: Instant): Instant {
  return addDays(now, approveDays);
}

/** The line as the plan shows it. */
export function toPlanLine(
  { facts }: Pick<PlanRequest, "facts">,
  draft: DraftLine,
  reason: string,
  shown: Pick<PlanLine, "cost" | "runnerUp">,
): PlanLine {
  const { agreementType, billingOwner, channel, row } = draft.line.source;
  const title = titleOf(facts, row);
  const going =
    draft.kind === "moving" ? asMoving(draft.line, title) : asResting(draft.line, title);
  return {
    acts: going.acts,
    agreementType,
    billingOwner,
    channel,
    cost: shown.cost,
    end: going.end,
    lineId: row.subscriptionId,
    reason,
    refusal: going.refusal,
    route: going.route,
    runnerUp: shown.runnerUp,
    seats: row.seats,
    skuId: row.skuId,
    skuPartNumber: row.skuPartNumber,
    title: going.title,
    wanted: going.wanted,
  };
}

type Going = Pick<PlanLine, "acts" | "end" | "refusal" | "route" | "title" | "wanted">;

function asMoving({ acts, buys, end, wanted }: MovingLine, title: string): Going {
  return {
    acts,
    end: toPlanEnd(end),
    refusal: null,
    route: routeOf(acts),
    title: buys.kind === "other" ? title : buys.offer.title,
    wanted,
  };
}

function toPlanEnd(end: ForeseenEnd): PlanLine["end"] {
  return {
    assumptions: [...end.assumptions],
    continuityEndsAt: end.endsAt,
    evidence: end.evidence,
    moneyEndsAt: end.moneyEndsAt,
    plannedAt: end.endsAt,
  };
}

function routeOf({ endNow, transfer }: SourceActs): PlanLine["route"] {
  if (endNow !== null) return "cancelNow";
  return transfer === null ? "repurchase" : "ownershipTransfer";
}

function asResting({ choice, source: { row } }: RestingLine, title: string): Going {
  return {
    acts: "acts" in choice ? choice.acts : noActs,
    end:
      choice.route === "renewToCsp"
        ? toPlanEnd(choice.end)
        : {
            assumptions: choice.route === "ignore" ? [] : ["staysWhereItIs"],
            continuityEndsAt: row.nextLifecycleAt,
            evidence: row.nextLifecycleAt === null ? "assumed" : "observed",
            moneyEndsAt: null,
            plannedAt: null,
          },
    refusal: choice.route === "blocked" ? choice.refusal : null,
    route: choice.route,
    title,
    wanted: null,
  };
}
