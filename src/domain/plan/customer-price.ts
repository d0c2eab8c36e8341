// What the customer pays us, where the partner has a rule for it; without one it is not known here, and is
// never guessed from the list.

import { timesMoney, type Money } from "#lib/money.ts";
import type { OfferTerm } from "../catalog/catalog.ts";
import type { Policy } from "./policy.ts";

type Rule = Policy["customerPrices"][number]["rule"];

/** The most particular rule: of this customer and SKU, then of the customer, then of the SKU; the last of equals. */
export function customerPriceRule(
  { customerPrices }: Pick<Policy, "customerPrices">,
  tenantId: string,
  skuId: string,
): Rule | null {
  const fits = customerPrices.filter(
    (each) =>
      (each.tenantId === null || each.tenantId.toLowerCase() === tenantId.toLowerCase()) &&
      (each.skuId === null || each.skuId.toLowerCase() === skuId.toLowerCase()),
  );
  const weight = (each: (typeof fits)[number]) =>
    (each.tenantId === null ? 0 : 2) + (each.skuId === null ? 0 : 1);
  const most = Math.max(...fits.map(weight));
  return fits.findLast((each) => weight(each) === most)?.rule ?? null;
}

/** The same offer with the customer's price in place of the list's, today and after each change. */
export function soldToCustomer(sold: OfferTerm, rule: Rule | null): OfferTerm {
  if (rule === null) return { ...sold, listPrice: null, priceChanges: [] };
  const priced = <T extends Prices>(prices: T): T => ({
    ...prices,
    listPrice: priceOf(rule, sold, prices),
  });
  const changes = sold.priceChanges;
  const own = priced(sold);
  return changes === undefined ? own : { ...own, priceChanges: changes.map(priced) };
}

interface Prices {
  readonly unitCost: Money | null;
  readonly listPrice: Money | null;
}

function priceOf(rule: Rule, { term }: OfferTerm, prices: Prices): Money | null {
  if (rule.kind === "fixed") return rule.term === term ? rule.price : null;
  const from = rule.kind === "list" ? prices.listPrice : prices.unitCost;
  return from === null ? null : timesMoney(from, (100 + rule.percent) / 100);
}
