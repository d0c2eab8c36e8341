// What to buy for the holders of a license that cannot be bought again. Never by name: by service plans.

import { addMoney, type Money } from "#lib/money.ts";
import { cheapestCover, type Cover, type CoverChoice } from "./cover.ts";
import type { License, LicenseMarket } from "./license-market.ts";
import { rememberedPerMarket } from "./per-market.ts";
import { exclusivePlansOf } from "./plan-families.ts";
import { isHard, isIdle } from "./plan-tiers.ts";
import { prerequisiteCount } from "./prerequisites.ts";
import type { Equivalence, EquivalenceReason } from "./verdict.ts";

export interface EquivalenceQuestion {
  /** Graph's `skuId`, in lower case; must be on the market's list. */
  readonly skuId: string;
  readonly market: LicenseMarket;
  /** Names of the plans that somebody uses; null counts every plan of the SKU as in use. */
  readonly plansInUse: readonly string[] | null;
  /** How many seats are wanted; orders that need more are no answer. */
  readonly seats: number;
  /** Whether the SKU itself is sold today, so that nothing has to replace it. */
  readonly isSold: boolean;
  /** SKUs that this customer may not be sold, whatever the market says. */
  readonly unavailable?: ReadonlySet<string>;
}

const remembered = rememberedPerMarket<Equivalence>();

const NODES_MAX = 20_000;
const PRICE_DECIMALS = 4; // a price as a whole number, exact to so many decimals
const HARD_LOSS = 1_000; // outweighs any number of soft losses: no SKU has so many plans

/** Throws when the SKU is not on the list: the caller has looked it up there. */
export function equivalentsOf(question: EquivalenceQuestion): Equivalence {
  const { market, skuId } = question;
  const source = market.licenses.get(skuId);
  if (source === undefined) throw new Error(`${skuId} is not on the license list`);
  if (source.class !== "paid") return unanswered(skuId, "ignore", "NEVER_BOUGHT", []);
  const asked = [...new Set(question.plansInUse ?? source.plans)].toSorted();
  if (question.isSold) return theSame(source, asked);
  if (asked.length === 0) return unanswered(skuId, "blocked", "NO_PLANS_LISTED", []);
  const candidates = market
    .candidatesFor(source.pool)
    .filter(({ minimumSeats }) => minimumSeats <= Math.max(question.seats, source.minimumSeats))
    .filter((candidate) => candidate.skuId !== skuId)
    .filter((candidate) => question.unavailable?.has(candidate.skuId) !== true);
  if (question.unavailable !== undefined && question.unavailable.size > 0) {
    return cover(source, asked, candidates, market);
  }
  // Only those are left out that want more seats at once, so that their number says which the others are.
  return remembered(market, `${skuId}/${candidates.length}/${asked.join()}`, () =>
    cover(source, asked, candidates, market),
  );
}

/**
 * What a choice that somebody made covers and loses: blocked where data would be lost. Null where the
 * list does not know one of the SKUs.
 */
export function judgeChoice(
  question: Pick<EquivalenceQuestion, "skuId" | "market" | "plansInUse">,
  choice: readonly string[],
): Equivalence | null {
  const { market, skuId } = question;
  const source = market.licenses.get(skuId);
  const licenses = choice.flatMap((id) => market.licenses.get(id) ?? []);
  if (source === undefined || choice.length === 0 || licenses.length < choice.length) return null;
  const asked = [...new Set(question.plansInUse ?? source.plans)].toSorted();
  const answer = answered(source, asked, licenses, market);
  return answer.plansLost.some(isHard)
    ? unanswered(skuId, "blocked", "DATA_WOULD_BE_LOST", answer.plansLost)
    : answer;
}

function cover(
  source: License,
  asked: readonly string[],
  candidates: readonly License[],
  market: LicenseMarket,
): Equivalence {
  const choices = toChoices(source, asked, candidates, market);
  const coverable = choices.reduce((bits, choice) => bits | choice.elements, 0n);
  const possible = asked.filter((_, at) => ((coverable >> BigInt(at)) & 1n) === 1n);
  const impossible = asked.filter((plan) => !possible.includes(plan));
  if (impossible.some(isHard)) {
    return unanswered(source.skuId, "blocked", "DATA_WOULD_BE_LOST", impossible);
  }
  if (!isEnough(possible, asked)) {
    return unanswered(source.skuId, "blocked", "TOO_LITTLE_COVERED", impossible);
  }
  const required = bitsOf(possible.map((plan) => asked.indexOf(plan)));
  const idleOut = waysOut(possible.filter(isIdle), asked, market);
  const allOut = waysOut(possible, asked, market);
  const first = solve(required, [...choices, ...idleOut]);
  const best = first.chosen === null ? solve(required, [...choices, ...allOut]) : first;
  const answer = judged(source, asked, best.chosen, market);
  if (first.proven && best.proven) return answer;
  return { ...answer, why: "BOUND_MET", isProvenBest: false };
}

function judged(
  source: License,
  asked: readonly string[],
  chosen: Cover["chosen"],
  market: LicenseMarket,
): Equivalence {
  if (chosen === null) return unanswered(source.skuId, "blocked", "DATA_WOULD_BE_LOST", asked);
  // Ways out are no licenses.
  const licenses = chosen.flatMap(({ id }) => market.licenses.get(id) ?? []);
  const answer = answered(source, asked, licenses, market);
  const lost = answer.plansLost;
  if (lost.some(isHard)) {
    return unanswered(source.skuId, "blocked", "PLANS_EXCLUDE_EACH_OTHER", lost);
  }
  if (isEnough(answer.covered, asked)) return answer;
  return unanswered(source.skuId, "blocked", "TOO_LITTLE_COVERED", lost);
}

/** What would be lost may not outnumber what is covered; plans that do nothing count for neither. */
function isEnough(covered: readonly string[], asked: readonly string[]): boolean {
  const active = asked.filter((plan) => !isIdle(plan));
  const kept = active.filter((plan) => covered.includes(plan)).length;
  return kept > 0 && kept * 2 >= active.length;
}

function solve(required: bigint, choices: readonly CoverChoice[]): Cover {
  return cheapestCover({ required, choices, nodesMax: NODES_MAX });
}

/** One bit per asked plan, and after those one per prerequisite that a candidate may bring up. */
function toChoices(
  source: License,
  asked: readonly string[],
  candidates: readonly License[],
  market: LicenseMarket,
): CoverChoice[] {
  const bitsOfPlan = new Map<string, bigint>();
  for (const [at, plan] of asked.entries()) {
    for (const name of market.coverersOf(plan)) {
      bitsOfPlan.set(name, (bitsOfPlan.get(name) ?? 0n) | (1n << BigInt(at)));
    }
  }
  const useful = candidates.map((license) => ({
    license,
    elements: license.plans.reduce((bits, plan) => bits | (bitsOfPlan.get(plan) ?? 0n), 0n),
  }));
  const open = openPrerequisites(source, useful);
  return useful.map(({ license, elements }) => ({
    id: license.skuId,
    elements: elements | prerequisiteBits(license.provided, open, asked.length),
    requires: prerequisiteBits(license.unmet, open, asked.length),
    weight: 0,
    price: license.price === null ? 0 : wholeNumber(license.price),
    count: 1,
    extras: license.plans.flatMap((plan) => (bitsOfPlan.has(plan) ? [] : market.numberOf(plan))),
    exclusive: license.exclusive,
  }));
}

/**
 * The prerequisites that matter: those of candidates that cover something, and of what fulfils those. What
 * the source itself stands on, its holders have from elsewhere.
 */
function openPrerequisites(
  source: License,
  useful: readonly { readonly license: License; readonly elements: bigint }[],
): ReadonlySet<number> {
  const open = new Set<number>();
  for (let round = 0; round < prerequisiteCount; round += 1) {
    for (const { license, elements } of useful) {
      const matters = elements !== 0n || license.provided.some((number) => open.has(number));
      if (matters) for (const number of license.unmet) open.add(number);
    }
  }
  for (const number of source.unmet) open.delete(number);
  return open;
}

function prerequisiteBits(
  numbers: readonly number[],
  open: ReadonlySet<number>,
  offset: number,
): bigint {
  return bitsOf(numbers.filter((number) => open.has(number)).map((number) => number + offset));
}

function bitsOf(places: readonly number[]): bigint {
  return places.reduce((bits, place) => bits | (1n << BigInt(place)), 0n);
}

/**
 * A plan can be given up instead of covered. What does nothing for anybody is worth as little as one plan
 * that nobody asked for; the rest is given up only where plans exclude each other, data last of all.
 */
function waysOut(
  plans: readonly string[],
  asked: readonly string[],
  market: LicenseMarket,
): CoverChoice[] {
  return plans.map((plan) => ({
    id: `~${plan}`,
    elements: bitsOf([asked.indexOf(plan)]),
    requires: 0n,
    weight: isHard(plan) ? HARD_LOSS : isIdle(plan) ? 0 : 1,
    price: 0,
    count: 0,
    extras: isIdle(plan) ? [market.numberOf(plan)] : [],
    exclusive: exclusivePlansOf([]),
  }));
}

function answered(
  source: License,
  asked: readonly string[],
  licenses: readonly License[],
  market: LicenseMarket,
): Equivalence {
  const bought = [...new Set(licenses.flatMap(({ plans }) => plans))].toSorted();
  const isCovered = (plan: string) => market.coverersOf(plan).some((name) => bought.includes(name));
  const wanted = new Set(asked.flatMap((plan) => market.coverersOf(plan)));
  const price = sumOf(licenses.map((license) => license.price));
  const single = licenses.length === 1;
  return {
    skuId: source.skuId,
    verdict: single ? "superset" : "combination",
    why: single ? "ONE_SKU_COVERS" : "SKUS_COVER_TOGETHER",
    choice: licenses.map(({ skuId }) => skuId),
    covered: asked.filter(isCovered),
    plansLost: asked.filter((plan) => !isCovered(plan)),
    unaskedPlans: bought.filter((plan) => !wanted.has(plan)),
    priceKnown: price !== null,
    price,
    isProvenBest: true,
  };
}

function theSame(source: License, asked: readonly string[]): Equivalence {
  return {
    ...unanswered(source.skuId, "same", "SAME_SKU", []),
    choice: [source.skuId],
    covered: [...asked],
    unaskedPlans: source.plans.filter((plan) => !asked.includes(plan)),
    priceKnown: source.price !== null,
    price: source.price,
  };
}

function unanswered(
  skuId: string,
  verdict: "ignore" | "blocked" | "same",
  why: EquivalenceReason,
  plansLost: readonly string[],
): Equivalence {
  return {
    skuId,
    verdict,
    why,
    choice: [],
    covered: [],
    plansLost: [...plansLost],
    unaskedPlans: [],
    priceKnown: false,
    price: null,
    isProvenBest: true,
  };
}

function sumOf(prices: readonly (Money | null)[]): Money | null {
  const known = prices.filter((price) => price !== null);
  const [first, ...rest] = known;
  if (first === undefined || known.length < prices.length) return null;
  return rest.reduce((sum, price) => addMoney(sum, price), first);
}

function wholeNumber(price: Money): number {
  const [whole = "0", decimals = ""] = price.amount.split(".");
  return Number(whole + decimals.slice(0, PRICE_DECIMALS).padEnd(PRICE_DECIMALS, "0"));
}
