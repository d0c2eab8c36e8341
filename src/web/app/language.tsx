// The language of the console: first guessed from the browser, switched at once, remembered. Only the words of one
// language are loaded.

import { createContext, useContext, useEffect, useSyncExternalStore, type ReactNode } from "react";
import { IntlProvider } from "react-intl";
import { guessLanguage, languages, type PhraseLanguage } from "#phrases/languages.ts";
import { remembered, remember } from "./remember.ts";
import { localeWithin } from "../ui/languages.ts";
import { onWords, shownWords, speak } from "./words.ts";

interface LanguageChoice {
  readonly language: PhraseLanguage;
  choose(language: PhraseLanguage): void;
}

const LanguageContext = createContext<LanguageChoice>({ language: "en", choose: () => undefined });

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

export function firstLanguage(): PhraseLanguage {
  const chosen = languages.find((language) => language === remembered("language"));
  return chosen ?? guessLanguage(navigator.language);
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const words = useSyncExternalStore(onWords, shownWords);
  useEffect(() => {
    document.documentElement.lang = words.language === "zh-TW" ? "zh-Hant-TW" : words.language;
  }, [words]);
  const choice: LanguageChoice = {
    language: words.language,
    choose(language) {
      remember("language", language);
      void speak(language);
    },
  };
  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={localeWithin(words.language)} messages={{ ...words.messages }}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
