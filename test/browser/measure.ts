// What can be measured of a screen without knowing it: whether something sticks out, and whether English was left.

import type { Page } from "playwright-core";
import { catalog } from "#phrases/catalog.ts";
import type { PhraseLanguage } from "#phrases/languages.ts";

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

/** Whole English phrases without values that stand on the page as they are, in what is not marked as another language. */
export async function leftInEnglish(
  page: Page,
  language: PhraseLanguage,
): Promise<readonly string[]> {
  const texts = new Set(await textsIn(page));
  const own = new Set(phrasesOf(language));
  return [...new Set(phrasesOf("en"))].filter(
    (phrase) => /\w+ \w+/.test(phrase) && texts.has(phrase) && !own.has(phrase),
  );
}

function phrasesOf(language: PhraseLanguage): readonly string[] {
  return Object.values(catalog[language]).flatMap((section) => Object.values(section));
}

function textsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { documentElement } = document;
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (nodes.nextNode() !== null) {
      const { parentElement, textContent } = nodes.currentNode;
      const part = parentElement?.closest<HTMLElement>("[lang]");
      if ((part ?? documentElement).lang === documentElement.lang)
        texts.push(textContent?.trim() ?? "");
    }
    return texts;
  });
}
