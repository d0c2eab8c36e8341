// While nobody has approved a plan, more users come than it has room for, and a larger one is asked for beside it: whoever
// opens either drawer is told why they are asked again, and one yes answers both.

import { afterAll, beforeAll, expect, test } from "vitest";
import { parseInstant } from "#lib/instant.ts";
import { SKU, TENANT } from "#sandbox/world/small-world.ts";
import { WorldFile } from "#sandbox/world/world-file.ts";
import { oneCustomerSoon } from "../road/one-customer.ts";
import { violationsOn } from "./axe.ts";
import { openConsoleHouse, type ConsoleHouse } from "./console-house.ts";

const DOMAIN = "contoso.example";
const TOLD = /^An earlier request, of .+, is still open/;
const headers = { "x-handover-console": "1" };

interface Asked {
  readonly approvals: readonly { readonly bandHash: string }[];
  readonly askedBeside: readonly { readonly bandHash: string }[];
  readonly current: { readonly bandHash: string } | null;
}

let house: ConsoleHouse;

/** Ten seats of a source, three of them in use; four users join when the first plan has been asked for. */
beforeAll(async () => {
  const { csv, world } = oneCustomerSoon();
  house = await openConsoleHouse(
    {},
    {
      importCsv: csv.replace(",5,2026-07-01", ",10,2026-07-01"),
      worldFile: WorldFile.parse({
        ...world,
        subscriptions: world.subscriptions.map((each) => ({ ...each, seats: 10 })),
        people: world.people.filter(({ role }) => role !== "operator"),
        scheduled: [
          {
            tenantId: TENANT,
            at: parseInstant("2026-06-05T00:00:00Z"),
            act: { kind: "customerAddsUsers", skuId: SKU, count: 4 },
          },
        ],
      }),
    },
  );
}, 120_000);
afterAll(() => house.close());

test("a plan that is asked for beside an earlier one says so where several are approved, and where one is", async () => {
  const page = await house.newPage();
  const send = async (path: string, data: object) => {
    const answer = await page.request.post(`${house.url}/api/v1/${path}`, { headers, data });
    expect(answer.ok()).toBe(true);
  };
  const asked = async () =>
    (await (await page.request.get(`${house.url}/api/v1/moves/${DOMAIN}`)).json()) as Asked;
  await page.goto(`${house.url}/customers/import`);
  await page.setInputFiles("input[type=file]", house.customersCsv);
  await page.getByRole("button", { name: "Import 1 customer" }).click();
  await page.getByText("Imported.").waitFor();
  await send(`customers/${DOMAIN}/invitation`, {});
  await send("clock", { forward: "P3D" });
  const first = await asked();
  expect(first.askedBeside).toEqual([]);

  await page.goto(`${house.url}/customers`);
  await page.getByRole("button", { name: /^Select all/ }).click();
  await page.getByRole("link", { name: "Approve …" }).click();
  const many = page.getByRole("dialog", { name: "Approve several plans" });
  await many.getByText(first.current?.bandHash ?? "no plan").waitFor();
  expect(await many.getByText(TOLD).count()).toBe(0);
  await many.getByRole("checkbox").first().check();
  await send("clock", { forward: "P2D" });
  const second = await asked();
  expect(second.askedBeside).toMatchObject([{ bandHash: first.current?.bandHash }]);
  // What was ticked is not what is shown now: it is to be read, and ticked again.
  await many.getByText(TOLD).waitFor();
  await many.getByText("Ticked: 0.").waitFor();
  expect(await violationsOn(page)).toEqual([]);

  await page.goto(`${house.url}/customers/${DOMAIN}?approve=true`);
  const one = page.getByRole("dialog", { name: "Approve the move plan: Contoso" });
  await one.getByText(TOLD).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await one.getByLabel("Your name").fill("Anna Rossi");
  await one.getByLabel("I have read").check();
  await one.getByRole("button", { name: "Approve plan" }).click();
  await one.getByText("Approved.").waitFor();
  const answered = await asked();
  expect(answered.approvals).toMatchObject([{ bandHash: second.current?.bandHash }]);
  expect(answered.askedBeside).toEqual([]);
}, 120_000);
