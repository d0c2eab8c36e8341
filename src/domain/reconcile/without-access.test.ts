import { addDays, addTerms } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { aDeclared } from "../plan/plan-request.fixture.ts";
import type { HumanStep } from "../human-steps/human-step.ts";
import { defaultPolicy } from "../plan/policy.ts";
import type { PlanFile } from "../plan/move-plan.ts";
import {
  aPlanFile,
  aRow,
  aSituation,
  aStep,
  at,
  ENDS_AT,
  NOW,
  ORDER_AT,
  ready,
  SKU,
  stopped,
} from "./a-situation.ts";
import { decideNext } from "./decide-next.ts";
import type { Look } from "./situation.ts";
import { purchasing } from "./stages/purchasing.ts";
import type { DelegatedAdmin, Standing } from "./standing.ts";
import { toldRows } from "./told-rows.ts";

const sells = { ...defaultPolicy, withoutAccess: { sell: true, seatsFactor: 1 } };
const waiting: DelegatedAdmin = {
  delegatedAdminId: "g",
  requestedAt: null,
  state: "waiting",
  assigned: false,
  consented: false,
  endsAt: null,
  extendsItself: true,
  extensionRefusedAt: null,
  missingRoles: [],
};
const declared = aDeclared({ subscriptionId: "source-1", seats: 10, billingPlan: null });

/** Nothing is planned yet, and the request for access has been answered so, or by nobody for some days. */
function next(
  request: Pick<HumanStep, "state"> & { readonly days: number },
  policy = sells,
  standing: Partial<Standing> = {},
) {
  const openedAt = addDays(NOW, -request.days);
  const step = aStep({ kind: "approveDelegatedAdmin", state: request.state, openedAt });
  const { customer } = aSituation();
  return decideNext(
    aSituation({
      policy,
      planFile: null,
      approved: null,
      customer: { ...customer, declared: [declared] },
      humanSteps: [step],
      standing: { ...ready, rows: null, delegatedAdmin: waiting, ...standing },
    }),
  );
}

const goesOn = { do: "record", standing: { declaredSince: NOW } };
const refuses = { do: "refuse", code: "DELEGATED_ADMIN_NOT_APPROVED" };

test("who refuses access is sold to on what is declared, where policy sells so", () => {
  expect(next({ state: "refused", days: 1 })).toMatchObject(goesOn);
  expect(next({ state: "refused", days: 1 }, defaultPolicy)).toMatchObject(refuses);
  expect(next({ state: "refused", days: 1 }, { ...sells, ordering: "provider" })).toMatchObject(
    refuses,
  );
});

test("who does not answer has the time that people usually take", () => {
  expect(next({ state: "open", days: 20 })).not.toMatchObject(goesOn);
  expect(next({ state: "open", days: 21 })).toMatchObject(goesOn);
});

test("the plan is then made of what is declared, and access that comes before its approval makes it anew", () => {
  const going = { declaredSince: NOW };
  expect(next({ state: "refused", days: 1 }, sells, going)).toEqual({ do: "look", at: "estate" });
  const active = { ...waiting, state: "active", assigned: true, consented: true } as const;
  expect(
    next({ state: "done", days: 1 }, sells, { ...going, delegatedAdmin: active }),
  ).toMatchObject({ do: "record", standing: { declaredSince: null, rows: null } });
  const file = aPlanFile();
  const planFile: PlanFile = { ...file, estate: { ...file.estate, knownBy: "declared" } };
  const stands = { planFile, approved: null, standing: ready };
  expect(decideNext(aSituation(stands))).toEqual({ do: "look", at: "estate" });
});

test("a plan approved on declared counts is carried out on them, whatever comes later", () => {
  const file = aPlanFile();
  const planFile: PlanFile = { ...file, estate: { ...file.estate, knownBy: "declared" } };
  const approved = { planFile, approvedAt: NOW };
  const standing = { ...ready, declaredSince: NOW };
  expect(decideNext(aSituation({ planFile, approved, standing }))).toMatchObject({ do: "wait" });
});

test("a source nobody reads has ended where its owner says so, and else was renewed", () => {
  const file = aPlanFile();
  const planFile: PlanFile = {
    ...file,
    customer: { ...file.customer, declared: [declared] },
    estate: { ...file.estate, subscriptions: [aRow({ nextLifecycleAt: null })] },
  };
  const became = (now: typeof NOW, ...humanSteps: HumanStep[]) =>
    toldRows({ humanSteps, now }, planFile).map(({ nextLifecycleAt, status }) => [
      status,
      nextLifecycleAt,
    ]);
  const done = (kind: HumanStep["kind"], openedAt = NOW) =>
    aStep({ kind, lineId: "source-1", state: "done", openedAt });
  const renewed = ["enabled", addTerms(ENDS_AT, "P1Y", 1)];
  const gone = ["deleted", null];
  const later = addDays(ENDS_AT, 3);
  expect(became(NOW, done("stopRenewal"))).toEqual([["enabled", null]]);
  expect(became(later, done("stopRenewal"))).toEqual([gone]);
  expect(became(later)).toEqual([renewed]);
  expect(became(later, done("stopRenewal", later))).toEqual([renewed]);
  expect(became(addTerms(later, "P1Y", 1), done("stopRenewal", later))).toEqual([gone]);
  expect(became(later, done("rescueRenewal", later))).toEqual([gone]);
});

test("access taken back after the approval stops no order that is due: nothing is read of the tenant for it", () => {
  const taken = at(ORDER_AT, { delegatedAdmin: { ...waiting, state: "dead" } });
  const before = aSituation({ humanSteps: [stopped], ...taken });
  const unread = { ...before, seen: { ...before.seen, looks: new Set<Look>() } };
  expect(purchasing(unread)).toEqual({ do: "look", at: "relationship" });
  const read = new Set<Look>(["relationship", "agreement"]);
  expect(purchasing({ ...unread, seen: { ...unread.seen, looks: read } })).toMatchObject({
    do: "purchase",
    order: { skuId: SKU },
  });
});
