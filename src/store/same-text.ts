// What a move's rows hold seldom changes: the same text as at the look before is the same value, parsed once. Who
// remembers what followed from a value knows it again by that.

/** Values of the moves that one process watches closely; each move has some six, of a few kB. */
const VALUES_MAX = 3_000;

interface Known {
  readonly text: string;
  readonly value: unknown;
}

/** The value of `text`; the very one that was answered for `name` before where the text is the same. */
export type SameText = <T>(name: string, text: string, parse: (json: unknown) => T) => T;

/** Each name is always parsed in the same way. */
export function sameTexts(): SameText {
  const known = new Map<string, Known>();
  return <T>(name: string, text: string, parse: (json: unknown) => T): T => {
    const before = known.get(name);
    const value = before?.text === text ? (before.value as T) : parse(JSON.parse(text));
    known.delete(name); // to the young end of the map's order
    known.set(name, { text, value });
    const oldest = known.keys().next();
    if (known.size > VALUES_MAX && oldest.done === false) known.delete(oldest.value);
    return value;
  };
}
