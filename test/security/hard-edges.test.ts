// Oversized, over-deep, over-frequent and poisoned requests, and what every answer carries.

import { once } from "node:events";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import type { FastifyInstance } from "fastify";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { pino } from "pino";
import { createApi } from "#api/create-api.ts";
import { createLinkKeys } from "#api/sign-in/link-keys.ts";
import { readCatalogFile } from "#engine/catalog/files/read-catalog-file.ts";
import { createTransport } from "#microsoft/http/transport.ts";
import { asked, routes } from "./routes.ts";
import { openApp, openTwoPartners, type TwoPartners } from "./two-partners.ts";

const TOKEN = "a-token";
const json = { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" };

let two: TwoPartners;
let app: FastifyInstance;
beforeAll(async () => {
  two = await openTwoPartners();
  app = await openApp(two.services, TOKEN);
});
afterAll(async () => {
  await app.close();
  await two.close();
});

const post = (url: string, payload: string, headers: Record<string, string> = json) =>
  app.inject({ method: "POST", url, headers, payload });

test("a body that nests without an end is refused, whatever its route expects", async () => {
  const deep = `{"moves":${"[".repeat(400_000)}${"]".repeat(400_000)}}`;
  const texts = [deep, `{"changes":${'{"a":'.repeat(90_000)}1${"}".repeat(90_000)},"by":"Ada"}`];
  for (const route of routes.filter(({ bodyType }) => bodyType === "json")) {
    const { url } = asked(route, two.mine);
    for (const text of texts) {
      const answer = await post(url, text);
      expect([route.name, answer.statusCode]).toEqual([route.name, 400]);
    }
  }
  const brackets = await post("/api/v1/plans", `{"moves":["${"[".repeat(150)}"]}`);
  expect(brackets.json()).toMatchObject({ code: "MOVE_UNKNOWN" });
});

test("names that would change every object are refused and change none", async () => {
  for (const text of [
    '{"moves":[],"__proto__":{"polluted":true}}',
    '{"moves":[],"constructor":{"prototype":{"polluted":true}}}',
    String.raw`{"moves":[],"\u005f_proto__":{"polluted":true}}`,
  ]) {
    expect((await post("/api/v1/plans", text)).statusCode).toBe(400);
  }
  const csv = "__proto__,tenantId,constructor,companyName\nx,y,z,w\n";
  await post("/api/v1/imports", csv, { ...json, "content-type": "text/csv" });
  await app.inject({
    url: "/api/v1/letters?__proto__[polluted]=1&constructor.prototype.polluted=1",
    headers: json,
  });
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test("no address leads to a file that is not served", async () => {
  for (const path of [
    "/../../../etc/passwd",
    "/..%2f..%2f..%2fetc%2fpasswd",
    "/assets/..%5c..%5cpackage.json",
    "/%2e%2e/%2e%2e/secrets.key",
    "/c/steps/..%2f..%2fsecrets.key",
    "/api/v1/letters/..%2f..%2f..%2fetc%2fpasswd",
    "//etc/passwd",
    "/secrets.key%00.html",
  ]) {
    const { body, statusCode } = await app.inject({ url: path, headers: json });
    expect([path, statusCode >= 400 && statusCode < 500]).toEqual([path, true]);
    expect(body).not.toMatch(/root:|"keys"|"dependencies"/);
  }
});

test("a zip that unpacks to more than it may, or lies about its size, is refused before memory is gone", async () => {
  const csv = Buffer.alloc(8 * 1024 * 1024, "a,b\n");
  const bomb = Buffer.from(zipSync({ "list.csv": csv }, { level: 9 }));
  expect(bomb.length).toBeLessThan(50_000);
  const before = process.memoryUsage().rss;
  for (const claimed of [0xfffffffe, 500_000_000, 10]) {
    await expect(readCatalogFile(claiming(bomb, csv.length, claimed))).rejects.toMatchObject({
      code: expect.stringMatching(/^CATALOG_/),
    });
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
});

/** The zip with another size of its file's content in both of its headers. */
function claiming(zip: Buffer, size: number, claimed: number): Buffer {
  const changed = Buffer.from(zip);
  const [before, after] = [Buffer.alloc(4), Buffer.alloc(4)];
  before.writeUInt32LE(size);
  after.writeUInt32LE(claimed);
  for (let at = changed.indexOf(before); at >= 0; at = changed.indexOf(before, at + 4)) {
    after.copy(changed, at);
  }
  return changed;
}

afterEach(() => void vi.useRealTimers());

test("whoever guesses tokens is told to wait; whoever has one is not", async () => {
  vi.useFakeTimers({ toFake: ["performance"] }); // the minute in which guesses are counted does not end
  const guessing = await openApp(two.services, TOKEN);
  const guess = () => guessing.inject({ url: "/api/v1/moves", headers: { authorization: "x" } });
  for (let count = 0; count < 60; count += 1) expect((await guess()).statusCode).toBe(401);
  expect((await guess()).statusCode).toBe(429);
  // Whatever a caller says of where they are.
  const elsewhere = { authorization: "x", "x-forwarded-for": "9.9.9.9", forwarded: "for=9.9.9.9" };
  const again = await guessing.inject({ url: "/api/v1/moves", headers: elsewhere });
  expect(again.statusCode).toBe(429);
  expect((await guessing.inject({ url: "/api/v1/moves", headers: json })).statusCode).toBe(200);
  await guessing.close();
});

test("behind a proxy of ours whoever guesses is told apart from everybody else", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const proxied = await openApp(two.services, TOKEN, ["127.0.0.1"]);
  const guess = async (from: string) => {
    const headers = { authorization: "x", "x-forwarded-for": from };
    return (await proxied.inject({ url: "/api/v1/moves", headers })).statusCode;
  };
  for (let count = 0; count < 60; count += 1) expect(await guess("203.0.113.1")).toBe(401);
  expect([await guess("203.0.113.1"), await guess("203.0.113.2")]).toEqual([429, 401]);
  // What a stranger claims in front of the proxy's own word counts for nothing.
  expect(await guess("9.9.9.9, 203.0.113.1")).toBe(429);
  await proxied.close();
});

test("a token asks no more than its share of a minute, and takes nothing from others", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const busy = await openApp(two.services, TOKEN);
  const made = await busy.inject({
    method: "POST",
    url: "/api/v1/tokens",
    headers: { ...json, "content-type": "application/json" },
    payload: { name: "busy", scopes: ["read"] },
  });
  const ask = async (authorization: string) =>
    (await busy.inject({ url: "/api/v1/caller", headers: { authorization } })).statusCode;
  const bearer = `Bearer ${made.json().token}`;
  const statuses = new Set<number>();
  for (let count = 0; count < 1_200; count += 1) statuses.add(await ask(bearer));
  expect([...statuses, await ask(bearer), await ask(json.authorization)]).toEqual([200, 429, 200]);
  await busy.close();
});

test("every answer says that it is no script, belongs in no frame and in no cache", async () => {
  for (const url of ["/api/v1/moves", "/api/v1/nothing", "/docs", "/openapi.json", "/healthz"]) {
    const { headers } = await app.inject({ url, headers: json });
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-type"]).toMatch(/^[a-z]+\/[a-z+]+; charset=utf-8$/i);
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'/);
    expect(headers["content-security-policy"]).not.toMatch(/unsafe|\*/);
    if (url.startsWith("/api/")) expect(headers["cache-control"]).toBe("no-store");
  }
});

test("the console's page runs no script but the server's files, and asks nobody else", async () => {
  const folder = mkdtempSync(join(tmpdir(), "handover-page-"));
  writeFileSync(join(folder, "index.html"), "<!doctype html>");
  const console = { folder, linkKeys: createLinkKeys(), openId: null, publicUrl: null };
  const log = pino({ level: "silent" });
  const page = await createApi({
    services: two.services,
    token: TOKEN,
    version: "0",
    log,
    console,
  });
  const { headers, statusCode } = await page.inject({ url: "/", headers: { accept: "text/html" } });
  await page.close();
  rmSync(folder, { recursive: true });
  expect(statusCode).toBe(200);
  const policy = String(headers["content-security-policy"]).split("; ");
  expect(policy).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]),
  );
  expect(policy.join()).not.toMatch(/unsafe|\*|https?:/);
});

test("other sites are answered no preflight, and no method but those of the routes is served", async () => {
  for (const method of ["OPTIONS", "PUT", "DELETE", "PATCH", "TRACE"] as const) {
    const origin = { ...json, origin: "https://evil.example" };
    const answer = await app.inject({ method, url: "/api/v1/moves", headers: origin });
    expect([method, answer.statusCode >= 400 && answer.statusCode < 500]).toEqual([method, true]);
    expect(Object.keys(answer.headers).join()).not.toContain("access-control");
  }
});

test("a parameter that comes twice is refused where one is meant", async () => {
  const answer = await app.inject({ url: "/api/v1/letters?limit=1&limit=2", headers: json });
  expect(answer.statusCode).toBe(400);
});

test("a redirect of a host that we ask is not followed", async () => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(302, { location: "/elsewhere" }).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = address === null || typeof address === "string" ? 0 : address.port;
  const transport = createTransport();
  const url = `http://127.0.0.1:${port}/`;
  const answer = await transport.send({ method: "GET", url, headers: {}, body: null });
  expect([answer.status, asked]).toEqual([302, 1]);
  await transport.close();
  server.close();
});

test("nothing that a request says decides where we connect to: these files open connections, and no others", () => {
  const root = join(import.meta.dirname, "../../src");
  const opens =
    /\bfetch\(|from "undici"|"node:(http|https|net|tls|dgram)"|nodemailer|openid-client|exporter-trace/;
  const files = globSync("**/*.ts", { cwd: root }).filter(
    (path) =>
      !/^(web|sandbox|simulation)\/|\.test\.ts$|\/testing\//.test(path) &&
      opens.test(readFileSync(join(root, path), "utf8").replaceAll(/^\s*(\/\/|\*).*$/gm, "")),
  );
  expect(files.sort()).toEqual([
    "api/problems.ts", // status words only
    "api/sign-in/open-id.ts", // the issuer of the configuration
    "contract/client.ts", // our own server
    "engine/sandbox-clock.ts", // the sandbox of the configuration
    "letters/mail/smtp.ts", // the mail server of the configuration
    "lib/near-host.ts", // tells near addresses, and calls nobody
    "main/connect/browser-answer.ts", // listens for the browser's way back, and calls nobody
    "main/open-telemetry.ts", // the receiver of the configuration
    "main/partner-connection.ts", // the sandbox of the configuration
    "main/server-file.ts", // our own server
    "main/webhooks.ts", // a signer's certificate, from Microsoft's hosts only, at most 64 KiB, no redirect
    "microsoft/http/transport.ts", // Microsoft's hosts; a link in an answer gives its query alone
  ]);
});
