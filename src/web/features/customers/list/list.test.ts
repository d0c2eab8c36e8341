import fc from "fast-check";
import { expect, test } from "vitest";
import type { BoardRow } from "#contract/routes/board.ts";
import type { CustomerRow, MoveRow } from "#contract/views.ts";
import { dateOf, parseInstant } from "#lib/instant.ts";
import { csvText, separatorOf } from "../../../ui/csv-text.ts";
import { fieldKinds, fieldNames, parseSorting, sorted, type Listed } from "./fields.ts";
import { formatFilters, matches, operators, parseFilters } from "./filters.ts";

const NOW = "2026-11-20T12:00:00.000Z";

function aListed(given: Partial<CustomerRow>): Listed {
  const customer: CustomerRow = {
    customerId: "cu-1",
    tenantId: "11111111-1111-4111-8111-111111111111",
    companyName: "Contoso",
    domain: "contoso.example",
    country: "IT",
    language: "it",
    intent: "move",
    importedAt: parseInstant(NOW),
    declaredSources: 1,
    declaredChannels: ["otherPartner"],
    declaredSeats: 9,
    firstDeclaredEnd: null,
    move: null,
    ...given,
  };
  return { customer, board: null };
}

function aMoveRow({ refusal }: Pick<MoveRow, "refusal">): MoveRow {
  return {
    moveId: "mv-1",
    tenantId: "11111111-1111-4111-8111-111111111111",
    companyName: "Contoso",
    domain: "contoso.example",
    status: refusal === null ? "done" : "refused",
    refusal,
    wakeAt: null,
    isEstateKnown: true,
    openHumanSteps: [],
    lineCounts: null,
  };
}

function aBoardRow({ findings }: Pick<BoardRow, "findings">): BoardRow {
  const { companyName, domain, moveId, tenantId } = aMoveRow({ refusal: null });
  return {
    companyName,
    domain,
    moveId,
    tenantId,
    next: null,
    ifNobody: { consequence: "none", seats: 0, perDay: null },
    waitingFor: [],
    needsApproval: false,
    orderAt: null,
    cutoverAt: null,
    seatsAtSource: 0,
    seatsAfter: 0,
    overlap: null,
    saved: null,
    evidence: null,
    findings,
    snoozableUntil: null,
    snoozed: null,
  };
}

const anyFilter = fc.constantFrom(...fieldNames).chain((field) =>
  fc.record({
    field: fc.constant(field),
    operator: fc.constantFrom(...operators[fieldKinds[field]]),
    values: fc.array(fc.string({ unit: "grapheme", minLength: 1 })),
  }),
);

test("every filter comes back from the address as it was, whatever its values hold", () => {
  fc.assert(
    fc.property(fc.array(anyFilter), (filters) => {
      expect(parseFilters(formatFilters(filters))).toEqual(filters);
    }),
  );
});

test("what an address says in words that nobody knows is left out", () => {
  expect(parseFilters("state.contains.x;color.is.red;channel.is.retail")).toEqual([
    { field: "channel", operator: "is", values: ["retail"] },
  ]);
});

test.each([
  ["customer.contains.TOSO", true],
  ["customer.is.contoso", true],
  ["customer.isNot.contoso", false],
  ["channel.is.retail.otherPartner", true],
  ["channel.isNot.retail", true],
  ["endsOn.within.14", true],
  ["endsOn.within.13", false],
  ["endsOn.before.2026-12-04", false],
  ["endsOn.after.2026-12-03", true],
  ["refusal.empty", true],
  ["endsOn.empty", false],
  ["licenses.atLeast.9", true],
  ["licenses.atMost.8", false],
  ["licenses.atLeast.9;channel.is.retail", false],
])("%s: %s", (filters, isMatch) => {
  const listed = aListed({ firstDeclaredEnd: dateOf(parseInstant("2026-12-04T00:00:00.000Z")) });
  expect(matches(listed, parseFilters(filters), NOW, "en")).toBe(isMatch);
});

test("with findings are those of whom the board counts some, and those whose move is blocked whole", () => {
  const { customer } = aListed({});
  const findings = (listed: Listed) =>
    matches(listed, parseFilters("findings.atLeast.1"), NOW, "en");
  const counted = (n: number) => findings({ customer, board: aBoardRow({ findings: n }) });
  expect([counted(2), counted(0)]).toEqual([true, false]);
  expect(findings(aListed({ move: aMoveRow({ refusal: "REGION_DIFFERENT" }) }))).toBe(true);
  expect(findings(aListed({ move: aMoveRow({ refusal: null }) }))).toBe(false);
});

test("what is not known comes last, whichever way the list is sorted", () => {
  const rows = [null, 9, 100].map((declaredSeats) => aListed({ declaredSeats }));
  const seats = (sorting: string) =>
    sorted(rows, parseSorting(sorting), "en").map(({ customer }) => customer.declaredSeats);
  expect(seats("licenses")).toEqual([9, 100, null]);
  expect(seats("-licenses")).toEqual([100, 9, null]);
});

test("no cell of an exported list is carried out by a spreadsheet, and amounts stay amounts", () => {
  const cells = ["=1+1", "+cmd|x", "@SUM(A1)", "-2+3", "\t=1", " =1", "-12,50", "plain"];
  expect(csvText([cells], ",")).toBe(
    `\ufeff'=1+1,'+cmd|x,'@SUM(A1),'-2+3,"'\t=1",' =1,"-12,50",plain\r\n`,
  );
  expect(csvText([['a;"b"', "c"]], ";")).toBe('\ufeff"a;""b""";c\r\n');
});

test("lists are parted as the language's spreadsheets expect", () => {
  expect(["en", "zh-TW", "it", "ru", "pt-BR", "es"].map(separatorOf)).toEqual([
    ",",
    ",",
    ";",
    ";",
    ";",
    ";",
  ]);
});
