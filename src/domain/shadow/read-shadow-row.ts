// One record of an export becomes what it says of a subscription or of licenses in use, or a refusal
// that names the column. Nothing has to be there but a product; nothing is guessed.

import type { LocalDate, Term } from "#lib/instant.ts";
import type { Money } from "#lib/money.ts";
import type { AgreementType, BillingOwner } from "../estate/channel.ts";
import { agreementRules } from "../lifecycle/agreements.ts";
import { readPrice, readSeats, type WrittenPrice } from "../estate/import-amounts.ts";
import { plainName, type ImportColumn } from "../estate/import-column-names.ts";
import {
  dateOrderOf as orderOfDates,
  readDate,
  type DateOrder as KnownDateOrder,
} from "../estate/import-dates.ts";
import {
  refuse,
  whyUnfit,
  whyUnreadable,
  type ImportRefusalCode,
} from "../estate/import-refusal.ts";
import { usualAgreement } from "../estate/import-row.ts";
import * as values from "../estate/import-values.ts";
import {
  isOwnColumn,
  type OwnColumn,
  type ShadowColumn,
  type ShadowHeader,
} from "./shadow-columns.ts";

export interface ShadowRow {
  readonly tenantId: string | null;
  readonly domain: string | null;
  readonly companyName: string | null;
  readonly subscriptionId: string | null;
  /** Every name that the row has for the product, its title first. */
  readonly productNames: readonly string[];
  /** Null: nobody says under which agreement it was bought. */
  readonly agreementType: AgreementType | null;
  readonly billingOwnerKind: BillingOwner["kind"] | null;
  readonly seats: number | null;
  readonly usedSeats: number | null;
  readonly expiredSeats: number | null;
  readonly endsOn: LocalDate | null;
  readonly term: Term | null;
  readonly autoRenew: boolean | null;
  /** Deleted or cancelled already. */
  readonly isGone: boolean;
  /** Of one license for so many months, with all the digits of the file; null where none or no currency is known. */
  readonly price: { readonly perSeat: Money; readonly months: number } | null;
  /** What the next term costs in all, where the file says so. */
  readonly renewalAmount: Money | null;
}

export interface ShadowRefusal {
  readonly code: ImportRefusalCode;
  /** Null: the row as a whole. */
  readonly column: ShadowColumn | null;
  readonly params: Readonly<Record<string, string>>;
}

export type ShadowRowRead =
  | { readonly ok: true; readonly row: ShadowRow }
  | { readonly ok: false; readonly refusal: ShadowRefusal };

/** How 03/04/2026 is to be read; null where the file does not show. */
export type DateOrder = KnownDateOrder | null;

export interface ShadowReading {
  readonly header: ShadowHeader;
  readonly dateOrder: DateOrder;
  /** Of prices whose row names none; null: such a price is not known. */
  readonly currency: string | null;
}

export function readShadowRow(cells: readonly string[], reading: ShadowReading): ShadowRowRead {
  try {
    return { ok: true, row: readCells(cellsOf(cells, reading.header), reading) };
  } catch (error) {
    if (error instanceof RowRefused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/**
 * Whether the days of a file stand before its months: what its unmistakable dates say, where they all
 * say the same.
 */
export function dateOrderOf(
  { columns }: ShadowHeader,
  records: readonly (readonly string[])[],
): DateOrder {
  const written = columns.flatMap((column, index) =>
    column === "endsOn" ? records.map((cells) => cells[index] ?? "") : [],
  );
  return orderOfDates(written);
}

/** Leaves the reading of a row at its first bad cell; never leaves this file. */
class RowRefused extends Error {
  readonly refusal: ShadowRefusal;
  constructor(refusal: ShadowRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

type Cells = ReadonlyMap<ShadowColumn, string>;

/** Two columns of one meaning have to agree. */
function cellsOf(cells: readonly string[], { columns }: ShadowHeader): Cells {
  if (cells.slice(columns.length).some((cell) => cell.trim() !== "")) {
    const params = { value: String(cells.length), known: String(columns.length) };
    throw refused("IMPORT_CELLS_TOO_MANY", null, params);
  }
  const read = new Map<ShadowColumn, string>();
  for (const [index, column] of columns.entries()) {
    const cell = (cells[index] ?? "").trim();
    if (column === null || cell === "") continue;
    const unfit = whyUnfit(cell);
    if (unfit !== null) throw refused(unfit, column, { value: cell });
    const before = read.get(column);
    if (before !== undefined && plainName(before) !== plainName(cell)) {
      throw refused("IMPORT_ROWS_CONTRADICT", column, { value: cell, known: before });
    }
    read.set(column, cell);
  }
  return read;
}

function refused(
  code: ImportRefusalCode,
  column: ShadowColumn | null,
  params: Readonly<Record<string, string>> = {},
): RowRefused {
  return new RowRefused({ ...refuse(code, null, params).refusal, column });
}

/** Columns that only a look ahead has are as unreadable as these. */
const likeColumn: Readonly<Record<OwnColumn, ImportColumn>> = {
  productTitle: "sku",
  status: "sku",
  subscriptionType: "sku",
  usedSeats: "seats",
  expiredSeats: "seats",
  unitPricePerYear: "unitPricePerMonth",
  renewalAmount: "unitPricePerMonth",
};

type Optional = <T>(column: ShadowColumn, read: (cell: string) => T | undefined) => T | null;

function optionalOf(row: Cells): Optional {
  return (column, read) => {
    const cell = row.get(column);
    if (cell === undefined) return null;
    const value = read(cell);
    if (value !== undefined) return value;
    const { refusal } = whyUnreadable(isOwnColumn(column) ? likeColumn[column] : column, cell);
    throw new RowRefused({ ...refusal, column });
  };
}

function readCells(row: Cells, { header, dateOrder, currency }: ShadowReading): ShadowRow {
  const optional = optionalOf(row);
  const subscriptionId = optional("subscriptionId", (cell) => values.readGuid(cell) ?? cell);
  const productNames = [row.get("productTitle"), row.get("sku")].flatMap((name) => name ?? []);
  if (productNames.length === 0 && subscriptionId === null) {
    const named = (["productTitle", "sku", "subscriptionId"] as const).find((column) =>
      header.columns.includes(column),
    );
    throw refused("IMPORT_VALUE_MISSING", named ?? "productTitle");
  }
  return {
    tenantId: optional("tenantId", values.readGuid),
    domain: optional("domain", values.readDomain),
    companyName: optional("companyName", (cell) => cell.replaceAll(/\s+/g, " ")),
    subscriptionId,
    productNames: productNames.length === 0 ? [subscriptionId ?? ""] : productNames,
    agreementType: agreementOf(optional, row, header),
    billingOwnerKind: optional("billingOwnerKind", values.readBillingOwnerKind),
    seats: optional("seats", readCount),
    usedSeats: optional("usedSeats", readCount),
    expiredSeats: optional("expiredSeats", readCount),
    endsOn: optional("endsOn", (cell) => readDate(cell, dateOrder)),
    term: optional("term", values.readTerm),
    autoRenew: optional("autoRenew", values.readBoolean),
    isGone: gone.has(plainName(row.get("status") ?? "")),
    ...readMoney(optional, currency),
  };
}

/** Exports list what is not there too. */
function readCount(cell: string): number | undefined {
  return /^0([.,]0{1,2})?$/.test(cell) ? 0 : readSeats(cell);
}

/** States of a subscription that serves nobody any more, in Partner Center's words and in people's. */
const gone: ReadonlySet<string> = new Set(
  "deprovisioned deleted cancelled canceled annullata eliminata удалена отменена 已刪除 已取消 excluída cancelada eliminada"
    .split(" ")
    .map(plainName),
);

function agreementOf(
  optional: Optional,
  row: Cells,
  { agreementType: implied }: ShadowHeader,
): AgreementType | null {
  if (/trial/i.test(row.get("subscriptionType") ?? "")) return "trial";
  const channel = optional("channel", values.readChannel);
  const named = optional("agreementType", values.readAgreementType);
  if (named === null) return channel === null ? implied : usualAgreement[channel];
  const its = agreementRules[named].channel ?? channel;
  if (channel === null || its === channel) return named;
  const value = row.get("agreementType") ?? "";
  throw refused("IMPORT_CHANNELS_CONTRADICT", "agreementType", { value, known: channel });
}

function readMoney(
  optional: Optional,
  currencyOfFile: string | null,
): Pick<ShadowRow, "price" | "renewalAmount"> {
  const named = optional("currency", values.readCurrency);
  const moneyIn = (column: ShadowColumn): Money | null => {
    const price = optional(column, readPrice);
    if (price === null) return null;
    const currency = currencyOf(price, named, currencyOfFile);
    if (currency === undefined) {
      const value = price.currencies?.join(", ") ?? "";
      throw refused("IMPORT_ROWS_CONTRADICT", column, { value, known: named ?? "" });
    }
    return currency === null ? null : { amount: price.amount, currency };
  };
  const perMonth = moneyIn("unitPricePerMonth");
  const perSeat = perMonth ?? moneyIn("unitPricePerYear");
  const months = perMonth === null ? 12 : 1;
  return {
    price: perSeat === null ? null : { perSeat, months },
    renewalAmount: moneyIn("renewalAmount"),
  };
}

/** Null: nobody says which. Undefined: the price's own sign says another than the row. */
function currencyOf(
  { currencies }: WrittenPrice,
  named: string | null,
  ofFile: string | null,
): string | null | undefined {
  if (currencies === null) return named ?? ofFile;
  if (named !== null) return currencies.includes(named) ? named : undefined;
  if (currencies.length === 1) return currencies[0];
  return ofFile !== null && currencies.includes(ofFile) ? ofFile : null;
}
