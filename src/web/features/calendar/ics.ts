// A calendar file (RFC 5545) that every calendar program reads. Ids are stable: a later file replaces its entries.

import type { CalendarEvent, Freeze } from "#contract/routes/calendar.ts";
import { isWholeDays } from "./event-text.ts";

const LINE_BYTES_MAX = 75; // RFC 5545, 3.1
const text = new TextEncoder();

interface IcsWords {
  readonly madeAt: string;
  title(event: CalendarEvent): string;
  freeze(freeze: Freeze): string;
}

interface Shown {
  readonly events: readonly CalendarEvent[];
  readonly freezes: readonly Freeze[];
}

export function icsFile({ events, freezes }: Shown, words: IcsWords): string {
  const { freeze: freezeText, madeAt, title } = words;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Handover//Console//EN",
    ...events.flatMap((event) => [
      "BEGIN:VEVENT",
      `UID:${escaped(event.eventId)}@handover`,
      `DTSTAMP:${stamp(madeAt)}`,
      `DTSTART:${stamp(event.at)}`,
      `SUMMARY:${escaped(title(event))}`,
      "END:VEVENT",
    ]),
    ...freezes.flatMap((freeze) => [
      "BEGIN:VEVENT",
      `UID:freeze/${stamp(freeze.from)}/${stamp(freeze.to)}@handover`,
      `DTSTAMP:${stamp(madeAt)}`,
      ...spanOf(freeze),
      `SUMMARY:${escaped(freezeText(freeze))}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** Whole days are days in every calendar, whatever its time zone. Their end is not included. */
function spanOf({ from, to }: Freeze): readonly string[] {
  const day = (instant: string) => stamp(instant).slice(0, 8);
  return isWholeDays(from, to)
    ? [`DTSTART;VALUE=DATE:${day(from)}`, `DTEND;VALUE=DATE:${day(to)}`]
    : [`DTSTART:${stamp(from)}`, `DTEND:${stamp(to)}`];
}

/** "20261203T090000Z" */
function stamp(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

function escaped(value: string): string {
  return value.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r?\n/g, "\\n");
}

/** Long lines go on after a line break and a space, and no character is torn apart. */
function folded(line: string): string {
  const parts = [""];
  for (const character of line) {
    const last = parts.at(-1) ?? "";
    // The space at the beginning of a further part counts too.
    if (text.encode(last + character).length >= LINE_BYTES_MAX) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts.join("\r\n ");
}
