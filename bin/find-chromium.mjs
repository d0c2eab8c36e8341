// Finds a Chromium for the browser's tests, or installs the distribution's where that is possible without asking.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const places = [
  process.env["HANDOVER_CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of a Chromium on this machine, or null. */
export function findChromium() {
  return places.find((path) => path !== undefined && existsSync(path)) ?? null;
}

/** Installs Debian's Chromium where there is none and we may; otherwise says what to do. */
export function provideChromium() {
  if (findChromium() !== null) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    process.stderr.write("handover: installing Chromium for the browser's tests …\n");
    const packages = ["chromium", "fonts-noto-cjk", "fonts-liberation"];
    spawnSync("apt-get", ["update"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", ...packages], {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  if (findChromium() === null) {
    process.stderr.write(
      "handover: no Chromium found, so the browser's tests cannot run. Install one, for example with\n" +
        "  sudo apt-get install chromium fonts-noto-cjk\nor name it in HANDOVER_CHROMIUM.\n",
    );
    process.exit(1);
  }
}
