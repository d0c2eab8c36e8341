// Files that cannot be imported, as people have them: each has a sentence and an exit code of its own, and
// leaves nothing half-imported. The command line in this process, on a real database.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestApi, type TestApi } from "#api/testing/open-test-api.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { commandLine } from "./command-line.ts";

const HEADER = "tenantId,companyName,domain,country,contactEmail,channel,sku,seats";
const ACME = "11111111-1111-4111-8111-111111111111";
const BETA = "22222222-2222-4222-8222-222222222222";
const GOOD = `${ACME},Acme,acme.example,IT,it@acme.example,webDirect,SPE_E3,10`;
const LIST =
  "Product_Display_Name,String_Id,GUID,Service_Plan_Name,Service_Plan_Id,Service_Plans_Included_Friendly_Names";
const LISTED = `Microsoft 365 E3,SPE_E3,05e9a617-0261-4cee-bb44-138d3ef5d965,MAIL,9aaf7827-d63c-4b61-89c3-182f06f82e5c,Mail`;

let folder: string;
let store: TestStore;
let api: TestApi;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "handover-bad-"));
  store = await openTestStore();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await store.drop();
});
beforeEach(async () => void (api = await openTestApi(store)));
afterEach(() => api.close());

const handover = (...argv: readonly string[]) => commandLine(api, argv);

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const lines = (...rows: readonly string[]) => `${rows.join("\n")}\n`;

const badFiles: readonly (readonly [string, string | Uint8Array, number, string])[] = [
  ["empty", "", 11, "FILE_EMPTY"],
  ["only blank lines", "\n\n\n", 11, "CSV_EMPTY"],
  ["binary", Buffer.from("504b030414000600080000002100", "hex"), 12, "CSV_BINARY"],
  ["binary in the middle", `${lines(HEADER, GOOD)}\0\0\0`, 12, "CSV_BINARY"],
  [
    "wrong encoding",
    Buffer.from(lines(HEADER, `${GOOD} Società`), "latin1"),
    13,
    "CSV_ENCODING_UNKNOWN",
  ],
  ["an unclosed quote", lines(HEADER, GOOD, `${BETA},"Beta,beta.example`), 15, "CSV_QUOTE_OPEN"],
  ["text behind a quote", lines(HEADER, GOOD, `${BETA},"Be"ta,beta.example`), 16, "CSV_UNREADABLE"],
  ["no such columns", lines("a,b", "1,2"), 17, "IMPORT_COLUMN_MISSING"],
  ["a column twice", lines(`${HEADER},company`, GOOD), 18, "IMPORT_COLUMN_TWICE"],
];

test.each(badFiles)("customers: %s", async (name, content, exitCode, code) => {
  const bad = await handover("customers", "import", file(`${name}.csv`, content));
  expect(bad).toMatchObject({ exitCode, stdout: "" });
  expect(bad.stderr).toContain(`[${code}]`);
  expect(await api.store.customers.list(api.partnerId)).toEqual([]);
  expect(await api.store.importRows.count(api.partnerId)).toBe(0);
});

test("a line of 50 MB is refused before it is read to its end", async () => {
  const path = file("long.csv", `${HEADER}\n${"x".repeat(50_000_000)}\n`);
  const bad = await handover("customers", "import", path);
  expect(bad).toMatchObject({ exitCode: 14, stdout: "" });
  expect(bad.stderr).toMatch(/Line 2 .*\[CSV_LINE_TOO_LONG\]/);
});

test("a missing file, and one in whose place a folder is", async () => {
  for (const noun of ["customers", "catalog"]) {
    for (const path of [join(folder, "none.csv"), folder]) {
      const bad = await handover(noun, "import", path);
      expect(bad).toMatchObject({ exitCode: 10, stdout: "" });
      expect(bad.stderr).toContain("[FILE_UNREADABLE]");
    }
  }
});

const badRows: readonly (readonly [string, string, number, string])[] = [
  [
    "a duplicate tenant",
    `${ACME},Acme,acme.example,IT,it@acme.example,,,`,
    59,
    "names this customer",
  ],
  ["a subscription twice", GOOD, 61, "the same subscription"],
  ["a malformed GUID", GOOD.replace(ACME, "1111-2222"), 45, "GUID"],
  ["a country outside every region", GOOD.replaceAll(ACME, BETA).replace(",IT,", ",KP,"), 47, "KP"],
  [
    "a formula in a cell",
    GOOD.replaceAll(ACME, BETA).replace("Acme", "=HYPERLINK(1)"),
    44,
    "formula",
  ],
];

test.each(badRows)("rows: %s, beside a good one", async (name, row, exitCode, why) => {
  const path = file(`${name}.csv`, lines(HEADER, GOOD, row));
  const errors = join(folder, `${name} to mend.csv`);
  const imported = await handover("customers", "import", path, "--errors", errors);
  expect(imported.exitCode).toBe(exitCode);
  expect(imported.stdout).toContain("Line 3:");
  expect(imported.stdout).toContain(why);
  expect(await api.store.customers.list(api.partnerId)).toHaveLength(1);
  expect(await api.store.importRows.count(api.partnerId)).toBe(2);
});

test("several reasons have one exit code, and one of their own where nothing was taken", async () => {
  const [tenant, country] = [GOOD.replace(ACME, "7"), GOOD.replace(",IT,", ",KP,")];
  const none = file("none good.csv", lines(HEADER, tenant, country));
  expect((await handover("customers", "import", none)).exitCode).toBe(3);
  const some = file("some good.csv", lines(HEADER, GOOD, tenant, country));
  expect((await handover("customers", "import", some)).exitCode).toBe(6);
  expect(
    (await handover("customers", "import", file("good.csv", lines(HEADER, GOOD)))).exitCode,
  ).toBe(0);
});

/** A zip whose directory says another unpacked size than its content has. */
function zipThatSays(bytes: number, content: string): Uint8Array {
  const zip = Buffer.from(zipSync({ "list.csv": strToU8(content) }));
  zip.writeUInt32LE(bytes, 22); // local header
  zip.writeUInt32LE(bytes, zip.indexOf(Buffer.from("PK\x01\x02", "latin1")) + 24); // central directory
  return zip;
}

const zipOf = (content: string) => zipSync({ "list.csv": strToU8(content) });

const badCatalogFiles: readonly (readonly [string, string | Uint8Array, number, string])[] = [
  ["empty", "", 11, "FILE_EMPTY"],
  ["another CSV", lines("a,b", "1,2"), 20, "CATALOG_FILE_UNKNOWN"],
  ["a customer list", lines(HEADER, GOOD), 20, "CATALOG_FILE_UNKNOWN"],
  ["only its header", lines(LIST), 21, "CATALOG_FILE_EMPTY"],
  ["a truncated zip", zipOf(lines(LIST, LISTED)).subarray(0, 90), 22, "CATALOG_ZIP_UNREADABLE"],
  ["a zip bomb", zipThatSays(4_000_000_000, "x".repeat(10_000)), 22, "CATALOG_ZIP_UNREADABLE"],
  ["a zip bomb that hides it", zipThatSays(100, "x".repeat(1_000_000)), 20, "CATALOG_FILE_UNKNOWN"],
  [
    "a list without a column",
    lines(LIST.replace("GUID,", ""), LISTED),
    23,
    "CATALOG_COLUMN_MISSING",
  ],
  ["a row cut off", lines(LIST, LISTED, "Microsoft 365 E5,SPE_E5"), 25, "CATALOG_VALUE_INVALID"],
  ["an unclosed quote", lines(LIST, LISTED, '"Microsoft'), 15, "CSV_QUOTE_OPEN"],
];

test.each(badCatalogFiles)("catalogue: %s", async (name, content, exitCode, code) => {
  const bad = await handover("catalog", "import", file(`${name}.catalog`, content));
  expect(bad.stderr).toContain(`[${code}]`);
  expect(bad).toMatchObject({ exitCode, stdout: "" });
  expect(await api.store.catalogVersions.list(api.partnerId)).toEqual([]);
});

test("what a file does not say of its columns and dates is said beside it", async () => {
  const path = file(
    "list.csv",
    lines("a;b;c;d;e;f;g;h;i;j", `${GOOD.replaceAll(",", ";")};note;03/04/2027`),
  );
  const said = ["--columns", `${HEADER},,endsOn`];
  expect((await handover("customers", "import", path, ...said)).exitCode).toBe(52);
  const dates = ["--dates", "dayFirst"];
  const taken = await handover("customers", "import", path, ...said, ...dates);
  expect([taken.exitCode, taken.stdout]).toEqual([0, expect.stringContaining("1")]);
  const wrong = await handover("customers", "import", path, "--columns", "tenantId,shoeSize");
  expect(wrong.exitCode).toBe(2);
  expect(wrong.stderr).toContain("--columns");
  expect((await handover("customers", "import", path, "--dates", "any")).exitCode).toBe(2);
});
