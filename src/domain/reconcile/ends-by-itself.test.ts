// What is read ends a question, whoever answered it or not: nobody is asked any longer for what shows.

import { addDays, addHours } from "#lib/instant.ts";
import { describe, expect, test } from "vitest";
import type { HumanStep } from "../human-steps/human-step.ts";
import { defaultPolicy } from "../plan/policy.ts";
import {
  aPlanFile,
  aRow,
  aSituation,
  aStep,
  at,
  ENDS_AT,
  NOW,
  ORDER_AT,
  ourRow,
  SKU,
  verified,
} from "./a-situation.ts";
import { decideNext } from "./decide-next.ts";
import { nothingSeen, type Situation, type SoldSubscription, type Stage } from "./situation.ts";
import { cancellingRenewal, checkingCancelled } from "./stages/cancelling-renewal.ts";
import { missingSeats } from "./stages/missing-seats.ts";

type Row = ReturnType<typeof aRow>;

const sold = {
  skuId: SKU,
  productId: "CFQ7TTC0LF8R",
  catalogSkuId: "0001",
  seats: 10,
  term: "P1Y",
  billingPlan: "monthly",
  endsAt: null,
  autoRenew: true,
} as const;

function endsAs(situation: Situation, kind: HumanStep["kind"], stage: Stage = decideNext) {
  const next = stage(situation);
  if (next?.do !== "step" || next.step.kind !== kind) return next;
  const { letter, step } = next;
  if (step.state !== "open") expect([letter, step.evidence?.level]).toEqual([null, "observed"]);
  return step.state;
}

describe("before anything is bought", () => {
  test.each(["acceptRelationship", "acceptAgreement", "approveDelegatedAdmin"] as const)(
    "%s, once it stands",
    (kind) => {
      expect(endsAs(aSituation({ humanSteps: [aStep({ kind })] }), kind)).toBe("done");
    },
  );

  test("the plan's approval and what the customer had against it, once it is approved", () => {
    const approvePlan = aStep({ kind: "approvePlan", owner: "operator" });
    const open = { ...approvePlan, humanStepId: "mv-1/approvePlan/band-1" };
    expect(endsAs(aSituation({ humanSteps: [open] }), "approvePlan")).toBe("done");
    const talk = aStep({ kind: "answerCustomer", owner: "operator" });
    expect(endsAs(aSituation({ humanSteps: [talk] }), "answerCustomer")).toBe("withdrawn");
    const unapproved = aSituation({ humanSteps: [open], approved: null });
    expect(decideNext(unapproved)).not.toMatchObject({ do: "step", step: { state: "done" } });
  });
});

test("licenses that did not arrive, once all of them are verified", () => {
  const now = addDays(ORDER_AT, 4);
  const humanSteps = [aStep({ kind: "seatsMissing", lineId: SKU, owner: "operator" })];
  const withSeats = (seats: number) =>
    aSituation({
      humanSteps,
      ...at(now, {
        rows: [aRow(), { ...ourRow, seats }],
        targets: [{ ...verified, verified: { seats, at: now } }],
      }),
    });
  expect(endsAs(withSeats(9), "seatsMissing", missingSeats)).toBe("done");
  expect(endsAs(withSeats(8), "seatsMissing", missingSeats)).not.toBe("done");
});

test("the purchase order, once everything is bought", () => {
  const policy = { ...defaultPolicy, purchaseOrder: "beforeOrder" } as const;
  const humanSteps = [aStep({ kind: "purchaseOrder" })];
  const bought = at(addDays(ORDER_AT, 1), { rows: [aRow(), ourRow], targets: [verified] });
  expect(endsAs(aSituation({ policy, humanSteps, ...bought }), "purchaseOrder")).toBe("withdrawn");
  expect(endsAs(aSituation({ policy, humanSteps }), "purchaseOrder")).not.toBe("withdrawn");
});

describe("the acts on a source, once it is gone", () => {
  const after = addDays(ENDS_AT, 1);
  const gone = {
    lineId: "source-1",
    state: "gone",
    since: after,
    endedAt: ENDS_AT,
    nextEndAt: null,
  } as const;
  test.each([
    ["stopRenewal", "withdrawn"],
    ["chooseEnd", "withdrawn"],
    ["endExtension", "done"],
    ["endNow", "done"],
    ["rescueRenewal", "done"],
  ] as const)("%s is %s", (kind, state) => {
    const situation = aSituation({
      humanSteps: [aStep({ kind, lineId: "source-1" })],
      ...at(after, { rows: [ourRow], targets: [verified], lines: [gone] }),
    });
    expect(endsAs(situation, kind)).toBe(state);
  });
});

describe("what may stand scheduled for an agreement's end", () => {
  const steps = [
    aStep({ kind: "renewToCsp", lineId: "source-1", owner: "operator", state: "done" }),
    aStep({ kind: "cancelRenewalToCsp", lineId: "source-1", owner: "operator" }),
  ];
  const atHours = (hours: number, changes: Partial<Situation> = {}) =>
    aSituation({
      humanSteps: steps,
      ...at(addHours(ENDS_AT, hours), { rows: [ourRow], targets: [verified] }),
      ...changes,
    });

  test("is not asked back once it could not be taken back any more, nor once it is wanted", () => {
    const kind = "cancelRenewalToCsp";
    expect(endsAs(atHours(167), kind, cancellingRenewal)).not.toBe("withdrawn");
    expect(endsAs(atHours(168), kind, cancellingRenewal)).toBe("withdrawn");
    const file = aPlanFile();
    const lines = file.plan.lines.map((line) => ({ ...line, route: "renewToCsp" as const }));
    const planFile = { ...file, plan: { ...file.plan, lines } };
    const wanted = atHours(-48, { planFile, approved: { planFile, approvedAt: NOW } });
    expect(endsAs(wanted, kind, cancellingRenewal)).toBe("withdrawn");
  });

  describe("and is said to be taken back", () => {
    const saidAt = addDays(ENDS_AT, -2);
    const said = steps.map((step) => ({
      ...step,
      state: "done" as const,
      evidence: { level: "attested", at: saidAt, by: "Ada" } as const,
    }));
    const began = { ...sold, subscriptionId: "began-1", marker: null };
    const source = aRow({ nextLifecycleAt: addDays(ENDS_AT, 365) });
    const successor = aRow({ subscriptionId: "began-1" });
    const shown = (
      hours: number,
      changes: { rows?: Row[]; ours?: readonly SoldSubscription[] } = {},
    ) => {
      const { ours = [began], rows = [source, successor] } = changes;
      return atHours(hours, {
        humanSteps: said,
        seen: { ...nothingSeen, looks: new Set(["rows", "pools", "ours", "invoices"]), ours },
        ...at(addHours(ENDS_AT, hours), { rows }),
      });
    };
    const again = {
      do: "step",
      letter: 0,
      step: { kind: "cancelRenewalToCsp", state: "open", dueAt: addHours(ENDS_AT, 168) },
    };

    test("what began all the same is asked back once more, while it can be cancelled", () => {
      const before = shown(-1, { rows: [aRow()] });
      expect(checkingCancelled(before)).toEqual({ do: "wait", until: addDays(ENDS_AT, 1) });
      expect(checkingCancelled(shown(24))).toMatchObject(again);
      expect(decideNext({ ...shown(24), ended: "refused" })).toMatchObject(again);
      expect(checkingCancelled(shown(168))).toBeNull();
    });

    test("but nothing that was ordered, is somebody else's, or is all that its users have", () => {
      const ordered = [{ ...began, marker: "mv-1/6fd2/1" }];
      expect(checkingCancelled(shown(24, { ours: ordered }))).toMatchObject({ do: "wait" });
      expect(checkingCancelled(shown(24, { ours: [] }))).toMatchObject({ do: "wait" });
      expect(checkingCancelled(shown(24, { rows: [successor] }))).toMatchObject({ do: "wait" });
    });
  });
});
