import { expect, test } from "vitest";
import { addDays, type Instant } from "#lib/instant.ts";
import { money } from "#lib/money.ts";
import { verifyPlanFile } from "../continuity/verify.ts";
import type { Promotion } from "../catalog/catalog.ts";
import { makePlan } from "./make-plan.ts";
import { aDeclared, anOffer, aRequest, aRow, basic, e3, now } from "./plan-request.fixture.ts";

/** The source ends on the 2nd of December; the pilot would be ordered on the 24th of November. */
const PILOT_AT = "2026-11-24T00:00:00.000Z";

function planWith(
  changes: Partial<Promotion>,
  request: Partial<Parameters<typeof makePlan>[0]> = {},
) {
  const promotion: Promotion = {
    promotionId: "P:0001:Q",
    name: "A tenth off",
    from: addDays(now, -10),
    to: "2027-01-01T00:00:00.000Z" as Instant,
    discount: "0.1",
    minimumSeats: null,
    maximumSeats: null,
    onlyIfNew: false,
    hasOtherConditions: false,
    ...changes,
  };
  const plain = anOffer(e3);
  const terms = plain.terms.map((term) => ({ ...term, promotions: [promotion] }));
  const rows = [aRow(e3, { seats: 50 })];
  const asked = aRequest([{ sku: e3, inUse: 48, rows }], [aDeclared()], request);
  const offers = [{ ...plain, terms }, anOffer(basic)];
  const file = makePlan({ ...asked, catalog: { ...asked.catalog, offers } });
  expect(verifyPlanFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true });
  const [target] = file.plan.targets;
  const found = file.plan.findings.filter(({ code }) => code.startsWith("PROMOTION"));
  return { file, target, found, codes: found.map(({ code }) => code) };
}

test("the price counts on it, the ceiling on the usual price, and the approver reads until when", () => {
  const { codes, file, found, target } = planWith({ discount: "0.2" });
  expect(target?.unitCost).toEqual(money("16.80", "EUR"));
  expect(target?.prices.list).toEqual(money("21.00", "EUR"));
  expect(target?.promotion).toMatchObject({
    promotionId: "P:0001:Q",
    usualUnitCost: money("21.00", "EUR"),
  });
  expect(target?.steps[0]).toMatchObject({ isPilot: true, orderAt: PILOT_AT });
  expect(file.band.targets[0]?.unitCostCeiling).toEqual(money("21.00", "EUR"));
  expect(codes).toEqual(["PROMOTION_ENDS"]);
  // 4.20 less for fifty licenses and a year.
  expect(found[0]?.ifIgnored.money).toEqual(money("2520.00", "EUR"));
});

test("one that ends before the last safe order is worth a license bought before", () => {
  const to = "2026-10-01T00:00:00.000Z" as Instant;
  const { target } = planWith({ to });
  expect(target?.steps[0]).toMatchObject({ isPilot: true, orderAt: "2026-09-30T23:59:59.999Z" });
  expect(target?.steps[1]).toMatchObject({ orderAt: "2026-11-27T23:00:00.000Z" });
  const { policy } = aRequest([], []);
  const instruments = { ...policy.instruments, priceDates: false };
  const late = planWith({ to }, { policy: { ...policy, instruments } });
  expect(late.codes).toEqual(["PROMOTION_LOST"]);
  expect(late.found[0]).toMatchObject({
    lastSafeAt: to,
    ifIgnored: { money: money("1260.00", "EUR") },
  });
  expect(late.target?.unitCost).toEqual(money("21.00", "EUR"));
});

test("being moved is not new, and the seats of every seller count to both limits", () => {
  const usual = money("21.00", "EUR");
  for (const unmet of [
    { onlyIfNew: true },
    { maximumSeats: 99 },
    { minimumSeats: 101 },
    { hasOtherConditions: true },
  ]) {
    const { codes, target } = planWith(unmet);
    expect(codes).toEqual(["PROMOTION_NOT_MET"]);
    expect(target?.unitCost).toEqual(usual);
    expect(target?.promotion).toBeUndefined();
  }
  const refused = planWith({}, { promotionsRefused: ["P:0001:Q"] });
  expect(refused.codes).toEqual(["PROMOTION_NOT_MET"]);
  expect(refused.target?.unitCost).toEqual(usual);
});

test("one for more licenses than a pilot has goes before the pilot", () => {
  const { target } = planWith({ minimumSeats: 60 });
  expect(target?.promotion).toMatchObject({ minimumSeats: 60 });
  expect(target?.steps).toMatchObject([{ isPilot: false, seatsAfter: 50 }]);
});
