// A file whose columns nobody knows, in an older encoding, is understood and mended by clicking.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { violationsOn } from "./axe.ts";
import { type ConsoleHouse } from "./console-house.ts";

const tenant = (number: number) => `2222222${number}-2222-4333-8444-555555555555`;
const rows = [
  "Kennung;Firma;Domäne;Staat;Post;Notizen;Ablauf;Kanal",
  `${tenant(1)};Città Srl;citta.example;UK;a@citta.example;call;03/12/2026;csp`,
  `${tenant(2)};Due Srl;due.example;UK;a@due.example;;04/12/2026;csp`,
  `${tenant(3)};Tre Srl;tre.example;IT;a@tre.example;;31/12/2026;csp`,
  `${tenant(4)};Quattro Srl;quattro.example;IT;nobody;;31/12/2026;csp`,
];
const meanings = {
  Kennung: "Microsoft ID (tenant)",
  Firma: "Company name",
  Staat: "Country",
  Post: "Email address",
  Ablauf: "End date",
  Kanal: "Channel",
};

export async function mapColumns(house: ConsoleHouse, page: Page): Promise<void> {
  const buffer = Buffer.from(rows.join("\n"), "latin1");
  await page.goto(`${house.url}/customers/import`);
  await page.setInputFiles("input[type=file]", { name: "liste.csv", mimeType: "text/csv", buffer });
  await page.getByText("Cells are parted by: semicolon").waitFor();
  expect(await page.getByLabel("Read as").inputValue()).toBe("windows-1252");
  await page.getByText("Città Srl").waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByLabel("What “Domäne” is").selectOption({ label: "Domain" });
  for (const [title, label] of Object.entries(meanings)) {
    await page.getByLabel(`What “${title}” is`).selectOption({ label });
  }
  // The last two dates show in which order all of them are written.
  const dates = page.getByLabel("03/12/2026 is");
  await dates.and(page.locator("select:has(option[value=dayFirst]:checked)")).waitFor();
  await page.getByText("Rows: 4 = 1 ready + 3 to correct + 0 left out").waitFor();
  await page.getByRole("button", { name: "Use GB for all 2" }).click();
  await page.getByText("Rows: 4 = 3 ready + 1 to correct + 0 left out").waitFor();
  await page.getByRole("button", { name: "Leave the row out" }).click();
  await page.getByText("Rows: 4 = 3 ready + 0 to correct + 1 left out").waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.reload();
  await page.getByText("Rows: 4 = 3 ready + 0 to correct + 1 left out").waitFor();
  await page.getByText("Corrected here: 2.").waitFor();
  await page.getByLabel("Ask nobody yet").check();
  await page.getByRole("button", { name: "Import 3 customers" }).click();
  await page.getByText("The new customers are paused").waitFor();
  await undo(house, page);
}

/** Who was asked nothing goes again, with the keyboard alone. */
async function undo({ url }: ConsoleHouse, page: Page): Promise<void> {
  await page
    .getByRole("link", { name: /^Undo this import/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("dialog", { name: /^Undo the import/ });
  await drawer.getByText("3 customers would be removed").waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await drawer.getByLabel("Your name").fill("Anna Rossi");
  await drawer.getByRole("button", { name: "Remove 3 customers" }).focus();
  await page.keyboard.press("Enter");
  await drawer.getByText("3 customers were removed.").waitFor();
  const answer = await page.request.get(`${url}/api/v1/customers`);
  expect(await answer.text()).not.toContain("citta.example");
  await page.keyboard.press("Escape");
  // The file is still there, to be corrected and imported anew.
  await page.getByRole("button", { name: "Import 3 customers" }).waitFor();
}
