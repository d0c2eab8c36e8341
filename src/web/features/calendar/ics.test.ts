import { expect, test } from "vitest";
import { CalendarEvent } from "#contract/routes/calendar.ts";
import { parseInstant } from "#lib/instant.ts";
import { icsFile } from "./ics.ts";

const event = CalendarEvent.parse({
  eventId: "m1/sku/1/order",
  at: "2026-12-03T09:00:00.000Z",
  kind: "order",
  moveId: "m1",
  companyName: "Fabrikam",
  domain: "fabrikam.example",
  title: "Microsoft 365 E3",
  seats: 25,
  step: null,
  agreement: null,
  isDone: false,
});
const freeze = (from: string, to: string) => ({
  from: parseInstant(from),
  to: parseInstant(to),
  name: "",
});
const fileWith = (title: string, freezes: Parameters<typeof icsFile>[0]["freezes"] = []) =>
  icsFile(
    { events: [event], freezes },
    { madeAt: "2026-11-21T00:00:00.000Z", title: () => title, freeze: () => "Nothing is ordered" },
  );

test("commas, semicolons and line breaks of a name forge no field", () => {
  const file = fileWith("Smith, Jones; Co\nEND:VEVENT");
  expect(file).toContain("SUMMARY:Smith\\, Jones\\; Co\\nEND:VEVENT\r\n");
  expect(file.match(/^END:VEVENT\r$/gm)).toHaveLength(1);
  expect(file).toContain("DTSTART:20261203T090000Z\r\n");
});

test("no line is longer than 75 bytes, and unfolded nothing is lost", () => {
  const title = "переключение 切換 🙂 ".repeat(20).trim();
  const file = fileWith(title);
  const lengths = file.split("\r\n").map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  expect(file.replaceAll("\r\n ", "")).toContain(`SUMMARY:${title}\r\n`);
});

test("a freeze of whole days is days in every time zone, another one has its hours; neither keeps anybody busy", () => {
  const file = fileWith("Order", [
    freeze("2026-12-24T00:00:00Z", "2027-01-07T00:00:00Z"),
    freeze("2026-12-01T09:00:00Z", "2026-12-02T00:00:00Z"),
  ]);
  expect(file).toContain("DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20270107\r\n");
  expect(file).toContain("DTSTART:20261201T090000Z\r\nDTEND:20261202T000000Z\r\n");
  expect(file.match(/^TRANSP:TRANSPARENT\r$/gm)).toHaveLength(2);
  expect(new Set(file.match(/^UID:.*$/gm)).size).toBe(3);
});
