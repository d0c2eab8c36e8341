// Partner Center's invoice reconciliation file of new commerce as billed lines. Only the columns that are compared are
// asked for; the file has some fifty, and their number changes.

import { BilledLine } from "#domain/invoices/billed-line.ts";
import { parseInstant, type Instant } from "#lib/instant.ts";
import { money } from "#lib/money.ts";
import { namedRows, type NamedRow } from "../catalog/files/named-rows.ts";

/** What is wrong with the file; nothing of it is taken in. */
export class InvoiceFileError extends Error {
  readonly code: "INVOICE_COLUMN_MISSING" | "INVOICE_VALUE_INVALID";
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: InvoiceFileError["code"], params: InvoiceFileError["params"]) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = "InvoiceFileError";
    this.code = code;
    this.params = params;
  }
}

const needed = [
  "InvoiceNumber",
  "CustomerId",
  "SubscriptionId",
  "ProductId",
  "SkuId",
  "ChargeType",
  "UnitPrice",
  "Quantity",
  "Subtotal",
  "Currency",
  "ChargeStartDate",
  "ChargeEndDate",
] as const;

/** Throws `InvoiceFileError`, and `CsvUnreadableError` for what is no CSV. */
export async function readInvoiceFile(content: Uint8Array): Promise<readonly BilledLine[]> {
  const table = await namedRows(content);
  for (const column of needed) {
    if (!table.has(column)) throw new InvoiceFileError("INVOICE_COLUMN_MISSING", { column });
  }
  const lines: BilledLine[] = [];
  for await (const row of table.rows) lines.push(lineOf(row));
  return lines;
}

function lineOf(row: NamedRow): BilledLine {
  const { cell } = row;
  return {
    invoiceNumber: cell("InvoiceNumber"),
    tenantId: cell("CustomerId").toLowerCase(),
    subscriptionId: cell("SubscriptionId").toLowerCase(),
    productId: cell("ProductId"),
    catalogSkuId: cell("SkuId"),
    title: cell("SkuName") || cell("ProductName") || cell("SkuId"),
    chargeType: cell("ChargeType"),
    // What was billed is the billable quantity; older files have only the one that was bought.
    quantity: Number(
      numberIn(row, cell("BillableQuantity") === "" ? "Quantity" : "BillableQuantity"),
    ),
    unitPrice: numberIn(row, "UnitPrice"),
    subtotal: money(numberIn(row, "Subtotal"), currencyIn(row)),
    chargeFrom: instantIn(row, "ChargeStartDate"),
    chargeTo: instantIn(row, "ChargeEndDate"),
    termAndBillingCycle: cell("TermAndBillingCycle"),
    subscriptionDescription: cell("SubscriptionDescription"),
  };
}

function numberIn(row: NamedRow, column: string): string {
  const text = row.cell(column);
  if (!/^-?\d{1,12}(\.\d{1,20})?$/.test(text)) throw invalid(row, column);
  return text;
}

function currencyIn(row: NamedRow): string {
  const text = row.cell("Currency").toUpperCase();
  if (!/^[A-Z]{3}$/.test(text)) throw invalid(row, "Currency");
  return text;
}

/** ISO, or month/day/year as older files have it; a bare date begins at midnight UTC. */
function instantIn(row: NamedRow, column: string): Instant {
  const text = row.cell(column);
  const [, month = "", day = "", year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text) ?? [];
  const iso =
    year === undefined ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  try {
    return parseInstant(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T00:00:00Z` : iso);
  } catch {
    throw invalid(row, column);
  }
}

function invalid({ line }: NamedRow, column: string): InvoiceFileError {
  return new InvoiceFileError("INVOICE_VALUE_INVALID", { row: line, column });
}
