// Holidays and freezes from a calendar file (iCalendar, RFC 5545). Read is what such files hold: single
// events of whole days, or from one instant to another in UTC. What an event says beyond that is not
// guessed at: the event is refused by its line and a reason, and the others are read.

import { addDays, parseInstant, type Instant } from "#lib/instant.ts";

export interface Freeze {
  readonly from: Instant;
  readonly to: Instant;
  readonly name?: string | undefined;
}

export interface RefusedFreeze {
  readonly line: number;
  /** A phrase key below `policy.refused.`. */
  readonly why: "noStart" | "notUtc" | "unreadable" | "recurring" | "endsBeforeStart";
}

export interface FreezesRead {
  readonly freezes: readonly Freeze[];
  readonly refused: readonly RefusedFreeze[];
}

export function isCalendar(text: string): boolean {
  return /^\s*BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 1_000));
}

/** A bare date is the whole day in UTC, as weekends are. */
export function readCalendar(text: string): FreezesRead {
  const freezes: Freeze[] = [];
  const refused: RefusedFreeze[] = [];
  for (const { line, properties } of eventsOf(text)) {
    if (properties.get("STATUS")?.value === "CANCELLED") continue;
    const read = freezeOf(properties);
    if (typeof read === "string") refused.push({ line, why: read });
    else freezes.push(read);
  }
  return { freezes, refused };
}

interface Property {
  readonly parameters: string;
  readonly value: string;
}

interface CalendarEvent {
  readonly line: number;
  readonly properties: ReadonlyMap<string, Property>;
}

/** An alarm inside an event has properties of its own, which are not the event's. */
function* eventsOf(text: string): Generator<CalendarEvent> {
  let open: { line: number; properties: Map<string, Property>; inside: number } | null = null;
  for (const { line, content } of unfolded(text)) {
    const [, name = "", parameters = "", value = ""] =
      /^([A-Za-z-]+)((?:;[^:"]*(?:"[^"]*"[^:"]*)*)?):(.*)$/.exec(content) ?? [];
    const isBegin = name.toUpperCase() === "BEGIN";
    if (isBegin && value.toUpperCase() === "VEVENT" && open === null) {
      open = { line, properties: new Map(), inside: 0 };
    } else if (open !== null && isBegin) open.inside += 1;
    else if (open !== null && name.toUpperCase() === "END") {
      if (open.inside === 0) {
        yield open;
        open = null;
      } else open.inside -= 1;
    } else if (open?.inside === 0 && name !== "") {
      open.properties.set(name.toUpperCase(), { parameters, value: value.trim() });
    }
  }
}

/** A line that begins with a space goes on with the one before. */
function unfolded(text: string): { line: number; content: string }[] {
  const lines: { line: number; content: string }[] = [];
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(raw) && last !== undefined) last.content += raw.slice(1);
    else lines.push({ line: index + 1, content: raw });
  }
  return lines;
}

function freezeOf(properties: CalendarEvent["properties"]): Freeze | RefusedFreeze["why"] {
  if (["RRULE", "RDATE"].some((name) => properties.has(name))) return "recurring";
  const start = properties.get("DTSTART");
  if (start === undefined) return "noStart";
  if (properties.has("DURATION")) return "unreadable";
  const from = momentOf(start);
  if (typeof from === "string") return from;
  const end = properties.get("DTEND");
  const to = end === undefined ? null : momentOf(end);
  if (typeof to === "string") return to;
  if (to === null && !from.isDay) return "unreadable";
  const until = to?.at ?? addDays(from.at, 1);
  if (until <= from.at) return "endsBeforeStart";
  const name = plainText(properties.get("SUMMARY")?.value ?? "");
  return { from: from.at, to: until, ...(name === "" ? {} : { name }) };
}

function momentOf({
  parameters,
  value,
}: Property): { at: Instant; isDay: boolean } | "notUtc" | "unreadable" {
  const [, year, month, day, time] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{6})(?:Z?))?$/.exec(value) ?? [];
  if (year === undefined) return "unreadable";
  if (time !== undefined && (!value.endsWith("Z") || /;TZID=/i.test(parameters))) return "notUtc";
  const clock = (time ?? "000000").replace(/^(\d\d)(\d\d)(\d\d)$/, "$1:$2:$3");
  try {
    return { at: parseInstant(`${year}-${month}-${day}T${clock}Z`), isDay: time === undefined };
  } catch {
    return "unreadable"; // such as the 31st of February
  }
}

const NAME_CHARACTERS_MAX = 200;

function plainText(value: string): string {
  const text = value.replaceAll(/\\([\\;,nN])/g, (_, mark: string) =>
    mark.toLowerCase() === "n" ? " " : mark,
  );
  return text.trim().slice(0, NAME_CHARACTERS_MAX);
}
