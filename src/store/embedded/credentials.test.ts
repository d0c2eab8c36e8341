import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readOrDrawCredentials } from "./credentials.ts";

test("each data folder draws passwords of its own, keeps them, and shows them to nobody else", () => {
  const folders = ["a", "b"].map((name) => mkdtempSync(join(tmpdir(), `handover-drawn-${name}-`)));
  try {
    const drawn = folders.map(readOrDrawCredentials);
    const passwords = drawn.flatMap(({ appPassword, ownerPassword }) => [
      appPassword,
      ownerPassword,
    ]);
    expect(new Set(passwords).size).toBe(4);
    for (const password of passwords) expect(password).toMatch(/^[\w-]{32}$/);
    expect(folders.map(readOrDrawCredentials)).toEqual(drawn);
    for (const folder of folders) {
      expect(statSync(join(folder, "credentials.json")).mode & 0o777).toBe(0o600);
    }
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
});
