// How the bytes of a file become text. What is not Unicode is guessed by the reader's language, said, and can be changed.

import type { PhraseLanguage } from "#phrases/languages.ts";
import { olderEncodings } from "#phrases/older-encodings.ts";

export const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1251",
  "big5",
] as const;
export type Encoding = (typeof encodings)[number];

/** Unicode shows by itself; everything else is a guess. */
export function guessEncoding(bytes: Uint8Array, language: PhraseLanguage): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first !== 0 && second === 0) return "utf-16le";
  if (first === 0 && second !== 0) return "utf-16be";
  const likely = ["utf-8", olderEncodings[language]] as const;
  // Western Europe's comes last: any bytes at all can be read as that.
  return likely.find((encoding) => isReadable(bytes, encoding)) ?? "windows-1252";
}

function isReadable(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export function textIn(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}
