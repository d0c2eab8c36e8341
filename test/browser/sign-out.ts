// Whoever signs out at a desk that is not theirs leaves nothing of customers behind.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { z } from "zod";
import { CONSOLE_HEADER } from "#contract/console.ts";
import { makeSessionLink } from "#contract/routes/console.ts";
import type { ConsoleHouse } from "./console-house.ts";

const CUSTOMER = "nuova.example";
const csv = [
  "tenant_id,company_name,domain,country,language,contact_email",
  `11111111-2222-4333-8444-555555555555,Nuova Srl,${CUSTOMER},IT,it,a@${CUSTOMER}`,
].join("\n");

/** `page` is signed in and stays so: whoever leaves has a session of their own, by a link that it asks for. */
export async function leavesNothing(house: ConsoleHouse, page: Page): Promise<void> {
  const answer = await page.request.post(`${house.url}${makeSessionLink.path}`, {
    headers: { [CONSOLE_HEADER]: "1" },
    data: {},
  });
  const { key } = z.object({ key: z.string() }).parse(await answer.json());
  const leaver = await house.newPage({ storageState: { cookies: [], origins: [] } });
  await leaver.goto(`${house.url}/#key=${key}`);
  await leaver.getByRole("heading", { level: 1 }).waitFor();
  await leaver.goto(`${house.url}/customers/import`);
  const buffer = Buffer.from(csv);
  await leaver.setInputFiles("input[type=file]", { name: "c.csv", mimeType: "text/csv", buffer });
  await leaver.getByText("Rows: 1 = 1 ready").waitFor();
  const kept = () =>
    leaver.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  expect(await kept()).toContain(CUSTOMER); // a reload loses nothing
  await leaver.goto(`${house.url}/settings?tab=people`);
  await leaver.getByRole("button", { name: "Sign out", exact: true }).click();
  await leaver.getByText("You are not signed in here").first().waitFor();
  expect(await kept()).not.toContain(CUSTOMER);
  await leaver.context().close();
}
