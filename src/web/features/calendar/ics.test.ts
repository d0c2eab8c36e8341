import { expect, test } from "vitest";
import { CalendarEvent } from "#contract/routes/calendar.ts";
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
  isDone: false,
});
const fileWith = (title: string) =>
  icsFile([event], { madeAt: "2026-11-21T00:00:00.000Z", title: () => title });

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
