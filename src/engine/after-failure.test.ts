import { aSituation, ready } from "#domain/reconcile/a-situation.ts";
import { addMs } from "#lib/instant.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import { expect, test } from "vitest";
import { afterFailure, reasonOf } from "./after-failure.ts";

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

const failure = {
  operation: "createCart",
  status: 429,
  code: null,
  description: "too many",
  answered: true,
  retry: "wait",
  retryAfterSeconds: 40,
  requestId: "r",
  correlationId: "c",
} as const;

test("a throttled look waits as long as Microsoft says, and counts as no failure", () => {
  const situation = aSituation();
  const throttled = new MicrosoftError(failure);
  const { progress, wakeAt } = afterFailure(throttled, situation);
  expect(wakeAt).toBe(addMs(situation.now, 40_000));
  expect(progress).toEqual({});
});

test("a person is given Microsoft’s own words, and the ids that its support asks for", () => {
  const description = "The account is under review.";
  const refusal = new MicrosoftError({ ...failure, status: 403, code: "1000", description });
  expect(reasonOf(refusal)).toBe(
    "createCart: 403 1000: The account is under review. (MS-RequestId r, MS-CorrelationId c)",
  );
  expect(reasonOf(new Error("no end after 500 things"))).toBe("no end after 500 things");
});
