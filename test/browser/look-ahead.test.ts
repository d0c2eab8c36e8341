// A partner's first day: the server may write nothing, and the console looks ahead from exports that never leave it.

import { globSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsOn } from "./axe.ts";
import { openConsoleHouse, type ConsoleHouse } from "./console-house.ts";

const exports = globSync("*.csv", { cwd: join(import.meta.dirname, "../cli/shadow-files") }).map(
  (name) => join(import.meta.dirname, "../cli/shadow-files", name),
);
const LONG_MS = 240_000; // a browser on a machine that has other things to do

let house: ConsoleHouse;
beforeAll(async () => {
  house = await openConsoleHouse({ HANDOVER_READ_ONLY: "true" });
}, LONG_MS);
afterAll(() => house.close());

test(
  "says that nothing is written, teaches what to bring, and tells what ends without sending a file",
  async () => {
    const page = await house.newPage();
    await page.clock.setFixedTime("2026-11-21T09:00:00Z");
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.method()} ${request.postData() ?? ""}`));
    await page.goto(house.url);
    await page.getByText("Read-only: nothing is written at Microsoft").waitFor();
    await page.getByRole("link", { name: "Look ahead from files" }).first().click();
    await page.getByText("Partner Center: the subscription report").waitFor();
    expect(await violationsOn(page)).toEqual([]);

    await page.getByLabel("Choose files").setInputFiles(exports);
    const total = "5 subscriptions of 3 customers renew or end within 90 days.";
    await page.getByText(total).waitFor();
    const rows = page.getByRole("row");
    expect(await rows.count()).toBe(6);
    const extended = rows.filter({ hasText: "Office 365 E3" }).filter({ hasText: "Caseificio" });
    expect(await extended.innerText()).toContain("€53,209.80");
    expect(await violationsOn(page)).toEqual([]);

    await page.getByLabel("Look ahead", { exact: true }).selectOption("30 days");
    await page.getByText("within 30 days").waitFor();
    expect(await rows.count()).toBe(4);
    expect(page.url()).toContain("days=30");
    await page.getByRole("button", { name: "Leave out rinnovi.csv" }).click();
    await page.getByText("2 files.").waitFor();
    expect(sent.filter((each) => /Oleificio|Caseificio/.test(each))).toEqual([]);
    expect(sent.filter((each) => !each.startsWith("GET "))).toEqual([]);
  },
  LONG_MS,
);
