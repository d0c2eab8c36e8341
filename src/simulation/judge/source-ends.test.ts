import { addDays } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { Evidence } from "./evidence.ts";
import { day, end, event, line } from "./one-move.fixture.ts";
import { wouldServeUntil } from "./source-ends.ts";

test("what was to be renewed to CSP when somebody cut it would have gone on, and anything else until its end", () => {
  const endedAt = addDays(end, 100);
  const untilWith = (...kinds: readonly string[]) => {
    const events = kinds.map((kind, index) => event(kind, day(90 + index)));
    const evidence = { record: { lines: [line] }, events, meter: { charges: [] }, endedAt };
    return wouldServeUntil("source", evidence as unknown as Evidence);
  };
  expect(untilWith("paymentFailed")).toBe(end);
  expect(untilWith("renewalToCspScheduled", "paymentFailed")).toBe(endedAt);
  expect(untilWith("renewalToCspScheduled", "renewalToCspCancelled", "paymentFailed")).toBe(end);
  expect(untilWith("paymentFailed", "renewalToCspScheduled")).toBe(end);
  expect(untilWith("renewalToCspScheduled")).toBeNull();
});
