// Another partner hands over more than was agreed: the drawer names what came, and what it commits to in money.

import { afterAll, beforeAll, expect, test } from "vitest";
import { seededRandom } from "#lib/random.ts";
import { assemble } from "#simulation/worlds/assemble.ts";
import type { CustomerBlueprint } from "#simulation/worlds/blueprint.ts";
import { openConsoleHouse, violationsOn, type ConsoleHouse } from "./console-house.ts";

const LONG_MS = 480_000; // weeks of the sandbox, on a machine that has other things to do
const WEEKS_MAX = 12;
const headers = { "x-handover-console": "1" };

const source = {
  seller: "rival",
  agreementType: "cspNce",
  term: "P1Y",
  wish: "move",
  obstacles: [],
  autoRenew: true,
} as const;

const customer: CustomerBlueprint = {
  situation: "givesMore",
  country: "DE",
  language: "en",
  intent: "move",
  users: 6,
  sources: [
    { ...source, sku: "SPB", seats: 7, endsInDays: 170 },
    { ...source, sku: "VISIOCLIENT", seats: 3, endsInDays: 200 },
    { ...source, sku: "POWER_BI_PRO", seats: 2, endsInDays: 200, wish: "keep" },
  ],
  usersBySku: { VISIOCLIENT: 3, POWER_BI_PRO: 2 },
  readings: { transfers: { pendingDays: 60, processingHours: 2, sourceGives: "oneMore" } },
  people: { sourcePartner: { ownershipTransfer: { does: "asAsked", afterHours: 24 } } },
};

interface Outcome {
  readonly unexpected: readonly { readonly title: string; readonly seats: number }[];
  readonly committed: { readonly amount: string } | null;
}

let house: ConsoleHouse;
beforeAll(async () => {
  house = await openConsoleHouse({}, assemble(12, "none", [customer], seededRandom(12)));
}, LONG_MS);
afterAll(() => house.close());

test(
  "what nobody agreed to is named with the money that it commits to, and the drawer is left by its button",
  async () => {
    const page = await house.newPage();
    const api = `${house.url}/api/v1`;
    const send = async (path: string, data: object) => {
      const answer = await page.request.post(`${api}/${path}`, { headers, data });
      expect(answer.ok()).toBe(true);
    };
    const read = async <Shape>(path: string) =>
      (await (await page.request.get(`${api}/${path}`)).json()) as Shape;

    const changes = { routes: { ownershipTransfer: "use" } };
    await send("policy", { by: "Anna Rossi", changes });
    await page.goto(`${house.url}/customers/import`);
    await page.setInputFiles("input[type=file]", house.customersCsv);
    await page.getByRole("button", { name: "Import 1 customer" }).click();
    await page.getByText("Imported.").waitFor();
    const { customers } = await read<{ customers: { domain: string; companyName: string }[] }>(
      "customers",
    );
    const { companyName = "", domain = "" } = customers[0] ?? {};
    await house.linkOfCustomer(page, domain);
    const { current } = await read<{ current: { bandHash: string } }>(`moves/${domain}`);
    const { bandHash } = current;
    await send(`moves/${domain}/approval`, { bandHash, approvedBy: "Anna Rossi" });
    const outcomeNow = async () => {
      const { transfers } = await read<{ transfers: { transferId: string; tenantId: string }[] }>(
        "transfers",
      );
      const { tenantId, transferId } = transfers[0] ?? {};
      if (transferId === undefined) return null;
      const path = `customers/${tenantId}/transfers/${transferId}`;
      return (await read<{ outcome: Outcome | null }>(path)).outcome;
    };
    let outcome = await outcomeNow();
    for (let week = 0; week < WEEKS_MAX && !outcome?.unexpected.length; week += 1) {
      await send("clock", { forward: "P7D" });
      outcome = await outcomeNow();
    }
    expect(outcome?.unexpected).toMatchObject([{ title: "Power BI Pro", seats: 2 }]);

    await page.goto(`${house.url}/approvals?tab=transfers`);
    await page.getByRole("link", { name: `Open: ${companyName}` }).click();
    const drawer = page.getByRole("dialog", { name: `Transfer request: ${companyName}` });
    const section = drawer.locator("section", { hasText: "Arrived, and nobody agreed to it" });
    await section.getByText("Power BI Pro: 2 licenses").waitFor();
    await drawer.getByText(`commit you to €${outcome?.committed?.amount}`).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await drawer.getByRole("button", { name: "Close" }).and(page.locator(":focus")).click();
    await drawer.waitFor({ state: "detached" });
  },
  LONG_MS,
);
