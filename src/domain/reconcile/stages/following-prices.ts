import { openTargets, pricesOf } from "../price-dates.ts";
import type { Stage } from "../situation.ts";
import { replanned } from "../written-down.ts";

/**
 * Prices and promotions are read once a day as long as a first order is still to come. Where they are other
 * than those that the newest plan was made of, a plan is made anew, and kept where it orders earlier for less:
 * a list is announced in the month before it, and a promotion on the day that it begins.
 */
export const followingPrices: Stage = (situation) => {
  const { approved, arePricesReadToday, now, planFile, policy, seen, standing } = situation;
  if (planFile === null || standing.replanFor !== null) return null;
  // Before anybody approved, `planning` follows the lists; and a person at the provider's portal sees its prices.
  if (approved === null || policy.ordering === "provider" || !policy.instruments.priceDates) {
    return null;
  }
  const targets = openTargets(situation, approved.planFile);
  if (targets.length === 0) return null;
  if (seen.offers === null) {
    return arePricesReadToday ? null : { do: "look", at: "prices" };
  }
  const pricesWeighed = pricesOf(seen.offers, targets);
  const isKnown =
    pricesWeighed === standing.pricesWeighed ||
    pricesWeighed === pricesOf(planFile.offers, targets);
  if (isKnown) return null;
  return replanned({ now, standing: { ...standing, pricesWeighed } }, "plan", "PRICE_CHANGED");
};
