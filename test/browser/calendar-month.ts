// The calendar of a customer whose plan was approved: on the screen, and as the file that a calendar program reads.

import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { violationsInThemes } from "./axe.ts";
import { type ConsoleHouse } from "./console-house.ts";

export async function showsMonth({ url }: ConsoleHouse, page: Page, domain: string): Promise<void> {
  const answer = await page.request.get(`${url}/api/v1/moves/${domain}`);
  const move = (await answer.json()) as {
    current: { plan: { targets: { steps: { orderAt: string }[] }[] } };
  };
  const orderAt = move.current.plan.targets[0]?.steps[0]?.orderAt ?? "";
  const day = orderAt.slice(0, 10);
  const month = orderAt.slice(0, 7);
  await tellPolicy(page, `${url}/api/v1/policy/freezes`, {
    text: `from;to;name\n${day};;Stocktaking\n`,
  });
  await page.goto(`${url}/calendar?month=${month}`);
  await page.getByText(/^Nothing is ordered: .*\(Stocktaking\)$/).waitFor();
  await page.getByRole("cell").filter({ hasText: "No orders" }).waitFor();
  // The sheet of weeks leads to the day, and the day tells the order.
  await page.getByRole("table").getByRole("link", { name: /order/ }).first().click();
  await page.waitForURL(/#day-/);
  const list = page.locator(`section[id="${new URL(page.url()).hash.slice(1)}"]`);
  await list.getByText(/^Order: \d/).waitFor();
  expect(await violationsInThemes(page)).toEqual([]);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export (ICS)" }).click();
  const file = readFileSync(await (await download).path(), "utf8").replaceAll("\r\n ", "");
  expect(file).toContain(orderAt.slice(0, 16).replaceAll(/[-:]/g, ""));
  expect(file).toContain(`DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`);
  await tellPolicy(page, `${url}/api/v1/policy/freezes/removals`, { day });
}

async function tellPolicy(page: Page, url: string, what: Readonly<Record<string, string>>) {
  const headers = { "x-handover-console": "1" };
  const answer = await page.request.post(url, { headers, data: { by: "Anna Rossi", ...what } });
  expect(answer.ok()).toBe(true);
}
