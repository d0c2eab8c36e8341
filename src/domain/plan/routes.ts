// How each source row goes: bought again, kept, ignored, or blocked by name. Never a guess.

import type { Catalog, Offer, SkuClass, SkuFacts } from "../catalog/catalog.ts";
import { offersOf } from "../catalog/offers-of.ts";
import type { OwnSubscription } from "../catalog/own-subscription.ts";
import { classOf, findFacts } from "../catalog/sku-class.ts";
import { isOneOfOurs } from "../catalog/what-is-ours.ts";
import type { Customer } from "../estate/customer.ts";
import { isServing, type Pool } from "../estate/estate.ts";
import type { KnownSource } from "../estate/known-source.ts";
import type { ForeseenEnd } from "../lifecycle/source-end.ts";
import type { FindingCode } from "./finding.ts";
import type { SourceActs } from "./move-plan.ts";
import type { EndedLine } from "./plan-request.ts";
import type { Policy } from "./policy.ts";
import type { SkuReplacement } from "./replace-sku.ts";

export type RouteChoice =
  | { readonly route: "repurchase"; readonly reason: string; readonly buys: Purchase }
  | { readonly route: "keep" | "ignore"; readonly reason: string }
  | { readonly route: "ownershipTransfer"; readonly reason: string; readonly acts: SourceActs }
  | {
      readonly route: "renewToCsp";
      readonly reason: string;
      readonly acts: SourceActs;
      /** Of the agreement: its seats serve with us from then on. */
      readonly end: ForeseenEnd;
      readonly wentOn: EndedLine["wentOn"];
    }
  | { readonly route: "blocked"; readonly reason: string; readonly refusal: FindingCode };

/**
 * What is bought for a line: the offer of its own SKU; others that its users are moved to; or, under the seat
 * cap, its own as far as there is room, and a larger plan for the users above it.
 */
export type Purchase =
  | { readonly kind: "same"; readonly offer: Offer }
  | { readonly kind: "other"; readonly replacement: SkuReplacement }
  | {
      readonly kind: "both";
      readonly offer: Offer;
      readonly replacement: SkuReplacement;
      /** The users above it. */
      readonly leaving: ReadonlySet<string>;
    };

export interface RouteRequest {
  readonly source: KnownSource;
  readonly customer: Customer;
  readonly pool: Pool | null;
  readonly catalog: Catalog;
  /** Our own live subscriptions in the tenant. */
  readonly ours: readonly OwnSubscription[];
  readonly facts: readonly SkuFacts[];
  readonly policy: Policy;
  /** Somebody approved to move it, and it has ended since. */
  readonly isUnderWay: boolean;
  /** Its owner is to end it, or to take back that it went on, whatever becomes of its users. */
  readonly isToEnd: boolean;
  /** Whether it is known who holds which license. */
  readonly isRead: boolean;
  /** What somebody says that the SKU is; null where nobody did. */
  readonly treatAs: SkuClass | null;
  /** Somebody answers for that refusal of the line. */
  readonly isIgnored: (refusal: FindingCode) => boolean;
  /** The licenses that somebody wants for this line's users instead of its own SKU's. */
  readonly wantsOtherSku: boolean;
  /** What stands in for a SKU; null where no list tells. */
  readonly replacementOf: (skuId: string) => SkuReplacement | null;
}

export function chooseRoute(request: RouteRequest): RouteChoice {
  const { source, customer, facts, policy, treatAs } = request;
  const ignored = reasonToIgnore(request, treatAs ?? classOf(facts, source.row));
  if (ignored !== null) return { route: "ignore", reason: ignored };
  if (customer.intent === "supportOnly") return { route: "keep", reason: "supportOnly" };
  if (source.declared?.wish === "keep") return { route: "keep", reason: "declaredKeep" };
  // It would take its users out at once, and in the new commerce it goes on being billed.
  if (source.declared?.wish === "suspend") return blocked("SOURCE_SUSPEND_REQUESTED");
  if (source.declared === null && policy.undeclaredSources === "keep") {
    return { route: "keep", reason: "notDeclared" };
  }
  return chooseMove(request);
}

function reasonToIgnore({ isUnderWay, source }: RouteRequest, skuClass: SkuClass) {
  const { row, declared, agreementType } = source;
  if (skuClass !== "paid") return skuClass;
  if (row.isTrial || agreementType === "trial") return "trial";
  if (row.status === "deleted" && declared === null && !isUnderWay) return "alreadyGone";
  return row.seats === 0 ? "noSeats" : null;
}

function chooseMove(request: RouteRequest): RouteChoice {
  const { source, pool, isIgnored } = request;
  if (source.agreementType === "syndication") return blocked("SYNDICATION_NOT_SUPPORTED");
  if (!isServing(source.row) && !request.isUnderWay) return blocked("SOURCE_NOT_ACTIVE");
  if (pool?.appliesTo === "Company" && !isIgnored("COMPANY_SKU_NOT_SUPPORTED")) {
    return blocked("COMPANY_SKU_NOT_SUPPORTED");
  }
  const found = findOffer(request, source.row.skuId);
  if ("offer" in found && !request.wantsOtherSku) {
    return { route: "repurchase", reason: "sameOffer", buys: { kind: "same", ...found } };
  }
  if ("refusal" in found && !notSold.has(found.refusal)) return blocked(found.refusal);
  return chooseOther(request, "refusal" in found ? found.refusal : "OFFER_DISCONTINUED");
}

/** Refusals that only say that the SKU itself cannot be bought. */
const notSold: ReadonlySet<FindingCode> = new Set(["OFFER_DISCONTINUED", "OFFER_UNKNOWN"]);

function chooseOther(
  { isRead, isToEnd, source, policy, replacementOf, wantsOtherSku }: RouteRequest,
  otherwise: FindingCode,
): RouteChoice {
  const replacement = replacementOf(source.row.skuId);
  if (replacement === null) return blocked(otherwise);
  const buys = { kind: "other", replacement } as const;
  if (isRead && isToEnd && isLeftByAll(buys)) {
    return { route: "repurchase", reason: "leftByAll", buys };
  }
  if (policy.differentSku === "block") return blocked("OFFER_DISCONTINUED");
  if (!isRead) return blocked("ASSIGNMENTS_UNREADABLE");
  if (replacement.refusal !== null) return blocked(replacement.refusal);
  const reason = wantsOtherSku ? "otherOfferWanted" : "equivalentOffer";
  return { route: "repurchase", reason, buys };
}

/** Its users have left its license already: nothing is bought for them, and only its owner has still to end it. */
export function isLeftByAll(buys: Purchase): boolean {
  return buys.kind === "other" && buys.replacement.classes.length === 0;
}

export function blocked(refusal: FindingCode): Extract<RouteChoice, { route: "blocked" }> {
  return { route: "blocked", reason: refusal, refusal };
}

/**
 * The offer that gives seats of exactly this tenant SKU, or why there is none that we may buy: what is no longer sold can
 * still be added to what we have sold before.
 */
function findOffer(
  { catalog, facts, ours }: RouteRequest,
  skuId: string,
): { readonly offer: Offer } | { readonly refusal: FindingCode } {
  const same = offersOf(catalog, skuId)
    .filter(({ isTrial }) => !isTrial)
    .sort((a, b) => (offerKey(a) < offerKey(b) ? -1 : 1));
  if (same.length === 0) {
    // Microsoft takes what it no longer sells out of the catalogue; the SKU itself stays known.
    return { refusal: findFacts(facts, skuId) === null ? "OFFER_UNKNOWN" : "OFFER_DISCONTINUED" };
  }
  const commercial = same.filter(({ segment }) => segment === "commercial");
  if (commercial.length === 0) return { refusal: "SEGMENT_NOT_SUPPORTED" };
  const onSale = commercial.filter(({ isPurchasable, terms }) => isPurchasable && terms.length > 0);
  const sold = onSale.length > 0 ? onSale : commercial.filter((each) => isOneOfOurs(ours, each));
  if (sold.length === 0) return { refusal: "OFFER_DISCONTINUED" };
  const orderable = sold.filter(isOrderable);
  if (orderable.length === 0) return { refusal: "ADD_ON_NOT_SUPPORTED" };
  const offer = orderable.find(({ attestationType }) => attestationType === null);
  return offer === undefined ? { refusal: "ATTESTATION_MISSING" } : { offer };
}

function offerKey(offer: Offer): string {
  return `${offer.productId}:${offer.catalogSkuId}`;
}

/** Whether it can be ordered by itself, or the catalogue tells beside what. */
function isOrderable({ baseSkus = [], isAddOn }: Offer): boolean {
  return !isAddOn || baseSkus.length > 0;
}
