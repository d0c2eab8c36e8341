// `moves show --why` before there is a plan: why nothing was planned, instead of an error.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApiAlone, type TestApi } from "#api/testing/open-test-api.ts";
import { at, outcomeOf } from "#store/testing/samples.ts";
import { commandLine } from "./command-line.ts";

let folder: string;
let api: TestApi;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "handover-why-"));
  api = await openTestApiAlone();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await api.close();
});

test("a move without a plan says what it waits for, a refused one why and what to do", async () => {
  const file = join(folder, "customers.csv");
  const row = "11111111-1111-4111-8111-111111111111,Acme,acme.example,US,it@acme.example";
  writeFileSync(file, `tenantId,companyName,domain,country,contactEmail\n${row}\n`);
  expect((await commandLine(api, ["customers", "import", file])).exitCode).toBe(0);
  const why = (...more: readonly string[]) =>
    commandLine(api, ["moves", "show", "acme.example", "--why", ...more]);
  expect(await why()).toMatchObject({
    exitCode: 0,
    stderr: "",
    stdout: expect.stringContaining("Nothing has been calculated yet"),
  });

  const claim = await api.store.port.claimDue(at("06-01T12:00"));
  const refused = { status: "refused", refusal: "REGION_DIFFERENT", wakeAt: null } as const;
  await claim?.settle(outcomeOf(claim, refused));
  const { exitCode, stdout } = await why();
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/Refused: [^]*CSP authorization region[^]*Let a partner entity/);
  const { stdout: json } = await why("--json");
  expect(JSON.parse(json)).toMatchObject({ refusal: "REGION_DIFFERENT", traces: [] });
});
