import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { lockFolder } from "./folder-lock.ts";

test("a folder has one holder at a time, and is free when it is released", () => {
  const folder = mkdtempSync(join(tmpdir(), "handover-lock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const first = lockFolder(folder);
  expect(first).not.toBeNull();
  expect(lockFolder(folder)).toBeNull();
  first?.release();
  const second = lockFolder(folder);
  expect(second).not.toBeNull();
  second?.release();
});
