// The console in a real browser: one customer's whole road, by clicking what a person would click.

import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { looksAround } from "./around-customer.ts";
import { violationsInThemes, violationsOn } from "./axe.ts";
import {
  countScripts,
  listAddresses,
  openConsoleHouse,
  type ConsoleHouse,
} from "./console-house.ts";
import { showsMonth } from "./calendar-month.ts";
import { keepsItsPlace, showsDecisions } from "./logs.ts";
import { mapColumns } from "./import-mapping.ts";
import { goByLetters } from "./keyboard.ts";
import { approveTogether, goByPalette } from "./many-customers.ts";
import { toldApart } from "./print-and-contrast.ts";
import { screensOf } from "./screens.ts";
import { leavesNothing } from "./sign-out.ts";
import { stories, tell } from "./whole-story.ts";

const DOMAIN = "olivofoods.onmicrosoft.com";
const SPANISH = "alpenroseenergie.onmicrosoft.com";
const LONG_MS = 480_000; // months of the sandbox, on a machine that has other things to do
const WEEKS_MAX = 30;

let house: ConsoleHouse;
let page: Page;

beforeAll(async () => {
  house = await openConsoleHouse();
  page = await house.newPage();
  // Nobody is looked at before they are imported: weeks until the first orders are near pass in an instant.
  const headers = { "x-handover-console": "1" };
  await page.request.post(`${house.url}/api/v1/clock`, { headers, data: { forward: "P56D" } });
}, LONG_MS);
// What the page said when a test failed: without it, a failure on another machine tells nothing.
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") console.error(await page.locator("body").innerText());
});
afterAll(async () => {
  await house.close();
});

async function go(path: string): Promise<void> {
  await page.goto(`${house.url}${path}`);
  await page.locator("h1").waitFor(); // also behind a drawer, where it has no role any more
}

/** One customer whose country is this. */
function aFileToCorrect(country: string) {
  const header = "tenant_id,company_name,domain,country,language,contact_email";
  const row = `11111111-2222-4333-8444-555555555555,Nuova Srl,nuova.example,${country},it,a@nuova.example`;
  return { name: "new.csv", mimeType: "text/csv", buffer: Buffer.from(`${header}\n${row}\n`) };
}

/** Lets time pass by a button of the sandbox's bar, and waits until it has. */
async function letTimePass(button: string): Promise<void> {
  const answer = page.waitForResponse((response) => response.url().endsWith("/api/v1/clock"), {
    timeout: LONG_MS,
  });
  await page.getByRole("button", { name: button }).click();
  expect((await answer).status()).toBe(200);
}

const violations = () => violationsInThemes(page);

describe("before anybody has signed in", () => {
  test("a stranger reads nothing, and is told what to do", async () => {
    const context = await house.browser.newContext({ locale: "en-GB" });
    const stranger = await context.newPage();
    await stranger.goto(house.url);
    await stranger.getByText("You are not signed in here").first().waitFor();
    const answer = await stranger.request.get(`${house.url}/api/v1/customers`);
    expect(answer.status()).toBe(401);
    await context.close();
  });

  test("another origin’s write is refused although the browser adds the cookie", async () => {
    const answer = await page.request.post(`${house.url}/api/v1/clock`, { data: { next: true } });
    expect(answer.status()).toBe(401);
  });
});

test("who signs out leaves nothing of customers in the browser", () => leavesNothing(house, page));

describe("what has to be loaded before Home can be used", () => {
  test.each(["en-GB", "ru-RU"])("is at most 320 kB of JavaScript (%s)", async (locale) => {
    const newcomer = await house.newPage({ locale });
    const scripts = countScripts(newcomer);
    await newcomer.goto(house.url, { waitUntil: "networkidle" });
    await newcomer.getByRole("heading", { level: 1 }).waitFor();
    const bytes = await scripts();
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(320_000);
    await newcomer.context().close();
  });
});

test("the tour stands beside what it is about, is left by Esc, and is not offered again", async () => {
  await go("/");
  await page.getByRole("button", { name: "Show me a whole move" }).click();
  const card = page.getByRole("dialog", { name: "This is your day" });
  await card.locator("h2:focus").waitFor();
  expect(await violations()).toEqual([]);
  await card.getByRole("button", { name: "Next" }).focus();
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
  await page.reload();
  await page.getByRole("link", { name: "Import customers" }).waitFor();
  expect(await page.getByRole("button", { name: "Show me a whole move" }).count()).toBe(0);
});

describe("the road of one customer", () => {
  test("Home teaches what to do first, and imports", async () => {
    await go("/");
    await page.getByRole("link", { name: "Import customers" }).click();
    // Two customers of the seeded world: a year of it passes in seconds.
    const rows = readFileSync(house.customersCsv, "utf8").split("\n");
    const text = rows
      .filter((row, index) => index === 0 || row.includes(DOMAIN) || row.includes(SPANISH))
      .join("\n");
    const file = { name: "olivo.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    await page.setInputFiles("input[type=file]", file);
    await page.getByText("Rows: 2 = 2 ready + 0 to correct").waitFor();
    await page.getByRole("button", { name: "Import 2 customers" }).click();
    await page.getByText("New customers: 2; changed: 0").waitFor();
  });

  test("a broken row is shown with its reason, corrected and taken", async () => {
    await go("/customers/import");
    await page.setInputFiles("input[type=file]", aFileToCorrect("XX9"));
    await page.getByText("Rows: 1 = 0 ready + 1 to correct").waitFor();
    await page.getByLabel("country", { exact: true }).fill("IT");
    await page.getByRole("button", { name: "Check corrected rows" }).click();
    await page.getByText("Rows: 1 = 1 ready + 0 to correct").waitFor();
  });

  test("the relationship is requested with a letter in the customer’s language", async () => {
    await go(`/customers/request-relationship?customer=${DOMAIN}`);
    await page.getByRole("button", { name: "Send 1 letter" }).click();
    await page.getByText("Requested of 1 customer").waitFor();
    await page.getByRole("button", { name: "Copy link" }).waitFor();
    expect(await page.locator("article").textContent()).toMatch(/https?:\/\//);
  });

  test("as the customer one accepts, and the plan appears by itself on the open page", async () => {
    await go(`/customers/${DOMAIN}`);
    await page.getByText("No plan yet").waitFor();
    await page.getByRole("button", { name: "Act as someone" }).click();
    for (const what of ["reseller relationship", "Customer Agreement", "delegated admin"]) {
      await page.getByRole("button", { name: new RegExp(`${what}.*Does it$`) }).click();
    }
    await page.getByText("No gap.").waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole("button", { name: "Act as someone" }).click();
  });

  test("a fault is ordered, and the next calls of Handover meet it", async () => {
    await page.getByRole("button", { name: "Fault" }).click();
    await page.getByRole("button", { name: "Service unavailable (3)" }).click();
    await page.getByText("Calls that will still go wrong: 3").waitFor();
    await page.getByRole("button", { name: "Fault" }).click();
    await letTimePass("+1 day");
    const answer = await page.request.get(`${house.sandboxUrl}/_sandbox/faults`);
    const { items } = (await answer.json()) as { items: { timesLeft: number }[] };
    expect(items.reduce((sum, { timesLeft }) => sum + timesLeft, 0)).toBeLessThan(3);
  });

  test("a drawer opened by its address is there for everybody, and gives the focus back", async () => {
    await go(`/customers/${DOMAIN}?approve=true`);
    const drawer = page.getByRole("dialog", { name: /^Approve/ });
    await drawer.waitFor();
    await drawer.locator(":focus").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("h1:focus").waitFor();
    expect(await page.locator("#console[aria-hidden]").count()).toBe(0); // for whoever listens
  });

  test("the plan is approved by the hash that was shown", async () => {
    await page.getByRole("link", { name: "Review and approve" }).click();
    const drawer = page.getByRole("dialog");
    await drawer.getByText("First approval").waitFor();
    const hash = await drawer.locator("code").textContent();
    await drawer.getByLabel("Your name").fill("Anna Rossi");
    await drawer.getByLabel("I have read").check();
    await drawer.getByRole("button", { name: "Approve plan" }).click();
    await drawer.getByText("Approved. It runs by itself now.").waitFor();
    const answer = await page.request.get(`${house.url}/api/v1/moves/${DOMAIN}`);
    const { approvals } = (await answer.json()) as { approvals: { bandHash: string }[] };
    expect(approvals.map(({ bandHash }) => bandHash)).toEqual([hash]);
    await drawer.getByRole("button", { name: "Close" }).first().click();
  });

  test("the calendar shows what was approved, a freeze and the agreement, and exports them", () =>
    showsMonth(house, page, DOMAIN));

  test("no approval waits any more; what was decided, and done, is found, saved and read in peace", async () => {
    await go("/approvals");
    await page.getByText("No move plan is waiting").waitFor();
    const answer = await page.request.get(`${house.url}/api/v1/moves/${DOMAIN}`);
    const { approvals } = (await answer.json()) as { approvals: { bandHash: string }[] };
    const { bandHash = "" } = approvals[0] ?? {};
    const decided = { companyName: "Olivo Foods", domain: DOMAIN, by: "Anna Rossi", bandHash };
    await showsDecisions(house, page, decided);
    await keepsItsPlace(house, page, decided);
  });

  test("the catalogue is read from Partner Center, and a file without a SKU’s plans says so", async () => {
    await go("/catalog?sku=SPE_E3");
    await page.getByRole("heading", { name: "Microsoft 365 E3" }).waitFor();
    await page.getByRole("button", { name: "Read from Partner Center" }).click();
    await page.getByText("Imported for the first time").first().waitFor();
    await page.getByText("in use").first().waitFor();
    expect(await violations()).toEqual([]);
  });

  test("a letter is read as it was sent, and its kind in another language", async () => {
    await go("/letters");
    await page.locator(".letters a").last().click();
    await page
      .locator("article.letter")
      .first()
      .getByText(/https?:/)
      .waitFor();
    await page.getByRole("tab", { name: "繁體中文" }).click();
    await page.locator("article.letter[lang=zh-TW]").waitFor();
  });

  test(
    "customers are found by filters, exported as they are shown, and approved together, each by its own hash",
    () => approveTogether(house, page),
    LONG_MS,
  );

  test("a customer is reached by a few keys", () => goByPalette(house, page, "Kastanie Studio"));

  test("a row is found, chosen and opened by single letters, which can be switched off", () =>
    goByLetters(house, page));

  test("marks are told apart on paper and in forced colours, and both tables are printed", () =>
    toldApart(house, page, "kastaniestudio.onmicrosoft.com"));

  test("the columns of a file that nobody knows are mapped, and its rows mended together", () =>
    mapColumns(house, page));

  test(
    "week by week time passes to the end: done, nobody without service, nothing bought twice",
    async () => {
      await go(`/customers/${DOMAIN}`);
      const done = page.getByText("Done: the new subscription serves");
      for (let week = 0; week < WEEKS_MAX && !(await done.isVisible()); week += 1) {
        await letTimePass("+1 week");
      }
      await done.waitFor();
      await page.getByRole("button", { name: "Meter" }).click();
      const twice = page.locator(".meter div", { hasText: "Bought twice" });
      expect(await twice.locator("dd").textContent()).toBe("0");
    },
    LONG_MS * 2,
  );

  test("a customer is opened at Microsoft, a finding passed on by its code, the history narrowed", () =>
    looksAround(house, page, DOMAIN));
});

test.each(stories)(
  "in $language the whole story is told, and nothing is left in English",
  (story) => tell(house, story, { companyName: "Olivo Foods", domain: DOMAIN }),
  LONG_MS,
);

describe("the customer’s own page", () => {
  let link = "";
  let visitor: Page;
  let addresses: readonly string[] = [];

  beforeAll(async () => {
    const context = await house.browser.newContext({
      locale: "en-GB",
      viewport: { width: 390, height: 844 },
      reducedMotion: "reduce",
    });
    visitor = await context.newPage();
    link = await house.linkOfCustomer(page, SPANISH);
  }, LONG_MS);

  test("is in the customer’s language, fits a phone, and is at most 150 kB of JavaScript", async () => {
    const scripts = countScripts(visitor);
    addresses = listAddresses(visitor);
    await visitor.goto(link, { waitUntil: "networkidle" });
    await visitor.getByText("Sus suscripciones de Microsoft pasan a").waitFor();
    expect(await visitor.evaluate(() => document.documentElement.lang)).toBe("es");
    const bytes = await scripts();
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(150_000);
    expect(await visitor.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    for (const colorScheme of ["light", "dark"] as const) {
      await visitor.emulateMedia({ colorScheme });
      expect(await violationsOn(visitor)).toEqual([]);
    }
  });

  test("nobody answers without a name; who does not agree says why, and may agree later", async () => {
    await visitor.getByRole("button", { name: "Estoy de acuerdo", exact: true }).click();
    await visitor.getByText("Escriba primero su nombre").waitFor();
    await visitor.getByLabel("Su nombre").fill("Inés Prado");
    await visitor.getByRole("button", { name: "No estoy de acuerdo", exact: true }).click();
    await visitor.getByLabel("¿Por qué?").fill("Primero una llamada.");
    await visitor.reload();
    await visitor.getByRole("button", { name: "No estoy de acuerdo", exact: true }).click();
    expect(await visitor.getByLabel("¿Por qué?").inputValue()).toBe("Primero una llamada.");
    await visitor.getByRole("button", { name: "Enviar: no estoy de acuerdo" }).click();
    await visitor.getByText("Inés Prado no aceptó").waitFor();
    await visitor.getByRole("button", { name: "Estoy de acuerdo", exact: true }).click();
    await visitor.getByText("Inés Prado aceptó").waitFor();
    const answer = await page.request.get(`${house.url}/api/v1/moves/${SPANISH}`);
    const { approvals } = (await answer.json()) as { approvals: { approvedBy: string }[] };
    expect(approvals.map(({ approvedBy }) => approvedBy)).toEqual(["Inés Prado"]);
  });

  test("is made and withdrawn by the operator, who also aborts after reading what that means", async () => {
    await go(`/customers/${SPANISH}?tab=steps`);
    await page.getByLabel("Your name").fill("Anna Rossi");
    await page.getByRole("button", { name: "Make a link" }).click();
    await page.getByText(`${house.url}/c/#`).waitFor();
    await go(`/customers/${SPANISH}?abort=true`);
    const drawer = page.getByRole("dialog", { name: /^Abort/ });
    // By now the engine may have asked for the end of the source, which is then carried on.
    await drawer.getByText(/nothing was bought|already asked to end the source/).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await drawer.getByLabel("I have read").check();
    await drawer.getByRole("button", { name: "Abort the move" }).click();
    await drawer.getByText("Aborted.").waitFor();
    const answer = await page.request.get(`${house.url}/api/v1/moves/${SPANISH}`);
    const { humanSteps } = (await answer.json()) as { humanSteps: { humanStepId: string }[] };
    expect(humanSteps.filter(({ humanStepId }) => humanStepId.endsWith("/abortMove"))).toHaveLength(
      1,
    );
  });

  test("a link that is not ours, or was withdrawn, says so and whom to ask", async () => {
    await visitor.goto(`${house.url}/c/#mv-nobody.0.1.x`);
    await visitor.getByText("This link is not complete").waitFor();
    await page.request.post(`${house.url}/api/v1/moves/${SPANISH}/customer-link/revocation`, {
      headers: { "x-handover-console": "1" },
      data: { by: "Anna Rossi" },
    });
    await visitor.goto(link); // in the same window: only what is behind the `#` differs
    await visitor.getByText("Este vínculo se ha retirado").waitFor();
    expect(await violationsOn(visitor)).toEqual([]);
    // Of all that the page asked for, no address held the secret.
    expect(addresses.filter((sent) => sent.endsWith("/c/page")).length).toBeGreaterThan(2);
    expect(addresses.filter((sent) => sent.includes(link.slice(-43)))).toEqual([]);
    await visitor.context().close();
  });
});

describe("accessibility", () => {
  test.each(Object.values(screensOf(DOMAIN)))("axe finds nothing on %s", async (path) => {
    await go(path);
    await page.waitForFunction(() => document.querySelector(".outline") === null);
    expect(await violations()).toEqual([]);
  });
});

test(
  "a page kept open through a restart of the server comes back by itself, with nothing lost",
  async () => {
    await go("/customers");
    await page.getByLabel("Name, domain or Microsoft ID").fill("olivo");
    const form = await page.context().newPage();
    await form.goto(`${house.url}/customers/import`);
    await form.setInputFiles("input[type=file]", aFileToCorrect("XX9"));
    await form.getByLabel("country", { exact: true }).fill("AT");
    const board = await page.context().newPage();
    await board.goto(house.url);
    await board.getByText(/^Read /).waitFor();
    await house.stopServer();
    await page.getByText("Live updates off since").waitFor();
    await board.getByText(/^Last read /).waitFor();
    await form.getByText("Live updates off since").waitFor();
    await house.startServer();
    await page.getByText("Live updates off since").waitFor({ state: "detached" });
    await board.getByText(/^Last read /).waitFor({ state: "detached" });
    await board.close();
    await page.getByRole("link", { name: "Olivo Foods" }).waitFor();
    expect(await page.getByLabel("Name, domain or Microsoft ID").inputValue()).toBe("olivo");
    await form.getByText("Live updates off since").waitFor({ state: "detached" });
    expect(await form.getByLabel("country", { exact: true }).inputValue()).toBe("AT");
    await form.reload();
    expect(await form.getByLabel("country", { exact: true }).inputValue()).toBe("AT");
    await form.getByRole("button", { name: "Check corrected rows" }).click();
    await form.getByText("Rows: 1 = 1 ready + 0 to correct").waitFor();
    await form.close();
  },
  LONG_MS,
);
