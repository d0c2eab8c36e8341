// The language of the console: first guessed from the browser, switched at once, remembered. Only the words of one
// language are loaded.

import { createContext, useContext, useEffect, useState, type ReactNode } from "react";
import { IntlProvider } from "react-intl";
import { guessLanguage, languages, type PhraseLanguage } from "#phrases/languages.ts";
import { remembered, remember } from "./remember.ts";

type Sections = Readonly<Record<string, Readonly<Record<string, string>>>>;

const loaders: Readonly<Record<PhraseLanguage, () => Promise<{ readonly screens: Sections }>>> = {
  en: () => import("#phrases/en/screens.ts"),
  it: () => import("#phrases/it/screens.ts"),
  ru: () => import("#phrases/ru/screens.ts"),
  "zh-TW": () => import("#phrases/zh-TW/screens.ts"),
  "pt-BR": () => import("#phrases/pt-BR/screens.ts"),
  es: () => import("#phrases/es/screens.ts"),
};

/** As each language calls itself. */
export const ownNames: Readonly<Record<PhraseLanguage, string>> = {
  en: "English",
  it: "Italiano",
  ru: "Русский",
  "zh-TW": "繁體中文",
  "pt-BR": "Português (Brasil)",
  es: "Español",
};

interface LanguageChoice {
  readonly language: PhraseLanguage;
  choose(language: PhraseLanguage): void;
}

const LanguageContext = createContext<LanguageChoice>({ language: "en", choose: () => undefined });

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

export interface Words {
  readonly language: PhraseLanguage;
  readonly messages: Readonly<Record<string, string>>;
}

/** The words of a language, by key. */
export async function loadWords(language: PhraseLanguage): Promise<Words> {
  const { screens } = await loaders[language]();
  const entries = Object.entries(screens).flatMap(([section, phrases]) =>
    Object.entries(phrases).map(([key, message]) => [`${section}.${key}`, message]),
  );
  return { language, messages: Object.fromEntries(entries) };
}

export function firstLanguage(): PhraseLanguage {
  const chosen = languages.find((language) => language === remembered("language"));
  return chosen ?? guessLanguage(navigator.language);
}

export function LanguageProvider(props: { readonly first: Words; readonly children: ReactNode }) {
  const [words, setWords] = useState(props.first);
  useEffect(() => {
    document.documentElement.lang = words.language === "zh-TW" ? "zh-Hant-TW" : words.language;
  }, [words]);
  const choice: LanguageChoice = {
    language: words.language,
    choose(language) {
      remember("language", language);
      void loadWords(language).then(setWords);
    },
  };
  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={localeWithin(words.language)} messages={{ ...words.messages }}>
        {props.children}
      </IntlProvider>
    </LanguageContext>
  );
}

/** The browser's own tag where it is of that language (en-GB, es-MX): dates and numbers follow it. */
function localeWithin(language: PhraseLanguage): string {
  const own = navigator.languages.find(
    (tag) => guessLanguage(tag) === language && tag.includes("-"),
  );
  return language === "zh-TW" ? language : (own ?? language);
}
