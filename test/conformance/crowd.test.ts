import { expect, test } from "vitest";
import { crowd } from "./crowd.ts";

test("50 clients, killed and opened again: every answered write is there", async () => {
  const { answered, lost, failures } = await crowd(50, 2000);
  expect(failures).toEqual([]);
  expect(lost).toEqual([]);
  expect(answered).toBeGreaterThan(0);
});
