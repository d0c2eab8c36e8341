import { addDays, dateOf, earliestEndOfDate, LocalDate } from "#lib/instant.ts";
import { newHorizon } from "#lib/present.ts";
import { expect, test } from "vitest";
import { aPlanFile, aSituation, aStep, at, NOW, ORDER_AT } from "./a-situation.ts";
import { decideNext } from "./decide-next.ts";
import type { HumanStep } from "../human-steps/human-step.ts";
import { defaultPolicy } from "../plan/policy.ts";
import type { Situation } from "./situation.ts";

const policy = { ...defaultPolicy, purchaseOrder: "beforeOrder" } as const;
const committed = { amount: "2160.00", currency: "EUR" };
const safeAt = addDays(ORDER_AT, 2);

function situation(now: Situation["now"], humanSteps: readonly HumanStep[]): Situation {
  const file = aPlanFile();
  const { plan } = file;
  const targets = plan.targets.map((target) => ({
    ...target,
    steps: target.steps.map((step) => ({ ...step, latestSafeAt: safeAt })),
  }));
  const planFile = {
    ...file,
    plan: { ...plan, targets, cost: { ...plan.cost, committed } },
  };
  const approved = { planFile, approvedAt: NOW };
  return aSituation({ policy, planFile, approved, humanSteps, ...at(now) });
}

const sent = aStep({ kind: "purchaseOrder", state: "done", amount: committed });
/** Chased at that instant, so that nothing but the order is due. */
const waiting = aStep({ kind: "purchaseOrder", openedAt: ORDER_AT, dueAt: addDays(ORDER_AT, 30) });

test("it is asked for with the sum that was approved, by the day of the first order", () => {
  expect(decideNext(situation(NOW, []))).toMatchObject({
    do: "step",
    letter: 0,
    step: { kind: "purchaseOrder", owner: "customerAdmin", dueAt: ORDER_AT, amount: committed },
  });
});

test("the order waits for it, and goes out at its last safe moment all the same", () => {
  expect(decideNext(situation(ORDER_AT, [sent]))).toMatchObject({ do: "purchase" });
  expect(decideNext(situation(ORDER_AT, [waiting]))).not.toMatchObject({ do: "purchase" });
  expect(decideNext(situation(safeAt, [waiting]))).toMatchObject({ do: "purchase" });
});

test("one that covers less than what was approved since is asked for once more", () => {
  const small = { ...sent, amount: { amount: "100.00", currency: "EUR" } };
  expect(decideNext(situation(NOW, [small]))).toMatchObject({
    step: { kind: "purchaseOrder", state: "open", amount: committed },
  });
});

const until = (day: string) => ({
  ...sent,
  evidence: { level: "declared", at: NOW, validUntil: LocalDate.parse(day) } as const,
});

test("a number that lapses before the order is asked for anew, and the order waits for the next one", () => {
  const open = { step: { kind: "purchaseOrder", state: "open" } };
  expect(decideNext(situation(NOW, [until("2026-08-29")]))).not.toMatchObject(open);
  expect(decideNext(situation(NOW, [until("2026-08-20")]))).toMatchObject(open);
  const again = [until("2026-08-20"), { ...waiting, humanStepId: "mv-1/purchaseOrder/2" }];
  expect(decideNext(situation(ORDER_AT, again))).not.toMatchObject({ do: "purchase" });
});

test("what a look decides with a number that still holds is decided until it lapses, and not longer", () => {
  const lastDay = dateOf(addDays(ORDER_AT, 1));
  const lapsing = situation(ORDER_AT, [until(lastDay)]);
  const horizon = newHorizon();
  expect(decideNext({ ...lapsing, horizon })).toMatchObject({ do: "purchase" });
  expect(horizon.sameUntil).toBe(earliestEndOfDate(lastDay));
  expect(decideNext({ ...lapsing, now: horizon.sameUntil })).not.toMatchObject({ do: "purchase" });
});
