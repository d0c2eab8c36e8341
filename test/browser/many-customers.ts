// The list of customers, and what is done to many of them at once, by clicking what an operator would click.

import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { violationsOn } from "./axe.ts";
import { type ConsoleHouse } from "./console-house.ts";
import { decideAboutLine } from "./decide-about-line.ts";

const NAMES = ["Kastanie Studio", "Moorland Praxis"] as const;

/** Whoever knows a name is there with a few keys. Esc leaves it. */
export async function goByPalette({ url }: ConsoleHouse, page: Page, name: string): Promise<void> {
  await page.goto(url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const opener = page.getByRole("button", { name: "Search or jump to" });
  await opener.click();
  const field = page.getByRole("combobox", { name: "Search or jump to" });
  await field.waitFor();
  await page.keyboard.press("Escape");
  // Closed it is out of sight at once, and gone a moment later: until then a key would open what is about to go.
  await page.locator("dialog.palette").waitFor({ state: "detached" });
  await page.keyboard.press("/");
  await field.fill(name.slice(0, 4));
  await page.getByRole("option", { name: new RegExp(name) }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

/** An entry of Home is put off and shown again, without a pointer. */
async function putOff({ url }: ConsoleHouse, page: Page): Promise<void> {
  await page.goto(url);
  const choice = page.getByLabel(`Put off: ${NAMES[0]}`);
  await choice.selectOption({ index: 1 });
  await page.getByText("Put off: 1", { exact: true }).focus();
  await page.keyboard.press("Enter");
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: `Show again: ${NAMES[0]}` }).focus();
  await page.keyboard.press("Enter");
  await choice.waitFor();
}

/** Home is narrowed to one customer, says what that hides, and is exported as it is shown. */
async function narrowHome({ url }: ConsoleHouse, page: Page): Promise<void> {
  await page.goto(`${url}?q=${domainOf(NAMES[1])}`);
  await page.getByText(/hidden by the filter/).waitFor();
  await page.getByLabel("Who must act").selectOption({ label: "Anybody" });
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export 1 entry" }).click();
  const lines = readFileSync(await (await download).path(), "utf8")
    .trim()
    .split("\r\n");
  expect(lines.map((line) => line.split(",")[0])).toEqual(["Customer", NAMES[1]]);
}

/** Two customers come as far as a plan, are found by filters, exported, and approved together, each by its own hash. */
export async function approveTogether(house: ConsoleHouse, page: Page): Promise<void> {
  await bringToPlan(house, page);
  await decideAboutLine(house, page, domainOf(NAMES[0]));
  await putOff(house, page);
  await narrowHome(house, page);
  await page.goto(`${house.url}/customers`);
  await page.getByRole("button", { name: "Filters and columns" }).click();
  await addFilter(page, { field: "Channel", value: "Bought from Microsoft directly" });
  await page.getByRole("button", { name: "Filters and columns (1)" }).waitFor();
  await addFilter(page, { field: "Licenses", how: "at most", value: "20" });
  await page.getByRole("button", { name: "Filters and columns (2)" }).waitFor();
  await page.getByLabel("Name, domain or Microsoft ID").fill("st");
  await page.getByLabel("Overlap").check();
  await page.waitForURL(/q=st.*columns=|columns=.*q=st/); // what is saved is what is shown
  await page.getByLabel("Name of the view").fill("Small ones");
  await page.getByRole("button", { name: "Save view" }).click();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByLabel("View", { exact: true }).selectOption({ label: "All customers" });
  await page.getByText(/^\d+ customers$/).waitFor();
  await page.getByLabel("View", { exact: true }).selectOption({ label: "Small ones" });
  await page.getByRole("button", { name: "Select all: 1 customer" }).waitFor();
  expect(await page.getByLabel("Name, domain or Microsoft ID").inputValue()).toBe("st");
  await page.goto(`${house.url}/customers?f=customer.is.${NAMES.join(".")}&sort=-customer`);
  await page.getByRole("link", { name: NAMES[0] }).waitFor();
  await exported(page);
  // Whoever looks at one of them and comes back finds the list as it was.
  await page.getByRole("link", { name: NAMES[0] }).click();
  await page.getByRole("heading", { level: 1, name: NAMES[0] }).waitFor();
  await page.locator("main").getByRole("link", { name: "Customers" }).click();
  await page.waitForURL(/sort=-customer/);
  await page.getByRole("button", { name: "Select all 2 customers" }).click();
  await page.getByRole("link", { name: "Approve …" }).click();
  const drawer = page.getByRole("dialog", { name: "Approve several plans" });
  const hashes: string[] = [];
  for (const name of NAMES) {
    const offer = drawer.getByRole("listitem").filter({ hasText: name });
    hashes.push((await offer.locator("code").textContent()) ?? "");
    await offer.getByRole("checkbox").check();
  }
  await drawer.getByText("Ticked: 2. Licenses: 32.").waitFor();
  await drawer.getByLabel("Your name").fill("Anna Rossi");
  await drawer.getByLabel("I have read").check();
  expect(await violationsOn(page)).toEqual([]);
  await drawer.getByRole("button", { name: "Approve 2 plans" }).click();
  await drawer.getByText("Refused: 0. Done: 2.").waitFor();
  const approved = NAMES.map(async (name) => {
    const answer = await page.request.get(`${house.url}/api/v1/moves/${domainOf(name)}`);
    return ((await answer.json()) as { approvals: { bandHash: string }[] }).approvals[0]?.bandHash;
  });
  expect(await Promise.all(approved)).toEqual(hashes);
  await drawer.getByRole("button", { name: "Close" }).click();
}

async function bringToPlan(house: ConsoleHouse, page: Page): Promise<void> {
  const rows = readFileSync(house.customersCsv, "utf8").split("\n");
  const wanted = rows.filter((row, at) => at === 0 || NAMES.some((name) => row.includes(name)));
  await page.request.post(`${house.url}/api/v1/imports`, {
    headers: { "x-handover-console": "1", "content-type": "text/csv" },
    data: wanted.join("\n"),
  });
  for (const name of NAMES) await house.linkOfCustomer(page, domainOf(name));
}

async function addFilter(
  page: Page,
  { field, how, value }: { readonly field: string; readonly how?: string; readonly value: string },
): Promise<void> {
  await page.getByLabel("Field", { exact: true }).selectOption({ label: field });
  if (how !== undefined) await page.getByLabel("How", { exact: true }).selectOption({ label: how });
  const place = page.getByLabel("Value", { exact: true });
  await (how === undefined ? place.selectOption({ label: value }) : place.fill(value));
  await page.getByRole("button", { name: "Add filter" }).click();
}

/** The file has the rows and columns of the list, in its order. */
async function exported(page: Page): Promise<void> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export 2 rows" }).click();
  const lines = readFileSync(await (await download).path(), "utf8").split("\r\n");
  expect(lines[0]).toBe("\ufeffCustomer,Channel,Licenses,Move,Waiting for,Next look");
  expect(lines.slice(1, 3).map((line) => line.split(",").slice(0, 3).join())).toEqual([
    "Moorland Praxis,Bought from Microsoft directly,12",
    "Kastanie Studio,Bought from Microsoft directly,20",
  ]);
}

function domainOf(name: string): string {
  return `${name.replace(" ", "").toLowerCase()}.onmicrosoft.com`;
}
