// A file that was read and not yet imported, with what was said of it and corrected in it so far.

import { z } from "zod";
import { encodings, guessEncoding, textIn, type Encoding } from "./encodings.ts";
import type { PhraseLanguage } from "#phrases/languages.ts";
import { Corrections } from "./corrected-file.ts";

export const ImportDraft = z
  .object({
    name: z.string(),
    text: z.string(),
    encoding: z.enum(encodings),
    /** What each column is, where a person said it; null: what its name says. */
    columns: z.array(z.string().nullable()).readonly().nullable(),
    dates: z.enum(["dayFirst", "monthFirst"]).nullable(),
    corrections: Corrections,
    /** Numbers of rows that are left out. */
    leftOut: z.array(z.number().int()).readonly(),
    /** How many rows were corrected. */
    correctedCount: z.number().int(),
    /** The new customers begin paused. */
    isHeld: z.boolean().default(false),
  })
  .nullable();
export type ImportDraft = NonNullable<z.infer<typeof ImportDraft>>;

export function draftOf(name: string, bytes: Uint8Array, language: PhraseLanguage): ImportDraft {
  return decoded(name, bytes, guessEncoding(bytes, language));
}

/** The same file in another encoding: whatever was said of it is said anew. */
export function decoded(name: string, bytes: Uint8Array, encoding: Encoding): ImportDraft {
  return {
    name,
    text: textIn(bytes, encoding),
    encoding,
    columns: null,
    dates: null,
    corrections: {},
    leftOut: [],
    correctedCount: 0,
    isHeld: false,
  };
}

/** As the routes take it. */
export function choicesOf({ columns, dates }: ImportDraft): {
  readonly columns?: string;
  readonly dates?: "dayFirst" | "monthFirst";
} {
  return {
    ...(columns === null ? {} : { columns: columns.map((name) => name ?? "").join(",") }),
    ...(dates === null ? {} : { dates }),
  };
}
