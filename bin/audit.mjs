// npm run audit: asks the registry for known holes in what runs. Exit code 0: none; 1: some, each named; 2: nothing was
// checked, because the registry answers no audit. Silence would be taken for "none".

import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === "win32",
});
const report = parsed(stdout ?? "");

if (report?.auditReportVersion === undefined || report.metadata === undefined) {
  const why = String(report?.statusCode ?? report?.message ?? "no answer");
  say(`Nothing was checked: the registry answers no audit (${why}). Ask where one does.`, 2);
} else if (report.metadata.vulnerabilities.total === 0) {
  say(`No known holes in ${report.metadata.dependencies.prod} packages.`, 0);
} else {
  for (const { name, severity, via } of Object.values(report.vulnerabilities)) {
    const holes = via.flatMap((hole) => (typeof hole === "string" ? [] : [hole.url]));
    process.stdout.write(`${name} (${severity}) ${holes.join(" ")}\n`);
  }
  say("Each is closed, or answered in docs/security.md.", 1);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function say(sentence, exitCode) {
  process.stdout.write(`${sentence}\n`);
  process.exitCode = exitCode;
}
