import { guessLanguage, type PhraseLanguage } from "#phrases/languages.ts";

/** As each language calls itself. */
export const ownNames: Readonly<Record<PhraseLanguage, string>> = {
  en: "English",
  it: "Italiano",
  ru: "Русский",
  "zh-TW": "繁體中文",
  "pt-BR": "Português (Brasil)",
  es: "Español",
};

/** The browser's own tag where it is of that language (en-GB, es-MX): dates and numbers follow it. */
export function localeWithin(language: PhraseLanguage): string {
  const own = navigator.languages.find(
    (tag) => guessLanguage(tag) === language && tag.includes("-"),
  );
  return language === "zh-TW" ? language : (own ?? language);
}
