import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { versionOf } from "#domain/catalog/version-of.ts";
import { CsvUnreadableError } from "#lib/csv/csv-unreadable-error.ts";
import { readCatalogFile } from "./read-catalog-file.ts";

const LIST =
  "Product_Display_Name,String_Id,GUID,Service_Plan_Name,Service_Plan_Id,Service_Plans_Included_Friendly_Names";
const SHEET =
  "ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,PricingTierRangeMin,PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,ERP Price,Segment";
const MATRIX =
  "ProductTitle,ProductId,SkuId,SkuTitle,ProvisioningId,ProvisioningString,MinLicenses,MaxLicenses,AssetOwnershipLimit,ProductSkuPreRequisites,ProductSkuConversion,AllowedCountries";

const SKU = "3b555118-da6a-4418-894f-7df1e2096870";
const MAIL = "9aaf7827-d63c-4b61-89c3-182f06f82e5c";
const FILES = "13696edf-5a08-49f6-8134-03083ed8ba30";

function csv(...lines: readonly string[]): Uint8Array {
  return strToU8(`\uFEFF${lines.join("\r\n")}\r\n`);
}

async function failure(file: Uint8Array): Promise<unknown> {
  return readCatalogFile(file).then(
    ({ content }) => content,
    (error: unknown) => error,
  );
}

test("one row for each plan makes one SKU; what is said twice is counted and kept once", async () => {
  const read = await readCatalogFile(
    csv(
      LIST,
      `Basic,O365_BUSINESS_ESSENTIALS,${SKU},MAIL,${MAIL},Mail`,
      `Basic,O365_BUSINESS_ESSENTIALS,${SKU.toUpperCase()},FILES,${FILES},`,
      `Older Basic,O365_BUSINESS_ESSENTIALS,${SKU},MAIL,${MAIL},Mail`,
    ),
  );
  expect(read).toMatchObject({ rowsIn: 3, rowsRepeated: 1, rowsLeftOut: 0 });
  expect(read.content).toEqual({
    kind: "licenseList",
    entries: [
      {
        skuId: SKU,
        skuPartNumber: "O365_BUSINESS_ESSENTIALS",
        title: "Basic",
        plans: [
          { id: FILES, name: "FILES", friendlyName: "FILES" },
          { id: MAIL, name: "MAIL", friendlyName: "Mail" },
        ],
      },
    ],
  });
});

test("neither the order of rows and columns nor the way columns are written makes another version", async () => {
  const other = "19ec0d23-8335-4cbd-94ac-6050e30712fa";
  const one = await readCatalogFile(
    csv(
      LIST,
      `Basic,ESSENTIALS,${SKU},MAIL,${MAIL},Mail`,
      `Was Basic,ESSENTIALS,${SKU},FILES,${FILES},Files`,
      `Two,EXCHANGE,${other},MAIL,${MAIL},Mail`,
    ),
  );
  const two = await readCatalogFile(
    csv(
      "GUID;String Id;product display name;Service_Plan_Id;Service_Plan_Name;Service Plans Included Friendly Names;Remarks",
      `${other};EXCHANGE;Two;${MAIL};MAIL;Mail;x`,
      `${SKU};ESSENTIALS;Was Basic;${FILES};FILES;Files;`,
      `${SKU};ESSENTIALS;Basic;${MAIL};MAIL;Mail;`,
    ),
  );
  expect(versionOf(two.content)).toBe(versionOf(one.content));
});

const PRICE = "Basic,CFQ7TTC0LH18,1,Basic,P1Y,Annual,IT,EUR,48,,";

test("prices stay as published; what is sold without a term is left out and counted", async () => {
  const sheet = csv(
    SHEET,
    `${PRICE},2/1/2023 0:00,11/30/9999 23:59,60,Commercial`,
    `${PRICE},2/1/2023 0:00,11/30/9999 23:59,60,Commercial`,
    "Server,DG7GMGF0AAAA,0001,Server,,None,IT,EUR,99,,,,,99,Commercial",
  );
  const plain = await readCatalogFile(sheet);
  expect(plain).toMatchObject({ rowsIn: 3, rowsRepeated: 1, rowsLeftOut: 1 });
  expect(plain.content).toEqual({
    kind: "priceSheet",
    entries: [
      {
        productId: "CFQ7TTC0LH18",
        catalogSkuId: "0001",
        title: "Basic",
        segment: "commercial",
        market: "IT",
        currency: "EUR",
        term: "P1Y",
        billingPlan: "annual",
        unitPrice: "48",
        listPrice: "60",
        seatsFrom: null,
        seatsTo: null,
        from: "2023-02-01T00:00:00.000Z",
        to: null,
      },
    ],
  });
  const zipped = await readCatalogFile(zipSync({ "IT.csv": sheet, "readme.txt": strToU8("x") }));
  expect(versionOf(zipped.content)).toBe(versionOf(plain.content));
});

test("the offer matrix says what an offer becomes in the tenant, and for whom", async () => {
  const row = `Basic,CFQ7TTC0LH18,0001,Basic,${SKU.toUpperCase()},ESSENTIALS,1,300,,,"CFQ7TTC0LF8Q/0001, CFQ7TTC0LDPB/0001",IT;AD`;
  const { content } = await readCatalogFile(csv(MATRIX, row));
  expect(content).toMatchObject({
    kind: "offerMatrix",
    entries: [
      {
        tenantSkuId: SKU,
        minimumSeats: 1,
        maximumSeats: 300,
        ownershipLimit: null,
        conversions: ["CFQ7TTC0LDPB/0001", "CFQ7TTC0LF8Q/0001"],
        countries: ["AD", "IT"],
      },
    ],
  });
});

const goodRow = `Basic,ESSENTIALS,${SKU},MAIL,${MAIL},Mail`;

test.each([
  ["another table", csv("a,b,c", "1,2,3"), "CATALOG_FILE_UNKNOWN", {}],
  ["the header alone", csv(LIST), "CATALOG_FILE_EMPTY", {}],
  [
    "a column short",
    csv(LIST.replace(",Service_Plan_Id", ""), "x"),
    "CATALOG_COLUMN_MISSING",
    { column: "Service_Plan_Id" },
  ],
  ["a column twice", csv(`${LIST},guid`, "x"), "CATALOG_COLUMN_TWICE", { column: "guid" }],
  [
    "a malformed GUID after good rows",
    csv(LIST, goodRow, `Basic,ESSENTIALS,${SKU.slice(1)},MAIL,${MAIL},Mail`),
    "CATALOG_VALUE_INVALID",
    { line: 3, column: "GUID", value: SKU.slice(1) },
  ],
  [
    "a row that was cut off",
    csv(LIST, goodRow, "Basic"),
    "CATALOG_VALUE_INVALID",
    { line: 3, column: "GUID", value: "" },
  ],
  [
    "a price with a comma",
    csv(SHEET, `${PRICE.replace(",48,", ',"48,00",')},,,60,Commercial`),
    "CATALOG_VALUE_INVALID",
    { line: 2, column: "UnitPrice", value: "48,00" },
  ],
  [
    "a date that is none",
    csv(SHEET, `${PRICE},31/12/2026 0:00,,60,Commercial`),
    "CATALOG_VALUE_INVALID",
    { line: 2, column: "EffectiveStartDate", value: "31/12/2026 0:00" },
  ],
  ["a zip without a CSV", zipSync({ "a.xml": strToU8("x") }), "CATALOG_ZIP_UNREADABLE", {}],
  [
    "a zip with two",
    zipSync({ "a.csv": csv(LIST, goodRow), "b.csv": csv(LIST, goodRow) }),
    "CATALOG_ZIP_UNREADABLE",
    {},
  ],
  [
    "a damaged zip",
    zipSync({ "a.csv": csv(LIST, goodRow) }).subarray(0, 90),
    "CATALOG_ZIP_UNREADABLE",
    {},
  ],
])("refuses %s by name", async (_, file, code, params) => {
  expect(await failure(file)).toMatchObject({ code, params });
});

test.each([
  ["an empty file", new Uint8Array(), "empty"],
  ["a binary one", Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 0, 0, 0x0a), "binary"],
  ["another encoding", Uint8Array.of(...csv(LIST), 0xe8, 0x0a), "encoding"],
  ["a quote that is never closed", csv(LIST, `"Basic,ESSENTIALS`), "quoteOpen"],
  ["one endless line", strToU8(`${LIST}\n${"x".repeat(300_000)}`), "lineTooLong"],
])("refuses %s as no CSV", async (_, file, reason) => {
  const error = await failure(file);
  expect(error).toBeInstanceOf(CsvUnreadableError);
  expect(error).toMatchObject({ reason });
});
