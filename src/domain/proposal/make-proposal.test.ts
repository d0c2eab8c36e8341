// What a customer is asked to agree to where nothing is simply bought again.

import { expect, test } from "vitest";
import { money, timesMoney } from "#lib/money.ts";
import { makePlan } from "../plan/make-plan.ts";
import { aDeclared, aRequest, aRow, e3 } from "../plan/plan-request.fixture.ts";
import { defaultPolicy } from "../plan/policy.ts";
import { proposalOf, shownHashOf } from "./make-proposal.ts";

const IN_USE = 9;
const price = { unitPricePerMonth: money("20.00", "EUR") };
const policy = {
  ...defaultPolicy,
  routes: { ...defaultPolicy.routes, ownershipTransfer: "use", renewToCsp: "use" } as const,
};
const ownerTenantId = "dddddddd-0000-4000-8000-000000000000";

const proposed = (declared: Parameters<typeof aDeclared>[0], row = aRow(e3)) =>
  proposalOf(
    makePlan(
      aRequest([{ sku: e3, inUse: IN_USE, rows: [row] }], [aDeclared(declared)], { policy }),
    ),
  );

test("what is handed over is ordered only where it is not, and is in no sum", () => {
  const handedOver = proposed(
    { channel: "otherPartner", agreementType: "cspNce", ...price },
    aRow(e3, { ownerTenantId }),
  );
  expect(handedOver).toMatchObject({
    users: IN_USE,
    products: [{ isFallback: true, seats: 10 }],
    handedOver: [{ seats: 10, pricePerMonth: { amount: "200.00" } }],
    renewed: [],
    pricePerMonth: { present: null, proposed: null },
  });
});

test("what is renewed to CSP is shown with its term and price, and moves at the agreement's end", () => {
  const agreement = { channel: "volumeLicensing", agreementType: "eaEas", ...price } as const;
  const renewed = proposed({ ...agreement, term: "P1Y", billingPlan: "annual" });
  const [line] = renewed.renewed;
  const one = timesMoney(line?.renewedPricePerMonth ?? money("0", "EUR"), 0.1);
  expect(renewed).toMatchObject({
    users: IN_USE,
    products: [],
    handedOver: [],
    renewed: [{ commitment: { term: "P1Y", billingPlan: "annual" }, renewedSeats: 10 }],
    pricePerMonth: { present: { amount: "200.00" }, proposed: timesMoney(one, 10) },
  });
  expect(renewed.movesAt).toBe(line?.endsAt);
  expect(Number(one.amount)).toBeGreaterThan(0);
  // Who agreed to a year did not agree to three.
  const longer = proposed({ ...agreement, term: "P3Y", billingPlan: "annual" });
  expect(shownHashOf(longer)).not.toBe(shownHashOf(renewed));
});
