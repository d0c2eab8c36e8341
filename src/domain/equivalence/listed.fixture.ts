// License lists for tests: of a few lines, and Microsoft's own where it stands beside the project.

import { referenceCsv } from "../lifecycle/reference.fixture.ts";
import type { ListedSku } from "../catalog/license-list.ts";

/** A list from part number to plan names; ids are made from the names. */
export function listOf(skus: Readonly<Record<string, readonly string[]>>): ListedSku[] {
  return Object.entries(skus).map(([skuPartNumber, names]) => ({
    skuId: idOf(skuPartNumber),
    skuPartNumber,
    title: skuPartNumber,
    plans: names.map((name) => ({ id: idOf(`plan ${name}`), name, friendlyName: name })),
  }));
}

/** A stable GUID of the text. */
export function idOf(text: string): string {
  let a = 7;
  let b = 13;
  for (const letter of text) {
    a = (Math.imul(a, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
    b = (Math.imul(b, 37) ^ (letter.codePointAt(0) ?? 0)) >>> 0;
  }
  const digits = `${a.toString(16).padStart(8, "0")}${b.toString(16).padStart(8, "0")}`.repeat(2);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

export function referenceList(): ListedSku[] {
  const skus = new Map<string, ListedSku>();
  for (const row of referenceCsv("licensing-skus.csv")) {
    const { GUID = "", Service_Plan_Id = "", Service_Plan_Name = "" } = row;
    const skuId = GUID.toLowerCase();
    const { String_Id: skuPartNumber = "", Product_Display_Name: title = "" } = row;
    const sku = skus.get(skuId) ?? { skuId, skuPartNumber, title, plans: [] };
    skus.set(skuId, sku);
    const id = Service_Plan_Id.toLowerCase();
    if (sku.plans.some((plan) => plan.id === id)) continue;
    sku.plans.push({ id, name: Service_Plan_Name, friendlyName: "" });
  }
  return [...skus.values()];
}
