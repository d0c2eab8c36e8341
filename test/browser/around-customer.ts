// Around one customer: the ways to Microsoft's own portals, a finding's code to pass on, and the history narrowed.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { violationsInThemes } from "./axe.ts";
import type { ConsoleHouse } from "./console-house.ts";

const PORTALS = ["Partner Center", "Microsoft 365 admin center", "Microsoft Entra admin center"];

/** Of a customer with a plan that something is to be known about, and that was carried out. */
export async function looksAround(
  { url }: ConsoleHouse,
  page: Page,
  domain: string,
): Promise<void> {
  const answer = await page.request.get(`${url}/api/v1/moves/${domain}`);
  const { customer } = (await answer.json()) as { customer: { tenantId: string } };
  await page.goto(`${url}/customers/${domain}?tab=findings`);
  await page.getByText(/\d+ users · Read from Microsoft: .+ \((now|.+ ago)\)/).waitFor();
  await page.getByText("Open in", { exact: true }).click();
  for (const name of PORTALS) {
    const address = await page.getByRole("link", { name, exact: true }).getAttribute("href");
    expect(address).toMatch(/^https:\/\/(partner|admin|entra)\.microsoft\.com\//);
    expect(address).toContain(customer.tenantId);
  }
  expect(await violationsInThemes(page)).toEqual([]);

  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copy = page.getByRole("button", { name: /^Copy code: / }).first();
  await copy.click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(await copy.getAttribute("aria-label")).toBe(`Copy code: ${code}`);

  await page.goto(`${url}/customers/${domain}?tab=history`);
  await page
    .getByText(/answered in \d+ s/)
    .first()
    .waitFor();
  await page.getByLabel("About").selectOption({ label: "Person" });
  await page.getByText(/hidden by the filter/).waitFor();
  expect(new URL(page.url()).search).toBe("?tab=history&kind=person");
  await page.reload();
  await page.getByText(/hidden by the filter/).waitFor();
  const entries = await page.locator(".history li").allInnerTexts();
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.filter((text) => !text.includes("Person"))).toEqual([]);
}
