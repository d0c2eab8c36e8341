import { expect, test } from "vitest";
import { controlOver } from "#simulation/run/sandbox-control.ts";
import { toApiError } from "./wire-problems.ts";

test("beside a sandbox of another release a request is refused by name, and what nobody knows stays unknown", async () => {
  const older = controlOver(async () => ({ now: "2026-01-05T00:00:00.000Z" }));
  const error: unknown = await older.read().catch((thrown: unknown) => thrown);
  expect(toApiError(error)?.code).toBe("SANDBOX_OTHER_RELEASE");
  expect(toApiError(new Error("something else"))).toBeNull();
});
