// What can be measured of a screen without knowing it: whether something sticks out, English was left, or a date's own
// full stop stands before that of its sentence.

import type { Page } from "playwright-core";
import { catalog } from "#phrases/catalog.ts";
import type { PhraseLanguage } from "#phrases/languages.ts";

/** The page itself scrolls sideways, a text is cut off by its own box or another, or it stands beyond the window's edge. */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ["the page"] : [];
    const cut = [...document.querySelectorAll<HTMLElement>("button, a, h1, h2, dd, dt, th, label")]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map(({ textContent }) => textContent.slice(0, 60));
    const canScroll = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const around = (element: Element, is: (above: Element) => boolean) => {
      let above = element.parentElement;
      while (above !== null && !is(above)) above = above.parentElement;
      return above;
    };
    const isBeyond = (element: HTMLElement) => {
      if (!element.checkVisibility()) return false; // what is folded keeps the place that it had before
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0 || (right <= innerWidth + 1 && left >= -1)) return false;
      return around(element, canScroll) === null;
    };
    const cuts = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflowX);
    const isCutOff = (element: HTMLElement) => {
      if (!element.checkVisibility()) return false;
      const { left, right, width } = element.getBoundingClientRect();
      const above = around(element, (each) => canScroll(each) || cuts(each));
      if (width === 0 || above === null || canScroll(above)) return false;
      const edges = above.getBoundingClientRect();
      return right > edges.right + 1 || left < edges.left - 1;
    };
    const texts = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (element) =>
        [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== "",
        ) && element.closest(".skip, .unseen, svg") === null,
    );
    const beyond = [
      ...texts.filter(isBeyond).map((text) => ({ text, where: "beyond the edge" })),
      ...texts.filter(isCutOff).map((text) => ({ text, where: "cut off by what is around it" })),
    ].map(({ text, where }) => `${where}: ${text.textContent.slice(0, 60)}`);
    const sideways = [...document.querySelectorAll<HTMLElement>("body *")]
      .filter(
        (element) =>
          canScroll(element) &&
          element.scrollWidth > element.clientWidth + 1 &&
          !element.matches(".scroll-x, .wide, .ways, .list, .timeline-scroll"),
      )
      .map(({ className }) => `scrolls sideways: ${className.slice(0, 60)}`);
    return [...wide, ...cut, ...beyond, ...sideways];
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

/** Texts in which two full stops stand side by side. */
export async function doublyStopped(page: Page): Promise<readonly string[]> {
  return (await textsIn(page)).filter((text) => /(^|[^.])\.\.([^.]|$)/.test(text));
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
