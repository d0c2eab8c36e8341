import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { catalog } from "./catalog.ts";
import { localeOf } from "./formats.ts";
import { languages, type PhraseLanguage } from "./languages.ts";

interface Argument {
  readonly name: string;
  /** The branches of a select or plural; null for a plain value. */
  readonly branches: readonly string[] | null;
  readonly isPlural: boolean;
}

const translations = languages.filter((language) => language !== "en");

describe.each(translations)("%s", (language) => {
  it("has exactly the keys of English", () => {
    expect(keysOf(language)).toEqual(keysOf("en"));
  });

  it("uses the values that English uses", () => {
    const differing = keysOf("en").filter((key) => namesIn(language, key) !== namesIn("en", key));
    expect(differing).toEqual([]);
  });

  it("has no sentence left in English", () => {
    const left = keysOf("en").filter((key) => isProse(key) && !isWrittenIn(language, key));
    expect(left).toEqual([]);
  });
});

describe.each(languages)("plurals in %s", (language) => {
  it("name every category of the language", () => {
    const { pluralCategories } = new Intl.PluralRules(localeOf(language)).resolvedOptions();
    const incomplete = keysOf(language).filter((key) =>
      argumentsIn(language, key)
        .filter(({ isPlural }) => isPlural)
        .some(({ branches }) => !isCovered(branches ?? [], pluralCategories)),
    );
    expect(incomplete).toEqual([]);
  });
});

// Branches for exact numbers (=1) beside "other" mean that the words do not change with the number.
function isCovered(branches: readonly string[], categories: readonly string[]): boolean {
  const named = branches.filter((branch) => !branch.startsWith("=") && branch !== "other");
  return named.length === 0
    ? branches.some((branch) => branch.startsWith("=")) || categories.length === 1
    : categories.every((category) => branches.includes(category));
}

function keysOf(language: PhraseLanguage): string[] {
  return Object.entries(catalog[language])
    .flatMap(([section, messages]) => Object.keys(messages).map((key) => `${section}.${key}`))
    .sort();
}

function messageOf(language: PhraseLanguage, key: string): string {
  const [section = "", ...rest] = key.split(".");
  return catalog[language][section]?.[rest.join(".")] ?? "";
}

function namesIn(language: PhraseLanguage, key: string): string {
  const names = argumentsIn(language, key).map(({ name }) => name);
  return [...new Set(names)].sort().join(" ");
}

function argumentsIn(language: PhraseLanguage, key: string): Argument[] {
  const format = new IntlMessageFormat(messageOf(language, key), localeOf(language), undefined, {
    ignoreTag: true,
  });
  return format.getAst().flatMap((element) => collect(element));
}

const LITERAL = 0;
const PLURAL = 6;
const POUND = 7;

function collect(element: object): Argument[] {
  if (!("type" in element) || element.type === LITERAL || element.type === POUND) return [];
  const name = "value" in element ? String(element.value) : "";
  const isPlural = element.type === PLURAL;
  if (!("options" in element)) return [{ name, branches: null, isPlural }];
  const options = element.options as Record<string, { value: object[] }>;
  return [
    { name, branches: Object.keys(options), isPlural },
    ...Object.values(options).flatMap(({ value }) => value.flatMap(collect)),
  ];
}

function words(text: string): string[] {
  const plain = text.replace(/\{[^{}]*\}/g, " ").replace(/handover [a-z]+( [a-z]+)?/g, " ");
  return plain.match(/\p{L}{4,}/gu) ?? [];
}

// A product's name or a code may well be the same in every language; two longer words are prose.
function isProse(key: string): boolean {
  const names = /Handover|Microsoft|Partner|Center|JSON|FILE|DATABASE_URL|SKU|GDAP/g;
  return words(messageOf("en", key).replace(names, " ")).length >= 2;
}

function isWrittenIn(language: PhraseLanguage, key: string): boolean {
  const message = messageOf(language, key);
  if (language === "ru") return /\p{Script=Cyrillic}/u.test(message);
  if (language === "zh-TW") return /\p{Script=Han}/u.test(message);
  return message !== messageOf("en", key);
}
