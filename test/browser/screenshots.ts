// `npm run screenshots`: every screen in six languages at two widths, into screenshots/ (not kept in git). It measures
// on the way: nothing may stick out of the page, and no sentence of the catalogue may be left in English.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { home } from "#phrases/en/home.ts";
import { screens } from "#phrases/en/screens.ts";
import { languages } from "#phrases/languages.ts";
import { openConsoleHouse, type ConsoleHouse } from "./console-house.ts";
import { fillConsole } from "./fill-console.ts";

const DOMAIN = "olivofoods.onmicrosoft.com";
const folder = join(import.meta.dirname, "../../screenshots");
/** The machine may have other things to do. */
const PATIENCE_MS = 180_000;
const widths = [1280, 390] as const;
const paths: Readonly<Record<string, string>> = {
  home: "/",
  customers: "/customers",
  import: "/customers/import",
  calendar: "/calendar",
  approvals: "/approvals",
  letters: "/letters",
  catalog: "/catalog?sku=SPE_E3",
  activity: "/activity",
  settings: "/settings",
  policy: "/settings?tab=policy",
  people: "/settings?tab=people",
  languages: "/settings?tab=languages",
  request: `/customers/request-relationship?customer=${DOMAIN}`,
  approve: `/customers/${DOMAIN}?approve=true`,
  abort: `/customers/${DOMAIN}?abort=true`,
  ...Object.fromEntries(
    ["timeline", "plan", "estate", "licenses", "findings", "steps", "history"].map((tab) => [
      tab,
      `/customers/${DOMAIN}?tab=${tab}`,
    ]),
  ),
};

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
      if (name === "approve" || name === "abort") {
        // The drawer slides in.
        await page.getByRole("dialog").waitFor();
        await page.waitForTimeout(500);
      }
      const where = `${name} ${language} ${width}`;
      faults.push(...(await overflowing(page)).map((what) => `${where}: sticks out: ${what}`));
      if (language !== "en") {
        faults.push(...(await leftInEnglish(page)).map((what) => `${where}: English: ${what}`));
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

/** The page itself scrolls sideways, or a text is cut off by its own box. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ["the page"] : [];
    const cut = [...document.querySelectorAll<HTMLElement>("button, a, h1, h2, dd, dt, th, label")]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map(({ textContent }) => textContent.slice(0, 60));
    return [...wide, ...cut];
  });
}

/** Whole English phrases without values that stand on the page as they are. */
async function leftInEnglish(page: Page): Promise<readonly string[]> {
  const texts = new Set((await page.locator("#console").innerText()).split("\n"));
  const phrases = Object.values({ ...home, ...screens }).flatMap((section) =>
    Object.values(section),
  );
  return phrases.filter((phrase) => /\w+ \w+/.test(phrase) && texts.has(phrase));
}
