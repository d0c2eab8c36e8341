import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, expect, test } from "vitest";
import type { ImportResult } from "#contract/views.ts";
import type { PhraseLanguage } from "#phrases/languages.ts";
import { createTerminal } from "../../terminal.ts";
import { writeRefusedRows } from "./refused-rows-file.ts";

const folder = mkdtempSync(join(tmpdir(), "handover-refused-"));
afterAll(() => rmSync(folder, { recursive: true }));

function terminal(language: PhraseLanguage) {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  return createTerminal(language, { stdout: nowhere, stderr: nowhere });
}

const result: ImportResult = {
  importId: "im-1",
  dryRun: false,
  rowsIn: 3,
  rowsAccepted: 0,
  customersNew: 0,
  customersChanged: 0,
  header: ["Tenant", "Azienda", "Nota"],
  columns: ["tenantId", "companyName", null],
  refused: [
    {
      row: 1,
      line: 2,
      column: "tenantId",
      code: "IMPORT_TENANT_MALFORMED",
      params: { value: "7" },
      cells: ["7", 'Sole; "Luna"', "-5,00"],
    },
    {
      row: 2,
      line: 3,
      column: "companyName",
      code: "IMPORT_FORMULA",
      params: { value: "=1+1" },
      cells: ["8", "=1+1"],
    },
    {
      row: 3,
      line: 4,
      column: null,
      code: "IMPORT_OF_A_LATER_RELEASE",
      params: {},
      cells: ["9", "due\nrighe", "", "in più"],
    },
  ],
};

test("refused rows come back as they were, with line, column and reason, and no live formula", async () => {
  const file = join(folder, "mend.csv");
  await writeRefusedRows(file, result, terminal("it"));
  expect(readFileSync(file, "utf8")).toBe(
    [
      "\ufeffTenant,Azienda,Nota,handoverLine,handoverColumn,handoverReason",
      '7,"Sole; ""Luna""","-5,00",2,Tenant,"«Tenant» deve essere il GUID del tenant del cliente, 8-4-4-4-12 cifre e lettere da a a f: 7"',
      "8,'=1+1,,3,Azienda,«Azienda» contiene una formula invece di un valore: =1+1",
      '9,"due\nrighe",,4,,IMPORT_OF_A_LATER_RELEASE,in più',
      "",
    ].join("\r\n"),
  );
});

test("a mended file that is still wrong gets its new reasons in place of the old ones", async () => {
  const file = join(folder, "again.csv");
  const refused = result.refused.slice(0, 1).map((row) => ({
    ...row,
    cells: ["7", "Sole", "2", "Tenant", "perché"],
  }));
  const header = ["Tenant", "Azienda", "handoverLine", "handoverColumn", "handoverReason"];
  const columns = ["tenantId", "companyName", null, null, null];
  await writeRefusedRows(file, { ...result, header, columns, refused }, terminal("en"));
  const [first, second] = readFileSync(file, "utf8").split("\r\n");
  expect(first).toBe("\ufeffTenant,Azienda,handoverLine,handoverColumn,handoverReason");
  expect(second).toMatch(/^7,Sole,2,Tenant,"“Tenant” has to be the GUID/);
});

test("a place that cannot be written to is said so", async () => {
  await expect(
    writeRefusedRows(join(folder, "no", "such.csv"), result, terminal("en")),
  ).rejects.toMatchObject({ code: "FILE_UNWRITABLE" });
});
