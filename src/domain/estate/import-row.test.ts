import { expect, test } from "vitest";
import { importColumns } from "./import-column-names.ts";
import { readImportHeader, readImportRow } from "./import-row.ts";
import { beginCustomer, mergeImportedRow, type CustomerWithSources } from "./merge-import.ts";

const tenantId = "AAAAAAAA-0000-4000-8000-00000000000A";
const cells: Readonly<Record<string, string>> = {
  tenantId,
  companyName: "Bäckerei Sommer",
  domain: "Sommer.example",
  country: "de",
  contactEmail: "ada@sommer.example",
};

test("the header is understood in six languages, with its BOM, case and accents", () => {
  const headers = [
    ["\ufeffTenant ID", "Company", "Domain", "Country/Region", "E-Mail", "Licenses", "End date"],
    [
      "ID tenant",
      "Ragione sociale",
      "Dominio",
      "Paese",
      "Posta elettronica",
      "Licenze",
      "Scadenza",
    ],
    ["ID арендатора", "Организация", "Домен", "Страна", "Эл. почта", "Лицензии", "Дата окончания"],
    ["租用戶識別碼", "公司名稱", "網域", "國家/地區", "電子郵件", "授權數", "結束日期"],
    ["ID do locatário", "Nome da empresa", "DOMÍNIO", "País", "e-mail", "Licenças", "Vencimento"],
    [
      "ID del inquilino",
      "Empresa",
      "Dominio",
      "pais",
      "Correo electrónico",
      "Licencias",
      "Vencimiento",
    ],
  ];
  for (const header of headers) {
    expect(readImportHeader(header)).toMatchObject({
      ok: true,
      header: {
        columns: [
          "tenantId",
          "companyName",
          "domain",
          "country",
          "contactEmail",
          "seats",
          "endsOn",
        ],
      },
    });
  }
});

test("a header without what every customer needs, or with a column twice, is refused by name", () => {
  expect(readImportHeader(["tenantId", "Company", "domain", "country"])).toMatchObject({
    ok: false,
    refusal: { code: "IMPORT_COLUMN_MISSING", column: "contactEmail" },
  });
  const required = Object.keys(cells);
  expect(readImportHeader([...required, "seats", "Quantity"])).toMatchObject({
    ok: false,
    refusal: { code: "IMPORT_COLUMN_TWICE", column: "seats" },
  });
  expect(readImportHeader([...required, "Favourite colour"])).toMatchObject({ ok: true });
});

test("a full row becomes a customer and a source", () => {
  const row = read({
    ...cells,
    language: "Italiano",
    intent: "",
    channel: "csp",
    wish: "move",
    subscriptionId: "BBBBBBBB-0000-4000-8000-00000000000B",
    sku: "SPB",
    seats: "1.200",
    endsOn: "31.12.2026",
    term: "Annual",
    billingPlan: "mensile",
    autoRenew: "Да",
    unitPricePerMonth: "12,50",
    currency: "eur",
    billingOwnerKind: "distributor",
    billingOwnerName: "Nord Distribution",
  });
  expect(row).toEqual({
    ok: true,
    row: {
      customer: {
        tenantId: tenantId.toLowerCase(),
        companyName: "Bäckerei Sommer",
        domain: "sommer.example",
        country: "DE",
        language: "it",
        contactName: null,
        contactEmail: "ada@sommer.example",
        secondEmail: null,
        intent: "move",
      },
      source: {
        channel: "otherPartner",
        agreementType: "cspNce",
        wish: "move",
        subscriptionId: "bbbbbbbb-0000-4000-8000-00000000000b",
        skuId: null,
        skuPartNumber: "SPB",
        seats: 1200,
        endsOn: "2026-12-31",
        term: "P1Y",
        billingPlan: "monthly",
        autoRenew: true,
        unitPricePerMonth: { amount: "12.50", currency: "EUR" },
        billingOwnerKind: "distributor",
        billingOwnerName: "Nord Distribution",
        billingOwnerEmail: null,
      },
    },
  });
});

test("a row without anything about a source names only a customer", () => {
  expect(read(cells)).toMatchObject({ ok: true, row: { source: null } });
  expect(read({ ...cells, intent: "solo soporte" })).toMatchObject({
    row: { customer: { intent: "supportOnly" } },
  });
});

test.each([
  ["tenantId", "sommer", "IMPORT_TENANT_MALFORMED"],
  ["tenantId", "", "IMPORT_VALUE_MISSING"],
  ["country", "Germany", "IMPORT_COUNTRY_MALFORMED"],
  ["country", "ZZ", "IMPORT_COUNTRY_IN_NO_REGION"],
  ["contactEmail", "ada", "IMPORT_EMAIL_MALFORMED"],
  ["contactEmail", "ada@sommer.example, eve@evil.example", "IMPORT_EMAIL_MALFORMED"],
  ["contactEmail", "ada@sommer.example\r\nBcc: eve@evil.example", "IMPORT_EMAIL_MALFORMED"],
  ["domain", "sommer", "IMPORT_DOMAIN_MALFORMED"],
  ["language", "klingon", "IMPORT_WORD_UNKNOWN"],
  ["seats", "12.5", "IMPORT_SEATS_UNREADABLE"],
  ["seats", "0", "IMPORT_SEATS_UNREADABLE"],
  ["endsOn", "03/04/2026", "IMPORT_DATE_AMBIGUOUS"],
  ["endsOn", "2026-02-30", "IMPORT_DATE_UNREADABLE"],
  ["autoRenew", "perhaps", "IMPORT_WORD_UNKNOWN"],
  ["unitPricePerMonth", "1.234", "IMPORT_AMOUNT_AMBIGUOUS"],
  ["unitPricePerMonth", "12 EUR", "IMPORT_AMOUNT_UNREADABLE"],
  ["currency", "euro", "IMPORT_CURRENCY_MALFORMED"],
  ["agreementType", "retailKey", "IMPORT_CHANNELS_CONTRADICT"],
  ["companyName", '=HYPERLINK("x")', "IMPORT_FORMULA"],
  ["companyName", "'=1+1", "IMPORT_FORMULA"],
  ["companyName", "@SUM(A1)", "IMPORT_FORMULA"],
  ["companyName", "x".repeat(501), "IMPORT_VALUE_TOO_LONG"],
])("%s = '%s' is refused by its column", (column, value, code) => {
  const priced = { channel: "webDirect", unitPricePerMonth: "7", currency: "EUR" };
  const refused = read({ ...cells, ...priced, [column]: value });
  expect(refused).toMatchObject({ ok: false, refusal: { code, column } });
});

test("a price needs its currency, a source its channel or agreement", () => {
  expect(read({ ...cells, channel: "direct", unitPricePerMonth: "7" })).toMatchObject({
    refusal: { code: "IMPORT_VALUE_MISSING", column: "currency" },
  });
  expect(read({ ...cells, sku: "SPB" })).toMatchObject({
    refusal: { code: "IMPORT_VALUE_MISSING", column: "channel" },
  });
  expect(read({ ...cells, agreementType: "EA" })).toMatchObject({
    row: { source: { channel: "volumeLicensing", agreementType: "eaEas" } },
  });
});

test.each([
  ["2026-7-1", "2026-07-01"],
  ["2026/07/01", "2026-07-01"],
  ["2026-07-01T00:00:00Z", "2026-07-01"],
  ["1.7.2026", "2026-07-01"],
  ["31/12/2026", "2026-12-31"],
  ["12/31/2026", "2026-12-31"],
  ["07/07/2026", "2026-07-07"],
  ["12/31/2026 12:00:00 AM", "2026-12-31"],
  ["31-12-2026", "2026-12-31"],
  ["31 dicembre 2026", "2026-12-31"],
  ["31 de dez. de 2026", "2026-12-31"],
  ["1 ene 2026", "2026-01-01"],
  ["31 декабря 2026 г.", "2026-12-31"],
  ["Dec 31, 2026", "2026-12-31"],
  ["2026年12月31日", "2026-12-31"],
])("the date %s is %s", (cell, date) => {
  expect(read({ ...cells, channel: "direct", endsOn: cell })).toMatchObject({
    row: { source: { endsOn: date } },
  });
});

test.each([
  ["12,50", "12.50"],
  ["1.234,56", "1234.56"],
  ["1,234.56", "1234.56"],
  ["1 234,56", "1234.56"],
  ["1\u00a0234,56", "1234.56"],
  ["1.234.567", "1234567.00"],
  ["0,125", "0.12"],
])("the price %s is %s", (cell, amount) => {
  const priced = { channel: "direct", unitPricePerMonth: cell, currency: "EUR" };
  expect(read({ ...cells, ...priced })).toMatchObject({
    row: { source: { unitPricePerMonth: { amount } } },
  });
});

test.each([
  ["1.200", 1200],
  ["1 200", 1200],
  ["25,00", 25],
])("%s licenses are %d", (cell, seats) => {
  expect(read({ ...cells, channel: "direct", seats: cell })).toMatchObject({
    row: { source: { seats } },
  });
});

test("names that only look like formulas are names", () => {
  for (const companyName of ["-1 Studio", "+39 Design", "@home Italia"]) {
    expect(read({ ...cells, companyName })).toMatchObject({ row: { customer: { companyName } } });
  }
});

test("more cells than columns are refused: somewhere a separator was not quoted", () => {
  const refused = readImportRow(ownHeader, [...importColumns.map(() => "x"), "y"], null);
  expect(refused).toMatchObject({ refusal: { code: "IMPORT_CELLS_TOO_MANY", column: null } });
});

test("a list of subscriptions is read for customers that are known, and only for those", () => {
  const header = readImportHeader(["Customer tenant ID", "Subscription ID", "Channel"]);
  if (!header.ok) throw new Error(header.refusal.code);
  const record = [tenantId, "s-1", "retail"];
  expect(readImportRow(header.header, record, null)).toMatchObject({
    refusal: { code: "IMPORT_CUSTOMER_UNKNOWN", column: "companyName" },
  });
  const known = customer({ ...cells, language: "it", contactName: "Ada" });
  expect(readImportRow(header.header, record, known)).toMatchObject({
    row: { customer: { ...withoutSources(known) }, source: { subscriptionId: "s-1" } },
  });
});

test("rows of one tenant become one customer; contradictions and repetitions are refused", () => {
  const first = customer({ ...cells, channel: "direct", sku: "SPB" });
  const visio = { ...cells, contactName: "Ada", channel: "direct", sku: "VISIOCLIENT" };
  const second = merged(first, visio);
  expect(second).toMatchObject({
    contactName: "Ada",
    declared: [{ skuPartNumber: "SPB" }, { skuPartNumber: "VISIOCLIENT" }],
  });
  const abroad = row({ ...cells, country: "FR", channel: "direct", sku: "EMS" });
  expect(mergeImportedRow(second, abroad, asIs)).toMatchObject({
    ok: false,
    refusal: {
      code: "IMPORT_ROWS_CONTRADICT",
      column: "country",
      params: { value: "FR", known: "DE" },
    },
  });
  const again = row({ ...cells, channel: "direct", sku: "SPB" });
  expect(mergeImportedRow(second, again, asIs)).toMatchObject({
    refusal: { code: "IMPORT_SOURCE_TWICE", column: "sku" },
  });
  expect(mergeImportedRow(second, row(cells), asIs)).toMatchObject({
    refusal: { code: "IMPORT_CUSTOMER_TWICE", column: "tenantId" },
  });
});

test("a later file replaces the sources; one of mended rows, or without sources, keeps the others", () => {
  const known = customer({ ...cells, channel: "direct", subscriptionId: "s-1", seats: "5" });
  const other = row({ ...cells, channel: "direct", subscriptionId: "s-2" });
  const ids = (header: { namesSources: boolean; isMended: boolean }, imported = other) =>
    beginCustomer(known, imported, header).declared.map((each) => each.subscriptionId);
  expect(ids(asIs)).toEqual(["s-2"]);
  expect(ids({ ...asIs, isMended: true })).toEqual(["s-1", "s-2"]);
  expect(ids({ ...asIs, namesSources: false }, row(cells))).toEqual(["s-1"]);
  const corrected = row({ ...cells, channel: "direct", subscriptionId: "s-1", seats: "7" });
  const mended = beginCustomer(known, corrected, { ...asIs, isMended: true });
  expect(mended.declared).toMatchObject([{ subscriptionId: "s-1", seats: 7 }]);
});

const ownHeader = { columns: importColumns, implied: new Map(), dateOrder: null, isMended: false };
const asIs = { namesSources: true, dateOrder: null, isMended: false };

function read(values: Readonly<Record<string, string>>) {
  const record = importColumns.map((column) => values[column] ?? "");
  return readImportRow(ownHeader, record, null);
}

function row(values: Readonly<Record<string, string>>) {
  const parsed = read(values);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.row;
}

function customer(values: Readonly<Record<string, string>>): CustomerWithSources {
  return beginCustomer(null, row(values), asIs);
}

function merged(
  known: CustomerWithSources,
  values: Readonly<Record<string, string>>,
): CustomerWithSources {
  const result = mergeImportedRow(known, row(values), asIs);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.customer;
}

function withoutSources(known: CustomerWithSources): Partial<CustomerWithSources> {
  const { declared, ...rest } = known;
  expect(declared).toEqual([]);
  return rest;
}
