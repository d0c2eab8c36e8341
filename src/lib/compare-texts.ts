/** Orders texts by their UTF-16 code units, as canonical JSON orders keys: the same on every machine, in no language. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
