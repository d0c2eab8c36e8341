// What axe finds wrong with a page, for whoever listens to it or sees little of it.

import type { Page } from "playwright-core";
import axe from "axe-core";

type Rules = "all" | "aboutColours";

/** Those of axe's rules that can hold in one theme and be broken in the other. */
const aboutColours = ["color-contrast", "link-in-text-block"];

/** What axe finds on the page as it stands. */
export function violationsOn(page: Page): Promise<readonly string[]> {
  return examine(page, "all");
}

/** The same in both themes, which are chosen at the top; nothing but their colours tells them apart. */
export async function violationsInThemes(page: Page): Promise<readonly string[]> {
  const theme = page.getByRole("banner").getByLabel("Appearance");
  await theme.selectOption({ label: "Light" });
  const light = await examine(page, "all");
  await theme.selectOption({ label: "Dark" });
  const dark = await examine(page, "aboutColours");
  return [...light.map((what) => `Light ${what}`), ...dark.map((what) => `Dark ${what}`)];
}

/** In the page itself and once for each document: a page of its own for every question takes longer than the answer. */
async function examine(page: Page, rules: Rules): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (only) => {
      const inPage = (window as unknown as { readonly axe: typeof axe }).axe;
      // Fluent's own hidden markers of where the focus turns round.
      const { violations } = await inPage.run(
        { exclude: [["[data-tabster-dummy]"]] },
        { resultTypes: ["violations"], ...(only === null ? {} : { runOnly: only }) },
      );
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    rules === "all" ? null : aboutColours,
  );
}
