// Installs what package-lock.json names and builds the console, when that has not been done yet. Plain JavaScript,
// because it runs before anything is installed, under whatever Node the machine has (20 or newer).

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildConsole } from "./build-console.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lockFile = join(root, "package-lock.json");
const stampFile = join(root, "node_modules", ".handover-set-up");
const npmRecord = join(root, "node_modules", ".package-lock.json"); // npm writes it last
const wanted = `${createHash("sha256").update(readFileSync(lockFile)).digest("hex")} ${process.platform}-${process.arch}\n`;

if (!isInstalled()) {
  process.stderr.write("handover: installing packages, about a minute …\n");
  install();
}
buildConsole();

function isInstalled() {
  if (!existsSync(npmRecord)) return false;
  if (existsSync(stampFile)) return readFileSync(stampFile, "utf8") === wanted;
  if (statSync(npmRecord).mtimeMs < statSync(lockFile).mtimeMs) return false;
  writeFileSync(stampFile, wanted); // somebody ran `npm ci` by hand
  return true;
}

function install() {
  const npmScript = process.env["npm_execpath"];
  const words = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const run =
    npmScript !== undefined && /npm-cli\.c?js$/.test(npmScript)
      ? spawnSync(process.execPath, [npmScript, ...words], { cwd: root, encoding: "utf8" })
      : spawnSync("npm", words, {
          cwd: root,
          encoding: "utf8",
          shell: process.platform === "win32",
        });
  if (run.error !== undefined || run.status !== 0) {
    process.stderr.write(`${run.stdout ?? ""}${run.stderr ?? ""}${run.error?.message ?? ""}\n`);
    process.stderr.write("handover: the packages could not be installed (see above).\n");
    process.exit(1);
  }
  writeFileSync(stampFile, wanted);
}
