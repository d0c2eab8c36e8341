import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import { listEquivalents, type EquivalenceRow } from "#contract/routes/equivalence.ts";
import type { CatalogVersion } from "#domain/catalog/catalog-version.ts";
import type { LicenseList } from "#domain/catalog/license-list.ts";
import { offersKnown } from "#domain/catalog/offers-known.ts";
import { verifyEquivalence } from "#domain/continuity/verify-equivalence.ts";
import { equivalentsOf } from "#domain/equivalence/equivalents-of.ts";
import { openMarket, type LicenseMarket } from "#domain/equivalence/license-market.ts";
import { poolOf } from "#domain/equivalence/license-pool.ts";
import { marketPrices } from "#domain/equivalence/market-prices.ts";
import type { Equivalence } from "#domain/equivalence/verdict.ts";
import type { Money } from "#lib/money.ts";
import { bind } from "../bind.ts";
import type { ApiServices } from "../services.ts";
import { skuNamed } from "../sku-details.ts";

export function equivalenceRoutes(app: FastifyInstance, services: ApiServices): void {
  const { store, partner } = services;
  bind(app, listEquivalents, async ({ query }) => {
    const current = await store.catalogVersions.listCurrent(partner.partnerId);
    const version = current.find(({ kind }) => kind === "licenseList")?.version;
    const list = await store.catalogVersions.currentLicenseList(partner.partnerId);
    if (list === null || version === undefined) throw new ApiError("LICENSE_LIST_MISSING");
    const market = openMarket(list, await pricesOf(services, current, list));
    const asked =
      query.sku === undefined
        ? list.map(({ skuId }) => skuId)
        : [(await skuNamed(services, query.sku)).skuId];
    return { version, equivalents: answersTo(asked, list, market) };
  });
}

/** Null where no offers and price sheet of the partner's market were imported. */
async function pricesOf(
  { store, partner, clock }: ApiServices,
  current: readonly CatalogVersion[],
  list: LicenseList,
): Promise<ReadonlyMap<string, Money> | null> {
  const contents = await Promise.all(
    current
      .filter(({ kind }) => kind !== "licenseList")
      .map(({ version }) => store.catalogVersions.content(partner.partnerId, version)),
  );
  const listed = new Map(list.map((sku) => [sku.skuId, sku]));
  const prices = marketPrices({
    offers: offersKnown(contents.flatMap((each) => each ?? [])),
    prices: contents.flatMap((each) => (each?.kind === "priceSheet" ? each.entries : [])),
    market: partner.country,
    now: await clock.now(),
    segmentOf(skuId) {
      const sku = listed.get(skuId);
      return sku === undefined ? null : poolOf(sku).segment;
    },
  });
  return prices.size === 0 ? null : prices;
}

function answersTo(
  skuIds: readonly string[],
  list: LicenseList,
  market: LicenseMarket,
): EquivalenceRow[] {
  const listed = new Map(list.map((sku) => [sku.skuId, sku]));
  return skuIds.map((skuId) => {
    const answer = equivalentsOf({ skuId, market, plansInUse: null, seats: 1, isSold: false });
    const titleOf = (id: string) => listed.get(id)?.title ?? id;
    return {
      ...verified(answer, market, (id) => listed.get(id)?.skuPartNumber ?? ""),
      skuPartNumber: listed.get(skuId)?.skuPartNumber ?? "",
      title: titleOf(skuId),
      choiceTitles: answer.choice.map(titleOf),
    };
  });
}

/** The answer as it is; a fault of ours where the verifier, which shares no code with it, disagrees. */
function verified(
  answer: Equivalence,
  { licenses }: LicenseMarket,
  partNumberOf: (skuId: string) => string,
): Equivalence {
  const licenseOf = (skuId: string) => ({
    skuId,
    skuPartNumber: partNumberOf(skuId),
    plans: licenses.get(skuId)?.plans ?? [],
  });
  const source = licenseOf(answer.skuId);
  const { verdict, plansLost } = answer;
  const choice = answer.choice.map(licenseOf);
  const claim = { source, plansInUse: source.plans, verdict, choice, plansLost };
  const [failure] = verifyEquivalence(claim);
  if (failure === undefined) return answer;
  throw new Error(`the answer for ${answer.skuId} fails its verifier: ${JSON.stringify(failure)}`);
}
