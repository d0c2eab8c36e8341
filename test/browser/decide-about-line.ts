// What a person decides about a line against the planner, by clicking; each time the plan is made anew.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { violationsOn } from "./axe.ts";
import { type ConsoleHouse } from "./console-house.ts";

interface Decided {
  readonly ignoreFindings?: readonly string[];
  readonly reason: string;
  readonly treatAs?: string;
}

export async function decideAboutLine(
  { url }: ConsoleHouse,
  page: Page,
  domain: string,
): Promise<void> {
  const customer = `${url}/customers/${domain}`;
  const open = async () => {
    await page.goto(`${customer}?tab=plan`);
    await page.getByText("Decide about this line").first().click();
  };
  const decide = async (what: string, reason: string) => {
    await page.getByLabel("What to do").selectOption({ label: what });
    await page.getByLabel("Why").fill(reason);
    await page.getByLabel("Your name").fill("Anna Rossi");
    const answered = page.waitForResponse(
      (response) => response.url().endsWith("/overrides") && response.status() === 201,
    );
    await page.getByRole("button", { name: "Decide", exact: true }).click();
    await answered;
    await page.getByText("The move is planned anew with it.").waitFor();
    await page.getByLabel("Why").and(page.locator("[value='']")).waitFor(); // the form is empty again
    const answer = await page.request.get(`${url}/api/v1/moves/${domain}/overrides`);
    return ((await answer.json()) as { inForce: readonly Decided[] }).inForce;
  };
  const takeBack = () => decide("As planned; take back what was decided", "Nobody doubts it");

  // They know better what a product is.
  await open();
  await page.getByLabel("What to do").selectOption({ label: "Say what its product is" });
  await page.getByLabel("It is", { exact: true }).selectOption("paid");
  expect(await violationsOn(page)).toEqual([]);
  const said = await decide("Say what its product is", "They have the invoice");
  expect(said).toMatchObject([{ treatAs: "paid", reason: "They have the invoice" }]);
  await page.getByText("They have the invoice").first().waitFor();
  expect(await takeBack()).toEqual([]);

  // They answer for a finding: it is still told, with who does and why, until it is taken back.
  await open();
  await page.getByLabel("What to do").selectOption({ label: "Answer for a finding" });
  const finding = page.getByLabel("Finding", { exact: true });
  const code = (await finding.locator("option").nth(1).getAttribute("value")) ?? "";
  await finding.selectOption(code);
  const title = await finding.locator("option:checked").textContent();
  expect(await violationsOn(page)).toEqual([]);
  const ignored = await decide("Answer for a finding", "Agreed on the phone");
  expect(ignored).toMatchObject([{ ignoreFindings: [code], reason: "Agreed on the phone" }]);
  await page.getByText("Agreed on the phone").first().waitFor();
  const told = page.getByRole("listitem").filter({ hasText: code });
  await page.goto(`${customer}?tab=findings`);
  await told.getByRole("heading", { name: title ?? "" }).waitFor();
  await told.getByText("Anna Rossi answers for it").waitFor();
  await open();
  expect(await takeBack()).toEqual([]);
  await page.goto(`${customer}?tab=findings`);
  await told.getByRole("heading", { name: title ?? "" }).waitFor();
  expect(await told.getByText("answers for it").count()).toBe(0);
}
