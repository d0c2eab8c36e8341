// What was decided, and what was done: found, saved as a file, and left in its place while somebody reads.

import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { ConsoleHouse } from "./console-house.ts";

export interface DecidedPlan {
  readonly companyName: string;
  readonly domain: string;
  readonly by: string;
  readonly bandHash: string;
}

/** The customer's plan was approved; of others there may be decisions too. */
export async function showsDecisions(
  house: ConsoleHouse,
  page: Page,
  { bandHash, by, companyName, domain }: DecidedPlan,
): Promise<void> {
  await page.goto(`${house.url}/approvals`);
  await page.getByRole("tab", { name: "Decided" }).click();
  const list = page.getByRole("region", { name: "Decisions about move plans" });
  await page.getByLabel("Name of the person").fill("nobody of that name");
  await page.getByText("No entry matches").waitFor();
  await page.getByRole("button", { name: "Clear filters" }).click();
  await page.getByLabel("Customer", { exact: true }).fill(domain);
  await page.waitForURL((url) => url.searchParams.get("customer") === domain);
  const decision = list.getByRole("listitem").filter({ hasText: companyName });
  await decision.getByText(bandHash.slice(0, 12)).waitFor();
  await decision.getByText(by, { exact: true }).waitFor();
  await decision.getByText("Handover’s defaults").waitFor();
  const file = await saved(page);
  expect(file.split("\r\n")).toHaveLength(3); // the header, this one, and the end of the last line
  expect(file).toContain(`${companyName},${domain},${by}`);
  expect(file).toContain(bandHash);
  await decision.getByRole("link", { name: companyName }).click();
  await page.getByRole("heading", { level: 1, name: companyName }).waitFor();
}

/** Something is done for that customer while the log is read. */
export async function keepsItsPlace(
  house: ConsoleHouse,
  page: Page,
  { by, domain }: Pick<DecidedPlan, "by" | "domain">,
): Promise<void> {
  await page.goto(`${house.url}/activity?about=decisions&who=people&customer=${domain}`);
  const approved = page.getByText(`Plan approved: ${by}`);
  await approved.waitFor();
  expect(await saved(page)).toContain(`Plan approved: ${by}`);
  await page.getByRole("button", { name: "Clear filters" }).click();
  const entries = page.locator(".history li");
  await entries.filter({ hasNotText: by }).first().waitFor(); // no longer what the filter let through
  const before = await entries.allInnerTexts();
  const headers = { "x-handover-console": "1" };
  const link = `${house.url}/api/v1/moves/${domain}/customer-link`;
  await page.request.post(link, { headers, data: { by: "Olga Berg" } });
  const more = page.getByRole("button", { name: /^Show \d+ new entr/ });
  await more.waitFor();
  expect(await entries.allInnerTexts()).toEqual(before);
  await more.click();
  await more.waitFor({ state: "detached" });
  expect(await entries.allInnerTexts()).not.toEqual(before);
}

/** What the page's button saves. */
async function saved(page: Page): Promise<string> {
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  return readFile(await (await file).path(), "utf8");
}
