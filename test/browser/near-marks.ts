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
  await tabStopsAtOneMark(page);
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

/** Tab comes to one mark, arrows go to the next, and Tab goes on; what is closed takes the stop with it. */
async function tabStopsAtOneMark(page: Page): Promise<void> {
  const { keyboard } = page;
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute("data-mark") ?? null);
  /** By Tab, on the way through what opens and closes groups. */
  const enter = async () => {
    await page.getByRole("button", { name: "As a table" }).focus();
    for (let stops = 0; stops < 10 && (await focused()) === null; stops += 1)
      await keyboard.press("Tab");
    return focused();
  };
  const first = await enter();
  await keyboard.press("ArrowDown"); // to the group's own, and from there into the group
  await keyboard.press("ArrowDown");
  const next = await focused();
  expect(new Set([first, next, null]).size).toBe(3);
  await keyboard.press("Tab");
  expect(await focused()).toBe(null);
  expect(await enter()).toBe(next);
  const group = page.locator(".group button").first();
  await group.click();
  expect(await enter()).toBe(first);
  await group.click();
}
