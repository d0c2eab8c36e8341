// The words of the customer's page in one language, loaded when it is known which.

import { useEffect, useState } from "react";
import type { PhraseLanguage } from "#phrases/languages.ts";

export interface VisitWords {
  readonly language: PhraseLanguage;
  readonly messages: Record<string, string>;
}

const wordsOf: Readonly<Record<PhraseLanguage, () => Promise<{ readonly visit: object }>>> = {
  en: () => import("#phrases/en/visit.ts"),
  it: () => import("#phrases/it/visit.ts"),
  ru: () => import("#phrases/ru/visit.ts"),
  "zh-TW": () => import("#phrases/zh-TW/visit.ts"),
  "pt-BR": () => import("#phrases/pt-BR/visit.ts"),
  es: () => import("#phrases/es/visit.ts"),
};

/** Null until the first words are here; while another language is on its way, the one before. */
export function useVisitWords(language: PhraseLanguage | null): VisitWords | null {
  const [words, setWords] = useState<VisitWords | null>(null);
  useEffect(() => {
    if (language === null) return undefined;
    let isWanted = true;
    void wordsOf[language]().then(({ visit }) => {
      const named = Object.entries(visit).map(([key, text]) => [`visit.${key}`, String(text)]);
      if (isWanted) setWords({ language, messages: Object.fromEntries(named) });
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return words;
}
