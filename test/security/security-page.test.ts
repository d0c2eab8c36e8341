// docs/security.md claims nothing without a test that is there.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/security.md"), "utf8");
const rows = [...page.matchAll(/^\| (V[^ ]+) +\| ([^|]+)\|(.+)\| ([^|]+) \|$/gm)].map(
  ([, requirement = "", state = "", , shown = ""]) => ({
    requirement,
    state: state.trim(),
    shown: shown.trim().replaceAll("`", ""),
  }),
);

test("each requirement stands once, in order, and what is met is shown by a test", () => {
  expect(rows.length).toBeGreaterThan(150);
  const order = rows.map(({ requirement }) => {
    const [, chapter, section, number] = /^V(\d+)\.(\d+)\.(\d+)$/.exec(requirement) ?? [];
    return Number(chapter) * 10_000 + Number(section) * 100 + Number(number);
  });
  expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
  for (const { requirement, shown, state } of rows) {
    expect(["met", "partly", "not met", "n/a"]).toContain(state);
    const isShown = shown.endsWith(".test.ts") && existsSync(join(root, shown));
    expect([requirement, isShown || (shown === "none" && state !== "met")]).toEqual([
      requirement,
      true,
    ]);
  }
  const counted = (state: string) => rows.filter((row) => row.state === state).length;
  expect(page).toContain(
    `${counted("met")} are met, ${counted("partly")} partly, ${counted("not met")} are not, ${counted("n/a")} do not apply`,
  );
});
