// docs/cli.md is what `--help` says, command by command, so that it cannot differ from it. After a
// change: npx vitest run test/cli/cli-page.test.ts --update

import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test, vi } from "vitest";
import { examplesOf } from "#cli/examples.ts";
import { runCli, type CliParts } from "#cli/run-cli.ts";
import { starterNames } from "#cli/starter.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const INTRODUCTION = `# The command line

Generated from the commands (\`npx vitest run test/cli/cli-page.test.ts --update\`).

\`handover\` alone says where you stand and what is next. Every command takes \`--lang en|it|ru|zh-TW|pt-BR|es\`
(else the language of the environment) and \`--json\`; data goes to standard output, talk and errors to standard
error. An ID may be shortened as long as it stays unique.

| Exit code | Meaning              |
| --------- | -------------------- |
| 0         | done                 |
| 1         | internal error       |
| 2         | wrong usage or input |
| 3         | refused              |
| 4         | not found            |
| 5         | unavailable          |
`;

const starters: CliParts["starters"] = {
  serve: async () => (await import("#main/serve.ts")).runServe,
  worker: async () => (await import("#main/worker.ts")).runWorkerProcess,
  sandbox: async () => (await import("#main/sandbox.ts")).runSandbox,
  demo: async () => (await import("#main/demo.ts")).runDemo,
  simulate: async () => (await import("#main/simulate.ts")).runSimulate,
};

afterEach(() => void vi.restoreAllMocks());

/** What the command with these words says of itself; what starts something writes to the process. */
async function help(path: string): Promise<string> {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  const unused = () => Promise.reject(new Error("not for help"));
  const exitCode = await runCli({
    argv: [...path.split(" ").filter((word) => word !== ""), "--help", "--lang", "en"],
    env: {},
    streams: { stdout: stream, stderr: stream },
    version: "0",
    openApi: unused,
    lookAtHome: unused,
    starters,
  });
  vi.restoreAllMocks();
  expect([path, exitCode]).toEqual([path, 0]);
  return written
    .join("")
    .replace(/\s*\/\S*\/sandbox\b/g, " .handover/sandbox")
    .trim();
}

/** The names below the heading "Commands:". */
function commandsIn(text: string): string[] {
  const [, list = ""] = text.split("Commands:\n");
  const [names = ""] = list.split("\n\n");
  return [...names.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name = ""]) => name);
}

async function allHelps(path = ""): Promise<Map<string, string>> {
  const text = await help(path);
  const helps = new Map([[path, text]]);
  for (const name of commandsIn(text)) {
    for (const [below, its] of await allHelps(`${path} ${name}`.trim())) helps.set(below, its);
  }
  return helps;
}

test("docs/cli.md tells what the commands tell, and each has an example that it understands", async () => {
  const helps = await allHelps();
  expect([...helps.keys()]).toEqual(expect.arrayContaining([...starterNames, "plan approve"]));
  for (const [path, text] of helps) {
    const examples = examplesOf(path);
    expect([path, examples.length > 0]).toEqual([path, true]);
    for (const example of examples) {
      expect(text).toContain(`./bin/handover ${example}`.trimEnd());
      const own = example.split("| ./bin/handover ").at(-1) ?? "";
      if (path === "" || commandsIn(text).length > 0) continue;
      expect(`${own} `.startsWith(`${path} `)).toBe(true);
      const options = own.match(/--[a-z-]+/g)?.filter((option) => option !== "--json") ?? [];
      const [described = ""] = text.split("Examples:");
      expect(options.filter((option) => !described.includes(option))).toEqual([]);
    }
  }
  const sections = [...helps].map(
    ([path, text]) =>
      `## handover${path === "" ? "" : ` ${path}`}\n\n\`\`\`text\n${text}\n\`\`\`\n`,
  );
  const page = [INTRODUCTION, ...sections].join("\n");
  expect(page).not.toContain(ROOT);
  await expect(page).toMatchFileSnapshot("../../docs/cli.md");
}, 30_000);
