import { addDays } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { aSituation, aStep, at, ENDS_AT, verified } from "../a-situation.ts";
import { onWatch } from "./on-watch.ts";

const watch = aStep({ kind: "watchCutover", lineId: "source-1", owner: "operator" });

test("a person is told once, days before the cutover, and what became of the source ends the watch", () => {
  const days = (count: number) => addDays(ENDS_AT, count);
  const situation = (now: typeof ENDS_AT, changes = {}) =>
    aSituation({ ...at(now, { targets: [verified] }), ...changes });
  expect(onWatch(situation(days(-9)))).toEqual({ do: "wait", until: days(-3) });
  expect(onWatch(situation(days(-2)))).toMatchObject({
    do: "step",
    letter: 0,
    step: { kind: "watchCutover", owner: "operator", dueAt: ENDS_AT },
  });
  const told = { humanSteps: [watch] };
  expect(onWatch(situation(days(-1), told))).toBeNull();
  const gone = {
    lineId: "source-1",
    state: "gone",
    since: days(1),
    endedAt: ENDS_AT,
    nextEndAt: null,
  } as const;
  const ended = aSituation({ ...at(days(1), { targets: [verified], lines: [gone] }), ...told });
  expect(onWatch(ended)).toMatchObject({ do: "step", letter: null, step: { state: "done" } });
});
