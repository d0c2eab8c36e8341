// What of one customer is looked at stands in the address: who is looked for, and which part of the timeline; what an
// address holds that nobody knows is taken out of it.

import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { violationsOn } from "./axe.ts";
import type { ConsoleHouse } from "./console-house.ts";

/** Of a customer with a plan by which nobody's licenses change. */
export async function keepsPlaces(
  { url }: ConsoleHouse,
  page: Page,
  domain: string,
): Promise<void> {
  const address = () => new URL(page.url()).search;
  const opened = async (search: string) => {
    await page.goto(`${url}/customers/${domain}${search}`);
    await page.locator("h1").waitFor();
  };
  await opened("?tab=nonsense&zoom=lightyear&from=2026-07-01&view=3d&color=red&mark=nothing");
  await page.getByRole("group", { name: /^Timeline of / }).waitFor();
  await expect.poll(address).toBe("");

  await page.getByLabel("Zoom", { exact: true }).selectOption("Month");
  await page.getByRole("button", { name: "Today", exact: true }).click();
  await page.locator(".today").first().waitFor();
  const today = address();
  expect(today).toMatch(/^\?zoom=month&from=\d{4}-\d{2}-\d{2}$/);
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  await expect.poll(address).toContain("zoom=week");
  await page.goBack();
  await expect.poll(address).toBe(today);
  await page.getByLabel("Zoom", { exact: true }).selectOption("Fit");
  await expect.poll(address).toBe("");
  await page
    .getByRole("button", { name: /^Cutover/ })
    .first()
    .click();
  await page.reload();
  await page.locator(".mark-details").getByText("Cutover").waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await goAlongTimeline(page);

  await opened("?tab=licenses");
  await page.getByLabel("Name or address begins with").fill("user");
  await page.getByRole("rowheader").first().waitFor();
  await page.getByLabel("Changes only").check();
  await page.getByText(/^Found: 0 users\. \d+ more keep everything and are hidden\.$/).waitFor();
  expect(address()).toBe("?tab=licenses&user=user&changesOnly=true");
  expect(await violationsOn(page)).toEqual([]);
}

/** By keys to the table and back, to a deadline and out again; by the mouse nearer, and along. Its cutover is chosen. */
async function goAlongTimeline(page: Page): Promise<void> {
  const { keyboard, mouse } = page;
  const from = () => new URL(page.url()).searchParams.get("from") ?? "";
  const cutover = page.getByRole("button", { name: /^Cutover/ }).first();
  await cutover.focus();
  await keyboard.press("v");
  await page.locator("tr:focus").getByText("Cutover").waitFor();
  await keyboard.press("v");
  await cutover.and(page.locator(":focus")).waitFor();
  await keyboard.press("+");
  await expect.poll(from).not.toBe("");
  await keyboard.press("d");
  await page.locator(".mark.approveBy:focus, .mark.lastSafe:focus, .mark.step:focus").waitFor();
  await keyboard.press("Escape");
  await page.locator(".mark-details").waitFor({ state: "detached" });

  const ground = await page.locator(".axis .track").boundingBox();
  if (ground === null) throw new Error("The timeline has no axis.");
  const { x, y } = { x: ground.x + 300, y: ground.y + 10 };
  const before = from();
  const range = page.locator(".timeline-head [role=status]");
  const said = await countSaid(range);
  await mouse.move(x, y);
  await mouse.down();
  await mouse.move(x - 96, y, { steps: 12 });
  await mouse.up();
  await expect.poll(from).not.toBe(before);
  expect(from() > before).toBe(true);
  await expect.poll(said).toBeGreaterThan(0);
  // Once for the drag, and perhaps for what was shown just before it; not for each of the days on the way.
  expect(await said()).toBeLessThanOrEqual(2);
  const zoom = new URL(page.url()).searchParams.get("zoom");
  await mouse.dblclick(x, y);
  await expect.poll(() => new URL(page.url()).searchParams.get("zoom")).not.toBe(zoom);
  await keyboard.down("Alt");
  await mouse.wheel(0, 100);
  await keyboard.up("Alt");
  await expect.poll(() => new URL(page.url()).searchParams.get("zoom")).toBe(zoom);
}

/** How often the words there have changed from now on. */
async function countSaid(status: Locator): Promise<() => Promise<number>> {
  await status.evaluate((element) => {
    const count = () => {
      const { dataset } = element as HTMLElement;
      dataset["said"] = String(Number(dataset["said"] ?? 0) + 1);
    };
    new MutationObserver(count).observe(element, { characterData: true, subtree: true });
  });
  return async () => Number((await status.getAttribute("data-said")) ?? 0);
}
