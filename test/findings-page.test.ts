// docs/findings.md is what the findings say of themselves, and every finding is told by something. After a change:
// npx vitest run test/findings-page.test.ts --update

import { readFileSync, globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { format } from "prettier";
import { FindingCode } from "#domain/plan/finding.ts";
import { findings } from "#phrases/en/findings.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const INTRODUCTION = `# Findings

Generated from the words that the screens have (\`npx vitest run test/findings-page.test.ts --update\`).

A finding says what was found, what it means here, what to do, who does it, the last safe instant, and what it costs to
ignore it, in users and in money: in \`handover plan show\`, in \`handover moves show\`, in the console and in the plan file,
in six languages. Values in ‹angles› are those of the finding. A _refusal_ stands where a line or a move cannot go on; a
finding that somebody answers for (\`handover moves override … --ignore\`) is told with their name.

| code | found | what it means | what to do |
| ---- | ----- | ------------- | ---------- |
`;

const texts: Readonly<Record<string, string>> = findings;

test("docs/findings.md tells every finding", async () => {
  const rows = FindingCode.options.toSorted().map((code) => {
    const [title, meaning, action] = ["title", "meaning", "action"].map((part) =>
      plain(texts[`${code}.${part}`] ?? ""),
    );
    return `| \`${code}\` | ${title} | ${meaning} | ${action} |`;
  });
  const page = await format(`${INTRODUCTION}${rows.join("\n")}\n`, {
    parser: "markdown",
    printWidth: 120,
  });
  await expect(page).toMatchFileSnapshot("../docs/findings.md");
});

test("every finding is told by something", () => {
  const sources = globSync("src/{domain,engine}/**/*.ts", { cwd: ROOT })
    .filter((path) => !/\.(test|fixture)\.ts$|finding\.ts$|continuity\//.test(path))
    .map((path) => readFileSync(`${ROOT}/${path}`, "utf8"));
  const untold = FindingCode.options.filter(
    (code) => !sources.some((text) => text.includes(`"${code}"`)),
  );
  expect(untold).toEqual([]);
});

/** Of a choice by number the general case, and names for values. */
function plain(message: string): string {
  let text = message;
  for (;;) {
    const next = text.replace(
      /\{(\w+), (?:plural|select),[^{}]*(?:\{[^{}]*\}[^{}]*)*?other \{([^{}]*)\}\}/,
      (_, name: string, other: string) => other.replaceAll("#", `‹${name}›`),
    );
    if (next === text) break;
    text = next;
  }
  return text.replace(/\{(\w+)(?:, \w+)?\}/g, "‹$1›").replaceAll("|", "\\|");
}
