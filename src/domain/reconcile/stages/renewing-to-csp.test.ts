// A line of an Enterprise Agreement that a person renews to CSP: when they are asked, and what counts as done.

import { expect, test } from "vitest";
import { addDays, addHours, type Instant } from "#lib/instant.ts";
import type { HumanStep } from "../../human-steps/human-step.ts";
import type { PlanLine } from "../../plan/move-plan.ts";
import {
  ENDS_AT,
  NOW,
  aPlanFile,
  aRow,
  aSituation,
  aStep,
  at,
  ourRow,
  ready,
} from "../a-situation.ts";
import { decideNext } from "../decide-next.ts";
import { findingsSince } from "../happened.ts";
import { hasLineEnded, lineOutcome } from "../line-outcome.ts";
import type { Situation, SoldSubscription } from "../situation.ts";
import type { Standing } from "../standing.ts";
import { lacksAgreement } from "../renewal-seats.ts";
import { willNotRenew } from "../renewals.ts";
import { approval } from "./approval.ts";
import { renewingToCsp } from "./renewing-to-csp.ts";
import { sourceActs } from "./source-acts.ts";

const askAt = addDays(ENDS_AT, -60);
const latestAt = addDays(ENDS_AT, -3);
const commitment = { term: "P1Y", billingPlan: "monthly" } as const;
const owner = { kind: "licensingPartner", tenantId: null, name: null, email: null } as const;

function renewing() {
  const file = aPlanFile();
  const { endNow, transfer } = { endNow: null, transfer: null };
  const renewToCsp = { askAt, latestAt, owner, commitment };
  const acts = { stopRenewal: null, chooseEnd: null, endNow, transfer, renewToCsp };
  const route = "renewToCsp" as const;
  const lines = file.plan.lines.map((line) => ({ ...line, route, acts }));
  const approved = file.band.acts.map((act) => ({
    ...act,
    stopRenewal: false,
    chooseEnd: false,
    renewToCsp: true,
  }));
  return {
    ...file,
    plan: { ...file.plan, lines, targets: [], approveBy: askAt },
    band: { ...file.band, targets: [], acts: approved },
  };
}

const planFile = renewing();
const [line] = planFile.plan.lines;
if (line === undefined) throw new Error("the plan has a line");
const sold: SoldSubscription = {
  subscriptionId: "ours-1",
  skuId: line.skuId,
  seats: 10,
  productId: "",
  catalogSkuId: "",
  marker: null,
  ...commitment,
  endsAt: null,
  autoRenew: true,
};

function asked(changes: Partial<HumanStep> = {}): HumanStep {
  const about = { kind: "renewToCsp", lineId: "source-1", owner: "operator" } as const;
  return aStep({ ...about, openedAt: askAt, dueAt: latestAt, ...changes });
}

const done = asked({ state: "done", evidence: { level: "declared", at: addDays(askAt, 2) } });

function situationAt(
  now: Instant,
  humanSteps: readonly HumanStep[] = [],
  standing: Partial<Standing> = {},
  ours: readonly SoldSubscription[] = [],
): Situation {
  return aSituation({
    ...at(now, { ...ofTen, ...standing }),
    humanSteps,
    planFile,
    approved: { planFile, approvedAt: NOW },
    looks: ["relationship", "agreement", "delegatedAdmin", "rows", "pools", "ours", "users"],
    seen: { ours },
  });
}

/** What was asked for was asked for so many seats. */
const ofTen = { renewalsAsked: [{ lineId: "source-1", seats: 10, unapproved: 0, at: askAt }] };
const suspended = aRow({ status: "suspended" });
const outcomeOf = (standing: Partial<Standing>) =>
  lineOutcome(planFile, line, { ...ready, ...standing }, { isDone: false, refusal: null });

test("its approval is asked for, and our operator is from then on, to be done before the end", () => {
  const now = addDays(askAt, -3);
  const unapproved = { ...situationAt(now), approved: null };
  expect(approval(unapproved)).toMatchObject({ step: { kind: "approvePlan", state: "open" } });
  expect(renewingToCsp(unapproved)).toBeNull();
  expect(renewingToCsp(situationAt(now))).toEqual({ do: "wait", until: askAt });
  expect(decideNext(situationAt(askAt))).toMatchObject({
    do: "step",
    letter: 0,
    step: { kind: "renewToCsp", lineId: "source-1", owner: "operator", dueAt: latestAt },
  });
  expect(renewingToCsp(situationAt(latestAt, [asked()]))).toMatchObject({
    do: "step",
    step: { state: "open", chases: 1 },
  });
});

const code = "RENEW_TO_CSP_MISSING" as const;
/** The newest plan, made because it will not be renewed. */
const plannedAnew = (change: Partial<PlanLine>) => {
  const lines = [{ ...line, acts: { ...line.acts, renewToCsp: null }, ...change }];
  return { ...planFile, bandHash: "anew", plan: { ...planFile.plan, lines } };
};

test("whoever refuses makes it be planned in another way; where there is none the line is refused by name", () => {
  const refused = asked({ state: "refused" });
  const now = addDays(askAt, 9);
  const replan = { do: "record", standing: { replanFor: code } };
  expect(decideNext(situationAt(now, [refused]))).toMatchObject(replan);
  const bought = plannedAnew({ route: "repurchase" });
  const awaiting = { ...situationAt(now, [refused]), planFile: bought };
  expect(renewingToCsp(awaiting)).toBeNull();
  const unwilling = { kind: "approvePlan", lineId: null, state: "refused" } as const;
  const step = aStep({ ...unwilling, humanStepId: "mv-1/approvePlan/anew" });
  const declined = { ...awaiting, humanSteps: [refused, step] };
  const givenUp = { do: "record", standing: { lineRefusals: [{ code }] } };
  expect(renewingToCsp(declined)).toMatchObject(givenUp);
  const blocked = plannedAnew({ route: "blocked", refusal: "OFFER_DISCONTINUED" });
  expect(renewingToCsp({ ...awaiting, planFile: blocked })).toMatchObject(givenUp);
  const lineRefusals = [{ lineId: "source-1", code, at: askAt }];
  expect(outcomeOf({ lineRefusals })).toEqual({ outcome: "refused", code });
  expect(decideNext(situationAt(addDays(askAt, 9), [refused], { lineRefusals }))).toEqual({
    do: "finish",
  });
});

test("where it could be bought instead, nobody waits longer than there is time for that, nor once the agreement is cut", () => {
  const runnerUp = { route: "repurchase", reason: "sameOffer", cost: null, against: "" } as const;
  const buyable = { ...line, runnerUp };
  const open = situationAt(latestAt, [asked()]);
  expect(willNotRenew(open, line)).toBe(false);
  expect(willNotRenew(open, buyable)).toBe(true);
  expect(willNotRenew(situationAt(addHours(latestAt, -1), [asked()]), buyable)).toBe(false);
  expect(willNotRenew(situationAt(latestAt, [done]), buyable)).toBe(false);
  const cutAt = addDays(ENDS_AT, -20);
  const lines = [{ ...gone, since: cutAt, endedAt: cutAt }];
  expect(willNotRenew(situationAt(cutAt, [done], { lines }), line)).toBe(true);
});

test("the agreement is let end only once somebody says that what follows it is scheduled", () => {
  const stopRenewal = { askAt, latestAt, owner };
  const lines = [{ ...line, acts: { ...line.acts, stopRenewal } }];
  const acts = planFile.band.acts.map((act) => ({ ...act, stopRenewal: true }));
  const file = {
    ...planFile,
    plan: { ...planFile.plan, lines },
    band: { ...planFile.band, acts },
  };
  const asking = (steps: readonly HumanStep[]) =>
    sourceActs({
      ...situationAt(addDays(askAt, 5), steps),
      approved: { planFile: file, approvedAt: NOW },
    });
  expect(asking([asked()])).toBeNull();
  expect(asking([done])).toMatchObject({ do: "step", step: { kind: "stopRenewal" } });
});

test("more in use than was asked for is asked for again, before the end and after it", () => {
  const inUse = { consumed: { [line.skuId]: 12 } };
  const before = addDays(askAt, 20);
  const more = { lineId: "source-1", seats: 12, unapproved: 0, at: before };
  expect(renewingToCsp(situationAt(before, [done], inUse))).toMatchObject({
    do: "record",
    standing: { renewalsAsked: [more] },
  });
  const known = { ...inUse, renewalsAsked: [more] };
  const again = { do: "step", step: { kind: "renewToCsp", state: "open" } };
  expect(renewingToCsp(situationAt(before, [done], known))).toMatchObject(again);
  const open = asked({ lastChasedAt: addDays(before, -1) });
  expect(renewingToCsp(situationAt(before, [open], known))).toMatchObject({ step: { chases: 1 } });
  const renewedToCsp = [
    { lineId: "source-1", subscriptionIds: ["ours-1"], since: ENDS_AT, differs: false },
  ];
  const world = { ...known, renewedToCsp, rows: [suspended, ourRow], lines: [gone] };
  const after = situationAt(addDays(ENDS_AT, 1), [done], world, [sold]);
  expect(renewingToCsp(after)).toMatchObject(again);
});

/** The plan with so many seats as the most that was approved. */
function upTo(maxSeats: number) {
  const quote = { seats: 10, maxSeats, unitCost: null, prices: { list: null, customer: null } };
  const lines = planFile.plan.lines.map((each) => ({
    ...each,
    acts: { ...each.acts, renewToCsp: { askAt, latestAt, owner, commitment, quote } },
  }));
  return { ...planFile, plan: { ...planFile.plan, lines } };
}

function boundedAt(maxSeats: number, ...known: Parameters<typeof situationAt>): Situation {
  const bounded = upTo(maxSeats);
  const approved = { planFile: bounded, approvedAt: NOW };
  return { ...situationAt(...known), planFile: bounded, approved };
}

test("no more is asked for than was approved, but planned and approved anew; after the end nobody is left out", () => {
  const needing = (seats: number, now: Instant) =>
    renewingToCsp(boundedAt(12, now, [done], { consumed: { [line.skuId]: seats } }));
  const before = addDays(askAt, 20);
  expect(needing(12, before)).toMatchObject({ standing: { renewalsAsked: [{ seats: 12 }] } });
  expect(needing(13, before)).toMatchObject({ standing: { replanFor: "SEATS_OUTSIDE_BAND" } });
  expect(needing(13, addHours(ENDS_AT, 1))).toMatchObject({
    standing: { renewalsAsked: [{ seats: 13, unapproved: 1 }] },
  });
});

test("above the approved most the customer's agreement is asked for, until a plan with room for it is approved", () => {
  const endedAt = addHours(ENDS_AT, 1);
  const asking = (unapproved: number) => ({
    consumed: { [line.skuId]: 13 },
    renewalsAsked: [{ lineId: "source-1", seats: 13, unapproved, at: endedAt }],
  });
  const step = asked({ openedAt: endedAt });
  expect(lacksAgreement(asking(1), step)).toBe(true);
  expect(lacksAgreement(asking(0), step)).toBe(false);
  expect(lacksAgreement(asking(1), { ...step, kind: "cancelRenewalToCsp" })).toBe(false);
  expect(lacksAgreement(asking(1), { ...step, lineId: "source-2" })).toBe(false);
  const later = addHours(endedAt, 1);
  const still = renewingToCsp(boundedAt(12, later, [step], asking(1)));
  expect(still).not.toMatchObject({ do: "record" });
  expect(renewingToCsp(boundedAt(13, later, [step], asking(1)))).toMatchObject({
    standing: { renewalsAsked: [{ seats: 13, unapproved: 0, at: later }] },
  });
});

test("more than anybody agreed to has moved too, and is told", () => {
  const now = addHours(ENDS_AT, 2);
  const renewalsAsked = [{ lineId: "source-1", seats: 13, unapproved: 1, at: ENDS_AT }];
  const came = (seats: number, steps: readonly HumanStep[]) =>
    renewingToCsp(
      boundedAt(
        12,
        now,
        steps,
        { rows: [suspended, { ...ourRow, seats }], lines: [gone], renewalsAsked },
        [sold],
      ),
    );
  const differs = (is: boolean) => ({ standing: { renewedToCsp: [{ differs: is }] } });
  const agreed = asked({ state: "done", evidence: { level: "attested", at: now } });
  expect(came(12, [done])).toMatchObject(differs(false));
  expect(came(13, [done])).toMatchObject(differs(true));
  expect(came(13, [agreed])).toMatchObject(differs(false));
  expect(came(14, [agreed])).toMatchObject(differs(true));
});

test("that more than was approved is there answers no question of who agreed to it", () => {
  const now = addHours(ENDS_AT, 2);
  const known = {
    lines: [gone],
    renewalsAsked: [{ lineId: "source-1", seats: 13, unapproved: 1, at: ENDS_AT }],
    renewedToCsp: [
      { lineId: "source-1", subscriptionIds: ["ours-1"], since: ENDS_AT, differs: true },
    ],
  };
  const open = asked({ openedAt: ENDS_AT, dueAt: ENDS_AT });
  const shown = (seats: number, step = open) =>
    renewingToCsp(
      boundedAt(12, now, [step], { ...known, rows: [suspended, { ...ourRow, seats }] }, [sold]),
    );
  const isOver = { step: { kind: "renewToCsp", state: "done", evidence: { level: "observed" } } };
  expect(shown(12)).toMatchObject(isOver);
  expect(shown(13)).toMatchObject({ do: "wait" });
  // Who lets every reminder pass is not waited for for ever; what ends so shows nobody's agreement.
  expect(shown(13, { ...open, chases: 40 })).toMatchObject(isOver);
  const unasked = asked({ state: "done", evidence: { level: "observed", at: now } });
  const seen = { ...known, renewedToCsp: [], rows: [suspended, { ...ourRow, seats: 13 }] };
  expect(renewingToCsp(boundedAt(12, now, [unasked], seen, [sold]))).toMatchObject({
    standing: { renewedToCsp: [{ differs: true }] },
  });
});

test("who says that it is done is asked again where it does not show: at once with users out, else the day after", () => {
  const rows = [suspended];
  const again = { do: "step", letter: 0, step: { kind: "renewToCsp", state: "open" } };
  expect(renewingToCsp(situationAt(addHours(ENDS_AT, -1), [done]))).toBeNull();
  expect(renewingToCsp(situationAt(ENDS_AT, [done], { rows }))).toMatchObject(again);
  // In its grace the source still serves them.
  const grace = { rows: [aRow({ status: "warning" })] };
  const anHourLater = addHours(ENDS_AT, 1);
  expect(renewingToCsp(situationAt(anHourLater, [done], grace))).toMatchObject({ do: "wait" });
  expect(renewingToCsp(situationAt(addDays(ENDS_AT, 1), [done], grace))).toMatchObject(again);
  // Reminded at the end though the last reminder was yesterday's.
  const open = asked({ lastChasedAt: addHours(ENDS_AT, -1), chases: 4 });
  expect(renewingToCsp(situationAt(ENDS_AT, [open], { rows }))).toMatchObject({
    step: { chases: 5 },
  });
  expect(outcomeOf({ rows, lines: [gone] })).toEqual({ outcome: "open", code: null });
  const late = situationAt(addDays(ENDS_AT, 90), [done], { rows, lines: [gone] });
  expect(hasLineEnded(late, planFile, line)).toBe(false);
  expect(decideNext(late)).not.toMatchObject({ do: "finish" });
});

const gone = {
  lineId: "source-1",
  state: "gone",
  since: ENDS_AT,
  endedAt: ENDS_AT,
  nextEndAt: null,
} as const;

test("it has moved once subscriptions of ours carry everybody, and the move ends after quiet days", () => {
  const now = addHours(ENDS_AT, 2);
  const shown = { rows: [suspended, ourRow], lines: [gone] };
  const steps = [done];
  const next = renewingToCsp(situationAt(now, steps, shown, [sold]));
  const renewedToCsp = [
    { lineId: "source-1", subscriptionIds: ["ours-1"], since: now, differs: false },
  ];
  expect(next).toMatchObject({ do: "record", standing: { renewedToCsp } });
  // Somebody else's, or with too few seats for the eight who use it.
  const notOurs = renewingToCsp(situationAt(now, steps, shown, []));
  expect(notOurs).not.toMatchObject({ do: "record" });
  const few = { ...shown, rows: [suspended, { ...ourRow, seats: 7 }] };
  expect(renewingToCsp(situationAt(now, steps, few, [sold]))).not.toMatchObject({ do: "record" });
  expect(outcomeOf({ ...shown, renewedToCsp })).toEqual({ outcome: "moved", code: null });
  const world = { ...shown, renewedToCsp };
  expect(decideNext(situationAt(now, steps, world, [sold]))).not.toMatchObject({ do: "finish" });
  const later = addDays(ENDS_AT, 9);
  expect(decideNext(situationAt(later, steps, world, [sold]))).toEqual({ do: "finish" });
  const bare = [{ ...sold, autoRenew: false }];
  expect(decideNext(situationAt(later, steps, world, bare))).toEqual({
    do: "setEndChoice",
    subscriptionId: "ours-1",
  });
});

test("what came before another line was planned anew is still known to have come, and what stood before is not", () => {
  const now = addHours(ENDS_AT, 3);
  const before = ["source-1", "old-1"];
  const renewalsAsked = [{ lineId: "source-1", seats: 10, unapproved: 0, at: askAt, before }];
  const anew = {
    ...planFile,
    estate: { ...planFile.estate, subscriptions: [suspended, ourRow] },
    plan: { ...planFile.plan, madeAt: addHours(ENDS_AT, 1) },
  };
  const came = (
    rows: Standing["rows"],
    file = anew,
    asking: Standing["renewalsAsked"] = renewalsAsked,
  ) => {
    const world = { rows, lines: [gone], renewalsAsked: asking };
    const ours = (rows ?? []).map(({ subscriptionId }) => ({ ...sold, subscriptionId }));
    const situation = situationAt(now, [done], world, ours);
    const approved = { planFile: file, approvedAt: now };
    return renewingToCsp({ ...situation, planFile: file, approved });
  };
  const renewed = { standing: { renewedToCsp: [{ subscriptionIds: ["ours-1"] }] } };
  expect(came([suspended, ourRow])).toMatchObject(renewed);
  expect(came([suspended, aRow({ subscriptionId: "old-1" })])).not.toMatchObject({ do: "record" });
  // A plan made before the end has seen nothing of it, and an earlier release remembered nothing.
  const earlier = { ...anew, plan: { ...anew.plan, madeAt: addDays(ENDS_AT, -1) } };
  expect(came([suspended, ourRow], earlier)).not.toMatchObject(renewed);
  expect(came([suspended, ourRow], anew, ofTen.renewalsAsked)).not.toMatchObject(renewed);
});

test("what is not scheduled in time is told, and what does not show after the end", () => {
  const codesAt = (now: Instant, humanSteps: readonly HumanStep[]) =>
    findingsSince({ now, planFile, standing: ready, humanSteps }).map(({ code }) => code);
  expect(codesAt(addHours(latestAt, -1), [asked()])).toEqual([]);
  expect(codesAt(latestAt, [asked()])).toEqual(["RENEW_TO_CSP_MISSING"]);
  expect(codesAt(latestAt, [done])).toEqual([]);
  expect(codesAt(ENDS_AT, [done])).toEqual(["RENEW_TO_CSP_MISSING"]);
});

test("what came for another term than was approved has moved, and is told while it can still be cancelled", () => {
  const now = addHours(ENDS_AT, 2);
  const shown = { rows: [suspended, ourRow], lines: [gone] };
  for (const other of [{ term: "P3Y" }, { billingPlan: "annual" }] as const) {
    const came = renewingToCsp(situationAt(now, [done], shown, [{ ...sold, ...other }]));
    expect(came).toMatchObject({ standing: { renewedToCsp: [{ differs: true }] } });
  }
  const renewedToCsp = [
    { lineId: "source-1", subscriptionIds: ["ours-1"], since: now, differs: true },
  ];
  const standing = { ...ready, ...shown, renewedToCsp };
  const findingsAt = (instant: Instant) =>
    findingsSince({ now: instant, planFile, standing, humanSteps: [done] });
  const lastSafeAt = addHours(now, 168);
  expect(findingsAt(addHours(lastSafeAt, -1))).toMatchObject([
    { code: "RENEW_TO_CSP_DIFFERS", actor: "operator", lastSafeAt },
  ]);
  expect(findingsAt(lastSafeAt)).toEqual([]);
});
