// estate + catalog + policy + now -> the move plan with its band and its proof: pure, and the same
// request gives the same bytes.

import { earliest, latest, type Instant } from "#lib/instant.ts";
import { hashOf } from "#lib/canonical-json.ts";
import type { Catalog, Offer } from "../catalog/catalog.ts";
import type { Estate } from "../estate/estate.ts";
import { bandOf, type TargetOfPool } from "./band.ts";
import { approvedFrom, draftLine, toPlanLine, type DraftLine } from "./draft-lines.ts";
import { findFindings } from "./findings.ts";
import { matchSources } from "./match-sources.ts";
import type { MovePlan, PlanFile, PlanLine } from "./move-plan.ts";
import type { PlanRequest } from "./plan-request.ts";
import { planPools, type PoolPlans } from "./plan-pools.ts";
import type { Policy } from "./policy.ts";
import { proveContinuity } from "./proof.ts";
import { blocked } from "./routes.ts";
import { planCost, planTarget } from "./targets.ts";

/**
 * Makes the move plan of one customer. Every subscription of the tenant that is not ours becomes
 * exactly one line; what cannot be moved is kept, ignored, or blocked by name. Every line that moves
 * stands in exactly one step of one target; a step adds no seats where ours cover its lines already.
 */
export function makePlan(asked: PlanRequest): PlanFile {
  const request = { ...asked, estate: inOrder(asked.estate) };
  const { customer, estate, policy, now, catalog } = request;
  const ourIds = new Set(request.ours.map(({ subscriptionId }) => subscriptionId));
  const rows = estate.subscriptions.filter(({ subscriptionId }) => !ourIds.has(subscriptionId));
  const { sources, notFound } = matchSources(customer, rows);
  const drafted = sources.map((source) => draftLine(request, source));
  const pools = planPools(request, drafted);
  const drafts = drafted.map((draft) => blockWhere(pools, draft));
  const targets = pools.planned.map((pool) => ({ target: planTarget(request, pool), pool }));
  const lines = drafts.map((draft) => toPlanLine(request, draft, reasonOf(draft, targets)));
  const moving = pools.planned.flatMap((pool) => pool.lines);
  const ours = request.ours.toSorted((a, b) => compare(a.subscriptionId, b.subscriptionId));
  const offers = offersUsed(catalog, lines);
  const licenses: PlanFile["licenses"] = [];
  const overrides = request.overrides.toSorted((a, b) => compare(a.lineId, b.lineId));
  const estateHash = hashOf(estate);
  const plan: MovePlan = {
    schema: "handover.movePlan/1",
    moveId: request.moveId,
    tenantId: estate.tenantId,
    madeAt: now,
    catalogVersion: catalog.version,
    madeFrom: {
      estateHash,
      inputsHash: hashOf({ customer, ours, offers, licenses, overrides, policy }),
    },
    lines,
    targets: targets.map(({ target }) => target),
    replacements: [],
    reassignment: null,
    findings: findFindings({ lines, pools: pools.planned, targets, notFound, policy }),
    cost: planCost(
      targets.map(({ target }) => target),
      moving,
      now,
    ),
    approveBy: approveBy(lines, targets, policy, now),
  };
  const band = bandOf(plan, lines, targets, policy);
  return {
    schema: "handover.planFile/1",
    customer,
    estate,
    estateHash,
    ours,
    offers,
    licenses,
    overrides,
    policy,
    plan,
    planHash: hashOf(plan),
    band,
    bandHash: hashOf(band),
    proof: proveContinuity({ madeAt: now, users: estate.users, lines, targets, policy }),
  };
}

/** Microsoft promises no order of rows; ours makes the same estate the same bytes. */
function inOrder(estate: Estate): Estate {
  return {
    ...estate,
    subscriptions: estate.subscriptions.toSorted((a, b) =>
      compare(a.subscriptionId, b.subscriptionId),
    ),
    pools: estate.pools.toSorted((a, b) => compare(a.skuId, b.skuId)),
    users: estate.users.toSorted((a, b) => compare(a.userId, b.userId)),
    groups: estate.groups.toSorted((a, b) => compare(a.groupId, b.groupId)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function blockWhere({ blocked: blockedPools }: PoolPlans, draft: DraftLine): DraftLine {
  if (draft.kind === "resting") return draft;
  const pool = blockedPools.find(({ lines }) => lines.includes(draft.line));
  if (pool === undefined) return draft;
  return {
    kind: "resting",
    line: { source: draft.line.source, choice: blocked(pool.refusal) },
  };
}

function reasonOf(draft: DraftLine, targets: readonly TargetOfPool[]): string {
  if (draft.kind === "resting") return draft.line.choice.reason;
  const bought = targets.find(({ pool }) => pool.lines.includes(draft.line));
  const adds = bought?.target.steps.some(({ seatsAdded }) => seatsAdded > 0) ?? false;
  if (!adds) return "coveredByOurs";
  return bought?.pool.grown === null ? "sameOffer" : "sameOfferGrown";
}

/**
 * Approval is needed before the first request and the first order. A request that is late already
 * goes out at once when approved, and then an approver's usual time is what is left.
 */
function approveBy(
  lines: readonly PlanLine[],
  targets: readonly TargetOfPool[],
  policy: Policy,
  now: Instant,
): Instant | null {
  const usual = approvedFrom(policy.leadDays.approvePlan, now);
  const asks = lines.flatMap(({ acts }) =>
    acts.stopRenewal === null ? [] : [latest(acts.stopRenewal.askAt, usual)],
  );
  const orders = targets.flatMap(({ target }) => target.steps.map(({ orderAt }) => orderAt));
  const [first, ...rest] = [...asks, ...orders];
  return first === undefined ? null : earliest(first, ...rest);
}

function offersUsed({ offers }: Catalog, lines: readonly PlanLine[]): Offer[] {
  const skuIds = new Set(lines.map(({ skuId }) => skuId.toLowerCase()));
  return offers
    .filter(({ tenantSkuId }) => skuIds.has(tenantSkuId.toLowerCase()))
    .sort((a, b) =>
      compare(`${a.productId}:${a.catalogSkuId}`, `${b.productId}:${b.catalogSkuId}`),
    );
}
