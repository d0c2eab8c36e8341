// Every command that a page tells people to type is one that the command line understands, down to its options; and what npm is
// told to run exists. docs/cli.md is not read: it is made from the commands themselves.

import type { Command } from "commander";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { findStarter } from "#cli/starter.ts";
import { buildProgram } from "#cli/program.ts";
import { createTerminal } from "#cli/terminal.ts";

const root = dirname(dirname(import.meta.dirname));
const read = (page: string) => readFileSync(join(root, page), "utf8");
const pages = ["README.md", ...globSync("docs/**/*.md", { cwd: root })].filter(
  (page) => page !== "docs/cli.md" && !page.startsWith("docs/decisions/"),
);
const cliPage = read("docs/cli.md");

/** What stands in code, one line each; a line that ends with a backslash goes on in the next. */
function codeOf(text: string): string[] {
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, code = ""]) => code);
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, "");
  const inline = [...prose.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
  return [
    ...blocks.flatMap((block) => block.replaceAll("\\\n", " ").split("\n")),
    ...inline.map((code) => code.replaceAll(/\s+/g, " ")),
  ];
}

/** A command is typed as it stands; a mention (`handover plan days --per-day`) may leave out what it is given. */
interface Documented {
  readonly words: readonly string[];
  readonly isMention: boolean;
}

function commandsOf(page: string): Documented[] {
  return codeOf(read(page)).flatMap((line) =>
    [
      ...line.matchAll(
        /(^|[\s(=])(\.\/bin\/|\/opt\/handover\/bin\/)?handover (?![:<])([^|>&#)]*)/gu,
      ),
    ]
      .filter(([whole, before, path]) => path !== undefined || `${before}${whole}` === whole)
      .filter(([, before, path]) => path !== undefined || before === "")
      .map(([, , path, rest = ""]) => ({
        words: [...rest.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)]
          .map(([, a, b, c]) => a ?? b ?? c ?? "")
          .filter((word) => word !== "…"),
        isMention: path === undefined || rest.includes("…"),
      })),
  );
}

/** What commander says of the words; null: understood. */
async function troubleWith({ isMention, words }: Documented): Promise<string | null> {
  const silent = { write: () => true } as unknown as NodeJS.WriteStream;
  const terminal = createTerminal("en", { stdout: silent, stderr: silent });
  const services = () => {
    throw new Error("nothing is carried out here");
  };
  const program = buildProgram({ terminal, version: "0", services, done: () => undefined });
  for (const command of allOf(program)) {
    const quiet = { writeOut: () => undefined, writeErr: () => undefined };
    command.exitOverride().configureOutput(quiet);
    if (command.commands.length === 0) command.action(() => undefined);
  }
  try {
    await program.parseAsync([...words], { from: "user" });
    return null;
  } catch (error) {
    const { code = "", message = "" } = error as { code?: string; message?: string };
    if (isMention && MISSING.test(code)) return unknownOption(program, words);
    return `${code} ${message}`;
  }
}

const MISSING = /^commander\.(missing|optionMissing|help)/;

/** Whoever leaves something out hears of that first; what else is wrong is looked for here. */
function unknownOption(program: Command, words: readonly string[]): string | null {
  let command = program;
  for (const word of words) command = command.commands.find((it) => it.name() === word) ?? command;
  const known = [...program.options, ...command.options].map(({ long }) => long);
  return words.find((word) => word.startsWith("--") && !known.includes(word)) ?? null;
}

function allOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(allOf)];
}

/** Of a command that starts something: its options stand in its help, and so in docs/cli.md. */
function starterTrouble(name: string, rest: readonly string[]): string | null {
  const [, help = ""] = cliPage.split(`\n## handover ${name}\n`);
  const [own = ""] = help.split("\n## ");
  const [described = ""] = own.split("Examples:");
  const unknown = rest.filter((word) => /^--[a-z]/.test(word) && !described.includes(word));
  return unknown.length === 0 ? null : `unknown: ${unknown.join(" ")}`;
}

test.each(pages)("what %s tells to type is understood", async (page) => {
  const troubles: string[] = [];
  for (const documented of commandsOf(page)) {
    const starter = findStarter(documented.words);
    const trouble =
      starter === null ? await troubleWith(documented) : starterTrouble(starter.name, starter.rest);
    if (trouble !== null) troubles.push(`${documented.words.join(" ")}: ${trouble}`);
  }
  expect(troubles).toEqual([]);
});

test("commands are found where they stand", () => {
  const found = pages.flatMap(commandsOf);
  expect(found.length).toBeGreaterThan(100);
  expect(found.map(({ words }) => words.join(" "))).toEqual(
    expect.arrayContaining(["plan show olivofoods", "journal verify JOURNAL.json"]),
  );
});

test("what npm and vitest are told to run is there", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const code = [...pages, "docs/cli.md"].flatMap((page) => codeOf(read(page)));
  const run = code.flatMap((line) => [...line.matchAll(/npm run ([\w:-]+)/g)].map(([, it]) => it));
  expect(run.filter((name = "") => !(name in scripts))).toEqual([]);
  const files = code.flatMap((line) =>
    [...line.matchAll(/vitest run (\S+)/g)].map(([, it = ""]) => it),
  );
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
