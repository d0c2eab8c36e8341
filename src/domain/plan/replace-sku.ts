// What stands in for one SKU of the tenant: for each class of its users who use the same service plans, by
// equivalence, by what the customer wants, or by what somebody decided.

import type { Offer } from "../catalog/catalog.ts";
import { offersOf } from "../catalog/offers-of.ts";
import { findFacts } from "../catalog/sku-class.ts";
import { offerToBuy } from "../equivalence/catalog-market.ts";
import { equivalentsOf, judgeChoice } from "../equivalence/equivalents-of.ts";
import type { License, LicenseMarket } from "../equivalence/license-market.ts";
import { isIdle, tierOf } from "../equivalence/plan-tiers.ts";
import type { Equivalence } from "../equivalence/verdict.ts";
import type { KnownSource } from "../estate/known-source.ts";
import type { FindingCode } from "./finding.ts";
import { holdersOf, type HolderClass } from "./license-holders.ts";
import type { Override } from "./override.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { Replacement } from "./replacement.ts";
import { capRoom, isCapped } from "./seat-cap.ts";

/** Users of the SKU, and what is bought for them. */
export interface ReplacedClass {
  readonly holders: HolderClass;
  /** Names of service plans that its users use. */
  readonly plansInUse: readonly string[];
  readonly offers: readonly Offer[];
}

export interface SkuReplacement {
  readonly skuId: string;
  readonly shown: Replacement;
  readonly classes: readonly ReplacedClass[];
  /** Why the SKU cannot be replaced; null where it can. */
  readonly refusal: FindingCode | null;
}

/**
 * Null where no license list knows the SKU, so that nothing can be said. `underCap`: its own seats pass the cap
 * already, so that no other capped SKU may stand in, and what somebody wants instead was said of other reasons.
 */
export function replaceSku(
  request: PlanRequest,
  sources: readonly KnownSource[],
  skuId: string,
  underCap = false,
): SkuReplacement | null {
  const { market, estate, facts } = request;
  const license = market?.licenses.get(skuId.toLowerCase());
  if (market === null || license === undefined) return null;
  const own = sources.filter(({ row }) => row.skuId === skuId);
  const override = overrideFor(request, own);
  const unavailable = underCap ? allCapped(request) : cappedOut(request, skuId);
  const answered = holdersOf(estate, skuId).map((holders) => {
    const plansInUse = plansInUseOf(license, holders);
    const question = { skuId: license.skuId, market, plansInUse };
    const seats = holders.userIds.length;
    const answer =
      askedChoice(question, override) ??
      equivalentsOf({ ...question, seats, isSold: false, unavailable });
    return { holders, plansInUse, answer };
  });
  // What is shown has its keys in the order of canonical JSON, in which a plan is hashed.
  const shown: Replacement = {
    classes: answered.map(({ holders, plansInUse, answer }) =>
      classShown(request, holders, plansInUse, answer, override),
    ),
    skuId,
    sourcePrice:
      own.find(({ declared }) => declared?.unitPricePerMonth)?.declared?.unitPricePerMonth ?? null,
    title: findFacts(facts, skuId)?.title ?? own[0]?.row.skuPartNumber ?? skuId,
  };
  const classes = answered.map(({ holders, plansInUse, answer }) => ({
    holders,
    plansInUse,
    offers: answer.choice.flatMap((id) => offerFor(request, market, id) ?? []),
  }));
  return { skuId, shown, classes, refusal: refusalOf(shown, classes) };
}

/** The newest decision about any of the lines of the SKU that names licenses or accepts a loss. */
function overrideFor({ overrides }: PlanRequest, own: readonly KnownSource[]): Override | null {
  const lineIds = new Set(own.map(({ row }) => row.subscriptionId));
  const [newest] = overrides
    .filter(({ lineId }) => lineIds.has(lineId))
    .filter(
      ({ replaceWith, acceptLossOf, wanted }) =>
        replaceWith !== null || acceptLossOf.length > 0 || wanted?.skuId != null,
    )
    .toSorted((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : a.lineId < b.lineId ? -1 : 1));
  return newest ?? null;
}

function askedChoice(
  question: {
    readonly skuId: string;
    readonly market: LicenseMarket;
    readonly plansInUse: readonly string[];
  },
  override: Override | null,
): Equivalence | null {
  const wanted = override?.wanted?.skuId ?? null;
  const choice = override?.replaceWith ?? (wanted === null ? null : [wanted]);
  if (choice === null) return null;
  return judgeChoice(
    question,
    choice.map((id) => id.toLowerCase()),
  );
}

function plansInUseOf(license: License, { disabledPlans }: HolderClass): string[] {
  const disabled = new Set(disabledPlans);
  const enabled = [...license.planNames].filter(([id]) => !disabled.has(id));
  return [...new Set(enabled.map(([, name]) => name))].toSorted();
}

function classShown(
  { policy }: PlanRequest,
  holders: HolderClass,
  plansInUse: readonly string[],
  answer: Equivalence,
  override: Override | null,
): Replacement["classes"][number] {
  return {
    choice: answer.choice,
    covered: answer.covered,
    lossAcceptedBy: acceptedBy(answer, policy.acceptedPlanLosses, override),
    plansInUse: [...plansInUse],
    plansLost: answer.plansLost,
    price: answer.price,
    users: holders.userIds.length,
    why: answer.why,
  };
}

/** What does nothing for anybody needs nobody's word; a plan with data can be given up by nobody. */
function acceptedBy(
  { choice, plansLost }: Equivalence,
  byPolicy: readonly string[],
  override: Override | null,
): string | null {
  const felt = plansLost.filter((plan) => !isIdle(plan));
  if (choice.length === 0 || felt.length === 0) return null;
  if (felt.every((plan) => byPolicy.includes(plan))) return "policy";
  const byOwner = (override?.acceptLossOf ?? []).filter((plan) => tierOf(plan) !== "data");
  return felt.every((plan) => byPolicy.includes(plan) || byOwner.includes(plan))
    ? (override?.by ?? null)
    : null;
}

function refusalOf(
  { classes }: Replacement,
  replaced: readonly ReplacedClass[],
): FindingCode | null {
  // Nobody uses it, so there is nobody to be given anything; what to do is for a person to say.
  if (classes.length === 0) return "OFFER_DISCONTINUED";
  const without = classes.find(({ choice }) => choice.length === 0);
  if (without !== undefined) {
    return without.why === "DATA_WOULD_BE_LOST" ? "DATA_WOULD_BE_LOST" : "NO_EQUIVALENT";
  }
  if (replaced.some(({ offers }, at) => offers.length < (classes[at]?.choice.length ?? 0))) {
    return "NO_EQUIVALENT";
  }
  const unaccepted = classes.some(
    ({ plansLost, lossAcceptedBy }) =>
      lossAcceptedBy === null && plansLost.some((plan) => !isIdle(plan)),
  );
  return unaccepted ? "PLAN_LOSS_NOT_ACCEPTED" : null;
}

function offerFor({ catalog }: PlanRequest, market: LicenseMarket, skuId: string): Offer | null {
  const license = market.licenses.get(skuId);
  if (license === undefined) return null;
  return offerToBuy(offersOf(catalog, skuId), license.pool.segment);
}

/** Where the seats that stand in would pass the cap beside those that the tenant has, none of its plans may. */
function cappedOut(request: PlanRequest, skuId: string): ReadonlySet<string> {
  const users = request.estate.pools.find((pool) => pool.skuId === skuId)?.consumedSeats ?? 0;
  return users <= capRoom(request) ? new Set() : allCapped(request);
}

function allCapped(request: PlanRequest): ReadonlySet<string> {
  const capped = request.facts.filter((facts) => isCapped(request, facts.skuId));
  return new Set(capped.map((facts) => facts.skuId.toLowerCase()));
}
