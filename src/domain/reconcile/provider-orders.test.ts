import { addDays, addHours, addMs, type Instant } from "#lib/instant.ts";
import { money } from "#lib/money.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { HumanStep } from "../human-steps/human-step.ts";
import { anOffer, basic } from "../plan/plan-request.fixture.ts";
import { policyWith } from "../plan/policy-changes.ts";
import { defaultPolicy } from "../plan/policy.ts";
import { aPlanFile, aRow, aSituation, aStep, at, ORDER_AT, SKU, verified } from "./a-situation.ts";
import { decideNext } from "./decide-next.ts";
import type { NextThing, Situation } from "./situation.ts";
import { soldByProvider } from "./provider-orders.ts";
import { finishing } from "./stages/finishing.ts";
import { protecting } from "./stages/protecting.ts";
import { purchasing } from "./stages/purchasing.ts";
import type { Standing } from "./standing.ts";

const policy = policyWith(defaultPolicy, { ordering: "provider" });
const PROVIDER = "99999999-0000-4000-8000-000000000009";

const asked = {
  skuId: SKU,
  stepKey: "mv-1/6fd2/1",
  seatsAfter: 9,
  contingency: false,
  seatsBefore: 0,
  notOurs: ["source-1"],
  askedAt: ORDER_AT,
};

const bought = {
  stepKey: "mv-1/6fd2/1",
  kind: "order",
  skuId: SKU,
  subscriptionId: "new-1",
  seats: 9,
  at: ORDER_AT,
  contingency: false,
} as const;

const theirRow = aRow({ subscriptionId: "new-1", seats: 9, ownerTenantId: PROVIDER });

function situation(standing: Partial<Standing>, changes: Partial<Omit<Situation, "seen">> = {}) {
  return aSituation({ ...at(ORDER_AT, standing), policy, seen: { offers: [] }, ...changes });
}

/** Everything that was decided is written down. */
function recorded(before: Situation): Situation {
  const first = decideNext(before);
  return first.do === "record" ? recorded({ ...before, standing: first.standing }) : before;
}

/** What is done then. */
function next(before: Situation): NextThing {
  return decideNext(recorded(before));
}

describe("ordering at a provider", () => {
  test("asks a person for exactly the approved number, and buys nothing by itself", () => {
    const first = decideNext(situation({}));
    expect(first).toMatchObject({
      do: "record",
      standing: { providerOrders: [{ skuId: SKU, seatsAfter: 9, notOurs: ["source-1"] }] },
    });
    expect(next(situation({}))).toMatchObject({
      do: "step",
      letter: 0,
      step: { kind: "placeOrder", lineId: SKU, owner: "operator" },
    });
  });

  test("takes an order back that is approved no longer, unless users are out", () => {
    const file = aPlanFile();
    const [target] = file.band.targets;
    const after = addHours(target?.latestOrderAt ?? ORDER_AT, 1);
    const humanSteps = [aStep({ kind: "placeOrder", lineId: SKU, openedAt: ORDER_AT })];
    const late = { ...at(after, { providerOrders: [asked], replanFor: "LATE" }), humanSteps };
    expect(purchasing(aSituation({ policy, seen: { offers: [] }, ...late }))).toMatchObject({
      step: { kind: "placeOrder", state: "withdrawn" },
    });
    const rows = [aRow({ status: "deleted" })];
    const out = at(after, { providerOrders: [asked], rows });
    expect(purchasing(aSituation({ policy, seen: { offers: [] }, ...out }))).toMatchObject({
      standing: { providerOrders: [{ contingency: true }] },
    });
  });

  test("is approved until the price rises above the approved one; a plan with the new one is asked for then", () => {
    const [target] = aPlanFile().band.targets;
    if (target === undefined) throw new Error("a target");
    const { billingPlan, catalogSkuId, productId, term } = target;
    const dearerAt = addDays(ORDER_AT, 1);
    const price = (amount: string) => ({ unitCost: money(amount, "EUR"), listPrice: null });
    const priceChanges = [{ at: dearerAt, ...price("23.00") }];
    const sold = { term, billingPlan, ...price("20.00"), priceChanges };
    const offer = { productId, catalogSkuId, terms: [sold] };
    const listed = (now: Instant, standing: Partial<Standing>, humanSteps: HumanStep[] = []) =>
      aSituation({
        ...at(now, standing),
        humanSteps,
        policy,
        seen: { offers: [anOffer(basic, offer)] },
      });
    const until = addMs(dearerAt, -1);
    const next = purchasing(listed(ORDER_AT, {}));
    expect(next).toMatchObject({ do: "record", standing: { providerOrders: [{ until }] } });
    const step = aStep({ kind: "placeOrder", lineId: SKU, openedAt: ORDER_AT });
    const providerOrders = [{ ...asked, until }];
    expect(purchasing(listed(dearerAt, { providerOrders }, [step]))).toMatchObject({
      step: { kind: "placeOrder", state: "withdrawn" },
    });
    expect(purchasing(listed(dearerAt, { providerOrders }))).toMatchObject({
      standing: { replanFor: "PRICE_ABOVE_CEILING", purchaseRefusals: [{ attempts: 1 }] },
    });
  });

  test("law: nobody is asked to order more than the seat cap leaves room for, also where they were asked before", () => {
    const rooms = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(rooms, fc.constantFrom("open", "refused"), (room, state) => {
        const file = aPlanFile();
        const cap = { seats: 10 + room, skuIds: [SKU] };
        const targets = file.plan.targets.map((target) => ({ ...target, cap }));
        const planFile = { ...file, plan: { ...file.plan, targets } };
        const evidence = { level: "attested", at: ORDER_AT, by: "Ada" } as const;
        const step = aStep({ kind: "placeOrder", lineId: SKU, openedAt: ORDER_AT });
        const before = state === "open" ? step : { ...step, state, evidence };
        const after = recorded({
          ...situation({ providerOrders: [asked] }, { humanSteps: [before] }),
          now: addDays(ORDER_AT, 1),
          planFile,
          approved: { planFile, approvedAt: ORDER_AT },
        });
        const decided = decideNext(after);
        const isTakenBack = decided.do === "step" && decided.step.state === "withdrawn";
        const isTooMuch = room < asked.seatsAfter;
        expect(isTakenBack).toBe(state === "open" && isTooMuch);
        if (state === "open") return;
        const most = after.standing.providerOrders.map(({ seatsAfter }) => seatsAfter);
        expect(most).toEqual([isTooMuch ? room : asked.seatsAfter]);
      }),
    );
  });

  test("is asked for at once when users are out, also where it was asked for already", () => {
    const out = { rows: [aRow({ status: "suspended" })] };
    expect(next(situation(out))).toMatchObject({ step: { kind: "placeOrder", dueAt: ORDER_AT } });
    const humanSteps = [aStep({ kind: "placeOrder", lineId: SKU, openedAt: ORDER_AT })];
    const hurried = next(situation({ ...out, providerOrders: [asked] }, { humanSteps }));
    expect(hurried).toMatchObject({ do: "step", letter: 1, step: { dueAt: ORDER_AT } });
    const calm = next(situation({ providerOrders: [asked] }, { humanSteps }));
    expect(calm).not.toMatchObject({ step: { dueAt: ORDER_AT } });
    // Once it was said, the seats are looked for every quarter of an hour, and not only when the hour is full.
    const told = humanSteps.map((step) => ({ ...step, dueAt: ORDER_AT }));
    const waiting = next(situation({ ...out, providerOrders: [asked] }, { humanSteps: told }));
    expect(waiting).toEqual({ do: "wait", until: addHours(ORDER_AT, 0.25) });
  });

  test("counts from when somebody says they ordered, or else from when they were asked", () => {
    const rows = [aRow(), theirRow];
    const seenAt = addDays(ORDER_AT, 3);
    const boughtAt = (humanSteps: Situation["humanSteps"]) => {
      const standing = { rows, providerOrders: [asked] };
      const seen = aSituation({
        policy,
        seen: { offers: [] },
        ...at(seenAt, standing),
        humanSteps,
      });
      const found = decideNext(seen);
      return found.do === "record" ? found.standing.targets[0]?.boughtAt : null;
    };
    const saidAt = addDays(ORDER_AT, 1);
    const step = aStep({ kind: "placeOrder", lineId: SKU, openedAt: ORDER_AT });
    const evidence = { level: "attested", at: saidAt, by: "Ada" } as const;
    expect(boughtAt([{ ...step, state: "done", evidence }])).toBe(saidAt);
    expect(boughtAt([step])).toBe(ORDER_AT);
  });

  test("believes the tenant's own row, and no row that stood before or is sold by somebody else", () => {
    const humanSteps = [aStep({ kind: "placeOrder", lineId: SKU, openedAt: ORDER_AT })];
    const bought = { entry: { details: { bought: "order", subscriptionId: "new-1", seats: 9 } } };
    const rows = [aRow(), theirRow];
    const seen = situation({ rows, providerOrders: [asked] }, { humanSteps });
    expect(decideNext(seen)).toMatchObject({ do: "record", ...bought });
    for (const row of [
      { ...theirRow, ownerTenantId: null },
      { ...theirRow, isTrial: true },
      { ...theirRow, subscriptionId: "source-1" },
    ]) {
      const other = situation({ rows: [row], providerOrders: [asked] }, { humanSteps });
      expect(decideNext(other)).not.toMatchObject({ do: "record", ...bought });
    }
    const named = policyWith(defaultPolicy, {
      ordering: "provider",
      provider: { tenantId: "88888888-0000-4000-8000-000000000008", name: null },
    });
    expect(decideNext({ ...seen, policy: named })).not.toMatchObject({ do: "record", ...bought });
  });

  test("asks again after days only where who said that it was ordered is not borne out", () => {
    const saidDaysAgo = (days: number) => {
      const answeredAt = addDays(ORDER_AT, -days);
      const evidence = { level: "attested", at: answeredAt, by: "Ada" } as const;
      const done = { kind: "placeOrder", lineId: SKU, openedAt: answeredAt, evidence } as const;
      const humanSteps = [aStep({ ...done, state: "done" })];
      const providerOrders = [{ ...asked, askedAt: answeredAt }];
      return next(situation({ providerOrders }, { humanSteps }));
    };
    expect(saidDaysAgo(3)).not.toMatchObject({ step: { kind: "placeOrder" } });
    expect(saidDaysAgo(4)).toMatchObject({ do: "step", letter: 0, step: { kind: "placeOrder" } });
  });

  test("what is said to be placed is waited for, whatever is approved by then, and no plan is asked for because it is late", () => {
    const [target] = aPlanFile().band.targets;
    const approvedUntil = target?.latestOrderAt ?? ORDER_AT;
    const placedAt = addDays(approvedUntil, -1);
    const evidence = { level: "attested", at: placedAt, by: "Ada" } as const;
    const after = (days: number, until: Instant, seatsAfter = 9) => {
      const openedAt = addDays(placedAt, -1);
      const step = aStep({ kind: "placeOrder", lineId: SKU, openedAt, state: "done" });
      const order = { ...asked, until, askedAt: openedAt, seatsAfter };
      const standing = at(addDays(placedAt, days), { providerOrders: [order] });
      const humanSteps = [{ ...step, evidence }];
      return purchasing(aSituation({ ...standing, policy, humanSteps, seen: { offers: [] } }));
    };
    const otherwise = addDays(approvedUntil, 40);
    expect(after(0, otherwise)?.do).toBe("wait");
    expect(after(2, approvedUntil)?.do).toBe("wait");
    const late = { do: "record", standing: { replanFor: "LATE" } };
    expect(after(4, approvedUntil)).toMatchObject(late);
    expect(after(2, approvedUntil, 8)).toMatchObject(late);
  });

  test("a refusal counts as a refused purchase and is asked about again, ever more slowly", () => {
    const evidence = { level: "attested", at: ORDER_AT, by: "Ada" } as const;
    const refused = aStep({
      kind: "placeOrder",
      lineId: SKU,
      openedAt: ORDER_AT,
      state: "refused",
      evidence,
    });
    const before = situation({ providerOrders: [asked] }, { humanSteps: [refused] });
    const first = decideNext(before);
    expect(first).toMatchObject({
      do: "record",
      standing: { purchaseRefusals: [{ reason: "PROVIDER_REFUSED", attempts: 1 }] },
    });
    if (first.do !== "record") return;
    const { standing } = first;
    expect(next({ ...before, standing })).not.toMatchObject({ step: { kind: "placeOrder" } });
    const inAnHour = { ...before, standing, now: addHours(ORDER_AT, 1) };
    expect(next(inAnHour)).toMatchObject({ do: "step", step: { kind: "placeOrder" } });
  });

  test("law: that our seats renew was said by who ordered them or later, or somebody is asked; Microsoft is not, who does not show them to us", () => {
    const answers = fc.array(fc.constantFrom("done", "refused", "withdrawn"), { maxLength: 4 });
    const first = fc.option(fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(answers, fc.boolean(), fc.boolean(), first, (states, isOpen, isFinishing, of) => {
        const all = [...states, ...(isOpen ? (["open"] as const) : [])];
        const humanSteps = all.map((state, ordinal) => {
          const openedAt = addDays(ORDER_AT, ordinal);
          const step = aStep({ kind: "placeOrder", lineId: SKU, openedAt, dueAt: openedAt });
          const evidence = { level: "attested", at: openedAt, by: "Ada" } as const;
          const answered = state === "open" ? null : evidence;
          return { ...step, humanStepId: `order/${ordinal}`, state, evidence: answered };
        });
        const ours = { ...verified, subscriptionId: "new-1", endChoiceReadFor: null };
        const target = isFinishing ? { ...ours, endChoiceReadFor: 9 } : ours;
        const gone = { lineId: "source-1", state: "gone", since: ORDER_AT } as const;
        const before = aSituation({
          ...at(addDays(ORDER_AT, 30), {
            rows: [theirRow],
            providerOrders: [asked],
            targets: [target],
            purchases: of === null ? [] : [{ ...bought, at: addDays(ORDER_AT, of) }],
            lines: [{ ...gone, endedAt: ORDER_AT, nextEndAt: null }],
          }),
          policy,
          humanSteps,
          looks: ["rows", "pools", "ours"],
        });
        const sold = soldByProvider(before, [theirRow], [], []);
        const seen = { ...before.seen, ours: sold };
        const decided = (isFinishing ? finishing : protecting)({ ...before, seen });
        const last = all.findLastIndex((state) => state === "done" || state === "open");
        const since = of ?? Math.max(0, last);
        const isSaid = all.some((state, ordinal) => state === "done" && ordinal >= since);
        if (isSaid) expect(decided?.do).toBe(isFinishing ? "finish" : "record");
        else expect(decided).toMatchObject({ do: "step", step: { kind: "placeOrder" } });
      }),
    );
  });

  test("what came of a renewal to CSP is ours, bound as that was, and renews", () => {
    const file = aPlanFile();
    const commitment = { term: "P3Y", billingPlan: "annual" } as const;
    const lines = file.plan.lines.map((line) => ({
      ...line,
      acts: {
        ...line.acts,
        renewToCsp: { askAt: ORDER_AT, latestAt: ORDER_AT, owner: line.billingOwner, commitment },
      },
    }));
    const planFile = { ...file, plan: { ...file.plan, lines } };
    const soldWith = (subscriptionIds: string[]) => {
      const renewed = { lineId: "source-1", subscriptionIds, since: ORDER_AT, differs: false };
      const renewedToCsp = subscriptionIds.length === 0 ? [] : [renewed];
      const approved = { planFile, approvedAt: ORDER_AT };
      return soldByProvider(situation({ renewedToCsp }, { approved }), [theirRow], [], []);
    };
    expect(soldWith(["new-1"])).toMatchObject([
      { subscriptionId: "new-1", seats: 9, autoRenew: true, ...commitment },
    ]);
    expect(soldWith([])).toEqual([]);
  });

  test("what is said to be placed is looked for every quarter of an hour while a renewal can still be taken back", () => {
    const renewed = { lineId: "source-1", state: "renewed", nextEndAt: null } as const;
    const placed = aStep({ kind: "placeOrder", lineId: SKU, openedAt: ORDER_AT, state: "done" });
    const evidence = { level: "attested", at: ORDER_AT, by: "operator" } as const;
    const nextLook = (days: number) =>
      purchasing(
        aSituation({
          ...at(addDays(ORDER_AT, days), {
            providerOrders: [asked],
            lines: [{ ...renewed, since: ORDER_AT, endedAt: ORDER_AT }],
          }),
          policy,
          humanSteps: [{ ...placed, evidence }],
          seen: { offers: [] },
        }),
      );
    const quarter = addMs(addDays(ORDER_AT, 1), 15 * 60_000);
    expect(nextLook(1)).toEqual({ do: "wait", until: quarter });
  });

  test("every margin grows by the days that people take, and nobody else is asked to hand over", () => {
    const hours = defaultPolicy.leadDays.placeOrder * 24;
    expect(policy.provisioningMarginHours).toBe(defaultPolicy.provisioningMarginHours + hours);
    const asking = { ordering: "provider", routes: { ownershipTransfer: "use" } };
    expect(policyWith(defaultPolicy, asking).routes.ownershipTransfer).toBe("never");
  });
});
