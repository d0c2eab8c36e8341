// estate + catalog + policy + now -> the move plan with its band and its proof: pure, and the same
// request gives the same bytes.

import { compareTexts } from "#lib/compare-texts.ts";
import { earliestOf, latest, type Instant } from "#lib/instant.ts";
import { hashOf } from "#lib/canonical-json.ts";
import type { Catalog, Offer } from "../catalog/catalog.ts";
import { offersOf } from "../catalog/offers-of.ts";
import { estateHashOf } from "../estate/estate-hash.ts";
import type { Estate } from "../estate/estate.ts";
import type { KnownSource } from "../estate/known-source.ts";
import { rememberedPerMarket } from "../equivalence/per-market.ts";
import { bandOf, type TargetOfPool } from "./band.ts";
import { chooseWays } from "./choose-ways.ts";
import { approvedFrom, draftLine, toPlanLine } from "./draft-lines.ts";
import type { DraftLine } from "./moving-line.ts";
import { findFindings } from "./findings.ts";
import { inputsHashOf } from "./inputs-hash.ts";
import { matchSources } from "./match-sources.ts";
import type { MovePlan, PlanFile, PlanLine, PlanTarget } from "./move-plan.ts";
import { planReassignment } from "./plan-reassignment.ts";
import type { PlanRequest } from "./plan-request.ts";
import { planPools } from "./plan-pools.ts";
import type { Policy } from "./policy.ts";
import { preflight } from "./preflight.ts";
import { promotionFindings } from "./promoted.ts";
import { proveContinuity } from "./proof.ts";
import { quotedRenewals } from "./renewal-quote.ts";
import { replaceSku, type SkuReplacement } from "./replace-sku.ts";
import type { LeftSku } from "./replaced-seats.ts";
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
  const replacements = replacementsFor(request, sources);
  const drafted = sources.map((source) => draftLine(request, source, replacements.of));
  const boughtAll = allBought(request, drafted);
  const ways = chooseWays(request, boughtAll, () => notReducing(request, drafted));
  const others = ways.map(({ draft }) => draft);
  const isSame = others.every((draft, at) => draft === boughtAll.drafts[at]);
  const { drafts, left, targets } = isSame ? boughtAll : allBought(request, others);
  const lines = drafts.map((draft, at) =>
    toPlanLine(request, draft, reasonOf(draft, targets), ways[at]?.shown ?? unweighed),
  );
  const pools = targets.map(({ pool }) => pool);
  const bought = targets.map(({ target }) => target);
  const made = replacementsOf(left, replacements.made());
  const shown = made.map((each) => each.shown);
  const used = sourcesOfPlan(request, lines, made);
  const estateHash = estateHashOf(estate);
  // What is hashed has its keys in the order of canonical JSON, here and where its parts are made. What few have
  // comes last: each key after a spread is put in by a call of its own.
  const plan: MovePlan = {
    approveBy: approveBy(lines, targets, policy, now),
    catalogVersion: catalog.version,
    cost: planCost(
      bought,
      pools.flatMap((pool) => pool.lines),
      quotedRenewals(lines),
      now,
    ),
    findings: findFindings({
      drafts,
      lines,
      pools,
      targets,
      replacements: shown,
      sources,
      notFound,
      beforehand: [
        ...preflight(request, drafts, lines, pools, left),
        ...targets.flatMap((each) => promotionFindings(request, each)),
      ],
      request,
    }),
    lines,
    madeAt: now,
    madeFrom: { estateHash, inputsHash: inputsHashOf({ customer, policy, ...used }) },
    moveId: request.moveId,
    reassignment: reassignmentOf(request, left, bought),
    replacements: shown,
    schema: "handover.movePlan/1",
    targets: bought,
    tenantId: estate.tenantId,
  };
  const band = bandOf(plan, lines, targets, policy);
  return {
    schema: "handover.planFile/1",
    customer,
    estate,
    estateHash,
    policy,
    plan,
    planHash: hashOf(plan),
    band,
    bandHash: hashOf(band),
    proof: proveContinuity({ ...plan, estate, ours: request.ours, targets, policy }),
    ...used,
  };
}

const unweighed = { cost: null, runnerUp: null };

/** Every draft that can be bought again is; the others stand as blocked. With what that buys. */
function allBought(
  request: PlanRequest,
  drafts: readonly DraftLine[],
): {
  readonly drafts: DraftLine[];
  readonly left: readonly LeftSku[];
  readonly targets: TargetOfPool[];
} {
  const { planned, drafts: standing, left } = planPools(request, drafts);
  return {
    drafts: [...standing],
    left,
    targets: planned.map((pool) => ({ target: planTarget(request, pool), pool })),
  };
}

/** As it would be planned if no source were reduced in steps: what that spares is told beside it. */
function notReducing(request: PlanRequest, drafts: readonly DraftLine[]): TargetOfPool[] {
  const { policy } = request;
  const routes = { ...policy.routes, reduceInSteps: "never" } as const;
  return allBought({ ...request, policy: { ...policy, routes } }, drafts).targets;
}

/** What stands in for each SKU, worked out once and only where a line asks. */
function replacementsFor(request: PlanRequest, sources: readonly KnownSource[]) {
  const known = new Map<string, SkuReplacement | null>();
  return {
    of(skuId: string): SkuReplacement | null {
      const before = known.get(skuId);
      if (before !== undefined) return before;
      const replacement = replaceSku(request, sources, skuId);
      known.set(skuId, replacement);
      return replacement;
    },
    made: () =>
      [...known.values()]
        .filter((each) => each !== null)
        .toSorted((a, b) => compareTexts(a.skuId, b.skuId)),
  };
}

/** With those that stand in for users above the seat cap. */
function replacementsOf(
  left: readonly LeftSku[],
  made: readonly SkuReplacement[],
): SkuReplacement[] {
  const known = new Set(made.map(({ skuId }) => skuId));
  const others = left.filter(({ replacement }) => !known.has(replacement.skuId));
  return [...made, ...others.map(onlyLeavers)].toSorted((a, b) => compareTexts(a.skuId, b.skuId));
}

/** As many users of each class as leave; who stays keeps the license. */
function onlyLeavers(left: LeftSku): SkuReplacement {
  const { replacement } = left;
  const { shown } = replacement;
  const { departures } = left;
  const classes = shown.classes.flatMap((each, at) => {
    const users = departures.reduce((sum, { userIds }) => sum + (userIds[at]?.length ?? 0), 0);
    return users === 0 ? [] : [{ ...each, users }];
  });
  return { ...replacement, shown: { ...shown, classes } };
}

type PlanInputs = Pick<PlanFile, "ours" | "offers" | "licenses" | "overrides">;

/** The parts of the request that the plan rests on, as its file carries them. */
function sourcesOfPlan(
  request: PlanRequest,
  lines: readonly PlanLine[],
  replacements: readonly SkuReplacement[],
): PlanInputs {
  const lineIds = new Set(lines.map(({ lineId }) => lineId));
  const choices = replacements.flatMap(({ shown }) =>
    shown.classes.flatMap(({ choice }) => choice),
  );
  const replaced = replacements.map(({ skuId }) => skuId);
  return {
    ours: request.ours.toSorted((a, b) => compareTexts(a.subscriptionId, b.subscriptionId)),
    offers: offersUsed(request.catalog, [...lines.map(({ skuId }) => skuId), ...choices]),
    licenses: licensesUsed(request, new Set([...replaced, ...choices])),
    overrides: request.overrides
      .filter(({ lineId }) => lineIds.has(lineId))
      .toSorted((a, b) => compareTexts(a.lineId, b.lineId) || compareTexts(a.at, b.at)),
  };
}

function licensesUsed({ market }: PlanRequest, skuIds: ReadonlySet<string>): PlanFile["licenses"] {
  return [...skuIds].toSorted(compareTexts).flatMap((skuId) => {
    const license = market?.licenses.get(skuId.toLowerCase());
    if (market === null || license === undefined) return [];
    return remembered(market, skuId, () => {
      const plans = [...license.planNames].map(([id, name]) => ({ id, name }));
      return { plans, skuId, skuPartNumber: license.skuPartNumber };
    });
  });
}

const remembered = rememberedPerMarket<PlanFile["licenses"][number]>();

function reassignmentOf(
  { market }: PlanRequest,
  left: readonly LeftSku[],
  targets: readonly PlanTarget[],
): MovePlan["reassignment"] {
  return market === null ? null : planReassignment({ market, left, targets });
}

/** Microsoft promises no order of rows; ours makes the same estate the same bytes. */
function inOrder(estate: Estate): Estate {
  const { country, groups, observedAt, pools, subscriptions, tenantId, users } = estate;
  const { consumerDirectory, federatedDomains, knownBy } = estate;
  return {
    country,
    groups: groups.toSorted((a, b) => compareTexts(a.groupId, b.groupId)),
    observedAt,
    pools: pools.toSorted((a, b) => compareTexts(a.skuId, b.skuId)),
    subscriptions: subscriptions.toSorted((a, b) =>
      compareTexts(a.subscriptionId, b.subscriptionId),
    ),
    tenantId,
    users: users.toSorted((a, b) => (a.userId < b.userId ? -1 : 1)),
    ...(consumerDirectory === undefined ? {} : { consumerDirectory }),
    ...(federatedDomains === undefined ? {} : { federatedDomains: federatedDomains.toSorted() }),
    ...(knownBy === undefined ? {} : { knownBy }),
  };
}

function reasonOf(draft: DraftLine, targets: readonly TargetOfPool[]): string {
  if (draft.kind === "resting") return draft.line.choice.reason;
  const { endNow, transfer } = draft.line.acts;
  if (endNow !== null || transfer !== null) return draft.line.reason;
  const bought = targets.find(({ pool }) => pool.lines.includes(draft.line));
  const adds = bought?.target.steps.some(({ seatsAdded }) => seatsAdded > 0) ?? false;
  const isReduced = draft.line.acts.reduceSeats !== undefined;
  if (draft.line.buys.kind !== "same" || isReduced) return draft.line.reason;
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
  const asks = lines
    .flatMap(({ acts }) => [acts.stopRenewal, acts.transfer, acts.renewToCsp])
    .filter((act) => act !== null)
    .map(({ askAt }) => latest(askAt, usual));
  const orders = targets.flatMap(({ target }) => target.steps.map(({ orderAt }) => orderAt));
  return earliestOf([...asks, ...orders]);
}

function offersUsed(catalog: Catalog, used: readonly string[]): Offer[] {
  const skuIds = new Set(used.map((skuId) => skuId.toLowerCase()));
  return [...skuIds]
    .flatMap((skuId) => offersOf(catalog, skuId))
    .sort((a, b) =>
      compareTexts(`${a.productId}:${a.catalogSkuId}`, `${b.productId}:${b.catalogSkuId}`),
    );
}
