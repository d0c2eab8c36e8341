// The tour from its first card to its last, by clicking "Next": how long the machine takes, and how long reading it.

import type { Page } from "playwright-core";
import type { ConsoleHouse } from "./console-house.ts";

/** What people read of a text in their own language without hurry. */
const WORDS_A_SECOND = 3.5;
/** From the end of a text to the click. */
const DECIDES_MS = 800;

interface TourTime {
  readonly cards: number;
  /** From each click to the next card. */
  readonly machineMs: number;
  /** Of all the words on all cards, with the clicks. */
  readonly readingMs: number;
}

/** In a console without customers. */
export async function takeTour({ url }: ConsoleHouse, page: Page): Promise<TourTime> {
  await page.goto(url);
  await page.getByRole("button", { name: "Show me a whole move" }).click();
  const card = page.locator(".tour");
  const time = { cards: 0, machineMs: 0, readingMs: 0 };
  for (let title = ""; ;) {
    const from = performance.now();
    await card
      .locator("h2")
      .filter({ hasNotText: title === "" ? "\u0000" : title })
      .waitFor();
    time.machineMs += Math.round(performance.now() - from);
    title = await card.locator("h2").innerText();
    const text = `${title} ${await card.locator("#tour-text").innerText()}`;
    time.cards += 1;
    time.readingMs += Math.round((text.split(/\s+/).length / WORDS_A_SECOND) * 1_000 + DECIDES_MS);
    const end = card.getByRole("button", { name: "Finish" });
    if (await end.isVisible()) return time;
    await card.getByRole("button", { name: "Next" }).click();
  }
}
