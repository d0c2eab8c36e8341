import { addDays } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { anOffer } from "../plan/plan-request.fixture.ts";
import type { PlanFile, PlanTarget } from "../plan/move-plan.ts";
import { defaultPolicy } from "../plan/policy.ts";
import {
  aPlanFile,
  aSituation,
  aStep,
  at,
  bought,
  NOW,
  ORDER_AT,
  SKU,
  stopped,
} from "./a-situation.ts";
import { decideNext } from "./decide-next.ts";
import { isPriceDateOver, isWorthAsking, pricesOf } from "./price-dates.ts";
import type { Standing } from "./standing.ts";

const offer = {
  ...anOffer({ skuId: SKU, skuPartNumber: "ENTERPRISEPACK" }),
  productId: "CFQ7TTC0LF8R",
  catalogSkuId: "0001",
};
const dearer = { ...offer, terms: offer.terms.map((term) => ({ ...term, unitCost: null })) };
const humanSteps = [stopped];

function decide(
  offers: readonly (typeof offer)[] | null,
  standing: Partial<Standing> = {},
  arePricesReadToday = false,
) {
  const planFile = { ...aPlanFile(), offers: [offer] };
  const approved = { planFile, approvedAt: NOW };
  const read = { ...at(addDays(NOW, 1), standing), arePricesReadToday };
  return decideNext(aSituation({ ...read, planFile, approved, humanSteps, seen: { offers } }));
}

test("once a day prices are read, and another price than the plan's makes it anew, once", () => {
  expect(decide(null)).toEqual({ do: "look", at: "prices" });
  expect(decide(null, {}, true)).toMatchObject({ do: "wait" });
  expect(decide([offer])).toMatchObject({ do: "wait" });
  expect(decide([dearer])).toMatchObject({
    do: "record",
    standing: { replanFor: "PRICE_CHANGED" },
  });
  const pricesWeighed = pricesOf([dearer], aPlanFile().plan.targets);
  expect(decide([dearer], { pricesWeighed })).toMatchObject({ do: "wait" });
  expect(decide(null, { targets: [bought] })).not.toMatchObject({ at: "prices" });
});

/** A plan whose first order stands so many days before the approved one, for this reason. */
function ordering(days: number, reason = "beforePriceChange"): PlanFile {
  const file = aPlanFile({ bandHash: `${days}/${reason}` });
  const targets = file.plan.targets.map((target): PlanTarget => ({
    ...target,
    steps: target.steps.map((step) => ({ ...step, orderAt: addDays(ORDER_AT, -days) })),
    timing: { ...target.timing, reason },
  }));
  return { ...file, plan: { ...file.plan, targets } };
}

test("another approval is asked for where it orders earlier for its price, and can come in time", () => {
  const isWorth = (now: typeof NOW, fresh: PlanFile) =>
    isWorthAsking({ now, policy: defaultPolicy }, fresh, aPlanFile());
  expect(isWorth(NOW, ordering(10))).toBe(true);
  expect(isWorth(NOW, ordering(10, "latestSafe"))).toBe(false);
  expect(isWorth(NOW, ordering(0))).toBe(false);
  expect(isWorth(addDays(ORDER_AT, -16), ordering(10))).toBe(false);
});

test("a date before a price means nothing once it has passed without an approval", () => {
  const isOver = (now: typeof NOW, planFile: PlanFile) =>
    isPriceDateOver(aSituation({ now, planFile }));
  const passed = addDays(ORDER_AT, -9);
  expect(isOver(passed, ordering(10))).toBe(true);
  expect(isOver(addDays(ORDER_AT, -11), ordering(10))).toBe(false);
  expect(isOver(passed, ordering(10, "latestSafe"))).toBe(false);
  expect(isOver(passed, aPlanFile())).toBe(false);
});

test("before anybody is asked, every look compares prices; once somebody is, the question stands", () => {
  const now = addDays(NOW, 9);
  const { plan, ...file } = aPlanFile();
  // Since then no new list was announced.
  const planFile = { ...file, plan: { ...plan, madeAt: addDays(NOW, 2) }, offers: [offer] };
  const unasked = (
    offers: readonly (typeof offer)[] | null,
    changes: Partial<Parameters<typeof aSituation>[0]> & object = {},
  ) => {
    const read = { ...at(now), arePricesReadToday: false };
    return decideNext(
      aSituation({ ...read, planFile, approved: null, ...changes, seen: { offers } }),
    );
  };
  expect(unasked(null)).toEqual({ do: "look", at: "prices" });
  expect(unasked([offer])).toMatchObject({ do: "wait" });
  expect(unasked([dearer])).toEqual({ do: "look", at: "estate" });
  const asked = { kind: "approvePlan", humanStepId: "mv-1/approvePlan/band-1" } as const;
  expect(unasked([dearer], { humanSteps: [aStep(asked)] })).not.toMatchObject({ do: "look" });
  const policy = {
    ...defaultPolicy,
    instruments: { ...defaultPolicy.instruments, priceDates: false },
  };
  expect(unasked(null, { policy })).toMatchObject({ do: "wait" });
});
