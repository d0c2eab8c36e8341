// The languages that people read, and how to find out which one somebody reads.

export const languages = ["en", "it", "ru", "zh-TW", "pt-BR", "es"] as const;
export type PhraseLanguage = (typeof languages)[number];

const byPrimaryTag = new Map<string, PhraseLanguage>([
  ["en", "en"],
  ["it", "it"],
  ["ru", "ru"],
  ["zh", "zh-TW"],
  ["pt", "pt-BR"],
  ["es", "es"],
]);

/**
 * The nearest of our languages for a tag such as `pt`, `zh-Hant-HK` or a POSIX locale such as
 * `ru_RU.UTF-8`; English where there is none (also for `C` and `POSIX`).
 */
export function guessLanguage(tagOrLocale: string | undefined): PhraseLanguage {
  const primary =
    tagOrLocale
      ?.trim()
      .toLowerCase()
      .split(/[-_.@:]/, 1)[0] ?? "";
  return byPrimaryTag.get(primary) ?? "en";
}
