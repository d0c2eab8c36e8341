// The price sheet of one market as published: "Get a price sheet", columns of the new commerce view.

import { Term } from "#lib/instant.ts";
import { BillingPlan } from "#domain/catalog/catalog.ts";
import type { ListedPrice } from "#domain/catalog/price-list.ts";
import { amountIn, catalogSkuIdIn, countIn, instantIn, invalid, textIn } from "./cells.ts";
import type { NamedRow } from "./named-rows.ts";

/** Null for what is sold without a term: software, consumption. */
export function priceOfRow(row: NamedRow): ListedPrice | null {
  if (row.cell("TermDuration") === "") return null;
  const term = Term.safeParse(row.cell("TermDuration"));
  if (!term.success) return null; // a term that seats are not sold for, such as P5Y
  const billingPlan = BillingPlan.safeParse(row.cell("BillingPlan").toLowerCase());
  if (!billingPlan.success) return null;
  return {
    productId: textIn(row, "ProductId"),
    catalogSkuId: catalogSkuIdIn(row, "SkuId"),
    title: row.cell("SkuTitle") || row.cell("ProductTitle"),
    segment: row.cell("Segment").toLowerCase(),
    market: textIn(row, "Market").toUpperCase(),
    currency: currencyOf(row),
    term: term.data,
    billingPlan: billingPlan.data,
    unitPrice: amountIn(row, "UnitPrice"),
    listPrice: row.cell("ERP Price") === "" ? null : amountIn(row, "ERP Price"),
    seatsFrom: countIn(row, "PricingTierRangeMin"),
    seatsTo: countIn(row, "PricingTierRangeMax"),
    from: instantIn(row, "EffectiveStartDate"),
    to: instantIn(row, "EffectiveEndDate"),
  };
}

function currencyOf(row: NamedRow): string {
  const currency = row.cell("Currency").toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) throw invalid(row, "Currency");
  return currency;
}
