// From the bytes of a download to the content of a catalogue version. Which of Microsoft's files it is, is
// told by its columns and never by its name.

import type { CatalogContent, CatalogKind } from "#domain/catalog/catalog-version.ts";
import { CatalogFileError } from "./catalog-file-error.ts";
import { readLicenseList } from "./license-list.ts";
import { namedRows, type NamedTable } from "./named-rows.ts";
import { offerOfRow } from "./offer-matrix.ts";
import { priceOfRow } from "./price-sheet.ts";
import { readEachRow, type ReadEntries } from "./read-entries.ts";
import { unpack } from "./unpack.ts";

/** What Partner Center sells in a market comes by its API and as no file. */
type FileKind = Exclude<CatalogKind, "marketOffers">;

/** Without these columns a file is not of that kind; the others may be missing. */
const columnsOf: Readonly<Record<FileKind, readonly string[]>> = {
  licenseList: [
    "Product_Display_Name",
    "String_Id",
    "GUID",
    "Service_Plan_Name",
    "Service_Plan_Id",
    "Service_Plans_Included_Friendly_Names",
  ],
  priceSheet: [
    "ProductId",
    "SkuId",
    "TermDuration",
    "BillingPlan",
    "Market",
    "Currency",
    "UnitPrice",
    "ERP Price",
    "EffectiveStartDate",
    "EffectiveEndDate",
  ],
  offerMatrix: ["ProductId", "SkuId", "ProvisioningId", "MinLicenses", "MaxLicenses"],
};

/** The content of a version, and what became of the rows that it was read from. */
export interface CatalogReading extends Omit<ReadEntries<unknown>, "entries"> {
  readonly content: CatalogContent;
}

/**
 * Throws `CatalogFileError`, or `CsvUnreadableError`, for whatever is wrong with the file: it is taken
 * whole or not at all.
 */
export async function readCatalogFile(file: Uint8Array): Promise<CatalogReading> {
  const table = await namedRows(unpack(file));
  const read = await readContent(kindOf(table), table);
  if (read.content.entries.length === 0) throw new CatalogFileError("CATALOG_FILE_EMPTY");
  return read;
}

async function readContent(kind: FileKind, { rows }: NamedTable): Promise<CatalogReading> {
  if (kind === "licenseList") {
    const { entries, ...counts } = await readLicenseList(rows);
    return { ...counts, content: { kind, entries } };
  }
  if (kind === "priceSheet") {
    const { entries, ...counts } = await readEachRow(rows, priceOfRow);
    return { ...counts, content: { kind, entries } };
  }
  const { entries, ...counts } = await readEachRow(rows, offerOfRow);
  return { ...counts, content: { kind, entries } };
}

/** The kind of which all columns are there; else the one of which most are, with the first that is not. */
function kindOf(table: NamedTable): FileKind {
  const kinds: readonly FileKind[] = ["licenseList", "priceSheet", "offerMatrix"];
  const counted = kinds.map((kind) => ({
    kind,
    missing: columnsOf[kind].filter((column) => !table.has(column)),
  }));
  const whole = counted.find(({ missing }) => missing.length === 0);
  if (whole !== undefined) return whole.kind;
  const shareOf = ({ kind, missing }: (typeof counted)[number]) =>
    1 - missing.length / columnsOf[kind].length;
  const likeliest = counted.reduce((a, b) => (shareOf(b) > shareOf(a) ? b : a));
  if (shareOf(likeliest) < 0.5) throw new CatalogFileError("CATALOG_FILE_UNKNOWN");
  const [column = ""] = likeliest.missing;
  throw new CatalogFileError("CATALOG_COLUMN_MISSING", { column });
}
