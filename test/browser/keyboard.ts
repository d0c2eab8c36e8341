// A row is found, chosen and opened by single letters; where somebody types, and once they are switched off, they do nothing.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { violationsInThemes } from "./axe.ts";
import { type ConsoleHouse } from "./console-house.ts";

/** In a console with two customers at least. */
export async function goByLetters({ url }: ConsoleHouse, page: Page): Promise<void> {
  const { keyboard } = page;
  const type = (letters: string) => keyboard.type(letters);
  const atHome = () => page.getByRole("heading", { level: 1, name: "Home" }).waitFor();
  await page.goto(url);
  await page.locator("h1:focus").waitFor();
  await type("gc");
  await page.getByRole("heading", { level: 1, name: "Customers" }).waitFor();
  const rows = page.locator("main a.name");
  await rows.nth(1).waitFor();
  await page.getByLabel("Name, domain or Microsoft ID").pressSequentially("gh");
  expect(await page.getByLabel("Name, domain or Microsoft ID").inputValue()).toBe("gh");
  await page.goto(`${url}/customers`);
  await page.locator("h1:focus").waitFor();
  await rows.nth(1).waitFor();
  await type("jj");
  const second = await rows.and(page.locator(":focus")).textContent();
  // What was chosen before a page is loaded anew is still chosen.
  const name = `Choose ${second ?? ""}`;
  const checked = !(await page.getByRole("checkbox", { name }).isChecked());
  await type("kjx");
  await page.getByRole("checkbox", { name, checked }).waitFor();
  await keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: second ?? "" }).waitFor();
  await type("gh");
  await atHome();
  await type("?");
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await sheet.getByText("Select the row").waitFor();
  expect(await violationsInThemes(page)).toEqual([]);
  await sheet.getByLabel("Use single-letter shortcuts").uncheck();
  await keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  await type("?/gc");
  // What always works is opened after them, and nothing else has happened.
  await keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search or jump to" }).waitFor();
  expect(await page.getByRole("dialog").count()).toBe(1);
  await keyboard.press("Escape");
  await atHome();
  await page.goto(`${url}/settings?tab=languages`);
  await page.getByLabel("Use single-letter shortcuts").check();
}
