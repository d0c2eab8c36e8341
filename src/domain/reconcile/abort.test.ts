import { addDays, addHours } from "#lib/instant.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aPlanFile,
  aRow,
  aSituation,
  aStep,
  at,
  ENDS_AT,
  ORDER_AT,
  ourRow,
  SKU,
  verified,
  stopped,
} from "./a-situation.ts";
import { abortedTargets, carriedOn } from "./abort.ts";
import { decideNext } from "./decide-next.ts";
import type { Situation, SoldSubscription } from "./situation.ts";

const PRICE_OF_A_YEAR = { amount: "2160.00", currency: "EUR" }; // 9 licenses at 20.00 a month

const order = {
  stepKey: "mv-1/6fd2/1",
  kind: "order",
  skuId: SKU,
  subscriptionId: "ours-1",
  seats: 9,
  at: ORDER_AT,
  contingency: false,
} as const;

const own: SoldSubscription = {
  subscriptionId: "ours-1",
  skuId: SKU,
  productId: "CFQ7TTC0LF8R",
  catalogSkuId: "0001",
  seats: 9,
  term: "P1Y",
  billingPlan: "monthly",
  endsAt: null,
  marker: "mv-1/6fd2/1",
  autoRenew: true,
};

const aborted = (openedAt = ORDER_AT) =>
  aStep({ kind: "abortMove", owner: "operator", state: "done", openedAt });

interface Scene {
  readonly hours: number;
  readonly sourceSeats: number;
  readonly used: number;
  readonly autoRenew: boolean | null;
  readonly wasAsked: boolean;
  readonly isBought: boolean;
  /** How far its owner has come with turning the renewal on again; null: not asked. */
  readonly restored: "open" | "done" | "refused" | null;
}

const scene: Scene = {
  hours: 48,
  sourceSeats: 10,
  used: 8,
  autoRenew: true,
  wasAsked: false,
  isBought: true,
  restored: null,
};

/** So many hours after our order and the decision to abort. */
function situation(changes: Partial<Scene> = {}): Situation {
  const told = { ...scene, ...changes };
  const { autoRenew, hours, isBought, restored, sourceSeats, used, wasAsked } = told;
  const file = aPlanFile();
  const declared = [
    {
      channel: "webDirect",
      agreementType: "mcaWebDirect",
      wish: "move",
      subscriptionId: "source-1",
      skuId: SKU,
      skuPartNumber: null,
      seats: 10,
      endsOn: null,
      term: "P1Y",
      billingPlan: null,
      autoRenew,
      unitPricePerMonth: null,
      billingOwnerKind: null,
      billingOwnerName: null,
      billingOwnerEmail: null,
    } as const,
  ];
  const planFile = { ...file, customer: { ...file.customer, declared } };
  return aSituation({
    planFile,
    approved: { planFile, approvedAt: file.plan.madeAt },
    humanSteps: [
      aborted(),
      ...(wasAsked ? [stopped] : []),
      ...(restored === null
        ? []
        : [aStep({ kind: "restoreRenewal", lineId: "source-1", state: restored })]),
    ],
    looks: ["relationship", "agreement", "delegatedAdmin", "rows", "pools", "users", "ours"],
    seen: { ours: isBought ? [own] : [] },
    ...at(addHours(ORDER_AT, hours), {
      rows: [aRow({ seats: sourceSeats }), ...(isBought ? [{ ...ourRow, seats: 9 }] : [])],
      consumed: { [SKU]: used },
      targets: isBought ? [verified] : [],
      purchases: isBought ? [order] : [],
    }),
  });
}

describe("what aborting does", () => {
  test("inside its 168 hours an order is cancelled while the source carries everybody", () => {
    expect(abortedTargets(situation())).toMatchObject([
      { becomes: "cancelled", seats: 9, cancelUntil: addDays(ORDER_AT, 7), cost: null },
    ]);
    expect(decideNext(situation())).toEqual({ do: "cancelOrder", subscriptionId: "ours-1" });
  });

  test("later, with too few seats or with a source that may end by itself it stays, at its price", () => {
    const kept = [{ becomes: "kept", cancelUntil: null, cost: PRICE_OF_A_YEAR }];
    expect(abortedTargets(situation({ hours: 168 }))).toMatchObject(kept);
    expect(abortedTargets(situation({ sourceSeats: 7 }))).toMatchObject(kept);
    expect(abortedTargets(situation({ autoRenew: false }))).toMatchObject(kept);
    expect(abortedTargets(situation({ autoRenew: null }))).toMatchObject(kept);
    expect(decideNext(situation({ hours: 168 }))).toMatchObject({
      standing: { lineRefusals: [{ lineId: "source-1", code: "ABORTED_BY_OPERATOR" }] },
    });
  });

  test("where nothing was bought or approved, the move ends", () => {
    const nothing = situation({ isBought: false });
    expect(abortedTargets(nothing)).toMatchObject([{ becomes: "notBought", seats: 0 }]);
    const refusal = { lineId: "source-1", code: "ABORTED_BY_OPERATOR", at: ORDER_AT } as const;
    const givenUp = { ...nothing.standing, lineRefusals: [refusal] };
    const over = { do: "refuse", code: "ABORTED_BY_OPERATOR" };
    expect(decideNext({ ...nothing, standing: givenUp })).toEqual(over);
    expect(decideNext({ ...nothing, approved: null })).toEqual(over);
  });

  test("a source that was asked to end is replaced all the same", () => {
    const asked = situation({ wasAsked: true, isBought: false });
    expect(abortedTargets(asked)).toMatchObject([{ becomes: "carriedOn", cost: PRICE_OF_A_YEAR }]);
    const first = decideNext(asked); // the renewal is asked back, and meanwhile the road goes on
    if (first.do !== "step") throw new Error(`a step is expected, not ${first.do}`);
    const humanSteps = [...asked.humanSteps, first.step];
    expect(decideNext({ ...asked, humanSteps })).toMatchObject({
      do: "purchase",
      order: { seatsAfter: 9 },
    });
  });

  test("an order whose answer was lost is found before anything is given up", () => {
    const lost = situation();
    const unknown = { ...lost, standing: { ...lost.standing, targets: [], purchases: [] } };
    expect(decideNext(unknown)).toMatchObject({
      do: "record",
      standing: { targets: [{ subscriptionId: "ours-1", seats: 9 }] },
    });
  });
});

test("law: aborting never opens a gap", () => {
  const scenes = fc.record({
    hours: fc.integer({ min: 0, max: 400 }),
    sourceSeats: fc.integer({ min: 0, max: 15 }),
    used: fc.integer({ min: 0, max: 15 }),
    autoRenew: fc.constantFrom(true, false, null),
    wasAsked: fc.boolean(),
    isBought: fc.boolean(),
  });
  fc.assert(
    fc.property(scenes, (drawn) => {
      const next = decideNext(situation(drawn));
      if (next.do === "cancelOrder") {
        expect(drawn.sourceSeats).toBeGreaterThanOrEqual(drawn.used);
        expect(drawn.wasAsked).toBe(false);
        if (drawn.used > 0) expect(drawn.autoRenew).toBe(true);
        expect(drawn.hours).toBeLessThan(168);
      }
      const isLetGo =
        next.do === "refuse" || (next.do === "record" && next.standing.lineRefusals.length > 0);
      if (isLetGo) expect(drawn.wasAsked).toBe(false);
    }),
  );
});

describe("what was turned off for an aborted move", () => {
  test("is asked back before the source's end, while something can be spared by it", () => {
    expect(decideNext(situation({ wasAsked: true }))).toMatchObject({
      do: "step",
      letter: 0,
      step: { kind: "restoreRenewal", owner: "customerAdmin", dueAt: addHours(ENDS_AT, -24) },
    });
    const tooLate = decideNext(situation({ wasAsked: true, hours: 73 }));
    expect(tooLate).not.toMatchObject({ step: { kind: "restoreRenewal" } });
    const overdue = decideNext(situation({ wasAsked: true, restored: "open", hours: 97 }));
    expect(overdue).toMatchObject({ step: { kind: "restoreRenewal", state: "withdrawn" } });
  });

  test("is not asked back while somebody may still act on the request to turn it off", () => {
    const asked = situation({ wasAsked: true });
    const humanSteps = asked.humanSteps.map((step) =>
      step.kind === "stopRenewal" ? { ...step, state: "withdrawn" as const } : step,
    );
    const next = decideNext({ ...asked, humanSteps });
    expect(next).not.toMatchObject({ step: { kind: "restoreRenewal" } });
  });

  test("once it is confirmed, the replacement is taken back or never bought", () => {
    const confirmed = { wasAsked: true, restored: "done", autoRenew: null } as const;
    expect(abortedTargets(situation(confirmed))).toMatchObject([{ becomes: "cancelled" }]);
    expect(decideNext(situation(confirmed))).toMatchObject({ do: "cancelOrder" });
    const unbought = situation({ ...confirmed, isBought: false });
    expect(abortedTargets(unbought)).toMatchObject([{ becomes: "notBought" }]);
  });

  test.each(["open", "refused"] as const)(
    "while that is %s, the replacement is carried on",
    (restored) => {
      const asked = situation({ wasAsked: true, restored });
      expect(abortedTargets(asked)).toMatchObject([{ becomes: "carriedOn" }]);
    },
  );

  test("nobody is asked to let it go on and to end it at once", () => {
    const asked = situation({ wasAsked: true, restored: "open", isBought: false });
    const acts = carriedOn(asked).approved?.planFile.band.acts;
    expect(acts).toEqual([]);
  });
});
