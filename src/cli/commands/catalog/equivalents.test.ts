import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { createApiClient } from "#contract/client.ts";
import type { EquivalenceRow } from "#contract/routes/equivalence.ts";
import { CliError } from "../../cli-error.ts";
import { createTerminal } from "../../terminal.ts";
import { run } from "./equivalents.ts";

const row: EquivalenceRow = {
  skuId: "1392051d-0cb9-4b7a-88d5-621fee5e8711",
  skuPartNumber: "ENTERPRISEWITHSCAL",
  title: "Office 365 E4",
  verdict: "superset",
  why: "ONE_SKU_COVERS",
  choice: ["6fd2c87f-b296-42f0-b197-1e91e994b900"],
  choiceTitles: ["Office 365 E3"],
  covered: ["TEAMS1"],
  plansLost: ["MCOVOICECONF"],
  unaskedPlans: ["SAFEDOCS"],
  priceKnown: true,
  price: { amount: "21.60", currency: "EUR" },
  isProvenBest: true,
};

async function printed(sku: string | null, json: boolean): Promise<string> {
  const stdout = new PassThrough();
  const terminal = createTerminal("en", { stdout, stderr: new PassThrough() });
  const body = JSON.stringify({ version: "v", equivalents: [row] });
  const client = createApiClient(() => Promise.resolve({ status: 200, body }), "token");
  const services = {
    terminal,
    json,
    withApi: <T>(_: object, work: (c: typeof client) => Promise<T>) => work(client),
  };
  await run({ sku, all: sku === null }, services);
  return String(stdout.read());
}

test("the whole list as JSON is one array of what a program needs", async () => {
  const { skuId, verdict, choice, plansLost, priceKnown } = row;
  expect(JSON.parse(await printed(null, true))).toEqual([
    { skuId, verdict, choice, plansLost, priceKnown },
  ]);
});

test("one SKU is told in words: what to buy, at what price, what is lost and what comes along", async () => {
  const told = await printed("ENTERPRISEWITHSCAL", false);
  for (const words of ["Office 365 E3", "21.60 EUR", "MCOVOICECONF", "SAFEDOCS", "One other SKU"]) {
    expect(told).toContain(words);
  }
});

test("neither a SKU nor --all is a question", async () => {
  const terminal = createTerminal("en", { stdout: new PassThrough(), stderr: new PassThrough() });
  const withApi = () => Promise.reject(new Error("not asked"));
  const asked = run({ sku: null, all: false }, { terminal, json: false, withApi });
  await expect(asked).rejects.toBeInstanceOf(CliError);
});
