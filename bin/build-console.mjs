// Builds the console into dist/ unless what it is built from has not changed since. Takes a few seconds.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, "dist", ".built-from");
/** What the console is made of: its own room, and those that it may import, directly or through another. */
const sources = ["web", "contract", "phrases", "lib", "domain"].map((room) =>
  join(root, "src", room),
);

/** Ends the process with a sentence where the build fails. */
export function buildConsole() {
  const wanted = digestOf([
    fileURLToPath(import.meta.url),
    join(root, "package-lock.json"),
    ...sources.flatMap(filesBelow),
  ]);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return;
  const config = join(root, "src", "web", "vite.config.ts");
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  // Whoever builds, a test runner too: React for readers, not the larger one for its developers.
  const env = { ...process.env, NODE_ENV: "production" };
  for (const mode of ["production", "customer"]) {
    const words = [vite, "build", "--config", config, "--logLevel", "warn", "--mode", mode];
    const run = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8", env });
    // Warnings too, such as that a page asks for a module of Node's: of a build that succeeds nobody would see them.
    process.stderr.write(`${run.stdout ?? ""}${run.stderr ?? ""}${run.error?.message ?? ""}`);
    if (run.error === undefined && run.status === 0) continue;
    process.stderr.write("\nhandover: the console could not be built (see above).\n");
    process.exit(1);
  }
  writeFileSync(stampFile, wanted);
}

function digestOf(paths) {
  const digest = createHash("sha256");
  for (const path of paths.toSorted())
    digest.update(path.slice(root.length)).update(readFileSync(path));
  return digest.digest("hex");
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !path.endsWith(".test.ts"));
}
