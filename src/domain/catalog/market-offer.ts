// What Partner Center's catalogue sells in one market, without prices: those stand in the market's price
// sheet. Sources: "Get a list of products", "Get a list of SKUs for a product".

import { z } from "zod";
import { Offer } from "./catalog.ts";

export const MarketOffer = Offer.omit({ terms: true, isPurchasable: true }).extend({
  market: z.string().length(2),
  /** Terms and billing plans that it is sold with, such as `P1Y annual`, in order. */
  terms: z.array(z.string()),
});
export type MarketOffer = z.infer<typeof MarketOffer>;

/** A market's offers without what cannot be bought, in the order given. */
export function marketOffersOf(market: string, offers: readonly Offer[]): MarketOffer[] {
  return offers
    .filter(({ isPurchasable }) => isPurchasable)
    .map(({ isPurchasable: _isPurchasable, terms, ...offer }) => ({
      ...offer,
      market,
      terms: terms.map(({ term, billingPlan }) => `${term} ${billingPlan}`).sort(),
    }));
}
