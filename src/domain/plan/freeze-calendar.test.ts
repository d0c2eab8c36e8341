import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dateOf, parseInstant } from "#lib/instant.ts";
import { isCalendar, readCalendar } from "./freeze-calendar.ts";

const calendar = (...events: readonly string[][]) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    ...events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]),
    "END:VCALENDAR",
    "",
  ].join("\r\n");

test("whole days and instants in UTC are read, folded and escaped names with them", () => {
  const text = calendar(
    ["DTSTART;VALUE=DATE:20261225", "SUMMARY:Christmas\\, and a name that is", "  folded"],
    ["DTSTART;VALUE=DATE:20261228", "DTEND;VALUE=DATE:20270102", "SUMMARY:Year end"],
    ["DTSTART:20261015T180000Z", "DTEND:20261016T060000Z"],
    ["DTSTART;VALUE=DATE:20261101", "STATUS:CANCELLED"],
    ["DTSTART;VALUE=DATE:20261102", "BEGIN:VALARM", "DURATION:PT15M", "END:VALARM"],
  );
  expect(isCalendar(text)).toBe(true);
  const at = (instant: string) => parseInstant(instant);
  expect(readCalendar(text)).toEqual({
    freezes: [
      {
        from: at("2026-12-25T00:00:00Z"),
        to: at("2026-12-26T00:00:00Z"),
        name: "Christmas, and a name that is folded",
      },
      { from: at("2026-12-28T00:00:00Z"), to: at("2027-01-02T00:00:00Z"), name: "Year end" },
      { from: at("2026-10-15T18:00:00Z"), to: at("2026-10-16T06:00:00Z") },
      { from: at("2026-11-02T00:00:00Z"), to: at("2026-11-03T00:00:00Z") },
    ],
    refused: [],
  });
});

test("what is not understood is refused by its line, and the rest is read", () => {
  const text = calendar(
    ["SUMMARY:Some day"],
    ["DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=YEARLY"],
    ["DTSTART;TZID=Europe/Rome:20260401T090000", "DTEND;TZID=Europe/Rome:20260401T100000"],
    ["DTSTART;VALUE=DATE:20260231"],
    ["DTSTART;VALUE=DATE:20260402", "DTEND;VALUE=DATE:20260402"],
    ["DTSTART:20260403T090000Z"],
    ["DTSTART;VALUE=DATE:20260406"],
  );
  const { freezes, refused } = readCalendar(text);
  expect(freezes.map(({ from }) => dateOf(from))).toEqual(["2026-04-06"]);
  expect(refused).toEqual([
    { line: 3, why: "noStart" },
    { line: 6, why: "recurring" },
    { line: 10, why: "notUtc" },
    { line: 14, why: "unreadable" },
    { line: 17, why: "endsBeforeStart" },
    { line: 21, why: "unreadable" },
  ]);
});

test("law: every event is a freeze or a refusal, whatever it says", () => {
  const line = fc.oneof(
    fc.constantFrom("DTSTART;VALUE=DATE:20260102", "DTEND:20260103T000000Z", "RRULE:FREQ=DAILY"),
    fc.string().filter((text) => !/^[ \t]|BEGIN|END|STATUS/i.test(text)),
  );
  fc.assert(
    fc.property(fc.array(fc.array(line, { maxLength: 4 }), { maxLength: 6 }), (events) => {
      const plain = events.map((lines) => lines.map((each) => each.replaceAll(/[\r\n]/g, "")));
      const { freezes, refused } = readCalendar(calendar(...plain));
      expect(freezes.length + refused.length).toBe(events.length);
      for (const { from, to } of freezes) expect(from < to).toBe(true);
      for (const { from, to } of freezes) expect(to <= addDays(from, 400)).toBe(true);
    }),
  );
});
