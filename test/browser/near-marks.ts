// Of many subscriptions, marks that would lie over each other are one that says how many; a click, a key and an address
// open it.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { violationsInThemes } from "./axe.ts";
import type { ConsoleHouse } from "./console-house.ts";

/** Of a customer with a plan for so many subscriptions that they stand in groups, none of it approved. */
export async function opensNearMarks(
  { url }: ConsoleHouse,
  page: Page,
  domain: string,
): Promise<void> {
  const { keyboard } = page;
  const chosen = () => new URL(page.url()).searchParams.get("mark");
  await page.goto(`${url}/customers/${domain}`);
  await page.locator(".group button").first().click();
  const line = page.locator(".line").first();
  expect((await line.boundingBox())?.height).toBe(44);
  const merged = line.getByRole("button", { name: /^Last safe moment.* more events? here/ });
  const others = Number(/(\d+) more/.exec(await merged.innerText())?.[1]);
  const opened = line.getByRole("list").getByRole("button");

  await merged.focus();
  await keyboard.press("Enter");
  await opened.first().waitFor();
  expect(await merged.getAttribute("aria-expanded")).toBe("true");
  expect(await opened.count()).toBe(others + 1);
  expect(chosen()).toBe(await merged.getAttribute("data-mark"));
  expect(await violationsInThemes(page)).toEqual([]);

  const order = opened.filter({ hasText: /^▶/ });
  await order.click();
  await page.locator(".mark-details").getByText("Order 2").waitFor();
  await page.reload();
  await order.and(page.locator("[aria-pressed=true]")).waitFor();
  await order.focus();
  await keyboard.press("Escape");
  await merged.and(page.locator(":focus")).waitFor();
  await opened.first().waitFor({ state: "detached" });
  await expect.poll(chosen).toBe(null);
}
