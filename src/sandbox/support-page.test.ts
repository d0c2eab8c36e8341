import { expect, test } from "vitest";
import { operations } from "./operations.ts";
import { refusedOperations } from "./refused-operations.ts";
import { supportPage } from "./support-page.ts";

test("docs/sandbox-support.md tells what the operations tell", async () => {
  await expect(supportPage()).toMatchFileSnapshot("../../docs/sandbox-support.md");
});

test("nothing is said to be refused that is emulated", () => {
  const emulated = new Set(operations.map(({ endpoint }) => `${endpoint.method} ${endpoint.path}`));
  expect(refusedOperations.map(({ call }) => call).filter((call) => emulated.has(call))).toEqual(
    [],
  );
});
