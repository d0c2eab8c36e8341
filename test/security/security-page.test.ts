// docs/security.md claims nothing without a test that is there, and leaves no requirement out in silence.

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

/**
 * How many requirements of levels 1 and 2 each section of OWASP ASVS 5.0.0 has, by chapter and section; they are its
 * first ones, those of level 3 come after them.
 */
const sections: readonly (readonly number[])[] = [
  [2, 9, 11, 3, 2],
  [3, 3, 4, 1],
  [0, 2, 4, 6, 5, 0, 2],
  [3, 1, 2, 4],
  [1, 3, 2, 3],
  [3, 12, 4, 4, 5, 3, 0, 4],
  [3, 4, 2, 5, 2, 2],
  [2, 3, 1, 1],
  [3, 4],
  [2, 2, 4, 11, 5, 2, 3],
  [2, 3, 3, 4, 1, 1],
  [3, 2, 4],
  [1, 5, 2, 5],
  [2, 4, 3],
  [3, 3, 7],
  [1, 5, 4, 3, 3],
  [1, 4, 2],
];

test("every requirement of levels 1 and 2 has a row or is named among what there is nothing of", () => {
  const demanded = sections.flatMap((counts, chapter) =>
    counts.flatMap((count, section) =>
      Array.from({ length: count }, (_, at) => `V${chapter + 1}.${section + 1}.${at + 1}`),
    ),
  );
  expect(demanded).toHaveLength(253);
  const [, paragraph = ""] =
    /\nLeft out, as there is nothing of the kind: ([^]+?)\n\n/.exec(page) ?? [];
  const leftOut = [...paragraph.matchAll(/(V[\d.]*\d)(?: to (V[\d.]*\d))?/g)].flatMap(
    ([, first = "", last = first]) =>
      demanded.filter(
        (each) => isWithin(each, first) || isWithin(each, last) || isBetween(each, first, last),
      ),
  );
  const stated = [...leftOut, ...rows.map(({ requirement }) => requirement)];
  expect(stated.toSorted()).toEqual(demanded.toSorted());
});

function isWithin(requirement: string, whole: string): boolean {
  return requirement === whole || requirement.startsWith(`${whole}.`);
}

/** Of one section, by number. */
function isBetween(requirement: string, first: string, last: string): boolean {
  const [section, number] = splitNumber(requirement);
  const [from, least] = splitNumber(first);
  const [, most] = splitNumber(last);
  return section === from && least < number && number < most;
}

function splitNumber(requirement: string): readonly [string, number] {
  const dot = requirement.lastIndexOf(".");
  return [requirement.slice(0, dot), Number(requirement.slice(dot + 1))];
}
