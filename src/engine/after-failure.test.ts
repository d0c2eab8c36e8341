import { aSituation, ready } from "#domain/reconcile/a-situation.ts";
import { addMs } from "#lib/instant.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import { expect, test } from "vitest";
import { afterFailure } from "./after-failure.ts";

test.each([
  [0, 10],
  [1, 60],
  [2, 300],
  [4, 1_800],
  [12, 3_600],
])("after %i failures in a row the next look is put off for %i seconds", (failures, seconds) => {
  const situation = aSituation({ standing: { ...ready, failures } });
  const { progress, wakeAt } = afterFailure(new Error("broken"), situation);
  expect(wakeAt).toBe(addMs(situation.now, seconds * 1_000));
  expect(progress.standing?.failures).toBe(failures + 1);
});

test("a throttled look waits as long as Microsoft says, and counts as no failure", () => {
  const situation = aSituation();
  const throttled = new MicrosoftError({
    operation: "createCart",
    status: 429,
    code: null,
    description: "too many",
    answered: true,
    retry: "wait",
    retryAfterSeconds: 40,
    requestId: "r",
    correlationId: "c",
  });
  const { progress, wakeAt } = afterFailure(throttled, situation);
  expect(wakeAt).toBe(addMs(situation.now, 40_000));
  expect(progress).toEqual({});
});
