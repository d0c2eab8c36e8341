// `handover sandbox` as the author of other software starts it: over TLS, and with a world file that has a
// mistake.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const EXAMPLE = join(ROOT, "docs/examples/world.json");

let folder: string;
let env: NodeJS.ProcessEnv;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "handover-sandbox-"));
  env = { ...process.env, HANDOVER_HOME: join(folder, "home"), LANG: "C", LC_ALL: "C" };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Serves until the returned function is called; what it says is read until the last line of the start. */
async function startSandbox(...argv: readonly string[]) {
  const child = spawn(join(ROOT, "bin/handover"), ["sandbox", "--port", "0", ...argv], { env });
  const ended = once(child, "exit");
  const said = await new Promise<string>((resolve, reject) => {
    let all = "";
    // Read on to the end: a process that nobody listens to any more may fail of that.
    child.stderr.on("data", (chunk: Buffer) => {
      all += chunk.toString();
      if (/ca\.pem\s/.test(all)) resolve(all);
    });
    child.once("exit", () => reject(new Error(all)));
  });
  return {
    said,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Asks with a Node of its own, since trust is settled when a process starts. */
async function ask(url: string, trusted: NodeJS.ProcessEnv): Promise<string> {
  const script = `const answer = await fetch(${JSON.stringify(url)}); console.log(await answer.text());`;
  const argv = ["--input-type=module", "--eval", script];
  const { stdout } = await promisify(execFile)(process.execPath, argv, { env: trusted });
  return stdout;
}

test("a client that trusts the printed CA speaks to it, another one does not", async () => {
  const world = ["--folder", join(folder, "world"), "--world", EXAMPLE];
  const sandbox = await startSandbox("--tls", ...world);
  try {
    const [origin = ""] = /https:\/\/[\d.]+:\d+/.exec(sandbox.said) ?? [];
    const [ca = ""] = /\/\S+ca\.pem/.exec(sandbox.said) ?? [];
    const clock = `${origin}/_sandbox/clock`;
    expect(await ask(clock, { ...env, NODE_EXTRA_CA_CERTS: ca })).toContain("2026-06-01");
    await expect(ask(clock, env)).rejects.toThrow(/certificate/i);
  } finally {
    await sandbox.stop();
  }
});

test("a world file with a mistake is refused with the place of it, and the folder stays empty", async () => {
  const handover = (file: string) =>
    promisify(execFile)(
      join(ROOT, "bin/handover"),
      ["sandbox", "--port", "0", "--folder", join(folder, "bad"), "--world", file],
      { env },
    ).then(
      () => null,
      (error: { readonly code: number; readonly stderr: string }) => error,
    );
  const misspelt = join(folder, "misspelt.json");
  writeFileSync(misspelt, '{"schema":"handover.world/1","startsAt":"2026-06-01","tennants":[]}');
  const cut = join(folder, "cut.json");
  writeFileSync(cut, '{"schema":');
  expect(await handover(misspelt)).toMatchObject({
    code: 27,
    stderr: expect.stringContaining("tennants"),
  });
  expect(await handover(cut)).toMatchObject({ code: 27, stderr: expect.stringContaining("JSON") });
  expect(await handover(join(folder, "none.json"))).toMatchObject({ code: 10 });
});
