// An audit that could not be made is not taken for one that found nothing. The registry is a server of the test's own.

import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** What `npm run audit` says where the registry answers so. */
async function audited(status: number, advisories: object): Promise<readonly [number, string]> {
  const registry = createServer((request, response) => {
    request.resume().once("end", () => {
      response.writeHead(status, { "content-type": "application/json" });
      const { url = "" } = request;
      response.end(JSON.stringify(url.endsWith("/bulk") ? advisories : published(url)));
    });
  });
  await once(registry.listen(0, "127.0.0.1"), "listening");
  const { port } = registry.address() as AddressInfo;
  const env = {
    ...process.env,
    npm_config_registry: `http://127.0.0.1:${port}/`,
    npm_config_fetch_retries: "0",
  };
  try {
    return await new Promise((resolve) => {
      execFile("node", [join(root, "bin/audit.mjs")], { env }, (error, stdout) =>
        resolve([Number(error?.code ?? 0), stdout]),
      );
    });
  } finally {
    registry.closeAllConnections();
    registry.close();
  }
}

/** What a registry tells of a package: npm asks whether another version would do. */
function published(path: string): object {
  const name = decodeURIComponent(path.slice(1));
  const versions = { "1.0.0": { name, version: "1.0.0" } };
  return { name, "dist-tags": { latest: "1.0.0" }, versions };
}

const hole = {
  id: 1,
  url: "https://advisories.example/1",
  title: "a hole",
  severity: "high",
  vulnerable_versions: "<99",
  cwe: [],
  cvss: { score: 8, vectorString: null },
};

test.concurrent.each([
  ["a registry without audits", 405, {}, 2, "Nothing was checked"],
  ["nothing known", 200, {}, 0, "No known holes"],
  ["a hole in one package", 200, { fastify: [hole] }, 1, "advisories.example/1"],
] as const)("%s", { timeout: 60_000 }, async (_name, status, advisories, exitCode, said) => {
  expect(await audited(status, advisories)).toEqual([exitCode, expect.stringContaining(said)]);
});
