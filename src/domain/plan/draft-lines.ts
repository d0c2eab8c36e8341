// The lines of a plan before seats are counted: each source row with its route and, where it moves,
// its end, its acts and the timing of the purchase that covers it.

import { addDays, type Instant } from "#lib/instant.ts";
import { findFacts } from "../catalog/sku-class.ts";
import type { Offer } from "../catalog/catalog.ts";
import type { KnownSource } from "../estate/known-source.ts";
import { agreementRules } from "../lifecycle/agreements.ts";
import { foreseeEnd, type ForeseenEnd } from "../lifecycle/source-end.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { PlanLine, SourceActs } from "./move-plan.ts";
import { refuseBeforeInviting } from "./refuse-before-inviting.ts";
import { blocked, chooseRoute, type RouteChoice } from "./routes.ts";
import {
  latestSafeOrder,
  noActs,
  planActs,
  timePurchase,
  type PurchaseTiming,
} from "./schedule.ts";

export interface MovingLine {
  readonly source: KnownSource;
  readonly offer: Offer;
  readonly end: ForeseenEnd;
  readonly acts: SourceActs;
  readonly timing: PurchaseTiming;
}

export interface RestingLine {
  readonly source: KnownSource;
  readonly choice: Exclude<RouteChoice, { route: "repurchase" }>;
}

export type DraftLine =
  | { readonly kind: "moving"; readonly line: MovingLine }
  | { readonly kind: "resting"; readonly line: RestingLine };

export function draftLine(request: PlanRequest, source: KnownSource): DraftLine {
  const { customer, catalog, facts, policy, estate } = request;
  const pool = estate.pools.find(({ skuId }) => skuId === source.row.skuId) ?? null;
  const choice = chooseRoute({ source, customer, pool, catalog, facts, policy });
  if (choice.route !== "repurchase") return resting(source, choice);
  const region = refuseBeforeInviting(estate, request.partnerCountry);
  if (region !== null) return resting(source, blocked(region));
  const end = foreseeSourceEnd(request, source);
  if (end === null) return resting(source, blocked("END_DATE_UNKNOWN"));
  return {
    kind: "moving",
    line: {
      source,
      offer: choice.offer,
      end,
      acts: planActs(source, end, policy, request.now),
      timing: timePurchase(source, end, policy, request.now),
    },
  };
}

function resting(source: KnownSource, choice: RestingLine["choice"]): DraftLine {
  return { kind: "resting", line: { source, choice } };
}

function foreseeSourceEnd(request: PlanRequest, source: KnownSource): ForeseenEnd | null {
  const { policy, now } = request;
  return foreseeEnd({
    row: source.row,
    rule: agreementRules[source.agreementType],
    declared: source.declared,
    noticeDays: policy.noticeDays[source.channel],
    approvedFrom: approvedFrom(policy.leadDays.approvePlan, now),
    orderBy: (endsAt: Instant) => latestSafeOrder(source, endsAt, policy),
    defaultTerm: policy.defaultTerm,
    stopAsked: request.stopAskedFor.includes(source.row.subscriptionId),
  });
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
): PlanLine {
  const { source } = draft.line;
  const { row } = source;
  const common = {
    lineId: row.subscriptionId,
    skuId: row.skuId,
    skuPartNumber: row.skuPartNumber,
    seats: row.seats,
    channel: source.channel,
    agreementType: source.agreementType,
    billingOwner: source.billingOwner,
    cost: null,
    runnerUp: null,
    wanted: null,
  };
  const title = findFacts(facts, row.skuId)?.title ?? row.skuPartNumber;
  if (draft.kind === "moving") {
    const { end, acts, offer } = draft.line;
    return {
      ...common,
      title: offer.title,
      route: "repurchase",
      reason,
      refusal: null,
      end: {
        plannedAt: end.endsAt,
        continuityEndsAt: end.endsAt,
        moneyEndsAt: end.moneyEndsAt,
        evidence: end.evidence,
        assumptions: [...end.assumptions],
      },
      acts,
    };
  }
  const { choice } = draft.line;
  return {
    ...common,
    title,
    route: choice.route,
    reason,
    refusal: choice.route === "blocked" ? choice.refusal : null,
    end: {
      plannedAt: null,
      continuityEndsAt: row.nextLifecycleAt,
      moneyEndsAt: null,
      evidence: row.nextLifecycleAt === null ? "assumed" : "observed",
      assumptions: choice.route === "ignore" ? [] : ["staysWhereItIs"],
    },
    acts: noActs,
  };
}
