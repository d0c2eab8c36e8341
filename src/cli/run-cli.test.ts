import { expect, test } from "vitest";
import { ApiError } from "#contract/problem.ts";
import { languages } from "#phrases/languages.ts";
import { CliError } from "./cli-error.ts";
import { languageOf, type CliParts } from "./run-cli.ts";
import { findStarter } from "./starter.ts";
import { runCollected } from "./testing/run-collected.ts";

const home = { folder: "/f", serverUrl: null, holdsData: false, sampleCustomers: null };

function run(argv: readonly string[], parts: Partial<CliParts> = {}) {
  return runCollected(argv, {
    openApi: () => Promise.reject(new CliError("SERVER_GONE", { url: "http://x" })),
    lookAtHome: () => Promise.resolve(home),
    ...parts,
  });
}

test("help goes to stdout, mistakes to stderr with exit code 2", async () => {
  const help = await run(["--help"]);
  expect(help).toMatchObject({ exitCode: 0, stderr: "" });
  expect(help.stdout).toContain("customers");
  for (const argv of [
    ["nonsense"],
    ["plan", "approve", "acme"],
    ["plan", "show"],
    ["moves", "list", "extra"],
    ["moves", "list", "--unknown"],
    ["clock", "--forward", "P1D", "--until", "2027-01-01"],
    ["clock", "--until", "yesterday"],
    ["letters", "list", "--after", "-1"],
    ["clock", "--forward", "nonsense"],
    ["clock", "--forward", "P99999999Y"],
    ["plan", "approve", "acme", "--hash", "1234"],
    ["moves", "show", ""],
    ["customers", "invite", "acme", " "],
    ["moves", "list", "--lang", "xx"],
    ["report", "acme", "--language", "xx"],
    ["customers", "import", "x.csv", "--dates", "yearFirst"],
    ["customers", "import", "x.csv", "--columns", "tenantId,colour"],
    ["tokens", "create", "x", "--scopes", "everything"],
    ["steps", "answer", "x", "--valid-until", "2026-02-30"],
    ["moves", "override", "x", "y", "--reason", "z", "--seats", "0"],
    ["steps", "answer", "x", "--reference", "4".repeat(101)],
  ]) {
    const { exitCode, stdout, stderr } = await run(argv);
    expect([argv, exitCode, stdout]).toEqual([argv, 2, ""]);
    expect(stderr).toMatch(/\[[A-Z_]+\]\n$/);
  }
});

test("who chose what there is not is told what there is", async () => {
  const columns = await run(["customers", "import", "x.csv", "--columns", "tenantId,colour"]);
  expect(columns.stderr).toMatch(
    /^--columns cannot be “colour”\. It can be: tenantId, companyName, /,
  );
  const language = await run(["report", "acme", "--language", "xx"]);
  expect(language.stderr).toContain("--language cannot be “xx”. It can be: en, it, ru, ");
});

test("handover alone says where you stand; where nothing is, nothing is opened to say so", async () => {
  const told = new Set<string>();
  for (const language of languages) {
    const { exitCode, stdout, stderr } = await run(["--lang", language]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("./bin/handover serve");
    told.add(stdout);
  }
  expect(told.size).toBe(languages.length);
  const { stdout } = await run(["--json"]);
  expect(JSON.parse(stdout)).toMatchObject({
    home,
    overview: null,
    next: [{ why: "serve" }, {}, {}],
  });
  const lookAtHome = () => Promise.resolve({ ...home, holdsData: true });
  expect((await run([], { lookAtHome })).exitCode).toBe(5); // opened, and gone
});

test("errors have an exit code by kind", async () => {
  const failing = (error: Error) =>
    run(["moves", "list"], { openApi: () => Promise.reject(error) });
  expect((await failing(new ApiError("BAND_HASH_DIFFERENT", { current: "x" }))).exitCode).toBe(3);
  expect((await failing(new ApiError("MOVE_UNKNOWN", { id: "x" }))).exitCode).toBe(4);
  expect((await failing(new CliError("SERVER_GONE", { url: "x" }))).exitCode).toBe(5);
  expect((await failing(new Error("boom"))).exitCode).toBe(1);
});

test("a mistake is told in each language without a word of commander's English", async () => {
  const told = new Set<string>();
  for (const language of languages) {
    const { stderr } = await run(["plan", "approve", "acme", "--lang", language]);
    expect(stderr).not.toMatch(/required option|error:/);
    told.add(stderr);
  }
  expect(told.size).toBe(languages.length);
});

test("the language is that of --lang, else of the locale", () => {
  expect(languageOf({ argv: ["--lang", "pt"], env: { LANG: "ru_RU.UTF-8" } })).toBe("pt-BR");
  expect(languageOf({ argv: ["--lang=it"], env: {} })).toBe("it");
  expect(languageOf({ argv: [], env: { LC_ALL: "zh_TW.UTF-8", LANG: "it_IT" } })).toBe("zh-TW");
  expect(languageOf({ argv: [], env: { LC_ALL: "", LANG: "es_MX.UTF-8" } })).toBe("es");
  expect(languageOf({ argv: [], env: {} })).toBe("en");
});

test("what starts something gets its arguments untouched", async () => {
  expect(findStarter(["--lang", "it", "serve", "--port", "0"])).toEqual({
    name: "serve",
    rest: ["--lang", "it", "--port", "0"],
  });
  expect(findStarter(["moves", "list"])).toBeNull();
  expect(findStarter(["--lang", "demo"])).toBeNull();
});

test("the api is closed even when the command fails", async () => {
  let closed = 0;
  const client = { call: () => Promise.reject(new ApiError("MOVE_UNKNOWN", { id: "x" })) };
  const close = () => Promise.resolve(void (closed += 1));
  const { exitCode } = await run(["moves", "show", "x"], {
    openApi: () => Promise.resolve({ client, close }),
  });
  expect({ exitCode, closed }).toEqual({ exitCode: 4, closed: 1 });
});
