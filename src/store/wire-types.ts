// How PostgreSQL's types arrive: instants in the house's one form, dates as they are, counts as numbers.

import pg from "pg";

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

const { getTypeParser } = pg.types;

/** Given to every connection as `types`. */
export const wireTypes = {
  getTypeParser(typeId: number, format?: "text" | "binary"): unknown {
    if (format === "binary") return getTypeParser(typeId, "binary");
    if (typeId === TIMESTAMPTZ) return instantFromDatabase;
    if (typeId === DATE) return (text: string) => text;
    if (typeId === INT8) return safeInteger;
    return getTypeParser(typeId, "text");
  },
};

/**
 * The house's form of an instant as PostgreSQL writes it where the session's time zone is UTC:
 * "2026-06-01 00:00:00.25+00", inside JSON "2026-06-01T00:00:00.25+00:00". Throws RangeError.
 */
export function instantFromDatabase(text: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.(\d{1,3})\d*)?\+00(?::00)?$/.exec(
    text,
  );
  if (match === null) throw new RangeError(`not an instant in UTC: ${text}`);
  const [, date, time, fraction = ""] = match;
  return `${date}T${time}.${fraction.padEnd(3, "0")}Z`;
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`too large for a number: ${text}`);
  return value;
}
