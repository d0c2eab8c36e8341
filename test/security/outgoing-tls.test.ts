// What `bin/handover` gives Node holds for every connection that the product opens; so it is tried as it stands there.

import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, type TlsOptions } from "node:tls";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openCertificate, type Certificate } from "#sandbox/server/certificate.ts";

const folder = mkdtempSync(join(tmpdir(), "handover-tls-"));
const home = join(folder, "bin");
let certificate: Certificate;

/** `bin/handover` with another program at its end: it says what it was told by whoever it asked. */
beforeAll(async () => {
  certificate = await openCertificate(folder);
  const script = readFileSync(join(import.meta.dirname, "../../bin/handover"), "utf8");
  const ask = join(folder, "ask.mjs");
  writeFileSync(
    ask,
    "try { console.log(await (await fetch(process.argv[2])).text()); } catch { console.log('refused'); }",
  );
  const asking = script
    .replace(/^root=.*$/m, `root=${join(import.meta.dirname, "../..")}`)
    .replace('"$root/src/main/handover.ts"', ask);
  expect(asking).toContain(ask);
  writeFileSync(home, asking);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @param trusted the file of the certificates that the asking process trusts beside the usual ones */
async function askServer(options: TlsOptions, trusted = certificate.caFile): Promise<string> {
  const { cert, key } = certificate;
  const server = createServer({ cert, key, ...options }, (socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => {
      const said = `${socket.getProtocol()}`;
      const headers = `content-length: ${said.length}\r\nconnection: close`;
      socket.end(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n${said}`);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const { port } = server.address() as AddressInfo;
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: trusted };
    const url = `https://127.0.0.1:${port}`;
    return (await promisify(execFile)("/bin/sh", [home, url], { env })).stdout.trim();
  } finally {
    server.close();
  }
}

const weak = "DEFAULT@SECLEVEL=0";
test.each<[string, TlsOptions, string]>([
  ["the newest is preferred", {}, "TLSv1.3"],
  ["TLS 1.2 will do", { maxVersion: "TLSv1.2" }, "TLSv1.2"],
  ["TLS 1.1 will not", { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: weak }, "refused"],
  [
    "nor a cipher that does not notice what was changed",
    { maxVersion: "TLSv1.2", ciphers: "ECDHE-ECDSA-AES128-SHA" },
    "refused",
  ],
])("%s", async (_, options, answer) => {
  expect(await askServer(options)).toBe(answer);
});

test("a certificate that nobody vouches for will not do", async () => {
  expect(await askServer({}, "")).toBe("refused");
});
