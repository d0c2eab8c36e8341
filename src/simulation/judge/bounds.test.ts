import { describe, expect, test } from "vitest";
import {
  charge,
  day,
  end,
  event,
  line,
  move,
  otherBought,
  outcome,
  priced,
  purchase,
  type Changes,
} from "./one-move.fixture.ts";

describe("what no schedule can beat", () => {
  const moved = (changes: Changes = {}) => {
    const record = outcome({
      purchases: [purchase()],
      events: [event("serviceCut", end)],
      charges: [],
      ...changes,
    });
    return [record.policyLowerBound?.amount, record.omniscientLowerBound?.amount];
  };

  test("what was not moved adds nothing", () => {
    expect(moved({ purchases: [] })).toEqual(["0.00", "0.00"]);
  });

  test("margins follow the agreement and the distributor", () => {
    expect(moved({ line: { ...line, agreementType: "mosaWebDirect" } })[0]).toBe("13.14");
    const sold = { ...line, agreementType: "cspNce", seller: "distributor" };
    expect(moved({ line: sold })[0]).toBe("19.71");
  });

  test("weekends and freezes move the order earlier, and only for who keeps a policy", () => {
    const [first] = move().approvals;
    if (first === undefined) throw new Error("an approval is part of the move");
    const policy = { ...first.policy, freezes: [{ from: day(93), to: day(97) }] };
    const frozen = move({ approvals: [{ ...first, policy }] });
    expect(moved({ move: frozen })).toEqual(["23.00", "0.12"]);
  });

  test("a pilot seat lets the rest wait, as far as the policy allows one", () => {
    const [first] = move().approvals;
    if (first === undefined) throw new Error("an approval is part of the move");
    const piloted = (changes: Partial<typeof first.policy>) => {
      const policy = {
        ...first.policy,
        raiseMarginHours: 24,
        raiseBeforeChoiceHours: 72,
        pilot: { aboveSeats: 5, hoursBeforeEnd: 144, provenWithinHours: 12 },
        ...changes,
      };
      return moved({ move: move({ approvals: [{ ...first, policy }] }) })[0];
    };
    expect(piloted({})).toBe("10.84");
    const instruments = { pilotSeat: false, quantitySteps: true, priceDates: true };
    expect(piloted({ instruments })).toBe("16.43");
    const never = { aboveSeats: 5, hoursBeforeEnd: 144, provenWithinHours: 1 };
    expect(piloted({ pilot: never })).toBe("16.43");
    const forMore = { aboveSeats: 10, hoursBeforeEnd: 144, provenWithinHours: 12 };
    expect(piloted({ pilot: forMore })).toBe("16.43");
  });

  test("users who change their license need a day more, and only the seats that they need", () => {
    // Nine of ten are in use: six days of these, and an hour where all is known.
    expect(moved(otherBought(day(94)))).toEqual(["17.74", "0.12"]);
  });

  test("above the seat cap what was bought of the license stands twice, unless its customer waits for the rest", () => {
    const capped = {
      line: { ...line, seats: 160 },
      pool: { seatsInUse: 160, isCapped: true },
      purchases: [purchase({ seats: 140 })],
    };
    // Five days of 140; the others got another license.
    expect(moved(capped)[0]).toBe("229.98");
    expect(moved({ ...capped, acceptsGap: { skuId: "sku", users: 20 } })[0]).toBe("0.00");
  });

  test("a grace is known only afterwards", () => {
    const grace = event("graceBegan", end, {
      details: { subscriptionId: "source", skuId: "sku", days: 30 },
    });
    expect(moved({ events: [grace] })).toEqual(["16.43", "0.00"]);
  });

  test("a monthly source may be left at any end until the one at which it was left", () => {
    const monthly = { ...line, term: "P1M", endsAt: day(3) };
    const renewals = [charge("source", day(3), day(33), "renewal")];
    const cut = [event("serviceCut", day(33))];
    expect(moved({ line: monthly, events: cut, charges: renewals })[0]).toBe("19.71");
  });

  test("who could only begin too late has no margin to keep", () => {
    expect(
      moved({ line: { ...line, endsAt: day(2) }, events: [event("serviceCut", day(2))] }),
    ).toEqual(["0.00", "0.00"]);
  });

  test("a cancellation that nobody foresaw is answered within the hour", () => {
    const cancelled = event("customerCancelled", day(90), { actor: "person", injected: true });
    // Billed until the end all the same: ten days of both, but for the hour.
    expect(moved({ events: [cancelled] })).toEqual(["32.72", "29.69"]);
  });

  test("a price that rises is worth ordering before it does", () => {
    const prices = [{ ...priced("P1Y", "10.00"), to: day(90) }, priced("P1Y", "12.00", day(90))];
    expect(moved({ prices })[0]).toBe("32.85");
  });

  test("nobody waits for a promotion that is not listed yet, but whoever knows everything", () => {
    const prices = [{ ...priced("P1Y", "10.00"), to: day(60) }, priced("P1Y", "12.00", day(60))];
    const promotion = {
      skuId: "sku",
      term: "P1Y",
      billingCycle: "annual",
      percentOff: 20,
      from: day(70),
      to: day(99),
      minimumSeats: null,
      maximumSeats: null,
      isFirstPurchase: false,
    };
    // Ordered before the list rises, 40 days early at 10.00; 9.60 would have been had later.
    const [policy, omniscient] = moved({ prices, promotions: [promotion] });
    expect(policy).toBe("179.42");
    expect(Number(omniscient)).toBeLessThan(1);
  });

  test("a promotion counts for whoever meets it, with the seats of every seller", () => {
    const promotion = {
      skuId: "sku",
      term: "P1Y",
      billingCycle: "annual",
      percentOff: 20,
      from: day(80),
      to: day(90),
      minimumSeats: 15,
      maximumSeats: 100,
      isFirstPurchase: false,
    };
    const bound = (changes: Partial<typeof promotion>) =>
      moved({ promotions: [{ ...promotion, ...changes }] })[0];
    const [without] = moved();
    // Ten days of overlap at the lower price cost less than the usual price for a year.
    expect(bound({})).toBe("26.28");
    // The source's ten seats and ours stand side by side when they are counted.
    expect(bound({ minimumSeats: 21 })).toBe(without);
    expect(bound({ maximumSeats: 19 })).toBe(without);
    expect(bound({ isFirstPurchase: true })).toBe(without);
    expect(bound({ to: day(99), from: day(95) })).not.toBe(without);
  });
});
