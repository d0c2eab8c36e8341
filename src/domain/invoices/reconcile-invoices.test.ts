import { addDays, parseInstant } from "#lib/instant.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { BilledLine } from "./billed-line.ts";
import { reconcileInvoices, type Bought } from "./reconcile-invoices.ts";

const NOW = parseInstant("2026-06-01T00:00:00Z");
const meant = new Set<string>();

function aBought(changes: Partial<Bought> = {}): Bought {
  return {
    subscriptionId: "ours",
    productId: "product",
    title: "Office 365 E3",
    seats: 10,
    boughtAt: NOW,
    takenBack: false,
    approved: null,
    ...changes,
  };
}

function aLine(changes: Partial<BilledLine> = {}, amount = "201.00"): BilledLine {
  return {
    invoiceNumber: "G1",
    tenantId: "tenant",
    subscriptionId: "ours",
    productId: "product",
    catalogSkuId: "0001",
    title: "Office 365 E3",
    chargeType: "cycleCharge",
    quantity: 10,
    unitPrice: "20.1",
    subtotal: { amount, currency: "EUR" },
    chargeFrom: NOW,
    chargeTo: addDays(NOW, 30),
    termAndBillingCycle: "",
    subscriptionDescription: "",
    ...changes,
  };
}

const codes = (lines: readonly BilledLine[], bought: readonly Bought[], days = 60) =>
  reconcileInvoices(lines, bought, { meant, now: addDays(NOW, days) }).map(({ code }) => code);

test("an order that was taken back has to come back whole", () => {
  const bought = aBought({ takenBack: true });
  const given = reconcileInvoices([aLine(), aLine({}, "-100.00")], [bought], { meant, now: NOW });
  expect(given).toMatchObject([{ code: "CREDIT_MISSING", amount: { amount: "101.00" } }]);
  expect(codes([aLine(), aLine({}, "-201.00")], [bought])).toEqual([]);
  expect(codes([], [bought])).toEqual([]);
});

test("what was bought is billed within a month and a half", () => {
  expect(codes([], [aBought()], 44)).toEqual([]);
  expect(codes([], [aBought()], 45)).toEqual(["NOT_BILLED"]);
});

test("the same charge twice is not named where one of them was given back", () => {
  expect(codes([aLine(), aLine()], [aBought()])).toEqual(["BILLED_TWICE"]);
  expect(codes([aLine(), aLine(), aLine({}, "-201.00")], [aBought()])).toEqual([]);
});

test("a subscription that the move left as it was may be billed beside", () => {
  const other = aLine({ subscriptionId: "other" });
  expect(codes([aLine(), other], [aBought()])).toEqual(["BILLED_BESIDE"]);
  const known = { meant: new Set(["other"]), now: NOW };
  expect(reconcileInvoices([aLine(), other], [aBought()], known)).toEqual([]);
  const later = { chargeFrom: addDays(NOW, 30), chargeTo: addDays(NOW, 60) };
  expect(codes([aLine(), { ...other, ...later }], [aBought()])).toEqual([]);
});

test("a price above the approved one is named with what it comes to, for whole months of the first term", () => {
  const unitCost = { amount: "20.00", currency: "EUR" };
  const bought = aBought({ approved: { unitCost, until: addDays(NOW, 365) } });
  const given = reconcileInvoices([aLine()], [bought], { meant, now: NOW });
  expect(given).toMatchObject([{ code: "PRICE_ABOVE_APPROVED", amount: { amount: "1.00" } }]);
  const year = { chargeTo: addDays(NOW, 365) };
  expect(codes([aLine(year, "2412.00")], [bought])).toEqual(["PRICE_ABOVE_APPROVED"]);
  expect(codes([aLine(year, "2400.00")], [bought])).toEqual([]);
  // A part of a month tells no price, a later term has its own, and so has an extended one.
  expect(codes([aLine({ chargeTo: addDays(NOW, 20) })], [bought])).toEqual([]);
  const later = { chargeFrom: addDays(NOW, 365), chargeTo: addDays(NOW, 395) };
  expect(codes([aLine(later)], [bought])).toEqual([]);
  const extended = aLine({ termAndBillingCycle: "Extended Service Term" });
  expect(codes([extended], [bought])).toEqual(["EXTENDED_TERM_BILLED"]);
});

test("month after month of the seats that were bought is as it should be, in whatever order it comes", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 24 })), (months) => {
      const lines = months.map((month) =>
        aLine({ chargeFrom: addDays(NOW, 30 * month), chargeTo: addDays(NOW, 30 * (month + 1)) }),
      );
      expect(codes(lines, [aBought()], 1)).toEqual([]);
    }),
  );
});
