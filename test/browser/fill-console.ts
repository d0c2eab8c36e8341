// The seeded customers in a console's house, three weeks on the road.

import type { Page } from "playwright-core";
import type { ConsoleHouse } from "./console-house.ts";

const headers = { "x-handover-console": "1" };

export async function fillConsole(house: ConsoleHouse): Promise<void> {
  const page = await house.newPage();
  await importSamples(house, page);
  await page.request.post(`${house.url}/api/v1/clock`, {
    data: { forward: "P21D" },
    headers,
    timeout: 300_000,
  });
  await page.context().close();
}

/** As a person does it. */
export async function importSamples(
  { customersCsv, url }: ConsoleHouse,
  page: Page,
): Promise<void> {
  await page.goto(`${url}/customers/import`);
  await page.setInputFiles("input[type=file]", customersCsv);
  await page.getByRole("button", { name: /^Import \d/ }).click();
  await page.getByText("Imported.").waitFor();
}
