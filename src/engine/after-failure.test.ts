import { aSituation, ready } from "#domain/reconcile/a-situation.ts";
import { addMs } from "#lib/instant.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import { expect, test } from "vitest";
import { afterFailure } from "./after-failure.ts";

const MINUTE_MS = 60_000;

test.each([
  [0, 1],
  [1, 5],
  [3, 30],
  [12, 60],
])("after %i failures in a row the next look is put off for %i minutes", (failures, minutes) => {
  const situation = aSituation({ standing: { ...ready, failures } });
  const { progress, wakeAt } = afterFailure(new Error("broken"), situation);
  expect(wakeAt).toBe(addMs(situation.now, minutes * MINUTE_MS));
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
