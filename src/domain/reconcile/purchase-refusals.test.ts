import fc from "fast-check";
import { addHours, hoursBetween, latest } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { aSituation, at, ORDER_AT, SKU } from "./a-situation.ts";
import { isLastAttempt, nextAttemptAt, refusedPurchase } from "./purchase-refusals.ts";
import type { PurchaseRefusal } from "./standing.ts";

const order = { skuId: SKU, stepKey: "mv-1/1" };

/** As often as that, each attempt at the hour that the refusal before it named. */
function refusedWhile(urgent: readonly boolean[]): readonly PurchaseRefusal[] {
  const refusals: PurchaseRefusal[] = [];
  for (const isUrgent of urgent) {
    const before = refusals.slice(-1);
    const now = before.map((each) => nextAttemptAt(each, isUrgent, null))[0] ?? ORDER_AT;
    const situation = aSituation(at(now, { purchaseRefusals: before }));
    const { standing } = refusedPurchase(situation, order, "microsoft/900121");
    refusals.push(...standing.purchaseRefusals);
  }
  return refusals;
}

const hoursOf = (refusals: readonly PurchaseRefusal[]) =>
  refusals.map(({ lastAt }) => Math.round(hoursBetween(ORDER_AT, lastAt) * 10) / 10);

test("while users are out a refused purchase is hurried for an hour, and then tried as ever", () => {
  const hurried = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  const always = (attempts: number, isUrgent: boolean) =>
    hoursOf(refusedWhile(Array.from({ length: attempts }, () => isUrgent)));
  expect(always(14, true)).toEqual([...hurried, 1.9, 5.9, 17.9, 41.9]);
  expect(always(5, false)).toEqual([0, 1, 5, 17, 41]);
});

test("law: what is needed soon is tried every hour until it should be there, and is given up no sooner for it", () => {
  const tried = fc.array(fc.constant(false), { minLength: 1, maxLength: 8 });
  const hours = fc.integer({ min: -200, max: 200 });
  fc.assert(
    fc.property(tried, hours, fc.integer({ min: 1, max: 120 }), (calm, first, length) => {
      const last = refusedWhile(calm).at(-1);
      if (last === undefined) throw new RangeError("an attempt");
      const from = addHours(last.lastAt, first);
      const until = addHours(from, length);
      const usual = nextAttemptAt(last, false, null);
      const soonest = latest(from, addHours(last.lastAt, 1));
      const isSooner = soonest < until && soonest < usual;
      const againAt = nextAttemptAt(last, false, { from, until });
      expect(againAt).toBe(isSooner ? soonest : usual);
      const situation = aSituation(at(againAt, { purchaseRefusals: [last] }));
      const { standing } = refusedPurchase(situation, order, "microsoft/900121");
      const [next] = standing.purchaseRefusals;
      expect(next).toMatchObject({ pressed: isSooner ? 1 : 0, attempts: last.attempts + 1 });
      if (next !== undefined && isSooner) expect(isLastAttempt(next)).toBe(false);
    }),
  );
});

test("law: who falls out is hurried for, whatever was refused before, and is given up no sooner for it", () => {
  const before = fc.array(fc.constant(false), { minLength: 1, maxLength: 7 });
  const everyTime = fc.array(fc.boolean(), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(before, everyTime, (calm, urgent) => {
      const hurriedFor = [...calm, ...Array.from({ length: 9 }, () => true)];
      const [first, ...later] = refusedWhile(hurriedFor).slice(-10);
      const last = later.at(-1);
      if (first === undefined || last === undefined) throw new RangeError("ten attempts");
      expect(hoursBetween(first.lastAt, last.lastAt)).toBeLessThanOrEqual(1);
      expect(later.every((each) => !isLastAttempt(each))).toBe(true);
      const givenUp = refusedWhile([...urgent, ...calm]).find(isLastAttempt);
      if (givenUp !== undefined) expect(givenUp.lastAt > addHours(ORDER_AT, 5 * 24)).toBe(true);
    }),
  );
});
