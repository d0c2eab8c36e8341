// A portfolio asks the same of one market again and again, customer after customer: what only the market
// decides is worked out once, and forgotten with the market.

import type { LicenseMarket } from "./license-market.ts";

/** Answers to one kind of question; `question` has to name everything that decides but the market. */
export function rememberedPerMarket<Answer>() {
  const markets = new WeakMap<LicenseMarket, Map<string, Answer>>();
  return (market: LicenseMarket, question: string, ask: () => Answer): Answer => {
    const known = markets.get(market) ?? new Map<string, Answer>();
    markets.set(market, known);
    const before = known.get(question);
    if (before !== undefined) return before;
    const answer = ask();
    known.set(question, answer);
    return answer;
  };
}
