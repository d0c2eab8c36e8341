import { addDays, parseInstant } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { openStep } from "../human-steps/asking.ts";
import type { HumanStepOwner } from "../human-steps/human-step.ts";
import { reminderOutcome } from "./ask-reminder.ts";

const NOW = parseInstant("2026-06-01T00:00:00Z");

function aStep(kind: "stopRenewal" | "approvePlan" | "watchCutover", owner: HumanStepOwner) {
  return openStep("mv-1", { kind, lineId: null, owner, dueAt: addDays(NOW, 90) }, 1, NOW);
}
const theirs = aStep("stopRenewal", "sourcePartner");
const pause = { ...aStep("watchCutover", "operator"), kind: "resumeMove" as const };

test.each([
  ["the day after the letter", theirs, 1, "asked"],
  ["as often as somebody wants it", { ...theirs, reminderAskedAt: NOW }, 0, "asked"],
  ["on the day of the letter", theirs, 0, "recent"],
  ["on the day of a reminder", { ...theirs, lastChasedAt: addDays(NOW, 8) }, 8, "recent"],
  ["of an own step", aStep("watchCutover", "operator"), 9, "own"],
  [
    "of the approval, which the customer is asked for too",
    aStep("approvePlan", "operator"),
    9,
    "asked",
  ],
] as const)("a reminder wanted %s", (_, step, days, outcome) => {
  expect(reminderOutcome(step, [step], addDays(NOW, days))).toBe(outcome);
});

test("while the move is paused nobody is reminded to end anything", () => {
  expect(reminderOutcome(theirs, [theirs, pause], addDays(NOW, 9))).toBe("paused");
});
