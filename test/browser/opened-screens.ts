// What opens over the console's screens, or inside them when somebody asks for it: how a reader of any language gets
// there.

import { globSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { PhraseKey } from "#phrases/catalog.ts";
import type { PhraseParams } from "#phrases/translate.ts";
import { screensOf } from "./screens.ts";

export type SayIn = (key: PhraseKey, params?: PhraseParams) => string;

export interface ScreenShot {
  readonly path: string;
  /** The tour's step that this browser is at. */
  readonly tour?: number;
  readonly open?: (page: Page, say: SayIn) => Promise<void>;
}

type Shots = Readonly<Record<string, ScreenShot>>;

const TOUR_STEPS = 8;
const shadowFolder = join(import.meta.dirname, "../cli/shadow-files");
const shadowFiles = globSync("*.csv", { cwd: shadowFolder }).map((name) =>
  join(shadowFolder, name),
);
const strangeFile = {
  name: "liste.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    [
      "CustomerTenantId;Firma;Domäne;Staat;Post;Notizen;Ablauf;Kanal",
      "22222221-2222-4333-8444-555555555555;Città di Castello Arredamenti e Figli S.r.l.;citta.example;UK;a@citta.example;call;03/12/2026;csp",
      "22222222-2222-4333-8444-555555555555;Due Srl;due.example;UK;a@due.example;;04/12/2026;csp",
      "22222223-2222-4333-8444-555555555555;Tre Srl;tre.example;IT;a@tre.example;;31/12/2026;csp",
      "22222224-2222-4333-8444-555555555555;Quattro Srl;quattro.example;IT;nobody;;31/12/2026;csp",
    ].join("\n"),
    "latin1",
  ),
};

/** A console that nobody has used yet. */
export const firstScreens: Shots = {
  homeFirst: { path: "/" },
  customersFirst: { path: "/customers" },
  lettersFirst: { path: "/letters" },
};

/** `domain` is of a customer whose plan waits for approval. */
export function fullScreens(domain: string): Shots {
  const drawer = (path: string): ScreenShot => ({ path, open: untilDialog });
  const panel = (path: string, key: PhraseKey): ScreenShot => ({
    path,
    async open(page, say) {
      await page.locator(".sandbox").waitFor();
      const folded = page.locator(".sandbox-more");
      if (await folded.isVisible()) await folded.click();
      await page.getByRole("button", { name: say(key), exact: true }).click();
      await page.locator(".sandbox-panel, .meter").waitFor();
    },
  });
  return {
    ...Object.fromEntries(
      Object.entries(screensOf(domain)).map(([name, path]) => [name, { path }]),
    ),
    pauseAll: drawer("/customers?pause=true"),
    pause: drawer(`/customers/${domain}?pause=true`),
    approve: drawer(`/customers/${domain}?approve=true`),
    abort: drawer(`/customers/${domain}?abort=true`),
    actAsAnybody: panel("/", "console.sandbox.act"),
    actAsCustomer: panel(`/customers/${domain}`, "console.sandbox.act"),
    faults: panel("/", "console.sandbox.fault"),
    meter: panel("/", "console.sandbox.meter"),
    ...listScreens,
    importUndo: {
      path: "/customers/import",
      async open(page) {
        await page.locator(".past-imports a").first().click();
        await untilDialog(page);
      },
    },
    importMapping: {
      path: "/customers/import",
      async open(page) {
        await page.setInputFiles("input[type=file]", strangeFile);
        await page.locator("table").first().waitFor();
      },
    },
    lookAheadReport: {
      path: "/look-ahead",
      async open(page) {
        await page.setInputFiles("input[type=file]", shadowFiles);
        await page.getByRole("row").first().waitFor();
      },
    },
    letterWording: {
      path: "/letters",
      async open(page) {
        await page.locator("details.wording summary").click();
        await page.locator("details.wording li button").first().click();
        await page.locator(".sentence").waitFor();
      },
    },
    orderDays: {
      path: "/calendar",
      async open(page, say) {
        await page.getByText(say("desk.days.title"), { exact: true }).click();
        await page.locator(".outline").first().waitFor({ state: "detached" });
      },
    },
    ...tourScreens(),
  };
}

const listScreens: Shots = {
  palette: {
    path: "/",
    async open(page) {
      await page.locator(".palette-open").click();
      await page.getByRole("combobox").and(page.locator(".palette input")).fill("la");
      await page.getByRole("option").first().waitFor();
    },
  },
  listFilters: {
    path: "/customers?f=licenses.atLeast.5",
    async open(page, say) {
      await page.getByRole("button", { name: say("list.filters", { n: 1 }) }).click();
    },
  },
  ...Object.fromEntries(
    (["request", "plan", "pause", "approve"] as const).map((act) => [
      `bulk-${act}`,
      {
        path: "/customers",
        async open(page: Page, say: SayIn) {
          await page.locator(".bulk button").first().click();
          await page
            .locator(".bulk")
            .getByRole("link", { name: say(`list.act.${act}`) })
            .click();
          await untilDialog(page);
        },
      },
    ]),
  ),
};

function tourScreens(): Shots {
  const cards = Array.from({ length: TOUR_STEPS }, (_, tour): [string, ScreenShot] => [
    `tour-${tour + 1}`,
    { path: "/", tour, open: (page) => page.locator(".tour").waitFor() },
  ]);
  return Object.fromEntries(cards);
}

/** Of a customer whose move is done. */
export function endedScreens(domain: string): Shots {
  return {
    doneTimeline: { path: `/customers/${domain}` },
    doneReport: { path: `/customers/${domain}?tab=report` },
    leave: { path: `/customers/${domain}?leave=true`, open: untilDialog },
  };
}

/** Of a customer who is on the way to another partner. */
export function leavingScreens(domain: string): Shots {
  return {
    leavingTimeline: { path: `/customers/${domain}` },
    stay: { path: `/customers/${domain}?stay=true`, open: untilDialog },
  };
}

async function untilDialog(page: Page): Promise<void> {
  await page.getByRole("dialog").waitFor();
  await page.waitForTimeout(500); // the drawer slides in
}
