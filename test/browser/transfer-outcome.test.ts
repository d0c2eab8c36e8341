// Another partner hands over more, or less, than was agreed: the drawer names what came, what did not, and the money.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seededRandom } from "#lib/random.ts";
import { assemble } from "#simulation/worlds/assemble.ts";
import type { CustomerBlueprint } from "#simulation/worlds/blueprint.ts";
import { violationsOn } from "./axe.ts";
import { openConsoleHouse, type ConsoleHouse } from "./console-house.ts";
import { keepsPlaces } from "./customer-places.ts";
import { opensNearMarks } from "./near-marks.ts";

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

const transfers = { pendingDays: 60, processingHours: 2 } as const;
/** Another partner who does by itself what is asked, and more. */
const givesMore: CustomerBlueprint = {
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
  readings: { transfers: { ...transfers, sourceGives: "oneMore" } },
  people: { sourcePartner: { ownershipTransfer: { does: "asAsked", afterHours: 24 } } },
};
/** One who says nothing until somebody at the browser answers in its place, and then gives less. */
const givesLess: CustomerBlueprint = {
  ...givesMore,
  situation: "givesLess",
  sources: givesMore.sources.slice(0, 2),
  usersBySku: { VISIOCLIENT: 3 },
  readings: { transfers: { ...transfers, sourceGives: "oneLess" } },
  people: { sourcePartner: { ownershipTransfer: { does: "asAsked", afterHours: 10_000 } } },
};

/** One of so many subscriptions that their timeline groups them by days. */
const holdsMany: CustomerBlueprint = {
  ...givesMore,
  situation: "holdsMany",
  users: 4,
  sources: (["SPB", "EXCHANGESTANDARD", "SPE_F1", "ENTERPRISEPACK", "SPE_E3"] as const).flatMap(
    (sku) =>
      [170, 172, 200].map((endsInDays) => ({
        ...source,
        seller: "webDirect",
        agreementType: "mcaWebDirect",
        sku,
        seats: 2,
        endsInDays,
      })),
  ),
  usersBySku: {},
  readings: {},
  people: {},
};

interface Item {
  readonly title: string;
  readonly seats: number;
}
interface Outcome {
  readonly unexpected: readonly Item[];
  readonly missing: readonly Item[];
  readonly committed: { readonly amount: string } | null;
}
interface Transfer {
  readonly transferId: string;
  readonly tenantId: string;
  readonly companyName: string;
}
interface Customer {
  readonly domain: string;
  readonly companyName: string;
  readonly declaredSources: number;
}

let house: ConsoleHouse;
let page: Page;
let generous: Customer;
let sparing: Customer;
let many: Customer;

const send = async (path: string, data: object) => {
  const answer = await page.request.post(`${house.url}/api/v1/${path}`, { headers, data });
  expect(answer.ok()).toBe(true);
};
const read = async <Shape>(path: string) =>
  (await (await page.request.get(`${house.url}/api/v1/${path}`)).json()) as Shape;
const letWeekPass = () => send("clock", { forward: "P7D" });

/** Null before there is a request. */
async function outcomeOf({ companyName }: Customer): Promise<Outcome | null> {
  const { transfers: all } = await read<{ transfers: Transfer[] }>("transfers");
  const found = all.find((transfer) => transfer.companyName === companyName);
  if (found === undefined) return null;
  const path = `customers/${found.tenantId}/transfers/${found.transferId}`;
  return (await read<{ outcome: Outcome | null }>(path)).outcome;
}

beforeAll(async () => {
  const world = assemble(12, "none", [givesMore, givesLess, holdsMany], seededRandom(12));
  house = await openConsoleHouse({}, world);
  page = await house.newPage();
  await send("policy", { by: "Anna Rossi", changes: { routes: { ownershipTransfer: "use" } } });
  await page.goto(`${house.url}/customers/import`);
  await page.setInputFiles("input[type=file]", house.customersCsv);
  await page.getByRole("button", { name: "Import 3 customers" }).click();
  await page.getByText("Imported.").waitFor();
  const { customers } = await read<{ customers: Customer[] }>("customers");
  const ofSources = (n: number) => customers.find(({ declaredSources }) => declaredSources === n);
  const [more, less, most] = [ofSources(3), ofSources(2), ofSources(15)];
  if (more === undefined || less === undefined || most === undefined)
    throw new Error("not the three customers");
  [generous, sparing, many] = [more, less, most];
  await house.linkOfCustomer(page, many.domain);
  for (const { domain } of [generous, sparing]) {
    await house.linkOfCustomer(page, domain);
    const { current } = await read<{ current: { bandHash: string } }>(`moves/${domain}`);
    const { bandHash } = current;
    await send(`moves/${domain}/approval`, { bandHash, approvedBy: "Anna Rossi" });
  }
}, LONG_MS);
afterAll(() => house.close());

test("marks of many subscriptions that stand too near to each other are one, which opens", () =>
  opensNearMarks(house, page, many.domain));

test(
  "what nobody agreed to is named with the money that it commits to, and the drawer is left by its button",
  async () => {
    const { companyName } = generous;
    let outcome = await outcomeOf(generous);
    for (let week = 0; week < WEEKS_MAX && !outcome?.unexpected.length; week += 1) {
      await letWeekPass();
      outcome = await outcomeOf(generous);
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

test(
  "who answers at the browser for the other partner gives what the letter names, less one, and that one is named",
  async () => {
    const { companyName, domain } = sparing;
    await page.goto(`${house.url}/customers/${domain}`);
    await page.getByRole("button", { name: "Act as someone" }).click();
    const handOver = page.getByRole("button", {
      name: /Hand the agreed subscriptions over.*Does it$/,
    });
    for (let week = 0; week < WEEKS_MAX && !(await handOver.isVisible()); week += 1) {
      await letWeekPass();
    }
    await handOver.click();
    await handOver.waitFor({ state: "detached" });
    await letWeekPass();
    const outcome = await outcomeOf(sparing);
    expect(outcome?.unexpected).toEqual([]);
    expect(outcome?.missing).toHaveLength(1);
    const [{ seats, title } = { seats: 0, title: "" }] = outcome?.missing ?? [];

    await page.goto(`${house.url}/approvals?tab=transfers`);
    await page.getByRole("link", { name: `Open: ${companyName}` }).click();
    const drawer = page.getByRole("dialog", { name: `Transfer request: ${companyName}` });
    const section = drawer.locator("section", { hasText: "Agreed, and not handed over" });
    await section.getByText(`${title}: ${seats} licenses`).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  },
  LONG_MS,
);

test("what of a customer is looked at stands in the address, and nothing else does", () =>
  keepsPlaces(house, page, sparing.domain));
