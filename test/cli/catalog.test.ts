// `handover catalog` as a person uses it: the real binary on a data folder of its own.

import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { removeEmbeddedPostgres } from "#store/embedded/layout.ts";

const HANDOVER = fileURLToPath(new URL("../../bin/handover", import.meta.url));
const HEADER =
  "Product_Display_Name,String_Id,GUID,Service_Plan_Name,Service_Plan_Id,Service_Plans_Included_Friendly_Names";
const MAIL = "MAIL,9aaf7827-d63c-4b61-89c3-182f06f82e5c,Mail";
const basic = `Microsoft 365 Business Basic,O365_BUSINESS_ESSENTIALS,3b555118-da6a-4418-894f-7df1e2096870,${MAIL}`;
const e3 = `Microsoft 365 E3,SPE_E3,05e9a617-0261-4cee-bb44-138d3ef5d965,${MAIL}`;

let folder: string;
let home: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "handover-catalog-"));
  home = join(folder, "home");
});
afterAll(() => {
  removeEmbeddedPostgres(home);
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly exitCode: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

function handover(...argv: readonly string[]): Promise<Ran> {
  const env = { ...process.env, HANDOVER_HOME: home, LANG: "C", LC_ALL: "C", DATABASE_URL: "" };
  return new Promise((resolve) => {
    execFile(HANDOVER, ["catalog", ...argv], { env }, (error, stdout, stderr) =>
      resolve({ exitCode: error?.code ?? 0, stdout, stderr }),
    );
  });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test("a list is imported once, compared with the next one, and a bad one leaves no trace", async () => {
  const older = file("older.csv", [HEADER, basic, e3].join("\n"));
  const newer = file("newer.zip", zipSync({ "list.csv": strToU8([HEADER, e3].join("\n")) }));
  const bad = file("bad.csv", [HEADER, e3, "Cut off"].join("\n"));

  const first = await handover("import", older, "--json");
  expect(first.stdout).toMatch(/^\{"skus":2,"plans":1,.*"changed":true/);
  expect((await handover("import", older)).stdout).toContain("Nothing has changed");
  expect((await handover("import", newer)).stdout).toContain("removed 1");
  const refused = await handover("import", bad);
  expect(refused).toMatchObject({ exitCode: 25, stdout: "" });
  expect(refused.stderr).toMatch(/Line 3.*\[CATALOG_VALUE_INVALID\]/);

  const { stdout } = await handover("list", "--json");
  const versions = [...stdout.matchAll(/"version":"(\w{64})"/g)].map(([, version = ""]) => version);
  expect(versions).toHaveLength(2);
  const [now = "", before = ""] = versions;
  const diff = await handover("diff", before.slice(0, 12), now.slice(0, 12));
  expect(diff.stdout).toContain("Removed: 1\n  Microsoft 365 Business Basic");
  expect((await handover("show", "SPE_E3")).stdout).toContain("9aaf7827-d63c-4b61-89c3");
  expect((await handover("show", "O365_BUSINESS_ESSENTIALS")).exitCode).toBe(4);
  expect((await handover("import", join(folder, "none.csv"))).exitCode).toBe(10);
});

test("what Partner Center sells in the market is taken in, and the same again changes nothing", async () => {
  const first = await handover("sync", "--json");
  const { offers, prices } = JSON.parse(first.stdout) as Record<string, Record<string, unknown>>;
  expect(offers).toMatchObject({ kind: "marketOffers", changed: true, previousVersion: null });
  expect(offers?.["offers"]).toBeGreaterThan(3);
  expect(prices).toMatchObject({ kind: "priceSheet", changed: true, scope: offers?.["scope"] });
  expect(prices?.["prices"]).toBeGreaterThan(10);

  const again = await handover("sync");
  expect(again.stdout.match(/Nothing has changed/g)).toHaveLength(2);
  expect((await handover("show", "SPE_E3")).stdout).toMatch(/Partner price[^]*\d\.\d\d EUR/);
});
