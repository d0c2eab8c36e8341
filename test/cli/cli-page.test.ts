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

| Exit code | Meaning                                                                     |
| --------- | --------------------------------------------------------------------------- |
| 0         | done; of an import: every row was taken                                     |
| 1         | internal error                                                              |
| 2         | wrong usage or input                                                        |
| 3         | refused; of an import: no row could be taken, for several reasons           |
| 4         | not found                                                                   |
| 5         | unavailable                                                                 |
| 6         | of an import: the good rows were taken, others refused, for several reasons |

A file that cannot be read is imported not at all, and the exit code says why:

| Exit code | Error                                                                           |
| --------- | ------------------------------------------------------------------------------- |
| 10, 11    | \`FILE_UNREADABLE\` (missing, a folder, no right to it), \`FILE_EMPTY\` \`CSV_EMPTY\` |
| 12, 13    | \`CSV_BINARY\`, \`CSV_ENCODING_UNKNOWN\`                                            |
| 14        | \`CSV_LINE_TOO_LONG\`                                                             |
| 15, 16    | \`CSV_QUOTE_OPEN\`, \`CSV_UNREADABLE\` (text behind a closed quotation mark)        |
| 17, 18    | \`IMPORT_COLUMN_MISSING\`, \`IMPORT_COLUMN_TWICE\`                                  |
| 19        | \`BODY_TOO_LARGE\`                                                                |
| 20, 21    | \`CATALOG_FILE_UNKNOWN\`, \`CATALOG_FILE_EMPTY\`                                    |
| 22        | \`CATALOG_ZIP_UNREADABLE\`                                                        |
| 23, 24    | \`CATALOG_COLUMN_MISSING\`, \`CATALOG_COLUMN_TWICE\`                                |
| 25        | \`CATALOG_VALUE_INVALID\`                                                         |
| 26, 27    | \`PLAN_FILE_UNREADABLE\`, \`WORLD_FILE_INVALID\`                                    |
| 28        | \`FILE_UNWRITABLE\`                                                               |
| 29        | \`IMPORT_TENANT_UNNAMED\` (neither a tenant nor a domain says whose licenses)     |

Rows that an import refuses, where all of them have one reason: 40 \`IMPORT_CELLS_TOO_MANY\`, 41 \`IMPORT_VALUE_MISSING\`,
42 \`IMPORT_VALUE_INVALID\`, 43 \`IMPORT_VALUE_TOO_LONG\`, 44 \`IMPORT_FORMULA\`, 45 \`IMPORT_TENANT_MALFORMED\`,
46 \`IMPORT_COUNTRY_MALFORMED\`, 47 \`IMPORT_COUNTRY_IN_NO_REGION\`, 48 \`IMPORT_EMAIL_MALFORMED\`,
49 \`IMPORT_DOMAIN_MALFORMED\`, 50 \`IMPORT_SEATS_UNREADABLE\`, 51 \`IMPORT_DATE_UNREADABLE\`, 52 \`IMPORT_DATE_AMBIGUOUS\`,
53 \`IMPORT_AMOUNT_UNREADABLE\`, 54 \`IMPORT_AMOUNT_AMBIGUOUS\`, 55 \`IMPORT_CURRENCY_MALFORMED\`, 56 \`IMPORT_WORD_UNKNOWN\`,
57 \`IMPORT_CHANNELS_CONTRADICT\`, 58 \`IMPORT_CUSTOMER_UNKNOWN\`, 59 \`IMPORT_CUSTOMER_TWICE\`, 60 \`IMPORT_ROWS_CONTRADICT\`,
61 \`IMPORT_SOURCE_TWICE\`, 62 \`IMPORT_DOMAIN_UNKNOWN\`, 63 \`IMPORT_DOMAIN_SHARED\`.
`;

const starters: CliParts["starters"] = {
  serve: async () => (await import("#main/serve.ts")).runServe,
  worker: async () => (await import("#main/worker.ts")).runWorkerProcess,
  connect: async () => (await import("#main/connect/connect.ts")).runConnect,
  backup: async () => (await import("#main/backup.ts")).runBackup,
  restore: async () => (await import("#main/restore.ts")).runRestore,
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
    const [, whatItDoes = ""] = text.split("\n\n");
    expect([path, whatItDoes]).toEqual([path, expect.not.stringMatching(/^\w+:\n/)]);
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
});
