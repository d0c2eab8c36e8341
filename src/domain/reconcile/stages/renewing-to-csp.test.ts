// A line of an Enterprise Agreement that a person renews to CSP: when they are asked, and what counts as done.

import { expect, test } from "vitest";
import { addDays, addHours, type Instant } from "#lib/instant.ts";
import type { HumanStep } from "../../human-steps/human-step.ts";
import type { PlanLine } from "../../plan/move-plan.ts";
import { ENDS_AT, NOW, aRow, aStep, ourRow, ready } from "../a-situation.ts";
import {
  askAt,
  asked,
  done,
  gone,
  latestAt,
  line,
  ofTen,
  outcomeOf,
  owner,
  planFile,
  situationAt,
  sold,
  suspended,
} from "../a-renewal-to-csp.fixture.ts";
import { decideNext } from "../decide-next.ts";
import { findingsSince } from "../happened.ts";
import { hasLineEnded } from "../line-outcome.ts";
import type { Standing } from "../standing.ts";
import { willNotRenew } from "../renewals.ts";
import { approval } from "./approval.ts";
import { renewingToCsp } from "./renewing-to-csp.ts";
import { sourceActs } from "./source-acts.ts";

test("its approval is asked for, and our operator is from then on, to be done before the end", () => {
  const now = addDays(askAt, -3);
  const unapproved = { ...situationAt(now), approved: null };
  expect(approval(unapproved)).toMatchObject({ step: { kind: "approvePlan", state: "open" } });
  expect(renewingToCsp(unapproved)).toBeNull();
  const unasked = situationAt(now, [], { renewalsAsked: [] });
  expect(renewingToCsp(unasked)).toEqual({ do: "wait", until: askAt });
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
  const endingAt = (since: Instant) => {
    const lines = [{ ...gone, since, endedAt: since }];
    return willNotRenew(situationAt(since, [done], { lines }), line);
  };
  expect(endingAt(cutAt)).toBe(true);
  // Clocks differ by minutes; an hour before, somebody cut it.
  expect(endingAt(addHours(ENDS_AT, -1))).toBe(true);
  expect(endingAt(addHours(ENDS_AT, -0.1))).toBe(false);
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
