// Rows of one tenant become one customer; and what an import says meets what is known from before.

import type { DeclaredSource } from "./customer.ts";
import { refuse, type Refused } from "./import-refusal.ts";
import type { ImportedCustomer, ImportedRow, ImportHeader } from "./import-row.ts";

export type CustomerWithSources = ImportedCustomer & {
  readonly declared: readonly DeclaredSource[];
};

type Merged = { readonly ok: true; readonly customer: CustomerWithSources } | Refused;

/**
 * The first row of a tenant in a file. The file tells all sources of its customers, unless it has no
 * columns for sources, or is a file of mended rows: those complete what is known.
 */
export function beginCustomer(
  known: CustomerWithSources | null,
  { customer, source }: ImportedRow,
  { namesSources, isMended }: Pick<ImportHeader, "namesSources" | "isMended">,
): CustomerWithSources {
  const before = namesSources && !isMended ? [] : (known?.declared ?? []);
  if (source === null) return { ...customer, declared: before };
  const others = before.filter((each) => !isSameSource(each, source));
  return { ...customer, declared: [...others, source] };
}

/** A later row of the same tenant; refused where the rows contradict each other or repeat themselves. */
export function mergeImportedRow(
  known: CustomerWithSources,
  { customer, source }: ImportedRow,
  { isMended }: Pick<ImportHeader, "isMended">,
): Merged {
  for (const column of ["companyName", "domain", "country", "intent"] as const) {
    if (known[column] === customer[column]) continue;
    const params = { value: customer[column], known: known[column] };
    return refuse("IMPORT_ROWS_CONTRADICT", column, params);
  }
  const merged = {
    ...known,
    contactName: known.contactName ?? customer.contactName,
    secondEmail: known.secondEmail ?? customer.secondEmail,
  };
  if (source === null) {
    const saysMore =
      merged.contactName !== known.contactName || merged.secondEmail !== known.secondEmail;
    if (saysMore) return { ok: true, customer: merged };
    return refuse("IMPORT_CUSTOMER_TWICE", "tenantId", { value: customer.tenantId });
  }
  const others = known.declared.filter((each) => !isSameSource(each, source));
  if (others.length < known.declared.length && !isMended) {
    const column = source.subscriptionId === null ? "sku" : "subscriptionId";
    const value = source.subscriptionId ?? source.skuPartNumber ?? source.skuId ?? "";
    return refuse("IMPORT_SOURCE_TWICE", column, { value });
  }
  return { ok: true, customer: { ...merged, declared: [...others, source] } };
}

/** The same id, or without ids the same row again. */
function isSameSource(a: DeclaredSource, b: DeclaredSource): boolean {
  if (a.subscriptionId !== null || b.subscriptionId !== null) {
    return a.subscriptionId === b.subscriptionId;
  }
  return JSON.stringify(a) === JSON.stringify(b);
}
