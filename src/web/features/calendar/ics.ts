// A calendar file (RFC 5545) that every calendar program reads. Ids are stable: a later file replaces its entries.

import type { CalendarEvent } from "#contract/routes/calendar.ts";

const LINE_BYTES_MAX = 75; // RFC 5545, 3.1
const text = new TextEncoder();

interface IcsWords {
  readonly madeAt: string;
  title(event: CalendarEvent): string;
}

export function icsFile(events: readonly CalendarEvent[], { madeAt, title }: IcsWords): string {
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
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
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
