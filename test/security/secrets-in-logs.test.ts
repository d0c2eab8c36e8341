// What is logged, at the most talkative level, holds no secret that passed by.

import { Writable } from "node:stream";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { createApi } from "#api/create-api.ts";
import { createLinkKeys } from "#api/sign-in/link-keys.ts";
import { asked, routes } from "./routes.ts";
import { openTwoPartners, type TwoPartners } from "./two-partners.ts";

const TOKEN = "the-servers-own-token";

let two: TwoPartners;
beforeAll(async () => void (two = await openTwoPartners()));
afterAll(() => two.close());

afterEach(() => void vi.useRealTimers());

test("whoever signs in or is refused stands in the log, also where only errors are wanted", async () => {
  vi.useFakeTimers({ toFake: ["performance"] }); // the minute in which guesses are counted does not end
  let log = "";
  const linkKeys = createLinkKeys();
  const app = await createApi({
    services: two.services,
    token: TOKEN,
    version: "0.0.0",
    log: pino({ level: "error" }, { write: (line: string) => (log += line) }),
    console: { folder: "/nowhere", linkKeys, openId: null, publicUrl: null },
  });
  const knock = (authorization?: string) =>
    app.inject({ url: "/api/v1/moves", headers: authorization ? { authorization } : {} });
  const sign = (key: string) =>
    app.inject({ method: "POST", url: "/api/v1/session", payload: { key } });
  await knock();
  await knock(`Bearer ${TOKEN}`);
  expect(log).toBe("");
  await knock("Bearer guessed");
  expect(log).toMatch(/"security":true.*"access refused"/);
  await sign(linkKeys.draw());
  expect(log).toMatch(/"agent":"owner".*"signed in"/);
  await sign("guessed");
  expect(log).toMatch(/"code":"SESSION_LINK_USED".*"access refused"/);
  for (let count = 0; count < 60; count += 1) await knock("Bearer guessed");
  expect(log).toMatch(/"code":"TOO_MANY_REQUESTS".*"access refused"/);
  await app.close();
});

test("each line says when, who from, what was asked and why it was refused, and is one line whatever was asked", async () => {
  const lines: string[] = [];
  const app = await createApi({
    services: two.services,
    token: TOKEN,
    version: "0.0.0",
    log: pino({ level: "error" }, { write: (line: string) => void lines.push(line) }),
  });
  const url = '/api/v1/moves/x%0a{"level":60,"security":true}';
  await app.inject({ url: `${url}?secret=s`, headers: { authorization: "Bearer \\n guessed" } });
  await app.close();
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^[^\n]+\n$/);
  const line: Record<string, unknown> = JSON.parse(lines[0] ?? "");
  const ageMs = Date.now() - Number(line["time"]);
  expect(ageMs >= 0 && ageMs < 60_000).toBe(true);
  expect(line).toMatchObject({
    security: true,
    code: "NOT_SIGNED_IN",
    reqId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    ip: "127.0.0.1",
    method: "GET",
    path: expect.not.stringContaining("secret=s"),
  });
});

test("no token, key, cookie or link stands in the log, and who was refused does", async () => {
  let log = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      log += String(chunk);
      done();
    },
  });
  const linkKeys = createLinkKeys();
  const app = await createApi({
    services: two.services,
    token: TOKEN,
    version: "0.0.0",
    log: pino({ level: "trace" }, stream),
    console: { folder: "/nowhere", linkKeys, openId: null, publicUrl: null },
  });
  const headers = { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" };
  const key = linkKeys.draw();
  const open = () => app.inject({ method: "POST", url: "/api/v1/session", payload: { key } });
  const cookie = String((await open()).headers["set-cookie"]).split(/[=;]/)[1] ?? "";
  await open();
  const made = await app.inject({
    method: "POST",
    url: "/api/v1/tokens",
    headers,
    payload: { name: "x", scopes: ["read"] },
  });
  const { token } = made.json<{ token: string }>();
  const guessed = "Bearer hnd_0123456789ab_a-guessed-secret";
  for (const authorization of [`Bearer ${token}`, guessed, `Bearer ${TOKEN}x`]) {
    await app.inject({ url: "/api/v1/tokens", headers: { authorization } });
  }
  await app.inject({
    url: "/api/v1/moves",
    headers: { cookie: `handover_session=${cookie}; handover_session=${key}` },
  });
  for (const route of routes.filter(({ needs }) => needs === "link")) {
    const { body, method, url } = asked(route, two.theirs);
    const payload = body === null ? {} : { payload: body };
    const authorization = `Bearer ${two.theirs.linkSecret}`;
    await app.inject({ method, url, headers: { ...headers, authorization }, ...payload });
  }
  await app.close();
  expect(log).toMatch(/"code":"NOT_ALLOWED".*"access refused"/);
  expect(log).toMatch(/"code":"NOT_SIGNED_IN"/);
  const linkSecret = two.theirs.linkSecret.slice(-43);
  for (const secret of [TOKEN, key, cookie, token.slice(17), "a-guessed-secret", linkSecret]) {
    expect(secret.length).toBeGreaterThan(10);
    expect(log).not.toContain(secret);
  }
});
