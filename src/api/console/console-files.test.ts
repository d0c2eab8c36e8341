import fastify, { type FastifyInstance } from "fastify";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveConsoleFiles } from "./console-files.ts";

const SCRIPT = "export const seats = 25;\n";
const folder = mkdtempSync(join(tmpdir(), "console-files-"));
let app: FastifyInstance;

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<title>Handover</title>");
  writeFileSync(join(folder, "customer.html"), "<title>Your move</title>");
  writeFileSync(join(folder, "secret.txt"), "not of a kind that is served");
  writeFileSync(join(folder, "assets", "seats-1a2b.js"), SCRIPT);
  app = fastify();
  const sendPage = serveConsoleFiles(app, folder);
  app.setNotFoundHandler((request, reply) =>
    sendPage(request, reply) ? reply : reply.code(404).send("unknown"),
  );
  await app.ready();
});

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

test("a script is served as it is, compressed for who takes that, and kept for good", async () => {
  const plain = await app.inject({ url: "/assets/seats-1a2b.js" });
  expect(plain.headers).toMatchObject({
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
  });
  expect(plain.body).toBe(SCRIPT);
  const headers = { "accept-encoding": "br, gzip" };
  for (const time of ["first", "second"]) {
    const compressed = await app.inject({ url: "/assets/seats-1a2b.js?v=1", headers });
    expect(compressed.headers["content-encoding"], time).toBe("gzip");
    expect(gunzipSync(compressed.rawPayload).toString(), time).toBe(SCRIPT);
  }
});

test.each(["/assets/other.js", "/assets/../secret.txt", "/assets/..%2fsecret.txt", "/secret.txt"])(
  "%s is nothing that is served",
  async (url) => {
    const answer = await app.inject({ url });
    expect([answer.statusCode, answer.body]).toEqual([404, "unknown"]);
  },
);

test("every address that a browser opens is a page: the customer's own, or the console", async () => {
  const headers = { accept: "text/html" };
  const page = async (url: string) => (await app.inject({ url, headers })).body;
  expect(await page("/customers/acme")).toBe("<title>Handover</title>");
  expect(await page("/c/some-token")).toBe("<title>Your move</title>");
  const { headers: sent } = await app.inject({ url: "/", headers });
  expect(sent).toMatchObject({ "cache-control": "no-cache", "referrer-policy": "no-referrer" });
  expect(sent["content-security-policy"]).toContain("default-src 'none'");
});
