import { expect, test } from "vitest";
import { aPlanFile, bought, NOW, SKU } from "./a-situation.ts";
import { lineOutcome } from "./line-outcome.ts";
import { PURCHASE_ATTEMPTS_MAX } from "./purchase-refusals.ts";
import { newStanding, type Standing } from "./standing.ts";

test("a line whose order was refused for the last time is refused by that name, unless its seats came all the same", () => {
  const planFile = aPlanFile();
  const outcomes = (attempts: number, targets: Standing["targets"] = []) => {
    const refusal = { skuId: SKU, reason: "microsoft/800062", attempts, lastAt: NOW };
    const standing = { ...newStanding(), purchaseRefusals: [refusal], targets };
    const move = { isDone: false, refusal: null };
    return planFile.plan.lines.map((line) => lineOutcome(planFile, line, standing, move));
  };
  const open = [{ outcome: "open", code: null }];
  expect(outcomes(PURCHASE_ATTEMPTS_MAX)).toEqual([{ outcome: "refused", code: "ORDER_REFUSED" }]);
  expect(outcomes(PURCHASE_ATTEMPTS_MAX - 1)).toEqual(open);
  expect(outcomes(PURCHASE_ATTEMPTS_MAX, [bought])).toEqual(open);
});
