// One line of a provider's export: a subscription that the provider sold for us to a customer.

import { Term } from "#lib/instant.ts";
import { z } from "zod";
import { BillingPlan } from "../catalog/catalog.ts";
import type { JournalEntry } from "../reconcile/journal-entry.ts";
import type { ImportColumn } from "./import-column-names.ts";
import { readBillingPlan, readBoolean, readGuid, readTerm } from "./import-values.ts";

export const ProviderLine = z.object({
  subscriptionId: z.string(),
  seats: z.number().int().positive(),
  term: Term.nullable(),
  billingPlan: BillingPlan.nullable(),
  /** Whether it renews; null where the export does not say. */
  autoRenew: z.boolean().nullable(),
});
export type ProviderLine = z.infer<typeof ProviderLine>;

/** Without these nothing can be matched with the tenant. */
export const neededOfProvider = [
  "tenantId",
  "subscriptionId",
  "seats",
] as const satisfies readonly ImportColumn[];

/** Why a row was not taken: an `imports` phrase, the column and what stands there. */
export interface RefusedProviderRow {
  readonly code:
    | "IMPORT_TENANT_MALFORMED"
    | "IMPORT_SUBSCRIPTION_MALFORMED"
    | "IMPORT_SEATS_UNREADABLE"
    | "IMPORT_VALUE_UNKNOWN"
    | "IMPORT_CUSTOMER_UNKNOWN_HERE";
  readonly column: ImportColumn;
  readonly value: string;
}

const SEATS_MAX = 1_000_000;

/** The line and whose tenant it is about, or why the row cannot be read. */
export function readProviderRow(
  cell: (column: ImportColumn) => string,
):
  | { readonly tenantId: string; readonly line: ProviderLine }
  | { readonly refused: RefusedProviderRow } {
  const refused = (code: RefusedProviderRow["code"], column: ImportColumn) => ({
    refused: { code, column, value: cell(column) },
  });
  const tenantId = readGuid(cell("tenantId"));
  if (tenantId === undefined) return refused("IMPORT_TENANT_MALFORMED", "tenantId");
  const subscriptionId = readGuid(cell("subscriptionId"));
  if (subscriptionId === undefined) {
    return refused("IMPORT_SUBSCRIPTION_MALFORMED", "subscriptionId");
  }
  const seats = /^\d+$/.test(cell("seats")) ? Number(cell("seats")) : 0;
  if (seats < 1 || seats > SEATS_MAX) return refused("IMPORT_SEATS_UNREADABLE", "seats");
  const term = orNull(cell("term"), readTerm);
  if (term === undefined) return refused("IMPORT_VALUE_UNKNOWN", "term");
  const billingPlan = orNull(cell("billingPlan"), readBillingPlan);
  if (billingPlan === undefined) return refused("IMPORT_VALUE_UNKNOWN", "billingPlan");
  const autoRenew = orNull(cell("autoRenew"), readBoolean);
  if (autoRenew === undefined) return refused("IMPORT_VALUE_UNKNOWN", "autoRenew");
  return { tenantId, line: { subscriptionId, seats, term, billingPlan, autoRenew } };
}

/** Null for an empty cell, undefined for one that nobody understands. */
function orNull<T>(cell: string, read: (cell: string) => T | undefined): T | null | undefined {
  return cell === "" ? null : read(cell);
}

/** The subject of the journal entry that keeps a customer's lines. */
export const PROVIDER_EXPORT = "providerExport";

const Kept = z.object({ lines: z.array(ProviderLine) });

/** The lines of the export that was taken in last, as the customer's journal tells. */
export function providerLinesTold(journal: readonly JournalEntry[]): readonly ProviderLine[] {
  const last = journal.findLast(({ subject }) => subject === PROVIDER_EXPORT);
  return last === undefined ? [] : Kept.parse(last.details).lines;
}
