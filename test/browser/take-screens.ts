// Takes pictures of screens in every language at every width that is wanted, and measures each.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { languages, type PhraseLanguage } from "#phrases/languages.ts";
import { translate } from "#phrases/translate.ts";
import type { ConsoleHouse } from "./console-house.ts";
import { doublyStopped, leftInEnglish, overflowing } from "./measure.ts";
import type { SayIn, ScreenShot } from "./opened-screens.ts";

const folder = join(import.meta.dirname, "../../screenshots");
/** The machine may have other things to do. */
const PATIENCE_MS = 60_000;
const WIDTHS_PX = [1280, 390];
const HEIGHT_PX = 900;

export interface Camera {
  /** Of what is wrong on the pictures, a line each. */
  readonly faults: readonly string[];
  taken(): number;
  /** Whether the screen, or one whose name begins so, is to be taken. */
  readonly wants: (name: string) => boolean;
  takeScreens(screens: Readonly<Record<string, ScreenShot>>): Promise<void>;
  /** Somebody who is not signed in. */
  newVisitor(): Promise<Page>;
  /** The customer's page as it stands, whose language its reader may choose. */
  takeVisit(visitor: Page, name: string): Promise<void>;
}

/** What is wanted stands between commas; nothing means everything. */
interface Wanted {
  readonly names: string;
  readonly languages: string;
  readonly widths: string;
}

export async function openCamera(house: ConsoleHouse, wanted: Wanted): Promise<Camera> {
  await mkdir(folder, { recursive: true });
  const faults: string[] = [];
  let taken = 0;
  const wants = (name: string) =>
    parts(wanted.names, [""]).some((part) => name.startsWith(part) || part.startsWith(name));
  const widths = parts(wanted.widths, WIDTHS_PX.map(String)).map(Number);
  const wantedLanguages = languages.filter((each) =>
    parts(wanted.languages, languages).includes(each),
  );
  const take = async (page: Page, name: string, language: PhraseLanguage, width: number) => {
    const where = `${name} ${language} ${width}`;
    faults.push(...(await overflowing(page)).map((what) => `${where}: sticks out: ${what}`));
    faults.push(...(await doublyStopped(page)).map((what) => `${where}: two stops: ${what}`));
    if (language !== "en") {
      const english = await leftInEnglish(page, language);
      faults.push(...english.map((what) => `${where}: English: ${what}`));
    }
    const path = join(folder, `${name}-${language}-${width}.png`);
    await page.screenshot({ path, fullPage: true });
    taken += 1;
  };
  const takeIn = async (
    screens: readonly [string, ScreenShot][],
    language: PhraseLanguage,
    width: number,
  ) => {
    const page = await house.newPage({ viewport: { width, height: HEIGHT_PX } });
    page.setDefaultTimeout(PATIENCE_MS);
    const say: SayIn = (key, params) => translate(language, key, params);
    for (const [name, screen] of screens) {
      try {
        await goTo(page, house.url, screen, language);
        await screen.open?.(page, say);
        await take(page, name, language, width);
      } catch (error) {
        faults.push(`${name} ${language} ${width}: ${String(error).split("\n")[0]}`);
      }
    }
    await page.context().close();
  };
  return {
    faults,
    taken: () => taken,
    wants,
    async takeScreens(screens) {
      const chosen = Object.entries(screens).filter(([name]) => wants(name));
      if (chosen.length === 0) return;
      for (const language of wantedLanguages) {
        await Promise.all(widths.map((width) => takeIn(chosen, language, width)));
      }
    },
    async newVisitor() {
      const context = await house.browser.newContext({ locale: "en-GB", reducedMotion: "reduce" });
      const visitor = await context.newPage();
      visitor.setDefaultTimeout(PATIENCE_MS);
      return visitor;
    },
    async takeVisit(visitor, name) {
      if (!wants(name)) return;
      for (const language of wantedLanguages) {
        await visitor.getByRole("combobox").first().selectOption(language);
        const tag = language === "zh-TW" ? "zh-Hant-TW" : language;
        await visitor.waitForFunction((lang) => document.documentElement.lang === lang, tag);
        for (const width of widths) {
          await visitor.setViewportSize({ width, height: HEIGHT_PX });
          await take(visitor, name, language, width);
        }
      }
    },
  };
}

async function goTo(page: Page, url: string, screen: ScreenShot, language: PhraseLanguage) {
  // What a browser remembers belongs to its origin: it is there before the page is.
  if (!page.url().startsWith(url)) await page.goto(`${url}/no-such-page`);
  await page.evaluate(
    ([chosen, step]) => {
      localStorage.setItem("handover.language", chosen);
      localStorage.setItem("handover.tour", step);
      sessionStorage.clear();
    },
    [language, screen.tour === undefined ? "over" : String(screen.tour)] as const,
  );
  await page.goto(`${url}${screen.path}`);
  await page.locator("h1").waitFor(); // also behind a drawer, where it has no role any more
  await page.locator(".outline").first().waitFor({ state: "detached" });
}

function parts<Part extends string>(text: string, all: readonly Part[]): readonly string[] {
  return text === "" ? all : text.split(",");
}
