// The partner's price sheet: a zip with one CSV. Source: "Get a price sheet".

import { Term, parseInstant, type Instant } from "#lib/instant.ts";
import { money, type Money } from "#lib/money.ts";
import { oncePer } from "#lib/once-per.ts";
import { BillingPlan } from "#domain/catalog/catalog.ts";
import { parse } from "csv-parse/sync";
import { Decimal } from "decimal.js";
import { strFromU8, unzipSync } from "fflate";
import { z } from "zod";

/** One way to buy one SKU, for one seat and one month. */
export interface Price {
  readonly productId: string;
  readonly catalogSkuId: string;
  readonly segment: string;
  readonly term: Term;
  readonly billingPlan: BillingPlan;
  readonly unitCost: Money;
  readonly listPrice: Money;
}

const AMOUNT = z.string().regex(/^\d+(\.\d+)?$/);
const PLAN_WORD = z
  .string()
  .transform((text) => text.toLowerCase())
  .pipe(BillingPlan);

/** Rows of other kinds (software, consumption, offers without a term) do not parse and are no offers. */
const SheetRow = z.object({
  ProductId: z.string().min(1),
  SkuId: z.string().min(1),
  TermDuration: Term,
  BillingPlan: PLAN_WORD,
  Currency: z.string().length(3),
  UnitPrice: AMOUNT,
  "ERP Price": AMOUNT,
  EffectiveStartDate: z.string(),
  EffectiveEndDate: z.string(),
  Segment: z.string(),
});
type SheetRow = z.infer<typeof SheetRow>;

/** A sheet unpacked beyond this is no price sheet. */
const UNPACKED_BYTES_MAX = 200_000_000;

export interface LaterPrice extends Price {
  readonly from: Instant;
}

/** The prices that hold at `now`. */
export function pricesAt(rows: readonly SheetRow[], now: Instant): readonly Price[] {
  return rows.filter((row) => holdsAt(row, now)).map(priceOf);
}

/** The prices that are announced: those that begin after `now`. */
export function laterPrices(rows: readonly SheetRow[], now: Instant): readonly LaterPrice[] {
  return rows.flatMap((row) => {
    const from = dateOf(row.EffectiveStartDate);
    return from === null || from <= now ? [] : [{ ...priceOf(row), from }];
  });
}

/** When the next price begins or ends; null where none does after `now`. */
export function nextPriceDate(rows: readonly SheetRow[], now: Instant): Instant | null {
  let next: Instant | null = null;
  for (const { EffectiveEndDate, EffectiveStartDate } of rows) {
    for (const at of [dateOf(EffectiveStartDate), dateOf(EffectiveEndDate)]) {
      if (at !== null && at > now && (next === null || at < next)) next = at;
    }
  }
  return next;
}

/** The rows of offers in a sheet as it comes. Throws when the file is no zip or no CSV. */
export const readPriceSheet = oncePer((zip: Uint8Array): readonly SheetRow[] => {
  const files = unzipSync(zip, {
    filter: ({ name, originalSize }) => /\.csv$/i.test(name) && originalSize <= UNPACKED_BYTES_MAX,
  });
  return Object.values(files).flatMap(readRows);
});

function readRows(file: Uint8Array): readonly SheetRow[] {
  const records: unknown[] = parse(strFromU8(file), {
    bom: true,
    columns: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  return records.flatMap((record) => {
    const row = SheetRow.safeParse(record);
    return row.success ? [row.data] : [];
  });
}

/** Dates stand in ISO form, or as `2/1/2023 0:00` in older exports; the years 1753 and 9999 mean for ever. */
function holdsAt(row: SheetRow, now: Instant): boolean {
  const from = dateOf(row.EffectiveStartDate);
  const to = dateOf(row.EffectiveEndDate);
  return (from === null || from <= now) && (to === null || now < to);
}

function dateOf(text: string): Instant | null {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})$/.exec(text);
  if (american !== null) {
    const [, month = "", day = "", year = "", hour = "", minute = ""] = american;
    const pad = (part: string) => part.padStart(2, "0");
    return parseInstant(`${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${minute}:00Z`);
  }
  try {
    return parseInstant(text);
  } catch {
    return null; // no date at all: the row holds
  }
}

/** The sheet prices one billing period; the house counts by the month. */
const MONTHS_BILLED: Readonly<Record<BillingPlan, number>> = {
  monthly: 1,
  annual: 12,
  triennial: 36,
};

function priceOf(row: SheetRow): Price {
  const perMonth = (amount: string) =>
    money(new Decimal(amount).dividedBy(MONTHS_BILLED[row.BillingPlan]), row.Currency);
  return {
    productId: row.ProductId,
    catalogSkuId: row.SkuId,
    segment: row.Segment.toLowerCase(),
    term: row.TermDuration,
    billingPlan: row.BillingPlan,
    unitCost: perMonth(row.UnitPrice),
    listPrice: perMonth(row["ERP Price"]),
  };
}
