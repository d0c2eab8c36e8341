// npm run bench -- console [customers]: a console with 10,000 customers and moves in a real browser. How much later than
// an empty page of the same stack can the list be used (read, and searched), and does it scroll without a dropped row?

import type { Page } from "playwright-core";
import { openConsoleHouse } from "../test/browser/console-house.ts";
import { takeTour } from "../test/browser/tour-time.ts";

const LATER_MS_MAX = 1_000;
/** The machine's part and, at a person's pace, the reading of every card. */
const TOUR_MS_MAX = 120_000;
const RUNS = 5;
const SCROLL_STEPS = 40;
/** The engine asks every new customer for the relationship first; what is measured is the console. */
const QUIET_WITHIN_MS = 20 * 60_000;

export async function run(): Promise<number> {
  const customers = Number(process.argv[3] ?? "10000");
  const house = await openConsoleHouse();
  try {
    const page = await house.newPage();
    page.setDefaultTimeout(QUIET_WITHIN_MS);
    const tour = await takeTour(house, page);
    const tourMs = tour.machineMs + tour.readingMs;
    await page.getByRole("button", { name: "Skip" }).click();
    await importCustomers(page, house.url, customers);
    await untilQuiet(page, house.url);
    const empty: number[] = [];
    const full: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      empty.push(await timeTo(page, `${house.url}/nothing-stands-here`, () => titled(page)));
      full.push(await timeTo(page, `${house.url}/customers`, () => firstRow(page)));
    }
    const searchMs = await timeOfSearch(page, customers);
    const dropped = await droppedRows(page);
    const laterMs = median(full) - median(empty);
    const broken = [
      [tourMs <= TOUR_MS_MAX, "the tour takes too long"],
      [laterMs <= LATER_MS_MAX, "the list is usable too late"],
      [dropped === 0, "rows were dropped while scrolling"],
    ].flatMap(([holds, what]) => (holds === true ? [] : [String(what)]));
    const figures = {
      tour: { ...tour, tourMs },
      customers,
      emptyMs: median(empty),
      listMs: median(full),
      laterMs,
      searchMs,
      scrollSteps: SCROLL_STEPS,
      dropped,
      broken,
    };
    console.log(JSON.stringify(figures, null, 2));
    return broken.length === 0 ? 0 : 1;
  } finally {
    await house.close();
  }
}

async function importCustomers(page: Page, url: string, count: number): Promise<void> {
  const header = "tenantId,companyName,domain,country,contactEmail";
  // All begin alike: what our ids show of a tenant is no difference between them.
  const rows = Array.from({ length: count }, (_, index) => {
    const number = String(index).padStart(6, "0");
    return `10000000-0000-4000-8000-000000${number},Company ${number},c${number}.example,IT,it@c${number}.example`;
  });
  const answer = await page.request.post(`${url}/api/v1/imports`, {
    headers: { "x-handover-console": "1", "content-type": "text/csv" },
    data: `${[header, ...rows].join("\n")}\n`,
    timeout: QUIET_WITHIN_MS,
  });
  if (answer.status() !== 201) throw new Error(await answer.text());
}

async function untilQuiet(page: Page, url: string): Promise<void> {
  const giveUpAt = performance.now() + QUIET_WITHIN_MS;
  for (;;) {
    const answer = await page.request.get(`${url}/api/v1/standing`);
    const { due } = (await answer.json()) as { due: number };
    if (due === 0) return;
    if (performance.now() > giveUpAt) throw new Error(`still due: ${due}`);
    await page.waitForTimeout(1_000);
  }
}

async function timeTo(page: Page, address: string, usable: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await usable();
  return Math.round(performance.now() - from);
}

function titled(page: Page): Promise<void> {
  return page.getByRole("heading", { level: 1 }).waitFor();
}

function firstRow(page: Page): Promise<void> {
  return page.getByRole("link", { name: "Company 000000" }).waitFor();
}

/** From the last key to the one row that is left. */
async function timeOfSearch(page: Page, customers: number): Promise<number> {
  const last = `c${String(customers - 1).padStart(6, "0")}.example`;
  const field = page.getByLabel("Name, domain or Microsoft ID");
  const from = performance.now();
  await field.fill(last);
  await page.getByText("hidden by filters").waitFor();
  const took = Math.round(performance.now() - from);
  await field.fill("");
  await firstRow(page);
  return took;
}

/** At each of many places, two frames after a jump to it: how many rows' worth of the window is bare. */
function droppedRows(page: Page): Promise<number> {
  return page.evaluate<number>(`(${SCROLL_AND_COUNT})(${SCROLL_STEPS})`);
}

/** Runs in the page, whose types are not known here. */
const SCROLL_AND_COUNT = `async (steps) => {
  const list = document.querySelector(".list");
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  let dropped = 0;
  for (let step = 1; step <= steps; step += 1) {
    list.scrollTop = (list.scrollHeight - list.clientHeight) * (step / steps);
    await frame();
    await frame();
    const window = list.getBoundingClientRect();
    const rows = [...list.querySelectorAll(".list-rows > [role=row]")]
      .map((row) => row.getBoundingClientRect())
      .filter(({ top, bottom }) => bottom > window.top && top < window.bottom)
      .sort((a, b) => a.top - b.top);
    let covered = list.querySelector(".list-head").getBoundingClientRect().bottom;
    for (const { top, bottom, height } of rows) {
      if (top > covered + 2) dropped += Math.ceil((top - covered) / height);
      covered = Math.max(covered, bottom);
    }
    if (covered < window.bottom - 3) dropped += 1;
  }
  return dropped;
}`;

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}
