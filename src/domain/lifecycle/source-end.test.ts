import { expect, test } from "vitest";
import { addDays, addHours, LocalDate, parseInstant, type Instant } from "#lib/instant.ts";
import type { AgreementType } from "../estate/channel.ts";
import type { DeclaredSource } from "../estate/customer.ts";
import type { EstateSubscription } from "../estate/estate.ts";
import { aDeclared, aRow, e3, now } from "../plan/plan-request.fixture.ts";
import { agreementRules } from "./agreements.ts";
import { foreseeEnd } from "./source-end.ts";
import { cancellationWindowEndsAt, undoHorizon } from "./windows.ts";
import { lastWorkingInstant } from "./working-days.ts";

function foresee(
  agreementType: AgreementType,
  row: Partial<EstateSubscription>,
  declared: Partial<DeclaredSource> | null,
) {
  return foreseeEnd({
    row: aRow(e3, row),
    rule: agreementRules[agreementType],
    declared: declared === null ? null : aDeclared({ agreementType, ...declared }),
    noticeDays: 45,
    now,
    approvedFrom: addDays(now, 7),
    orderBy: (endsAt: Instant) => addHours(endsAt, -96),
    defaultTerm: "P1Y",
    approvalAsked: false,
    stopAsked: false,
  });
}

test("a bare date ends at its earliest for continuity and at its latest for money", () => {
  const endsOn = LocalDate.parse("2026-12-02");
  const end = foresee("retailKey", { nextLifecycleAt: null }, { endsOn, autoRenew: null });
  expect(end).toMatchObject({
    endsAt: "2026-12-01T10:00:00.000Z",
    moneyEndsAt: "2026-12-03T12:00:00.000Z",
    evidence: "declared",
    askStopAt: null,
    assumptions: ["noGraceAfterEnd", "lapsesByItself"],
  });
  expect(foresee("retailKey", { nextLifecycleAt: null }, null)).toBeNull();
});

test("money counts on a full further term, or on a year of extension", () => {
  expect(foresee("cspNce", {}, { term: "P3Y" })?.moneyEndsAt).toBe("2029-12-02T00:00:00.000Z");
  expect(foresee("eaEas", {}, { term: "P3Y" })?.moneyEndsAt).toBe("2027-12-02T00:00:00.000Z");
  expect(foresee("retailKey", {}, { autoRenew: true })).toMatchObject({
    moneyEndsAt: "2027-12-02T00:00:00.000Z",
    askStopAt: "2026-10-18T00:00:00.000Z",
  });
});

test("later ends are counted from the beginning, so that the end of a month stays one", () => {
  const row = {
    createdAt: parseInstant("2026-01-31T00:00:00Z"),
    nextLifecycleAt: parseInstant("2026-06-30T00:00:00Z"),
  };
  const end = foresee("cspNce", row, { term: "P1M", autoRenew: true });
  // The term to 31 July begins on 30 June; the request goes out a day later, when the renewal is done.
  expect(end).toMatchObject({
    endsAt: "2026-07-31T00:00:00.000Z",
    askStopAt: "2026-07-01T00:00:00.000Z",
    skippedTerm: false,
    late: null,
  });
});

test("an end is kept while whoever approves can be asked before the notice begins, however slow they are", () => {
  const plannedFor = (days: number, term: "P1Y" | "P1M") => {
    const row = { nextLifecycleAt: addDays(now, days), createdAt: addDays(now, days - 365) };
    const end = foresee("cspNce", row, { term, autoRenew: true });
    return { isNext: end?.endsAt === addDays(now, days), late: end?.late };
  };
  expect(plannedFor(60, "P1Y")).toEqual({ isNext: true, late: null });
  expect(plannedFor(47, "P1Y")).toEqual({ isNext: true, late: "notice" });
  expect(plannedFor(43, "P1Y")).toEqual({ isNext: true, late: "notice" });
  expect(plannedFor(42, "P1Y")).toEqual({ isNext: false, late: null });
  // A month is soon over: nobody is hurried for it.
  expect(plannedFor(31, "P1M")).toEqual({ isNext: false, late: null });
});

test("a first month with nothing declared is taken for a monthly term", () => {
  const row = { createdAt: addDays(now, -20), nextLifecycleAt: addDays(now, 11) };
  expect(foresee("cspNce", row, { term: null, autoRenew: true })?.endsAt).toBe(
    "2026-07-12T00:00:00.000Z",
  );
});

test("what somebody says will not renew is counted on no longer than to its end", () => {
  const near = { nextLifecycleAt: addDays(now, 3) };
  expect(foresee("cspNce", near, { autoRenew: false })).toMatchObject({
    endsAt: near.nextLifecycleAt,
    late: "order",
  });
  expect(foresee("cspNce", near, { autoRenew: true })).toMatchObject({ skippedTerm: true });
});

test("an undo ends with our window, or when the source's owner could no longer turn it back on", () => {
  expect(cancellationWindowEndsAt(now)).toBe("2026-06-08T00:00:00.000Z");
  expect(undoHorizon(now, addDays(now, 30), 24)).toBe("2026-06-08T00:00:00.000Z");
  expect(undoHorizon(now, addDays(now, 5), 24)).toBe(addDays(now, 3));
  expect(undoHorizon(now, addDays(now, 1), 48)).toBe(now);
});

test("off weekends and freezes is always earlier, and a calendar without a day is an error", () => {
  const weekendDays = [6, 7];
  const sunday = parseInstant("2026-06-07T09:00:00Z");
  const calendar = { weekendDays, freezes: [] };
  expect(lastWorkingInstant(sunday, calendar)).toEqual({
    at: "2026-06-05T23:00:00.000Z",
    movedOff: "weekend",
  });
  const freezes = [{ from: parseInstant("2026-06-01T00:00:00Z"), to: addDays(sunday, 9) }];
  expect(lastWorkingInstant(sunday, { weekendDays, freezes })).toEqual({
    at: "2026-05-29T23:00:00.000Z",
    movedOff: "weekend",
  });
  expect(() => lastWorkingInstant(sunday, { weekendDays: [1, 2, 3, 4, 5, 6, 7], freezes })).toThrow(
    RangeError,
  );
});
