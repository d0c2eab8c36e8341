// All phrases of all languages. English decides which keys there are; the type of every other
// language's section is checked against the English one, so that a missing key does not compile.

import { sections as english } from "./en/sections.ts";
import { sections as spanish } from "./es/sections.ts";
import { sections as italian } from "./it/sections.ts";
import type { PhraseLanguage } from "./languages.ts";
import { sections as portuguese } from "./pt-BR/sections.ts";
import { sections as russian } from "./ru/sections.ts";
import { sections as chinese } from "./zh-TW/sections.ts";

type Sections = typeof english;
type SectionName = keyof Sections;

/** `<section>.<key>`; the section is the part before the first dot. */
export type PhraseKey = {
  [S in SectionName]: `${S}.${keyof Sections[S] & string}`;
}[SectionName];

/** Section, then key, then ICU message. */
type Phrases = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const catalog: Readonly<Record<PhraseLanguage, Phrases>> = {
  en: english,
  it: italian,
  ru: russian,
  "zh-TW": chinese,
  "pt-BR": portuguese,
  es: spanish,
};

/** The ICU message behind a key, or undefined where nobody wrote it. */
export function findMessage(language: PhraseLanguage, key: string): string | undefined {
  const dot = key.indexOf(".");
  const section = ownValue(catalog[language], key.slice(0, dot));
  return section === undefined ? undefined : ownValue(section, key.slice(dot + 1));
}

// Keys come from the wire too, and "constructor" is a property of every object.
function ownValue<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** For keys that are put together from codes of the wire, a plan or the database. */
export function isPhraseKey(text: string): text is PhraseKey {
  return findMessage("en", text) !== undefined;
}
