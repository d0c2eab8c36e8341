import { addDays, daysBetween, parseInstant } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { chased, nextChaseAt, openStep, stepsOf, type Ask } from "./asking.ts";

const NOW = parseInstant("2026-06-01T00:00:00Z");

function ask(dueInDays: number): Ask {
  const dueAt = addDays(NOW, dueInDays);
  return { kind: "stopRenewal", lineId: "source-1", owner: "sourcePartner", dueAt };
}

test("asking again gets an id of its own, asking the same time the same", () => {
  expect(openStep("mv-1", ask(30), 1, NOW).humanStepId).toBe("mv-1/stopRenewal/source-1");
  expect(openStep("mv-1", ask(30), 2, NOW).humanStepId).toBe("mv-1/stopRenewal/source-1/2");
});

test.each([
  ["a third of a year ahead", 120, 30],
  ["a month ahead", 30, 7],
  ["two weeks ahead", 14, 3],
  ["four days ahead", 4, 1],
  ["overdue", -1, 7],
])("%s the next reminder comes in due time", (_, dueInDays, expectedDays) => {
  const step = openStep("mv-1", ask(dueInDays), 1, NOW);
  const chaseAt = nextChaseAt(step);
  expect(chaseAt === null ? null : daysBetween(NOW, chaseAt)).toBe(expectedDays);
});

test.each(["claimCredit", "endFormerAccess"] as const)(
  "of %s, which no license waits for, nobody is reminded more than weekly",
  (kind) => {
    for (const dueInDays of [14, 4, 0, -1]) {
      const step = openStep("mv-1", { ...ask(dueInDays), kind }, 1, NOW);
      expect(nextChaseAt(step)).toBe(addDays(NOW, 7));
    }
  },
);

test("a reminder that somebody wants comes then, also after the last one, and the rest of the ladder follows it", () => {
  const step = openStep("mv-1", ask(30), 1, NOW);
  const wanted = { ...step, chases: 40, reminderAskedAt: addDays(NOW, 2) };
  expect(nextChaseAt(wanted)).toBe(addDays(NOW, 2));
  const sent = chased({ ...step, reminderAskedAt: addDays(NOW, 2) }, addDays(NOW, 2));
  expect(sent).toEqual({ ...step, chases: 1, lastChasedAt: addDays(NOW, 2) });
  expect(nextChaseAt(sent)).toBe(addDays(NOW, 9));
});

test("reminders end", () => {
  let step = openStep("mv-1", ask(10_000), 1, NOW);
  let letters = 0;
  for (let at = nextChaseAt(step); at !== null; at = nextChaseAt(step)) {
    step = chased(step, at);
    letters += 1;
  }
  expect(letters).toBe(40);
});

test("what is overdue is reminded of weekly for six weeks, and no longer", () => {
  for (const dueInDays of [-90, 0, 10]) {
    let step = openStep("mv-1", ask(dueInDays), 1, NOW);
    for (let at = nextChaseAt(step); at !== null; at = nextChaseAt(step)) {
      step = chased(step, at);
    }
    const overdueFrom = dueInDays < 0 ? NOW : step.dueAt;
    const days = daysBetween(overdueFrom, step.lastChasedAt ?? NOW);
    expect(days).toBeGreaterThanOrEqual(42);
    expect(days).toBeLessThan(50);
  }
});

test("steps of one kind and line come in the order in which they were asked", () => {
  const first = openStep("mv-1", ask(30), 1, NOW);
  const second = openStep("mv-1", ask(30), 2, addDays(NOW, 5));
  const other = { ...first, lineId: "source-2" };
  expect(stepsOf([second, other, first], "stopRenewal", "source-1")).toEqual([first, second]);
});
