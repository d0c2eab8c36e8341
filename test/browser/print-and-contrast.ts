// What the timeline's marks mean is told without colour too: on paper, and in colours that the reader's system forces.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { violationsOn } from "./axe.ts";
import { type ConsoleHouse } from "./console-house.ts";

const KINDS = ["old", "planned", "sent", "done"];

export async function toldApart(house: ConsoleHouse, page: Page, domain: string): Promise<void> {
  await page.goto(`${house.url}/customers/${domain}?zoom=week`);
  await page.locator(".legend").waitFor();
  expect(await looksOf(page)).toHaveLength(KINDS.length);
  await page.emulateMedia({ forcedColors: "active" });
  expect(await looksOf(page)).toHaveLength(KINDS.length);
  expect(await violationsOn(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: "none", media: "print" });
  expect(await looksOf(page)).toHaveLength(KINDS.length);
  // Hatches, dots and the present's label are fills too, and whoever saves ink prints none but those that have to be.
  const inks = await page.evaluate(() =>
    [...document.querySelectorAll(".timeline *, .legend *")]
      .map((part) => getComputedStyle(part))
      .filter(({ backgroundColor, backgroundImage }) =>
        [backgroundColor, backgroundImage].some((fill) => !/^none$|, 0\)$/.test(fill)),
      )
      .map(({ printColorAdjust }) => printColorAdjust),
  );
  expect(new Set(inks)).toEqual(new Set(["exact"]));
  // All of it, whatever part was on the screen.
  await page.locator(".mark.cutover, .mark.oldEnds").first().waitFor();
  // Both tables, and nothing of the frame.
  expect(await page.getByRole("banner").isVisible()).toBe(false);
  expect(await page.locator(".print-only table").count()).toBe(2);
  expect(await page.locator(".print-only").isVisible()).toBe(true);
  const sheet = await page.pdf({ format: "A4", landscape: true });
  expect(sheet.subarray(0, 5).toString()).toBe("%PDF-");
  await page.emulateMedia({ media: "screen" });
}

/** The different looks of the legend's marks, in grey: their edges and fills without their hues. */
function looksOf(page: Page): Promise<readonly string[]> {
  return page.evaluate((kinds) => {
    const looks = kinds.map((kind) => {
      const mark = document.querySelector(`.swatch.${kind}`);
      if (mark === null) return kind;
      const { backgroundColor, backgroundImage, borderRadius, borderTopStyle } =
        getComputedStyle(mark);
      const isFilled = !backgroundColor.endsWith(", 0)") && backgroundColor !== "transparent";
      return [isFilled, backgroundImage !== "none", borderTopStyle, borderRadius].join(" ");
    });
    return [...new Set(looks)];
  }, KINDS);
}
