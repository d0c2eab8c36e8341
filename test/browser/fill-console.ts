// The seeded customers in a console's house, three weeks on the road.

import type { ConsoleHouse } from "./console-house.ts";

/** Imports them as a person does, and lets the sandbox's time pass. */
export async function fillConsole({ url, customersCsv, newPage }: ConsoleHouse): Promise<void> {
  const page = await newPage();
  await page.goto(`${url}/customers/import`);
  await page.setInputFiles("input[type=file]", customersCsv);
  await page.getByRole("button", { name: /^Import \d/ }).click();
  await page.getByText("Imported.").waitFor();
  const headers = { "x-handover-console": "1" };
  await page.request.post(`${url}/api/v1/clock`, {
    data: { forward: "P21D" },
    headers,
    timeout: 120_000,
  });
  await page.context().close();
}
