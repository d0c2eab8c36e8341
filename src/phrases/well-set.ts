// What no sentence can know of the values that are set into it.

/**
 * The sentence with its values, as it is printed. Russian dates end in “г.”, whose full stop also ends the sentence; and
 * no Russian line begins with a dash. `locale`: the language, with or without a country.
 */
export function wellSet(locale: string, text: string): string {
  if (!locale.startsWith("ru")) return text;
  return text.replaceAll("г..", "г.").replaceAll(" — ", "\u00a0— ");
}
