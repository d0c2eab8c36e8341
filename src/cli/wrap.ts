// Text broken into lines of a given width. Ids and hashes have to be copied whole, so that a word is
// never broken; Chinese may break between any two characters.

const NO_BREAK_BEFORE = /^[，。；：、！？）」』》〉…]/u;

/** The lines of `text`, none wider than `width` cells unless a single word is. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (line === "" || cellsOf(line + piece.trimEnd()) <= width) {
      line += piece;
    } else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  return [...lines, line.trimEnd()];
}

/** Words with the spaces after them, and single Chinese characters with their closing punctuation. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.match(
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]\s*|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+\s*|\s+/gu,
  ) ?? []) {
    const last = pieces.at(-1);
    const isGlued = last !== undefined && NO_BREAK_BEFORE.test(piece) && !/\s$/.test(last);
    if (isGlued) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** How many cells of a terminal the text takes. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (const char of text) {
    if (/\p{Mark}/u.test(char)) continue;
    cells += isWide(char.codePointAt(0) ?? 0) ? 2 : 1;
  }
  return cells;
}

// East Asian Wide and Fullwidth (Unicode Standard Annex 11), as far as our languages reach.
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
