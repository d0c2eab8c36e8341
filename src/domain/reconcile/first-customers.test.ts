import { expect, test } from "vitest";
import { addDays, type Instant } from "#lib/instant.ts";
import { defaultPolicy } from "../plan/policy.ts";
import { aPlanFile, aRow, aSituation, at, bought, ORDER_AT, SKU, stopped } from "./a-situation.ts";
import { decideNext } from "./decide-next.ts";
import { firstCustomersStepId } from "./first-customers.ts";
import type { NextThing, Situation } from "./situation.ts";

const policy = { ...defaultPolicy, portfolio: { ...defaultPolicy.portfolio, firstCustomers: 3 } };
/** A week before it has to go out at the latest. */
const DUE_AT = addDays(ORDER_AT, -7);
const rehearsals = [{ skuId: SKU, bandHash: "band-1", at: ORDER_AT, trouble: null }];

/** The same plan, with its order due then. */
function planned(orderAt: Instant): Pick<Situation, "approved" | "planFile"> {
  const file = aPlanFile();
  const targets = file.plan.targets.map((target) => ({
    ...target,
    steps: target.steps.map((step) => ({ ...step, orderAt })),
  }));
  const planFile = { ...file, plan: { ...file.plan, targets } };
  return { planFile, approved: { planFile, approvedAt: addDays(orderAt, -20) } };
}

type Changes = Omit<Parameters<typeof aSituation>[0] & object, "seen">;

/** Its order is due now; whether it took one of the first places is null before anybody asked. */
function decide(isAmongFirst: boolean | null, changes: Changes = {}): NextThing {
  return decideNext(
    aSituation({
      policy,
      humanSteps: [stopped],
      ...planned(DUE_AT),
      ...at(DUE_AT, { rehearsals }),
      ...changes,
      seen: { isAmongFirst },
    }),
  );
}

test("the orders of the first customers go out, and everybody after them waits for a look", () => {
  expect(decide(null)).toEqual({ do: "takeFirstPlace", places: 3 });
  expect(decide(true).do).toBe("purchase");
  const held = decide(false);
  expect(held).toMatchObject({ do: "step", letter: null });
  if (held.do !== "step") throw new Error("held");
  expect(held.step).toMatchObject({
    kind: "resumeMove",
    humanStepId: firstCustomersStepId("mv-1"),
  });
  const humanSteps = [stopped, held.step];
  expect(decide(false, { humanSteps }).do).toBe("wait");
  // Whom somebody let go on goes, whatever the others do.
  const gone = [stopped, { ...held.step, state: "done" as const }];
  expect(decide(false, { humanSteps: gone }).do).toBe("purchase");
  expect(decide(false, { policy: defaultPolicy }).do).toBe("purchase");
});

test("no place is taken before everything else stands that an order needs", () => {
  expect(decide(null, { looks: ["delegatedAdmin", "rows", "pools", "agreement"] })).toEqual({
    do: "look",
    at: "relationship",
  });
});

test("an order that has no time to wait goes out", () => {
  const atLast = at(ORDER_AT, { rehearsals });
  expect(decide(false, { ...atLast, ...planned(ORDER_AT) }).do).toBe("purchase");
});

test("nobody loses service by waiting: what is missing is ordered at once, and what began goes on", () => {
  const rows = [aRow({ seats: 2 })];
  const short = at(DUE_AT, { rehearsals, rows });
  expect(decide(false, short)).toMatchObject({ do: "purchase" });
  const purchase = {
    stepKey: "mv-1/6fd2/1",
    kind: "order",
    skuId: SKU,
    subscriptionId: "ours-1",
    seats: 2,
    at: ORDER_AT,
    contingency: false,
  } as const;
  const begun = { rehearsals, purchases: [purchase], targets: [{ ...bought, seats: 2 }] };
  expect(decide(false, at(DUE_AT, begun))).toMatchObject({ do: "purchase" });
});
