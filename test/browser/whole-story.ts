// The whole story of one customer in one language, told by clicking what a reader of that language sees.

import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { PhraseKey } from "#phrases/catalog.ts";
import type { PhraseLanguage } from "#phrases/languages.ts";
import { translate, type PhraseParams } from "#phrases/translate.ts";
import { violationsOn } from "./axe.ts";
import { type ConsoleHouse } from "./console-house.ts";
import { doublyStopped, leftInEnglish } from "./measure.ts";

export interface Story {
  readonly language: PhraseLanguage;
  /** The browser's own language: the console is to guess ours from it. */
  readonly locale: string;
  readonly colorScheme: "light" | "dark";
  readonly companyName: string;
  readonly domain: string;
}

/** Six of the seeded customers whose people and subscriptions are as simple as it gets. */
export const stories: readonly Story[] = [
  aStory("en", "en-GB", "Laguna Logistik"),
  aStory("it", "it-IT", "Moorland Studio", "dark"),
  aStory("ru", "ru-RU", "Jura Logistik"),
  aStory("zh-TW", "zh-TW", "Granat Praxis", "dark"),
  aStory("pt-BR", "pt-BR", "Iris Druck"),
  aStory("es", "es-ES", "Hafenlicht Energie", "dark"),
];

function aStory(
  language: PhraseLanguage,
  locale: string,
  companyName: string,
  colorScheme: Story["colorScheme"] = "light",
): Story {
  const domain = `${companyName.replace(" ", "").toLowerCase()}.onmicrosoft.com`;
  return { language, locale, companyName, domain, colorScheme };
}

const STEPS = ["acceptRelationship", "acceptAgreement", "approveDelegatedAdmin"] as const;

/** How long one act may take on a machine that has other things to do. */
const PATIENCE_MS = 90_000;

type Done = Pick<Story, "companyName" | "domain">;

/** From the file to the approval and the next event; then, of a customer whose time has passed, the end and its report. */
export async function tell(house: ConsoleHouse, story: Story, done: Done): Promise<void> {
  const { colorScheme, companyName, language, locale } = story;
  const say = (key: PhraseKey, params: PhraseParams = {}) => translate(language, key, params);
  const page = await house.newPage({ locale, colorScheme });
  page.setDefaultTimeout(PATIENCE_MS);
  const press = (key: PhraseKey, params?: PhraseParams) =>
    page
      .getByRole("button", { name: say(key, params), exact: true })
      .first()
      .click();
  const follow = (key: PhraseKey) =>
    page
      .getByRole("link", { name: say(key), exact: true })
      .first()
      .click();
  const heading = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
  await page.goto(house.url);
  await follow("console.nav.customers");
  await heading(say("console.customers.title"));
  await examined(page, language);
  await follow("console.import.open");
  await importOne(page, house, story, () => press("console.import.choose"));
  await press("console.import.save", { n: 1 });
  await page.getByText(say("console.import.saved", { added: 1, changed: 0 })).waitFor();
  await examined(page, language);
  await follow("console.request.open");
  await page.getByLabel(companyName).check();
  await press("console.request.send", { n: 1 });
  await page.getByText(say("console.request.sent", { n: 1 })).waitFor();
  await examined(page, language);
  await follow("console.nav.customers");
  await page.getByRole("link", { name: companyName }).click();
  await heading(companyName);
  await press("console.sandbox.act");
  for (const kind of STEPS) {
    const who = say("people.actor.customerAdmin");
    const step = say(`people.step.${kind}`);
    await press("play.doesOf", { who, company: companyName, step });
  }
  await press("console.sandbox.act");
  await follow("console.review");
  await approve(page, say);
  await press("console.sandbox.next");
  await page.getByText(say("console.sandbox.running")).waitFor({ state: "detached" });
  await page.goto(`${house.url}/customers?q=${done.domain}`);
  await page.getByRole("link", { name: done.companyName }).click();
  await page.getByText(say("console.road.isDone")).waitFor();
  await follow("acts.report.open");
  await page.getByLabel(say("acts.report.language")).selectOption(language);
  const report = page.locator(`article.report[lang="${language}"]`);
  await report.getByRole("heading", { level: 2, name: done.companyName }).waitFor();
  await report.getByText(say("report.status.done", { why: "" })).waitFor();
  await examined(page, language);
  await page.context().close();
}

type Say = (key: PhraseKey, params?: PhraseParams) => string;

async function approve(page: Page, say: Say): Promise<void> {
  const drawer = page.getByRole("dialog");
  await drawer.getByLabel(say("acts.name")).fill("Anna Rossi");
  await drawer.getByLabel(say("console.approve.read")).check();
  expect(await violationsOn(page)).toEqual([]);
  await drawer.getByRole("button", { name: say("console.approve.act") }).click();
  await drawer.getByText(say("console.approve.done")).waitFor();
  await drawer
    .getByRole("button", { name: say("console.close") })
    .first()
    .click();
}

/** The rows of this one customer, through the browser's own dialog for files. */
async function importOne(
  page: Page,
  { customersCsv }: ConsoleHouse,
  { domain }: Story,
  choose: () => Promise<void>,
): Promise<void> {
  const rows = readFileSync(customersCsv, "utf8").split("\n");
  const text = rows.filter((row, index) => index === 0 || row.includes(domain)).join("\n");
  const dialog = page.waitForEvent("filechooser");
  await choose();
  const file = { name: "one.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await (await dialog).setFiles(file);
}

/** In the other languages nothing is left in English, and every language is examined in one of the themes. */
async function examined(page: Page, language: PhraseLanguage): Promise<void> {
  await page.waitForFunction(() => document.querySelector(".outline") === null);
  expect(await page.evaluate(() => document.documentElement.lang)).toMatch(
    language === "zh-TW" ? /^zh-Hant-TW$/ : new RegExp(`^${language}`),
  );
  expect(await violationsOn(page)).toEqual([]);
  expect(await doublyStopped(page)).toEqual([]);
  if (language !== "en") expect(await leftInEnglish(page, language)).toEqual([]);
}
