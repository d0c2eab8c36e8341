import { addDays, parseInstant } from "#lib/instant.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { chased, closed, openStep } from "./asking.ts";
import { escalatesAt, isEscalated, ladderOf } from "./ladder.ts";

const NOW = parseInstant("2026-06-01T00:00:00Z");

function aStep(dueInDays: number, owner: "operator" | "sourcePartner" = "sourcePartner") {
  const dueAt = addDays(NOW, dueInDays);
  return openStep("mv-1", { kind: "stopRenewal", lineId: "source-1", owner, dueAt }, 1, NOW);
}

test("reminders are told with their dates; with the first overdue one the operator is told too", () => {
  const { chases, escalatesAt: tellAt } = ladderOf(aStep(10), NOW);
  expect(chases.slice(0, 5)).toEqual([3, 6, 7, 8, 9].map((day) => addDays(NOW, day)));
  expect(tellAt).toBe(addDays(NOW, 10));
});

test("nobody is reminded of what has ended, and the operator is not told of their own steps", () => {
  const done = closed(aStep(10), "done", { level: "declared", at: NOW });
  expect(ladderOf(done, NOW)).toEqual({ chases: [], escalatesAt: null });
  expect(ladderOf(aStep(10, "operator"), NOW).escalatesAt).toBeNull();
});

test("whatever the day, a step is escalated at a reminder or at its due date, and never before that", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 5 }), (due, times) => {
      let step = aStep(due);
      for (let n = 0; n < times; n += 1) step = chased(step, addDays(NOW, n));
      const at = escalatesAt(step);
      expect(at === null || at >= step.dueAt).toBe(true);
      expect(at !== null && isEscalated(step, at)).toBe(true);
      const { chases } = ladderOf(step, NOW);
      expect(chases).toEqual(chases.toSorted());
    }),
  );
});
