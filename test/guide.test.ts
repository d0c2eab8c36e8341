// The pages that people read lead to what is there; and of the operator's guide in six languages no chapter, picture or
// button of one is missing in another.

import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalog } from "#phrases/catalog.ts";
import { languages, type PhraseLanguage } from "#phrases/languages.ts";

const root = dirname(import.meta.dirname);
const guide = join(root, "docs/guide");
const chaptersOf = (language: PhraseLanguage) =>
  globSync("*.md", { cwd: join(guide, language) }).sort();
const textOf = (language: PhraseLanguage, chapter: string) =>
  readFileSync(join(guide, language, chapter), "utf8");

/** Every phrase of the language that stands on a screen as it is. */
function phrasesOf(language: PhraseLanguage): ReadonlySet<string> {
  return new Set(Object.values(catalog[language]).flatMap((section) => Object.values(section)));
}

function targetsOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)/g)].flatMap(([, target]) => target ?? []);
}

test("there are the same chapters in every language, and the pictures are small", () => {
  for (const language of languages) expect(chaptersOf(language)).toEqual(chaptersOf("en"));
  const pictures = globSync("docs/images/guide/**/*.webp", { cwd: root });
  const bytes = pictures.reduce((sum, path) => sum + statSync(join(root, path)).size, 0);
  expect(bytes).toBeLessThan(4_000_000);
});

const pages = ["README.md", ...globSync("docs/**/*.md", { cwd: root })];
test.each(pages)("%s leads to what is there", (page) => {
  const targets = targetsOf(readFileSync(join(root, page), "utf8"));
  const inside = targets.filter((target) => !/^[a-z]+:/.test(target));
  const missing = inside.filter((target) => !existsSync(join(root, dirname(page), target)));
  expect(missing).toEqual([]);
});

describe.each(languages)("the guide in %s", (language) => {
  test.each(chaptersOf("en"))("%s leads where the English one does", (chapter) => {
    const targets = targetsOf(textOf(language, chapter));
    const same = (text: string) =>
      targetsOf(text)
        .map((target) => basename(target))
        .sort();
    expect(same(textOf(language, chapter))).toEqual(same(textOf("en", chapter)));
    const pictures = targets.filter((target) => target.endsWith(".webp"));
    expect(pictures.filter((target) => !target.includes(`/guide/${language}/`))).toEqual([]);
  });

  test.each(chaptersOf("en"))("%s names buttons as the screen does", (chapter) => {
    const phrases = phrasesOf(language);
    const bold = [...textOf(language, chapter).matchAll(/\*\*([^*]+)\*\*/g)];
    const labels = bold.map(([, label = ""]) => label.replaceAll(/\s+/g, " "));
    expect(labels.filter((label) => !phrases.has(label))).toEqual([]);
    const english = [...textOf("en", chapter).matchAll(/\*\*([^*]+)\*\*/g)];
    expect(labels).toHaveLength(english.length);
  });
});
