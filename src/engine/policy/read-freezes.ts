// Holidays and freezes as a partner's file has them: a calendar, or a CSV with a first day, a last day and
// perhaps a name.

import { Readable } from "node:stream";
import {
  isCalendar,
  readCalendar,
  type Freeze,
  type FreezesRead,
  type RefusedFreeze,
} from "#domain/plan/freeze-calendar.ts";
import { addDays, parseInstant, type Instant } from "#lib/instant.ts";
import { csvRecords } from "#lib/csv/csv-records.ts";

/** Throws `CsvUnreadableError` for a text that is neither. */
export async function readFreezes(text: string): Promise<FreezesRead> {
  if (isCalendar(text)) return readCalendar(text);
  const freezes: Freeze[] = [];
  const refused: RefusedFreeze[] = [];
  for await (const { cells, line } of csvRecords(Readable.from([Buffer.from(text)]))) {
    const [first = "", last = "", name = ""] = cells.map((cell) => cell.trim());
    if (line === 1 && !/\d/.test(first)) continue; // the header, whatever its language
    const from = startOf(first);
    const to = last === "" ? from : startOf(last);
    if (from === null || to === null) refused.push({ line, why: "unreadable" });
    else if (to < from) refused.push({ line, why: "endsBeforeStart" });
    else freezes.push({ from, to: addDays(to, 1), ...(name === "" ? {} : { name }) });
  }
  return { freezes, refused };
}

function startOf(text: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return parseInstant(`${text}T00:00:00Z`);
  } catch {
    return null;
  }
}
