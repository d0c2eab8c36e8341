// The fields that an error names, as the reader knows them and not as the request spells them.

import type { PhraseParams } from "./translate.ts";

/**
 * The same values with the fields in `at` and `others` in words: `customers[2]` is the third of what `wordOf` calls
 * `customers`. What it has no word for keeps its name, such as a place in a file.
 */
export function withFieldWords(
  params: PhraseParams,
  wordOf: (path: string) => string | null,
): PhraseParams {
  const { at, others } = params;
  const word = (path: string) => {
    const known = wordOf(path.replaceAll(/\[\d+\]/g, ""));
    const numbers = [...path.matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index) + 1);
    return known === null ? path : [known, ...numbers].join(" ");
  };
  return {
    ...params,
    ...(typeof at === "string" ? { at: word(at) } : {}),
    ...(others instanceof Array ? { others: others.map(word) } : {}),
  };
}
