// What is wanted other than what exists, in words, for the command line and the console.

import type { PhraseKey } from "./catalog.ts";
import type { PhraseParams } from "./translate.ts";

interface WantedLine {
  readonly title: string;
  /** What exists. */
  readonly seats: number;
  readonly wanted: {
    readonly seats: number | null;
    readonly skuId: string | null;
    readonly term: "P1M" | "P1Y" | "P3Y" | null;
  } | null;
}

/** One sentence for each difference; none where everything is wanted as it is. */
export function wantedWords(
  { seats: exists, title, wanted }: WantedLine,
  say: (key: PhraseKey, params?: PhraseParams) => string,
): readonly string[] {
  const { seats = null, skuId: sku = null, term = null } = wanted ?? {};
  return [
    ...(seats === null ? [] : [say("overrides.wantedSeats", { title, seats, exists })]),
    ...(sku === null ? [] : [say("overrides.wantedSku", { title, sku })]),
    ...(term === null
      ? []
      : [say("overrides.wantedTerm", { title, term: say(`cli.term.${term}`) })]),
  ];
}
