// One record of a customer list becomes what an operator declares of a customer and, where the row
// names one, of a source; or a refusal that names the column and what is wrong with it.

import { money, type Money } from "#lib/money.ts";
import { agreementRules } from "../lifecycle/agreements.ts";
import type { AgreementType, Channel } from "./channel.ts";
import type { Customer, DeclaredSource } from "./customer.ts";
import { readAmount, readSeats } from "./import-amounts.ts";
import { importColumns, type ImportColumn } from "./import-column-names.ts";
import { readDate, type DateOrder } from "./import-dates.ts";
import { readColumns, type ReadColumns, type ReadingChoices } from "./import-exports.ts";
import {
  refuse,
  whyUnfit,
  whyUnreadable,
  type ImportRefusal,
  type ImportRefusalCode,
  type Refused,
} from "./import-refusal.ts";
import * as values from "./import-values.ts";

export type ImportedCustomer = Omit<Customer, "customerId" | "importedAt" | "declared">;

export interface ImportedRow {
  readonly customer: ImportedCustomer;
  /** Null: the row names a customer and no source. */
  readonly source: DeclaredSource | null;
}

export interface ImportHeader extends ReadColumns {
  /** Whether the file can name sources at all; if not, what is known of them stays. */
  readonly namesSources: boolean;
}

const requiredColumns = [
  "tenantId",
  "companyName",
  "domain",
  "country",
  "contactEmail",
] as const satisfies readonly ImportColumn[];

/** What a file says of customers beyond whose licenses it lists. */
const customerColumns = ["companyName", "country", "contactEmail"] as const;

/**
 * What the columns mean, or why the file cannot be read. A list of subscriptions or licenses needs
 * nothing but whose they are, by tenant or by domain: its rows are about customers who are known already.
 */
export function readImportHeader(
  cells: readonly string[],
  choices: ReadingChoices = {},
): { readonly ok: true; readonly header: ImportHeader } | Refused {
  const read = readColumns(cells, choices);
  const { columns } = read;
  if (!isListOfSources(columns)) {
    const missing = requiredColumns.find((column) => !columns.includes(column));
    if (missing !== undefined) return refuse("IMPORT_COLUMN_MISSING", missing);
  } else if (!columns.includes("tenantId") && !columns.includes("domain")) {
    return refuse("IMPORT_TENANT_UNNAMED", null);
  }
  const twice = importColumns.find(
    (column) => columns.indexOf(column) !== columns.lastIndexOf(column),
  );
  if (twice !== undefined) return refuse("IMPORT_COLUMN_TWICE", twice);
  const namesSources = sourceColumns.some((column) => columns.includes(column));
  return { ok: true, header: { ...read, namesSources } };
}

function isListOfSources(columns: ReadColumns["columns"]): boolean {
  if (columns.includes("subscriptionId")) return true;
  return columns.includes("sku") && !customerColumns.some((column) => columns.includes(column));
}

/** The domain by which a record names its customer; null where the file has a column for the tenant. */
export function domainOfRow({ columns }: ReadColumns, cells: readonly string[]): string | null {
  if (columns.includes("tenantId")) return null;
  return values.readDomain((cells[columns.indexOf("domain")] ?? "").trim()) ?? null;
}

/** The tenant of a record, for finding out what is known of the customer before the row is read. */
export function tenantOfRow({ columns }: ReadColumns, cells: readonly string[]): string | null {
  return values.readGuid((cells[columns.indexOf("tenantId")] ?? "").trim()) ?? null;
}

/**
 * Reads one record, its cells in the order of the header. What the file has no column for is taken
 * from what is known of the customer, if anything is.
 */
export function readImportRow(
  header: ReadColumns,
  cells: readonly string[],
  known: ImportedCustomer | null,
): { readonly ok: true; readonly row: ImportedRow } | Refused {
  try {
    const row = cellsOf(header, cells);
    const source = readSource(row, header.dateOrder);
    return { ok: true, row: { customer: readCustomer(row, known), source } };
  } catch (error) {
    if (error instanceof CellRefused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** Leaves the reading of a row at its first bad cell; never leaves this file. */
class CellRefused extends Error {
  readonly refusal: ImportRefusal;
  constructor({ refusal }: Refused) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

type Read<T> = (cell: string) => T | undefined;

interface Cells {
  has(column: ImportColumn): boolean;
  /** Whether the file has such a column at all. */
  isAsked(column: ImportColumn): boolean;
  optional<T>(column: ImportColumn, read: Read<T>): T | null;
  required<T>(column: ImportColumn, read: Read<T>): T;
  refused(
    code: ImportRefusalCode,
    column: ImportColumn,
    params?: ImportRefusal["params"],
  ): CellRefused;
}

function cellsOf({ columns, implied }: ReadColumns, cells: readonly string[]): Cells {
  const byColumn = new Map<ImportColumn, string>(implied);
  const refused: Cells["refused"] = (code, column, params = {}) => {
    const value = byColumn.get(column);
    return new CellRefused(
      refuse(code, column, value === undefined ? params : { value, ...params }),
    );
  };
  if (cells.slice(columns.length).some((cell) => cell.trim() !== "")) {
    const params = { value: String(cells.length), known: String(columns.length) };
    throw new CellRefused(refuse("IMPORT_CELLS_TOO_MANY", null, params));
  }
  for (const [index, column] of columns.entries()) {
    const cell = (cells[index] ?? "").trim();
    if (column === null || cell === "") continue;
    byColumn.set(column, cell);
    const unfit = whyUnfit(cell);
    if (unfit !== null) throw refused(unfit, column);
  }
  const optional: Cells["optional"] = (column, read) => {
    const cell = byColumn.get(column);
    if (cell === undefined) return null;
    const value = read(cell);
    if (value === undefined) throw new CellRefused(whyUnreadable(column, cell));
    return value;
  };
  return {
    has: (column) => byColumn.has(column),
    isAsked: (column) => columns.includes(column),
    optional,
    required(column, read) {
      const value = optional(column, read);
      if (value === null) throw refused("IMPORT_VALUE_MISSING", column);
      return value;
    },
    refused,
  };
}

function readCustomer(row: Cells, known: ImportedCustomer | null): ImportedCustomer {
  const required = (
    column: "companyName" | "domain" | "country" | "contactEmail",
    read: Read<string>,
  ) => {
    if (row.isAsked(column)) return row.required(column, read);
    if (known === null) throw row.refused("IMPORT_CUSTOMER_UNKNOWN", column);
    return known[column];
  };
  const optional = <T>(column: ImportColumn, read: Read<T>, ifNotAsked: T | null | undefined) =>
    row.isAsked(column) ? row.optional(column, read) : (ifNotAsked ?? null);
  return {
    tenantId: readTenant(row, known),
    companyName: required("companyName", text),
    domain: required("domain", values.readDomain),
    country: required("country", values.readCountry),
    language: optional("language", values.readLanguage, known?.language) ?? "en",
    contactName: optional("contactName", text, known?.contactName),
    contactEmail: required("contactEmail", values.readEmail),
    secondEmail: optional("secondEmail", values.readEmail, known?.secondEmail),
    intent: optional("intent", values.readIntent, known?.intent) ?? "move",
  };
}

/** Where the file names customers by their domains, only a known one has a tenant. */
function readTenant(row: Cells, known: ImportedCustomer | null): string {
  if (row.isAsked("tenantId")) return row.required("tenantId", values.readGuid);
  row.required("domain", values.readDomain);
  if (known === null) throw row.refused("IMPORT_DOMAIN_UNKNOWN", "domain");
  return known.tenantId;
}

const sourceColumns: readonly ImportColumn[] = importColumns.slice(
  importColumns.indexOf("channel"),
);

function readSource(row: Cells, dateOrder: DateOrder | null): DeclaredSource | null {
  if (!sourceColumns.some((column) => row.has(column))) return null;
  const skuId = row.optional("sku", (cell) => values.readGuid(cell) ?? null);
  return {
    ...readProvenance(row),
    wish: row.optional("wish", values.readWish) ?? "move",
    subscriptionId: row.optional("subscriptionId", (cell) => values.readGuid(cell) ?? cell),
    skuId,
    skuPartNumber: skuId === null ? row.optional("sku", text) : null,
    seats: row.optional("seats", readSeats),
    endsOn: row.optional("endsOn", (cell) => readDate(cell, dateOrder)),
    term: row.optional("term", values.readTerm),
    billingPlan: row.optional("billingPlan", values.readBillingPlan),
    autoRenew: row.optional("autoRenew", values.readBoolean),
    unitPricePerMonth: readPrice(row),
    billingOwnerKind: row.optional("billingOwnerKind", values.readBillingOwnerKind),
    billingOwnerName: row.optional("billingOwnerName", text),
    billingOwnerEmail: row.optional("billingOwnerEmail", values.readEmail),
  };
}

/** Where only a channel is named, its usual agreement; where the agreement is another channel's, a refusal. */
export const usualAgreement: Readonly<Record<Channel, AgreementType>> = {
  webDirect: "unknownWebDirect",
  volumeLicensing: "eaEas",
  retail: "retailKey",
  otherPartner: "cspNce",
};

function readProvenance(row: Cells): Pick<DeclaredSource, "channel" | "agreementType"> {
  const channel = row.optional("channel", values.readChannel);
  const agreementType = row.optional("agreementType", values.readAgreementType);
  if (agreementType === null) {
    const known = channel ?? row.required("channel", values.readChannel);
    return { channel: known, agreementType: usualAgreement[known] };
  }
  const itsChannel = agreementRules[agreementType].channel ?? channel ?? "webDirect";
  if (channel !== null && channel !== itsChannel) {
    throw row.refused("IMPORT_CHANNELS_CONTRADICT", "agreementType", { known: channel });
  }
  return { channel: itsChannel, agreementType };
}

function readPrice(row: Cells): Money | null {
  const amount = row.optional("unitPricePerMonth", readAmount);
  if (amount === null) return null;
  return money(amount, row.required("currency", values.readCurrency));
}

/** On one line: a name with a line break would tear a letter apart. */
function text(cell: string): string {
  return cell.replaceAll(/\s+/g, " ");
}
