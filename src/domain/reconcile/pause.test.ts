import { addDays } from "#lib/instant.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aSituation, aStep, at, NOW, ORDER_AT } from "./a-situation.ts";
import { situations } from "./any-situation.fixture.ts";
import { decideNext } from "./decide-next.ts";
import { beginPause, pauseDeadlines, pauseOf } from "./pause.ts";
import type { Situation } from "./situation.ts";

const PLANNED_DAYS_EARLIER = 12;

/** The order is planned well before its last safe moment. */
function orderedEarly(situation: Situation): Situation {
  const { approved } = situation;
  if (approved === null) return situation;
  const { plan } = approved.planFile;
  const targets = plan.targets.map((target) => ({
    ...target,
    steps: target.steps.map((step) => ({
      ...step,
      orderAt: addDays(step.latestSafeAt, -PLANNED_DAYS_EARLIER),
    })),
  }));
  const planFile = { ...approved.planFile, plan: { ...plan, targets } };
  return { ...situation, approved: { ...approved, planFile } };
}

function paused(situation: Situation): Situation {
  const step = aStep({ kind: "resumeMove", owner: "operator" });
  return { ...situation, humanSteps: [...situation.humanSteps, step] };
}

const beforeOrder = orderedEarly(aSituation(at(addDays(ORDER_AT, -PLANNED_DAYS_EARLIER + 1))));
const askAt = aSituation(at(addDays(ORDER_AT, -9)));

describe("a paused move", () => {
  test("places no order that can wait, and places it at its last safe moment", () => {
    expect(decideNext(beforeOrder).do).toBe("purchase");
    expect(decideNext(paused(beforeOrder)).do).toBe("wait");
    expect(decideNext(paused({ ...beforeOrder, ...at(ORDER_AT) })).do).toBe("purchase");
  });

  test("asks nobody to end a source", () => {
    expect(decideNext(askAt)).toMatchObject({ do: "step", step: { kind: "stopRenewal" } });
    expect(decideNext(paused(askAt)).do).toBe("wait");
  });

  test("that nobody approved is only looked at: nobody is invited, asked or refused", () => {
    const years = at(addDays(NOW, 800), { relationshipSince: null });
    const before = aSituation({ ...years, approved: null, planFile: null });
    const invited = aStep({ kind: "acceptRelationship" });
    expect(decideNext(before)).toMatchObject({ do: "step", letter: 0 });
    expect(decideNext({ ...before, humanSteps: [invited] }).do).toBe("refuse");
    expect(decideNext(paused({ ...before, humanSteps: [invited] })).do).toBe("look");
  });

  test("has as long for an answer as if it had never been paused", () => {
    const invited = aStep({ kind: "acceptRelationship" });
    const evidence = { level: "attested", at: addDays(NOW, 100), by: "Ada" } as const;
    const over = aStep({ kind: "resumeMove", owner: "operator", state: "done", evidence });
    const before = aSituation({ approved: null, planFile: null, humanSteps: [invited, over] });
    const { acceptRelationship } = before.policy.giveUpDays;
    const after = (days: number) =>
      decideNext({ ...before, ...at(addDays(NOW, days), { relationshipSince: null }) }).do;
    expect(after(acceptRelationship + 99)).not.toBe("refuse");
    expect(after(acceptRelationship + 100)).toBe("refuse");
  });

  test("goes on once its step is done, and not when that is refused", () => {
    const over = aStep({ kind: "resumeMove", owner: "operator", state: "done" });
    expect(decideNext({ ...beforeOrder, humanSteps: [over] }).do).toBe("purchase");
    expect(pauseOf([{ ...over, state: "refused" }])).not.toBeNull();
  });

  test("is paused a second time under a name of its own, due with the first deadline that runs on", () => {
    const first = aStep({ kind: "resumeMove", owner: "operator", state: "done" });
    const begun = beginPause({ ...beforeOrder, humanSteps: [first] });
    expect(begun).toMatchObject({ humanStepId: "mv-1/resumeMove/2", dueAt: ORDER_AT });
    expect(pauseDeadlines(beforeOrder).map(({ kind }) => kind)).toEqual([
      "orderGoesOut",
      "renewalNotStopped",
    ]);
  });
});

test("whatever happens, a pause stops neither the contingency nor an order whose last safe moment has come, and begins none of its own", () => {
  fc.assert(
    fc.property(situations, (drawn) => {
      const situation = orderedEarly(drawn);
      const unpaused = decideNext(situation);
      const next = decideNext(paused(situation));
      const cannotWait =
        unpaused.do === "purchase" && (unpaused.order.contingency || situation.now >= ORDER_AT);
      if (cannotWait) expect(next).toEqual(unpaused);
      if (next.do === "purchase") {
        expect(next.order.contingency || situation.now >= ORDER_AT).toBe(true);
      }
      expect(next.do).not.toBe("rehearse");
      if (next.do === "step" && next.letter === 0) {
        expect(["stopRenewal", "chooseEnd"]).not.toContain(next.step.kind);
      }
    }),
    { numRuns: 2_000 },
  );
});
