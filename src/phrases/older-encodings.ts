// What spreadsheets of a language write where they do not write Unicode.

import type { PhraseLanguage } from "./languages.ts";

export const olderEncodings = {
  en: "windows-1252",
  it: "windows-1252",
  ru: "windows-1251",
  "zh-TW": "big5",
  "pt-BR": "windows-1252",
  es: "windows-1252",
} as const satisfies Readonly<Record<PhraseLanguage, string>>;
