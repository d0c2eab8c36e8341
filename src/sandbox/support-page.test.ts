import { expect, test } from "vitest";
import { supportPage } from "./support-page.ts";

test("docs/sandbox-support.md tells what the operations tell", async () => {
  await expect(supportPage()).toMatchFileSnapshot("../../docs/sandbox-support.md");
});
