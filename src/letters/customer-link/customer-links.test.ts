import fc from "fast-check";
import { expect, test } from "vitest";
import { chased, nextChaseAt, openStep } from "#domain/human-steps/asking.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import { addDays, parseInstant, type Instant } from "#lib/instant.ts";
import { linkExpiry } from "./customer-links.ts";

const NOW = parseInstant("2026-06-01T12:00:00Z");

function asked(days: number, changes: Partial<HumanStep> = {}): HumanStep {
  const wanted = { kind: "approvePlan", lineId: null, owner: "operator" } as const;
  return { ...openStep("mv-1", { ...wanted, dueAt: addDays(NOW, days) }, 1, NOW), ...changes };
}

test("a link lives until two weeks after the last answer that is due, between 60 and 180 days", () => {
  const days = (...steps: readonly HumanStep[]) => linkExpiry(NOW, steps);
  expect(days()).toBe(addDays(NOW, 60));
  expect(days(asked(10))).toBe(addDays(NOW, 60));
  expect(days(asked(61), asked(10))).toBe(addDays(NOW, 75));
  expect(days(asked(400))).toBe(addDays(NOW, 180));
  // What is asked of nobody at the customer, or no longer, prolongs nothing.
  expect(days(asked(90, { kind: "watchCutover" }), asked(90, { state: "done" }))).toBe(
    addDays(NOW, 60),
  );
});

test("law: with its reminders a customer has a good link at every instant until the answer is due, and until they end", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), (dueInDays) => {
      let step = asked(dueInDays, { kind: "purchaseOrder", owner: "customerAdmin" });
      let written: Instant = NOW;
      for (let next = nextChaseAt(step); next !== null; next = nextChaseAt(step)) {
        expect(linkExpiry(written, [step]) > next).toBe(true);
        written = next;
        step = chased(step, next);
      }
      expect(linkExpiry(written, [step]) > step.dueAt).toBe(true);
    }),
  );
});
