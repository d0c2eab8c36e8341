// `npm run guide:screenshots`: the pictures of the operator's guide, in each language, from the sandbox's own
// customers. Small enough to be kept beside the text.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { languages, type PhraseLanguage } from "#phrases/languages.ts";
import { openConsoleHouse, type ConsoleHouse } from "./console-house.ts";
import { fillConsole } from "./fill-console.ts";

const DOMAIN = "olivofoods.onmicrosoft.com";
const folder = join(import.meta.dirname, "../../docs/images/guide");
const viewport = { width: 1180, height: 760 };
/** The machine may have other things to do. */
const PATIENCE_MS = 180_000;
/** Enough to read every word. */
const WEBP_QUALITY = 0.72;

const screens: Readonly<Record<string, string>> = {
  home: "/",
  // In which the sample customers' subscriptions end.
  calendar: "/calendar?month=2026-09",
  timeline: `/customers/${DOMAIN}?tab=timeline`,
  request: `/customers/request-relationship?customer=${DOMAIN}`,
  approve: `/customers/${DOMAIN}?approve=true`,
};

const house = await openConsoleHouse();
try {
  await fillConsole(house);
  for (const language of languages) await takeConsole(house, language);
  await takeCustomerPage(house);
} finally {
  await house.close();
}

async function takeConsole({ newPage, url }: ConsoleHouse, language: PhraseLanguage) {
  const page = await newPage({ viewport });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript((chosen) => localStorage.setItem("handover.language", chosen), language);
  for (const [name, path] of Object.entries(screens)) {
    await page.goto(`${url}${path}`);
    await page.locator("h1").waitFor(); // also behind a drawer, where it has no role any more
    await page.locator(".outline").first().waitFor({ state: "detached" });
    if (name === "approve") {
      await page.getByRole("dialog").waitFor();
      await page.waitForTimeout(500); // the drawer slides in
    }
    await keep(page, language, name);
  }
  await page.context().close();
}

/** One page in all languages: the customer may choose theirs. */
async function takeCustomerPage(opened: ConsoleHouse) {
  const operator = await opened.newPage();
  const link = await opened.linkOfCustomer(operator, DOMAIN);
  await operator.context().close();
  const page = await opened.newPage({ viewport });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(link, { waitUntil: "networkidle" });
  for (const language of languages) {
    await page.getByRole("combobox").first().selectOption(language);
    const tag = language === "zh-TW" ? "zh-Hant-TW" : language;
    await page.waitForFunction((lang) => document.documentElement.lang === lang, tag);
    await page.mouse.move(0, 0);
    await keep(page, language, "customer");
  }
  await page.context().close();
}

async function keep(page: Page, language: PhraseLanguage, name: string): Promise<void> {
  const png = await page.screenshot();
  await mkdir(join(folder, language), { recursive: true });
  await writeFile(join(folder, language, `${name}.webp`), await toWebp(png));
}

/** The browser's own encoder, in a page without the console's content policy. */
async function toWebp(png: Buffer): Promise<Buffer> {
  const page = await house.browser.newPage();
  const url = await page.evaluate(
    async ({ base64, quality }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      return canvas.toDataURL("image/webp", quality);
    },
    { base64: png.toString("base64"), quality: WEBP_QUALITY },
  );
  await page.close();
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}
