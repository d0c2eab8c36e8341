// All phrases of all languages. English decides which keys there are; the type of every other
// language's section is checked against the English one, so that a missing key does not compile.

import { createRequire } from "node:module";
import { sections as english } from "./en/sections.ts";
import type { PhraseLanguage } from "./languages.ts";

type Sections = typeof english;
type SectionName = keyof Sections;

/** `<section>.<key>`; the section is the part before the first dot. */
export type PhraseKey = {
  [S in SectionName]: `${S}.${keyof Sections[S] & string}`;
}[SectionName];

/** Section, then key, then ICU message. */
type Phrases = Readonly<Record<string, Readonly<Record<string, string>>>>;

const require = createRequire(import.meta.url);

const italian = whenAsked(() => require("./it/sections.ts").sections);
const russian = whenAsked(() => require("./ru/sections.ts").sections);
const chinese = whenAsked(() => require("./zh-TW/sections.ts").sections);
const portuguese = whenAsked(() => require("./pt-BR/sections.ts").sections);
const spanish = whenAsked(() => require("./es/sections.ts").sections);

/** Each language is fifty files, and most processes speak one or two: a sixth of a worker's start went into the others. */
export const catalog: Readonly<Record<PhraseLanguage, Phrases>> = {
  en: english,
  get it() {
    return italian();
  },
  get ru() {
    return russian();
  },
  get "zh-TW"() {
    return chinese();
  },
  get "pt-BR"() {
    return portuguese();
  },
  get es() {
    return spanish();
  },
};

function whenAsked(load: () => Phrases): () => Phrases {
  let loaded: Phrases | null = null;
  return () => (loaded ??= load());
}

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
