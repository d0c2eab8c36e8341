// What came by itself is expected on an invoice as what was bought is.

import { expect, test } from "vitest";
import { addDays } from "#lib/instant.ts";
import { makePlan } from "../plan/make-plan.ts";
import { aDeclared, aRequest, aRow, e3, now } from "../plan/plan-request.fixture.ts";
import { defaultPolicy } from "../plan/policy.ts";
import { newStanding, type Standing } from "../reconcile/standing.ts";
import { billedForMove } from "./billed-for-move.ts";
import type { BilledLine } from "./billed-line.ts";

const policy = {
  ...defaultPolicy,
  routes: { ...defaultPolicy.routes, renewToCsp: "use" } as const,
};
const agreement = { channel: "volumeLicensing", agreementType: "eaEas" } as const;
const row = aRow(e3);
const planFile = makePlan(
  aRequest([{ sku: e3, inUse: 9, rows: [row] }], [aDeclared(agreement)], { policy }),
);
const [line] = planFile.plan.lines;
const quote = line?.acts.renewToCsp?.quote;
if (line === undefined || quote === undefined) throw new Error("the line is renewed");

const OURS = "ours";
const rows = [{ ...row, subscriptionId: OURS, seats: quote.seats }];
const arrived = {
  subscriptionId: OURS,
  skuId: e3.skuId,
  seats: quote.seats,
  term: "P1Y",
  endsAt: null,
  lineId: line.lineId,
  isProtected: true,
  verifiedAt: now,
} as const;
const renewed: Partial<Standing> = {
  renewedToCsp: [{ lineId: line.lineId, subscriptionIds: [OURS], since: now, differs: false }],
};
const handedOver: Partial<Standing> = {
  transfers: [
    {
      transferId: "t",
      ownerTenantId: "o",
      agreed: [],
      state: "complete",
      askedAt: now,
      expiresAt: null,
      readAt: now,
      endedAt: now,
      moved: [],
      comparedAt: now,
      arrived: [arrived],
      refusal: null,
    },
  ],
};

function aCharge(changes: Partial<BilledLine> = {}): BilledLine {
  return {
    invoiceNumber: "G1",
    tenantId: planFile.estate.tenantId,
    subscriptionId: OURS,
    productId: planFile.offers[0]?.productId ?? "",
    catalogSkuId: "0001",
    title: line?.title ?? "",
    chargeType: "cycleCharge",
    quantity: 10,
    unitPrice: "1",
    subtotal: { amount: "10.00", currency: "EUR" },
    chargeFrom: now,
    chargeTo: addDays(now, 30),
    termAndBillingCycle: "",
    subscriptionDescription: "",
    ...changes,
  };
}

test.each([
  ["handed over", handedOver],
  ["renewed to CSP", renewed],
] as const)("what was %s is billed once, for the seats that came", (_, came) => {
  const standing = { ...newStanding(), rows, ...came };
  const codes = (billed: readonly BilledLine[]) =>
    billedForMove({ standing, planFile, journal: [], billed }, addDays(now, 60)).map(
      ({ code }) => code,
    );
  expect(codes([])).toEqual(["NOT_BILLED"]);
  expect(codes([aCharge()])).toEqual([]);
  expect(codes([aCharge(), aCharge()])).toEqual(["BILLED_TWICE"]);
  expect(codes([aCharge({ quantity: 11 })])).toEqual(["SEATS_ABOVE_BOUGHT"]);
  expect(codes([aCharge(), aCharge({ subscriptionId: "other" })])).toEqual(["BILLED_BESIDE"]);
});

test("a renewal to CSP is billed at no more than was approved", () => {
  const standing = { ...newStanding(), rows, ...renewed };
  const billed = [aCharge({ subtotal: { amount: "99999.00", currency: "EUR" } })];
  expect(billedForMove({ standing, planFile, journal: [], billed }, now)).toMatchObject([
    { code: "PRICE_ABOVE_APPROVED", subscriptionId: OURS },
  ]);
});
