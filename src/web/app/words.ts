// The words of the language that was chosen, and only those: at first what Home says, with the first other
// screen all that any screen says.

import type { PhraseLanguage } from "#phrases/languages.ts";

type Sections = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Words {
  readonly language: PhraseLanguage;
  readonly messages: Readonly<Record<string, string>>;
}

const homeOf: Readonly<Record<PhraseLanguage, () => Promise<{ readonly home: Sections }>>> = {
  en: () => import("#phrases/en/home.ts"),
  it: () => import("#phrases/it/home.ts"),
  ru: () => import("#phrases/ru/home.ts"),
  "zh-TW": () => import("#phrases/zh-TW/home.ts"),
  "pt-BR": () => import("#phrases/pt-BR/home.ts"),
  es: () => import("#phrases/es/home.ts"),
};

const screensOf: Readonly<Record<PhraseLanguage, () => Promise<{ readonly screens: Sections }>>> = {
  en: () => import("#phrases/en/screens.ts"),
  it: () => import("#phrases/it/screens.ts"),
  ru: () => import("#phrases/ru/screens.ts"),
  "zh-TW": () => import("#phrases/zh-TW/screens.ts"),
  "pt-BR": () => import("#phrases/pt-BR/screens.ts"),
  es: () => import("#phrases/es/screens.ts"),
};

let shown: Words = { language: "en", messages: {} };
let isBeyondHome = false;
const listeners = new Set<() => void>();

/** For `useSyncExternalStore`. */
export function shownWords(): Words {
  return shown;
}

/** For `useSyncExternalStore`. */
export function onWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows this language as soon as its words are here. */
export async function speak(language: PhraseLanguage): Promise<void> {
  const [{ home }, rest] = await Promise.all([
    homeOf[language](),
    isBeyondHome ? screensOf[language]() : null,
  ]);
  shown = { language, messages: { ...messagesOf(home), ...messagesOf(rest?.screens ?? {}) } };
  for (const listener of listeners) listener();
}

/** What a screen beyond Home waits for besides its own code. */
export async function wordsOfAllScreens(): Promise<void> {
  if (isBeyondHome) return;
  isBeyondHome = true;
  await speak(shown.language);
}

function messagesOf(sections: Sections): Record<string, string> {
  const entries = Object.entries(sections).flatMap(([section, phrases]) =>
    Object.entries(phrases).map(([key, message]) => [`${section}.${key}`, message]),
  );
  return Object.fromEntries(entries);
}
