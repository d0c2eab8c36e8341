// A look that is refused for good, for a reason that no stage knows: made again every hour, and never in silence.

import { addDays, addHours } from "#lib/instant.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { closed } from "../human-steps/asking.ts";
import type { HumanStep } from "../human-steps/human-step.ts";
import { aSituation, at, NOW } from "./a-situation.ts";
import { decideNext } from "./decide-next.ts";
import { askWhyRefused } from "./refused-looks.ts";

const REASON = "getOrders: 403 1000: not permitted (MS-RequestId r, MS-CorrelationId c)";

/** What a person says of it in one of the hours. */
const answers = fc.array(
  fc.record({
    hour: fc.integer({ min: 0, max: 200 }),
    says: fc.constantFrom("done", "refused", "withdrawn"),
  }),
  { maxLength: 6 },
);

test("law: whatever a person says of it, while every look is refused somebody is asked within a day, and knows why", () => {
  const law = fc.property(answers, fc.integer({ min: 7, max: 20 }), (said, begunWith) => {
    let steps: readonly HumanStep[] = [];
    let askedAt = NOW;
    for (let hour = 0; hour <= 200; hour += 1) {
      const now = addHours(NOW, hour);
      const failures = begunWith + hour;
      const situation = aSituation({ ...at(now, { failures }), humanSteps: steps });
      const next = askWhyRefused(situation, REASON);
      if (next?.do === "step") {
        const { step } = next;
        expect(step.reason).toBe(REASON);
        steps = [...steps.filter(({ humanStepId }) => humanStepId !== step.humanStepId), step];
      }
      const open = steps.find(({ state }) => state === "open");
      if (open !== undefined) askedAt = now;
      expect(addDays(askedAt, 1) >= now).toBe(true);
      const answer = said.find((each) => each.hour === hour);
      if (answer !== undefined && open !== undefined) {
        const evidence = { level: "attested", at: now, by: "Ada" } as const;
        const answered = closed(open, answer.says, evidence);
        steps = steps.map((each) => (each === open ? answered : each));
      }
    }
  });
  fc.assert(law, { numRuns: 50 });
});

test("what may pass by itself is asked of nobody", () => {
  const asked = (failures: number) => askWhyRefused(aSituation(at(NOW, { failures })), REASON);
  expect([1, 2, 6].map(asked)).toEqual([null, null, null]);
  expect(asked(7)).toMatchObject({
    do: "step",
    step: { kind: "lookRefused", owner: "operator", lineId: null, dueAt: addDays(NOW, 1) },
  });
});

test("the first look that comes to its end closes the question by what it saw", () => {
  const asked = askWhyRefused(aSituation(at(NOW, { failures: 7 })), REASON);
  if (asked?.do !== "step") throw new Error("it is asked");
  const later = addHours(NOW, 1);
  const situation = aSituation({ ...at(later, { failures: 8 }), humanSteps: [asked.step] });
  const next = decideNext(situation);
  expect(next).toMatchObject({
    do: "step",
    letter: null,
    step: { kind: "lookRefused", state: "done", evidence: { level: "observed", at: later } },
  });
  if (next.do !== "step") throw new Error("it is closed");
  expect(decideNext({ ...situation, humanSteps: [next.step] })).toMatchObject({ do: "wait" });
});
