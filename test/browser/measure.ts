// What can be measured of a screen without knowing it: whether something sticks out, and whether English was left.

import type { Page } from "playwright-core";
import { home } from "#phrases/en/home.ts";
import { screens } from "#phrases/en/screens.ts";

/** The page itself scrolls sideways, or a text is cut off by its own box. */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ["the page"] : [];
    const cut = [...document.querySelectorAll<HTMLElement>("button, a, h1, h2, dd, dt, th, label")]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map(({ textContent }) => textContent.slice(0, 60));
    return [...wide, ...cut];
  });
}

/** Whole English phrases without values that stand on the page as they are. */
export async function leftInEnglish(page: Page): Promise<readonly string[]> {
  const texts = new Set((await page.locator("#console").innerText()).split("\n"));
  const phrases = Object.values({ ...home, ...screens }).flatMap((section) =>
    Object.values(section),
  );
  return phrases.filter((phrase) => /\w+ \w+/.test(phrase) && texts.has(phrase));
}
