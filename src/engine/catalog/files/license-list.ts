// "Product names and service plan identifiers for licensing": one row for each plan of each SKU. Microsoft
// names some SKUs and plans in several ways within one file; the name that most rows say is taken.

import type { LicenseList, ListedPlan, ListedSku } from "#domain/catalog/license-list.ts";
import { guidIn, textIn } from "./cells.ts";
import type { NamedRow } from "./named-rows.ts";
import type { ReadEntries } from "./read-entries.ts";

interface PlanRows {
  readonly names: string[];
  readonly friendlyNames: string[];
}

interface SkuRows {
  readonly partNumbers: string[];
  readonly titles: string[];
  readonly plans: Map<string, PlanRows>;
}

export async function readLicenseList(
  rows: AsyncIterable<NamedRow>,
): Promise<ReadEntries<ListedSku>> {
  const skus = new Map<string, SkuRows>();
  let rowsIn = 0;
  let rowsRepeated = 0;
  for await (const row of rows) {
    rowsIn += 1;
    if (!addRow(skus, row)) rowsRepeated += 1;
  }
  return { entries: listOf(skus), rowsIn, rowsRepeated, rowsLeftOut: 0 };
}

/** Answers whether the row said anything new. */
function addRow(skus: Map<string, SkuRows>, row: NamedRow): boolean {
  const skuId = guidIn(row, "GUID");
  const known = skus.get(skuId);
  const sku = known ?? { partNumbers: [], titles: [], plans: new Map<string, PlanRows>() };
  skus.set(skuId, sku);
  sku.partNumbers.push(textIn(row, "String_Id"));
  sku.titles.push(textIn(row, "Product_Display_Name"));
  if (row.cell("Service_Plan_Id") === "" && row.cell("Service_Plan_Name") === "") {
    return known === undefined; // a SKU whose plans are not published
  }
  const planId = guidIn(row, "Service_Plan_Id");
  const knownPlan = sku.plans.get(planId);
  const plan = knownPlan ?? { names: [], friendlyNames: [] };
  sku.plans.set(planId, plan);
  plan.names.push(textIn(row, "Service_Plan_Name"));
  plan.friendlyNames.push(row.cell("Service_Plans_Included_Friendly_Names"));
  return knownPlan === undefined;
}

function listOf(skus: ReadonlyMap<string, SkuRows>): LicenseList {
  return [...skus]
    .map(([skuId, { partNumbers, titles, plans }]) => ({
      skuId,
      skuPartNumber: mostSaid(partNumbers),
      title: mostSaid(titles),
      plans: plansOf(plans),
    }))
    .toSorted((a, b) => (a.skuId < b.skuId ? -1 : 1));
}

function plansOf(plans: ReadonlyMap<string, PlanRows>): ListedPlan[] {
  return [...plans]
    .map(([id, { names, friendlyNames }]) => {
      const name = mostSaid(names);
      const friendlyName = mostSaid(friendlyNames);
      return { id, name, friendlyName: friendlyName === "" ? name : friendlyName };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Of those said equally often, the first by the alphabet: the order of rows must not matter. */
function mostSaid(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ordered[0]?.[0] ?? "";
}
