import { describe, expect, test } from "vitest";
import {
  move,
  charge,
  day,
  end,
  event,
  line,
  otherBought,
  outcome,
  priced,
  purchase,
  type Changes,
} from "./one-move.fixture.ts";

describe("money", () => {
  const bought = charge("target", day(96), day(461));
  const source = charge("source", day(-265), end);
  const costs = (changes: Changes) => {
    const record = outcome({ purchases: [purchase()], charges: [source, bought], ...changes });
    return [record.overlapCost?.amount, record.transitionCost?.amount];
  };

  test("seats of another SKU that stand in for the source's are paid for beside them", () => {
    expect(costs(otherBought(day(96)))).toEqual(["13.14", "13.14"]);
    const dearer = [{ ...priced("P1Y", "9.00"), skuId: "other", to: day(50) }];
    const prices = [...dearer, { ...priced("P1Y", "10.00", day(50)), skuId: "other" }];
    expect(costs({ ...otherBought(day(96)), prices })).toEqual(["13.14", "133.14"]);
  });

  test("an extended term costs overlap at our price, and its surcharge", () => {
    const extension = {
      ...charge("source", end, day(103), "extension"),
      unitPricePerMonth: { amount: "12.36", currency: "EUR" },
    };
    expect(costs({ charges: [source, bought, extension] })).toEqual(["23.00", "25.32"]);
    expect(costs({ charges: [source, extension], purchases: [] })).toEqual(["0.00", "2.33"]);
  });

  test("a price that was lower before is lost for the whole term", () => {
    const stepped = [
      { ...priced("P1Y", "9.00"), to: day(50) },
      priced("P1Y", "10.00", day(50)),
      priced("P1M", "1.00"),
    ];
    expect(costs({ prices: stepped })).toEqual(["13.14", "133.14"]);
  });

  test("a monthly term beside an annual source costs its premium as long as it lasts", () => {
    const monthly = {
      ...charge("target", day(96), day(126)),
      unitPricePerMonth: { amount: "11.00", currency: "EUR" },
    };
    const changes = {
      move: move({}, "P1M"),
      charges: [source, monthly],
      prices: [priced("P1Y", "10.00"), priced("P1M", "11.00")],
    };
    expect(costs(changes)).toEqual(["14.46", "24.31"]);
    expect(costs({ ...changes, line: { ...line, term: "P1M" } })).toEqual(["14.46", "14.46"]);
  });

  test("seats beyond the approval cost their whole term", () => {
    const many = { ...bought, seats: 13 };
    const [overlap, total] = costs({
      charges: [source, many],
      purchases: [purchase({ seats: 13 })],
    });
    expect(overlap).toBe("13.14");
    expect(Number(total)).toBeCloseTo(13.14 + (2 * 10 * 365 * 24) / 730.5, 1);
  });

  test("two sources of one pool are not paid twice beside what replaces one of them", () => {
    const other = { ...charge("other", day(-265), day(130)), seats: 10 };
    const [overlap] = costs({ charges: [source, other, bought] });
    expect(overlap).toBe("13.14");
  });

  test("what was handed over goes on with us: seats bought beside it are paid twice as before", () => {
    const ended = charge("source", day(-265), day(50));
    const came = charge("came", day(50), end);
    const details = { subscriptionId: "source", newSubscriptionId: "came", skuId: "sku" };
    const events = [event("lineTransferred", day(50), { details })];
    const [overlap] = costs({ charges: [ended, came, bought], events });
    expect(overlap).toBe("13.14");
    expect(costs({ charges: [ended, came, bought] })[0]).toBe("0.00");
  });

  test("a charge in another currency leaves the sums unmeasured", () => {
    const foreign = { ...bought, unitPricePerMonth: { amount: "9.00", currency: "USD" } };
    expect(costs({ charges: [source, foreign] })).toEqual([undefined, undefined]);
  });
});
