import { addDays, addHours, hoursBetween, type Instant } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { cappedPlan } from "../../plan/capped.fixture.ts";
import { aRow, basic, e3 } from "../../plan/plan-request.fixture.ts";
import { old, planOf, user } from "../../plan/replaced.fixture.ts";
import {
  aPlanFile,
  aRow as aSource,
  aSituation,
  aStep,
  at,
  bought,
  ENDS_AT,
  NOW,
  ORDER_AT,
  SKU,
  stopped,
} from "../a-situation.ts";
import type { Look, Situation } from "../situation.ts";
import { newStanding, type Standing } from "../standing.ts";
import { usersBeyondPlan, usersToGo } from "../under-cap.ts";
import { newlyAboveCap } from "../users-to-come.ts";
import { approvalStepId } from "../questions.ts";
import { PURCHASE_ATTEMPTS_MAX, refusedPurchase } from "../purchase-refusals.ts";
import { purchasing } from "./purchasing.ts";

test("a refused purchase is tried again at once when the tenant has changed since", () => {
  const last = { attempts: 8, hurried: 0, pressed: 0, lastAt: ORDER_AT };
  const refusal = { skuId: SKU, reason: "microsoft/800067", ...last };
  const soon = addHours(ORDER_AT, 0.5);
  const decidedWith = (rowsChangedAt: Instant) => {
    const standing = at(soon, { purchaseRefusals: [refusal], rowsChangedAt });
    return purchasing(aSituation({ humanSteps: [stopped], ...standing }));
  };
  expect(decidedWith(soon)).toMatchObject({ do: "purchase" });
  expect(decidedWith(ORDER_AT)).toEqual({ do: "wait", until: addHours(ORDER_AT, 1) });
});

test("a subscription that came and nobody knows of is asked about before anything else is bought", () => {
  const lost = aSource({ status: "suspended" });
  const came = aSource({ subscriptionId: "came", seats: 9 });
  const now = addHours(ORDER_AT, 1);
  const decidedWith = (rows: readonly ReturnType<typeof aSource>[], looks: readonly Look[]) =>
    purchasing(aSituation({ humanSteps: [stopped], ...at(now, { rows: [...rows] }), looks }));
  const read = ["rows", "pools", "agreement", "relationship"] as const;
  expect(decidedWith([lost, came], read)).toEqual({ do: "look", at: "ours" });
  expect(decidedWith([lost, came], [...read, "ours"])?.do).not.toBe("look");
  expect(decidedWith([lost], read)).not.toEqual({ do: "look", at: "ours" });
});

test("a trial carries nobody for whom seats would come after its end", () => {
  const trialEndsAt = addDays(NOW, 20);
  const boughtAt = (now: Instant) => {
    const lost = aSource({ status: "suspended" });
    const trial = aSource({ subscriptionId: "trial", isTrial: true, nextLifecycleAt: trialEndsAt });
    return purchasing(aSituation(at(now, { rows: [lost, trial] })))?.do;
  };
  const { provisioningMarginHours, verificationMarginHours } = aSituation().policy;
  const latest = addHours(trialEndsAt, -(provisioningMarginHours + verificationMarginHours));
  expect(boughtAt(addHours(latest, -1))).toBe("wait");
  expect(boughtAt(latest)).toBe("purchase");
});

test("a price above the approved one is never the last refusal while today's price is asked for", () => {
  const last = { attempts: 8, hurried: 0, pressed: 0, lastAt: addDays(ORDER_AT, -1) };
  const refusal = { skuId: SKU, reason: "PRICE_ABOVE_CEILING", ...last };
  const attempts = (changes: Parameters<typeof aSituation>[0], reason: string) => {
    const situation = aSituation({ ...at(ORDER_AT, { purchaseRefusals: [refusal] }), ...changes });
    const { standing } = refusedPurchase(situation, { skuId: SKU, stepKey: "mv-1/1" }, reason);
    return standing.purchaseRefusals[0]?.attempts;
  };
  const planFile = aPlanFile({ bandHash: "band-2" });
  const asked = { planFile, approved: { planFile: aPlanFile(), approvedAt: NOW } };
  const humanStepId = approvalStepId("mv-1", "band-2", newStanding());
  const saidNo = { ...aStep({ kind: "approvePlan" }), humanStepId, state: "refused" } as const;
  expect(attempts({}, "PRICE_ABOVE_CEILING")).toBe(PURCHASE_ATTEMPTS_MAX);
  expect(attempts(asked, "PRICE_ABOVE_CEILING")).toBe(PURCHASE_ATTEMPTS_MAX - 1);
  expect(attempts(asked, "microsoft/800067")).toBe(PURCHASE_ATTEMPTS_MAX);
  const refused = { ...asked, humanSteps: [saidNo] };
  expect(attempts(refused, "PRICE_ABOVE_CEILING")).toBe(PURCHASE_ATTEMPTS_MAX);
});

test("seats of a larger plan beyond the planned ones are of users who need none under the cap any more", () => {
  const planFile = cappedPlan({ inUse: 180, seats: 190 });
  const beyondWith = (seats: number, of: string) => {
    const targets = [{ ...bought, skuId: e3.skuId, seats }];
    const target = planFile.plan.targets.find(({ skuId }) => skuId === of);
    if (target === undefined) throw new RangeError("a target");
    return usersBeyondPlan(aSituation(at(ORDER_AT, { targets })), planFile, target);
  };
  expect(beyondWith(70, basic.skuId)).toBe(0);
  expect(beyondWith(75, basic.skuId)).toBe(5);
  expect(beyondWith(75, e3.skuId)).toBe(0);
});

test("so are those that somebody is about to have ordered at the provider, and no longer once that is taken back", () => {
  const planFile = cappedPlan({ inUse: 180, seats: 190 });
  const target = planFile.plan.targets.find(({ skuId }) => skuId === basic.skuId);
  if (target === undefined) throw new RangeError("a target");
  const order = { skuId: e3.skuId, stepKey: "mv-1/e3/2", seatsAfter: 75, contingency: false };
  const known = { seatsBefore: 0, notOurs: [], askedAt: ORDER_AT };
  const standing = {
    targets: [{ ...bought, skuId: e3.skuId, seats: 70 }],
    providerOrders: [{ ...order, ...known }],
  };
  const beyond = (...humanSteps: Situation["humanSteps"]) =>
    usersBeyondPlan(aSituation({ ...at(ORDER_AT, standing), humanSteps }), planFile, target);
  const step = aStep({ kind: "placeOrder", lineId: e3.skuId, openedAt: ORDER_AT });
  expect(beyond()).toBe(5);
  expect(beyond(step)).toBe(5);
  // Asked anew in place of what was taken back before.
  const before = { ...step, state: "withdrawn", openedAt: addHours(ORDER_AT, -1) } as const;
  expect(beyond(before)).toBe(5);
  expect(beyond({ ...step, state: "withdrawn" })).toBe(0);
  expect(beyond({ ...step, state: "refused" })).toBe(0);
});

test("a free seat of the larger plan is for somebody above the cap, and saves no seat of who stays", () => {
  const planFile = cappedPlan({ inUse: 180, seats: 190 });
  const target = planFile.plan.targets.find(({ skuId }) => skuId === basic.skuId);
  if (target === undefined) throw new RangeError("a plan");
  const toGo = (holding: number) => {
    const targets = [{ ...bought, skuId: e3.skuId, seats: 70 }];
    const consumed = { [basic.skuId]: holding, [e3.skuId]: 69 };
    return usersToGo(aSituation(at(ORDER_AT, { rows: [], consumed, targets })), planFile, target);
  };
  expect(toGo(111)).toBe(1);
  expect(toGo(110)).toBe(0);
});

test("seats under the cap that were ordered stay, though their source has gained some since", () => {
  const planFile = cappedPlan({ inUse: 180, seats: 190 });
  const [source] = planFile.estate.subscriptions;
  const target = planFile.plan.targets.find(({ skuId }) => skuId === e3.skuId);
  if (source === undefined || target === undefined) throw new RangeError("a plan");
  const aboveWith = (ordered: number) => {
    const targets = ordered === 0 ? [] : [{ ...bought, skuId: basic.skuId, seats: ordered }];
    const rows = [{ ...source, seats: 195 }];
    const consumed = { [basic.skuId]: 180 };
    return newlyAboveCap(aSituation(at(ORDER_AT, { rows, consumed, targets })), planFile, target);
  };
  expect(aboveWith(0)).toBe(5);
  expect(aboveWith(108)).toBe(2);
  expect(aboveWith(110)).toBe(0);
});

test("a checkout that never takes the line is tried again every hour of the last days, until a new plan is asked for", () => {
  const triedAt = (now: Instant, purchaseRefusals: Standing["purchaseRefusals"]): Situation =>
    aSituation({ humanSteps: [stopped], ...at(now, { purchaseRefusals }) });
  let situation = triedAt(ORDER_AT, []);
  let next = purchasing(situation);
  for (let attempt = 1; next?.do === "purchase"; attempt += 1) {
    const { now } = situation;
    // The answer to a partial checkout: 201, and this line among its errors.
    const { standing } = refusedPurchase(situation, next.order, "microsoft/800062");
    const waiting = purchasing({ ...situation, standing });
    if (waiting?.do !== "wait") throw new Error(`nothing has a date after attempt ${attempt}`);
    expect(hoursBetween(now, waiting.until)).toBe(1);
    situation = triedAt(waiting.until, standing.purchaseRefusals);
    next = purchasing(situation);
  }
  expect(next).toMatchObject({ do: "record", standing: { replanFor: "LATE" } });
  const attempts = hoursBetween(ORDER_AT, addDays(ENDS_AT, -1)) + 1;
  expect(situation.standing.purchaseRefusals).toMatchObject([{ attempts }]);
});

test("who comes to a license that all users had left is planned for, once, like those before them", () => {
  const row = aRow(old);
  const planned = (users: readonly string[]) => {
    const changes = { stopAskedFor: [row.subscriptionId] };
    return planOf({ users: users.map((name) => user(name)), rows: [row], changes });
  };
  const left = planned([]);
  const having = (holders: number, planFile = left) => {
    const standing = { ...newStanding(), rows: [row], consumed: { [old.skuId]: holders } };
    const approved = { planFile: left, approvedAt: NOW };
    return purchasing(aSituation({ planFile, approved, standing }));
  };
  expect(having(0)).toBeNull();
  const anew = { do: "record", standing: { replanFor: "SEATS_OUTSIDE_BAND" } };
  expect(having(1)).toMatchObject(anew);
  expect(having(1, planned(["joined"]))).toBeNull();
});
