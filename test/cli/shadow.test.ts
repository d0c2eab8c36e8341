// What exports alone say of the next renewals: files as portals and people write them, read by the real
// command without a server, a database or Microsoft.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run, type ShadowOptions } from "#cli/commands/shadow/shadow.ts";
import { createTerminal } from "#cli/terminal.ts";
import type { ShadowReport } from "#domain/shadow/outlook-of-exports.ts";
import { parseInstant } from "#lib/instant.ts";
import { languages, type PhraseLanguage } from "#phrases/languages.ts";
import { collected } from "#cli/testing/collected.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "handover-shadow-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pathOf = (name: string) => fileURLToPath(new URL(`shadow-files/${name}`, import.meta.url));
const [subscriptions, licenses, renewals] = [
  "partner-center.csv",
  "Oleificio San Giorgio S.r.l.csv",
  "rinnovi.csv",
].map(pathOf);
const all = [subscriptions, licenses, renewals].flatMap((path) => path ?? []);

/** 21 November 2026: the first ends are two weeks away. */
const usual = { days: 90, currency: null, now: parseInstant("2026-11-21T09:00:00Z") };

async function shadow(options: Partial<ShadowOptions>, language: PhraseLanguage = "en") {
  const { said, streams } = collected();
  const terminal = createTerminal(language, streams);
  const exitCode = await run({ ...usual, files: all, json: false, ...options }, terminal);
  return { exitCode, ...said };
}

async function report(options: Partial<ShadowOptions> = {}): Promise<ShadowReport> {
  return JSON.parse((await shadow({ json: true, ...options })).stdout);
}

function written(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join("\n"));
  return path;
}

test("what ends within 90 days, with what it costs and whom it cuts", async () => {
  const { outlook } = await report();
  const shown = outlook.renewals.map(({ customer, endsOn, happens, money, product, users }) => [
    endsOn,
    customer,
    product,
    happens,
    money?.amount ?? null,
    users,
  ]);
  expect(shown).toEqual([
    // Renewed three days ago, inside its own 168 hours.
    ["2026-11-18", "Studio Legale Ferri", "Microsoft 365 E3", "renewed", null, null],
    // 13 of 14 licenses in use, 2 of which nobody's export names: 11 users are left without.
    ["2026-12-04", "Oleificio San Giorgio S.r.l.", "Exchange Online (Plan 1)", "stops", null, 11],
    ["2026-12-15", "Caseificio Rossi", "Visio Plan 2", "renewsOrStops", null, 4],
    // Twelve months of an extended period term at three percent more: 210 × 20.50 × 12 × 1.03.
    ["2026-12-31", "Caseificio Rossi", "Office 365 E3", "extendsOrStops", "53209.80", 210],
    // The portal's row and the spreadsheet's are one: 40 × 11.70 × 12, and nobody is cut.
    [
      "2027-01-14",
      "Oleificio San Giorgio S.r.l.",
      "Microsoft 365 Business Standard",
      "renews",
      "5616.00",
      null,
    ],
  ]);
  expect(outlook.totals).toEqual({
    money: [{ amount: "58825.80", currency: "EUR" }],
    withoutPrice: 2,
    users: 225,
    customers: 3,
  });
  expect(outlook).toMatchObject({ later: 2, ended: 0, withoutEnd: 0 });
  expect(outlook.expired).toEqual([
    { customer: "Oleificio San Giorgio S.r.l.", product: "Visio Plan 2", seats: 2 },
  ]);
});

test("each renewal says who is late, what stands in the way, and until when something can be done", async () => {
  const { outlook } = await report();
  const of = (product: string) => outlook.renewals.find((each) => each.product === product);
  expect(of("Office 365 E3")).toMatchObject({
    askBy: "2026-10-31T10:00:00.000Z", // 60 days before the earliest instant that 31 December can end
    findings: expect.arrayContaining(["LATE", "NON_CLOUD_RIGHTS_LOST"]),
  });
  expect(of("Microsoft 365 E3")).toMatchObject({
    settleBy: "2026-11-26T00:00:00.000Z",
    orderBy: null,
  });
  expect(of("Microsoft 365 Business Standard")?.findings).toContain("UNUSED_SEATS");
  expect(of("Exchange Online (Plan 1)")).toMatchObject({ askBy: null, isUseUnknown: false });
  expect(of("Visio Plan 2")).toMatchObject({ isUseUnknown: true, isMoneyAtStake: true });
});

test("every row is somewhere: counted, or refused with its line, its column and why", async () => {
  const { files, rows } = await report();
  const refused = files.flatMap((file) => file.refused);
  const rowsIn = files.reduce((sum, file) => sum + file.rowsIn, 0);
  const counted = Object.values(rows).reduce((sum, count) => sum + count, 0);
  expect(counted + refused.length).toBe(rowsIn);
  expect(rows).toEqual({
    subscriptions: 7,
    licenseCounts: 3,
    completions: 1,
    unpaid: 1,
    gone: 1,
  });
  expect(refused).toMatchObject([
    { line: 7, column: "endsOn", code: "IMPORT_DATE_UNREADABLE" },
    { line: 6, column: "seats", code: "IMPORT_FORMULA" },
  ]);
  expect((await shadow({})).exitCode).toBe(6);
});

test("a date that can be two days is read as the other dates of its column are", async () => {
  const { files } = await report();
  expect(files.map(({ dateOrder }) => dateOrder)).toEqual(["monthFirst", null, "dayFirst"]);
  const riddle = written("riddle.csv", "Product,Seats,End date", "Visio Plan 2,3,03/04/2027");
  const [file] = (await report({ files: [riddle] })).files;
  expect(file?.refused).toMatchObject([{ code: "IMPORT_DATE_AMBIGUOUS", column: "endsOn" }]);
});

test("a price without a currency is unknown, until somebody says which", async () => {
  const path = written(
    "price.csv",
    "Customer,Product,Seats,End date,Auto-renew,Unit price",
    "Contoso,Visio Plan 2,3,2026-12-31,on,13.3333",
  );
  const unknown = await report({ files: [path] });
  expect(unknown.outlook.totals).toMatchObject({ money: [], withoutPrice: 1 });
  const known = await report({ files: [path], currency: "EUR" });
  // No term is named: a year. All digits of the file count before the cent does.
  expect(known.outlook.renewals).toMatchObject([
    { money: { amount: "480.00", currency: "EUR" }, isTermAssumed: true },
  ]);
});

test("rows that contradict each other about one subscription are told, not averaged", async () => {
  const header = "tenantId,subscriptionId,product,seats,end date";
  const row =
    "6f1c2a10-4b7e-4d7a-9c01-2f5d8e7a1001,a7b1c2d3-0001-4e5f-8a9b-0c1d2e3f4a01,Visio Plan 2";
  const one = written("one.csv", header, `${row},5,2026-12-31`);
  const two = written("two.csv", header, `${row},5,2027-12-31`);
  const { files, outlook } = await report({ files: [one, two] });
  expect(outlook.renewals).toHaveLength(1);
  expect(files[1]?.refused).toMatchObject([
    { line: 2, column: "endsOn", code: "IMPORT_ROWS_CONTRADICT" },
  ]);
});

test("a line that stands twice is counted twice and told; a list of licenses that stands twice is one", async () => {
  const line = "Contoso,Office 365 E3,20,2026-12-31,on,10,EUR";
  const header = "Customer,Product,Seats,End date,Auto-renew,Unit price,Currency";
  const renewals = written("twice.csv", header, line, line, line.replace("20,", "21,"));
  const count = "Office 365 E3,61,50";
  const licenses = written("Contoso.csv", "Product,Licenses,Assigned licenses", count, count);
  const files = [renewals, licenses];
  const { files: read, outlook, rows } = await report({ files });
  expect(read.map(({ repeated }) => repeated)).toEqual([[3], []]);
  expect(rows).toMatchObject({ subscriptions: 3, licenseCounts: 2 });
  expect(outlook.totals.money).toEqual([{ amount: "7320.00", currency: "EUR" }]); // 61 × 10 × 12
  const { exitCode, stdout } = await shadow({ files });
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining("Line 3 says exactly what")]);
});

const PORTALS_ROW =
  "6f1c2a10-4b7e-4d7a-9c01-2f5d8e7a1001;Олива;RU;a7b1c2d3-0001-4e5f-8a9b-0c1d2e3f4a01;ACTIVE;Office 365 E3;PAID;ЛОЖЬ;7654321;;31.12.2026 0:00;20";

/** What portals and people write: a mark before the text, other separators and encodings, totals below. */
const dirty = [
  {
    kind: "Partner Center's subscriptions, UTF-8 with its mark, semicolons, Russian words, a line of totals",
    encoding: "utf8",
    mark: true,
    lines: [
      "customerTenantId;customerName;customerMarket;id;status;productName;subscriptionType;autoRenewEnabled;partnerId;friendlyName;commitmentEndDate;licenseCount",
      PORTALS_ROW,
      PORTALS_ROW,
      "Итого;;;;;;;;;;;40",
    ],
    rows: { subscriptions: 1, completions: 1 },
  },
  {
    kind: "a tenant's licenses, UTF-16 with tabs",
    encoding: "utf16le",
    mark: true,
    lines: [
      "Product Title\tTotal Licenses\tAssigned licenses",
      "Office 365 E3\t20\t18",
      "\t20\t18",
    ],
    rows: { licenseCounts: 1 },
  },
  {
    kind: "a distributor's list, UTF-16, Chinese headers and dates",
    encoding: "utf16le",
    mark: true,
    lines: [
      "最終客戶,Vendor SKU,數量,單價,幣別,到期日,自動續約",
      '晨光,O365_BUSINESS_PREMIUM,48,"1,250.50",TWD,2026年12月31日,是',
      "合計,,48,,,,",
    ],
    rows: { subscriptions: 1 },
  },
  {
    kind: "a spreadsheet of renewals in its older encoding, commas for decimals, totals and an empty line",
    encoding: "latin1",
    mark: false,
    lines: [
      "Cliente;Prodotto;Quantità;Scadenza;Rinnovo automatico;Prezzo unitario;Valuta",
      "Caffè Rossi;Office 365 E3;210;31/12/2026;sì;20,50;EUR",
      ";;;;;;",
      "TOTALE;;210;;;;",
    ],
    rows: { subscriptions: 1 },
  },
] as const;

test.each(dirty)("dirty: $kind", async ({ encoding, lines, mark, rows }) => {
  const path = join(folder, "dirty.csv");
  writeFileSync(path, Buffer.from((mark ? "\ufeff" : "") + lines.join("\r\n"), encoding));
  const { files, rows: counted } = await report({ files: [path] });
  const none = { subscriptions: 0, licenseCounts: 0, completions: 0, unpaid: 0, gone: 0 };
  expect(counted).toEqual({ ...none, ...rows });
  // The totals, and nothing else: by their line, and the column where something is missing.
  expect(files.map(({ refused }) => refused.map(({ line }) => line))).toEqual([[lines.length]]);
  const { exitCode, stdout } = await shadow({ files: [path] });
  expect(exitCode).not.toBe(0);
  const [, column = ""] = /Line \d+: “([^”]+)” is empty/.exec(stdout) ?? [];
  expect(lines[0]).toContain(column);
  expect(column).not.toBe("");
});

test("what no file tells is not taken for nothing: without any end nothing is said about renewals", async () => {
  const path = written("held.csv", "Name,Product,Licenses", "Acme,Office 365 E3,20");
  const { exitCode, stdout } = await shadow({ files: [path] });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^No row says when its subscription ends/);
});

test("what a spreadsheet wrote in its language's older encoding is read, and that it was guessed is said", async () => {
  const path = join(folder, "kunden.csv");
  const text = "Customer;Product;Licenses;End date\nMüller;Office 365 E3;20;31/12/2026\n";
  writeFileSync(path, Buffer.from(text, "latin1"));
  const { stderr, stdout } = await shadow({ files: [path] });
  expect(stdout).toContain("Müller");
  expect(stderr).toContain("windows-1252");
});

test("a file that tells nothing of renewals is refused by name", async () => {
  const path = written("people.csv", "Name,Phone", "Ada,1");
  await expect(shadow({ files: [path] })).rejects.toMatchObject({ code: "IMPORT_COLUMN_MISSING" });
});

test.each(languages)("the screen says it in %s", async (language) => {
  const { stdout } = await shadow({}, language);
  expect(stdout).toContain("Caseificio");
  expect(stdout).toMatch(/58.?825[.,]80/);
  expect(stdout).not.toMatch(/[{}]|undefined|\bnull\b/);
});

const asWritten = [
  "Rinnovi 2027",
  "Stampato il 21/11/2026",
  "",
  "Cliente;Prodotto;Quantità;Scadenza;Durata;Rinnovo automatico;Prezzo unitario",
];

test("a sheet as people write them: titles above, prices with their sign, years of two digits", async () => {
  const file = written(
    "sheet.csv",
    ...asWritten,
    "Bar Uno;Visio Plan 2;2;31/12/26;annuale;sì;€ 10,50",
    "Bar Due;Visio Plan 2;2;15/12/26;annuale;sì;10,50 USD",
    "Bar Tre;Visio Plan 2;2;16/12/26;annuale;sì;$ 10,50",
    "Bar Quattro;Visio Plan 2;2;26-12-31;annuale;sì;10,50",
  );
  const { files, outlook } = await report({ files: [file] });
  expect(outlook.renewals.map(({ customer, endsOn, money }) => [customer, endsOn, money])).toEqual([
    ["Bar Due", "2026-12-15", { amount: "252.00", currency: "USD" }],
    // One of the dollars, and nobody says which.
    ["Bar Tre", "2026-12-16", null],
    ["Bar Uno", "2026-12-31", { amount: "252.00", currency: "EUR" }],
  ]);
  expect(files).toMatchObject([
    {
      headerLine: 4,
      rowsIn: 4,
      dateOrder: "dayFirst",
      refused: [{ line: 8, code: "IMPORT_DATE_UNREADABLE", column: "endsOn" }],
    },
  ]);
  expect((await shadow({ files: [file], currency: "CAD", json: true })).stdout).toContain('"CAD"');
  expect((await shadow({ files: [file] })).stdout).toContain("named in line 4");
});

test("a price whose sign is of another currency than its row is refused", async () => {
  const file = written(
    "contradicts.csv",
    "Customer,Product,Quantity,End date,Unit price,Currency",
    'Bar,Visio Plan 2,2,2026-12-31,"€ 10,50",USD',
  );
  expect((await report({ files: [file] })).files).toMatchObject([
    { refused: [{ code: "IMPORT_ROWS_CONTRADICT", params: { value: "EUR", known: "USD" } }] },
  ]);
});
