// `npm run screenshots`: every screen in six languages at two widths, into screenshots/ (not kept in git). It measures
// on the way: nothing may stick out of the page, and no sentence of the catalogue may be left in English.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { languages } from "#phrases/languages.ts";
import { openConsoleHouse, type ConsoleHouse } from "./console-house.ts";
import { fillConsole } from "./fill-console.ts";
import { leftInEnglish, overflowing } from "./measure.ts";
import { drawersOf, screensOf } from "./screens.ts";

const DOMAIN = "olivofoods.onmicrosoft.com";
const folder = join(import.meta.dirname, "../../screenshots");
/** The machine may have other things to do. */
const PATIENCE_MS = 180_000;
const widths = [1280, 390] as const;
const drawers = drawersOf(DOMAIN);
const paths = { ...screensOf(DOMAIN), ...drawers };

await mkdir(folder, { recursive: true });
const house = await openConsoleHouse();
try {
  await fillConsole(house);
  const faults = (await Promise.all(widths.map((width) => takeAll(house, width)))).flat();
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.stdout.write(`faults: ${faults.length}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await house.close();
}

async function takeAll(house: ConsoleHouse, width: number): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const language of languages) {
    const page = await house.newPage({ viewport: { width, height: 900 } });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.addInitScript(
      (chosen) => localStorage.setItem("handover.language", chosen),
      language,
    );
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(`${house.url}${path}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.locator(".outline").first().waitFor({ state: "detached" });
      if (name in drawers) {
        // The drawer slides in.
        await page.getByRole("dialog").waitFor();
        await page.waitForTimeout(500);
      }
      const where = `${name} ${language} ${width}`;
      faults.push(...(await overflowing(page)).map((what) => `${where}: sticks out: ${what}`));
      if (language !== "en") {
        faults.push(
          ...(await leftInEnglish(page, language)).map((what) => `${where}: English: ${what}`),
        );
      }
      await page.screenshot({
        path: join(folder, `${name}-${language}-${width}.png`),
        fullPage: true,
      });
    }
    await page.context().close();
  }
  return faults;
}
