// Plan files as people have them, checked and compared with no server and no database.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, expect, test } from "vitest";
import { CliError } from "#cli/cli-error.ts";
import { run as diff } from "#cli/commands/plan/diff.ts";
import { run as verify } from "#cli/commands/plan/verify.ts";
import { createTerminal } from "#cli/terminal.ts";
import { makePlan } from "#domain/plan/make-plan.ts";
import { aDeclared, aRequest, aRow, e3 } from "#domain/plan/plan-request.fixture.ts";
import { parseInstant } from "#lib/instant.ts";
import { languages, type PhraseLanguage } from "#phrases/languages.ts";

const folder = mkdtempSync(join(tmpdir(), "handover-plans-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plan = makePlan(aRequest([{ sku: e3, inUse: 9, rows: [aRow(e3)] }], [aDeclared()]));

function fileOf(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

async function say(
  language: PhraseLanguage,
  act: (terminal: ReturnType<typeof createTerminal>) => Promise<number>,
) {
  let said = "";
  const stream = new Writable({
    write(chunk, _, done) {
      said += String(chunk);
      done();
    },
  });
  const exitCode = await act(createTerminal(language, { stdout: stream, stderr: stream }));
  return { exitCode, said };
}

const verified = (file: string, language: PhraseLanguage = "en", json = false) =>
  say(language, (terminal) => verify({ file, json }, terminal));

test("a plan that holds is said to hold", async () => {
  const { exitCode, said } = await verified(fileOf("good.json", plan));
  expect(exitCode).toBe(0);
  expect(said).toContain("The plan holds");
});

test.each(languages)("in %s: who is first to lose what, and when", async (language) => {
  const late = structuredClone(plan);
  for (const { steps } of late.plan.targets) {
    for (const step of steps) step.orderAt = parseInstant("2026-12-01T00:00:00Z");
  }
  const { exitCode, said } = await verified(fileOf("late.json", late), language);
  expect(exitCode).toBe(3);
  const [, first = "", second = ""] = said.split("\n");
  expect(first + second).toContain("ENTERPRISEPACK-user-0001");
  expect(first + second).toMatch(/2026/);
  expect(said).not.toMatch(/orderTooLate|seatsMissing|[{}]/);
});

test("with --json: the first gap, and every failure by its code", async () => {
  const short = structuredClone(plan);
  short.plan.targets = [];
  const { said } = await verified(fileOf("short.json", short), "en", true);
  expect(JSON.parse(said)).toMatchObject({
    ok: false,
    firstGap: { at: "2026-12-02T00:00:00.000Z", user: "ENTERPRISEPACK-user-0001" },
  });
});

test("a day that no calendar has is a part that cannot be read, not a crash", async () => {
  const text = JSON.stringify(plan).replaceAll("2026-12-02T", "2026-99-99T");
  expect(await verified(fileOf("no-day.json", text))).toMatchObject({ exitCode: 3 });
});

test.each([
  ["cut off on the way", JSON.stringify(plan).slice(0, 3_000), "PLAN_FILE_TRUNCATED"],
  ["of another release", { ...plan, schema: "handover.planFile/2" }, "PLAN_FILE_OTHER_VERSION"],
  ["something else in JSON", [1, 2, 3], "PLAN_FILE_UNREADABLE"],
  ["no JSON", "Dear Ada, here is the plan", "PLAN_FILE_UNREADABLE"],
  ["empty", " \n", "FILE_EMPTY"],
])("a file that is %s is refused by name", async (_, content, code) => {
  const error = await verified(fileOf("other.json", content)).catch((thrown: unknown) => thrown);
  expect(error instanceof CliError ? error.code : error).toBe(code);
});

test("a folder, and a file that is not there, cannot be read", async () => {
  for (const file of [folder, join(folder, "nowhere.json")]) {
    const error = await verified(file).catch((thrown: unknown) => thrown);
    expect(error instanceof CliError ? error.code : error).toBe("FILE_UNREADABLE");
  }
});

test.each(languages)("in %s: what changed from one file to the next, and why", async (language) => {
  const grown = aRequest([{ sku: e3, inUse: 12, rows: [aRow(e3, { seats: 12 })] }], [aDeclared()]);
  const earlier = fileOf("earlier.json", plan);
  const later = fileOf("later.json", makePlan(grown));
  const offline = () => Promise.reject(new Error("two files need no server"));
  const { exitCode, said } = await say(language, (terminal) =>
    diff({ earlier, later, from: null, to: null }, { terminal, json: false, withApi: offline }),
  );
  expect(exitCode).toBe(0);
  expect(said).toContain("9 → 12");
  expect(said).toMatch(/34[.,]52/);
  expect(said).not.toMatch(/seatsMin|UNUSED_SEATS|[{}]/);
});
