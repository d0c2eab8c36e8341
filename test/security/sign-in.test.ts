// Signing in through an issuer and with the owner's link, and what two approvers mean.

import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApi } from "#api/create-api.ts";
import { createLinkKeys } from "#api/sign-in/link-keys.ts";
import { openId } from "#api/sign-in/open-id.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import { makePlan } from "#domain/plan/make-plan.ts";
import { aDeclared, aRequest, aRow, e3 } from "#domain/plan/plan-request.fixture.ts";
import { startLocalIssuer, type LocalIssuer } from "./local-issuer.ts";
import { routes } from "./routes.ts";
import { openTwoPartners, type TwoPartners } from "./two-partners.ts";

const PUBLIC_URL = "https://handover.example";
const CLIENT = { clientId: "handover", clientSecret: "a-client-secret" };
let nowMs = Date.now();
const linkKeys = createLinkKeys(() => nowMs);

let two: TwoPartners;
let issuer: LocalIssuer;
let app: FastifyInstance;
beforeAll(async () => {
  two = await openTwoPartners();
  issuer = await startLocalIssuer(CLIENT.clientId, CLIENT.clientSecret);
  app = await createApi({
    services: { ...two.services, approvers: 2 },
    token: "a-token",
    version: "0.0.0",
    log: pino({ level: "silent" }),
    console: {
      folder: "/nowhere",
      linkKeys,
      openId: openId({
        ...CLIENT,
        issuer: issuer.url,
        publicUrl: PUBLIC_URL,
        rolesClaim: "roles",
        requiredClaim: { name: "amr", value: "mfa" },
      }),
      publicUrl: PUBLIC_URL,
    },
  });
});
afterAll(async () => {
  await app.close();
  await issuer.close();
  await two.close();
});
beforeEach(() => {
  issuer.spoil = (claims) => claims;
  issuer.signs = "withItsKey";
});

const ada = {
  sub: "1",
  name: "Ada Rossi",
  preferred_username: "ada@fabrikam.example",
  amr: ["pwd", "mfa"],
};

/** As a browser goes: away to the issuer, back with a code, and on with a session. */
async function signIn(person: object, change = (url: URL) => url, headers = {}) {
  issuer.person = { ...person };
  const begun = await app.inject({ url: "/api/v1/sign-in", headers });
  // Nobody is signed in without an act of their own.
  expect(String(begun.headers.location)).toContain("prompt=select_account");
  const cookie = String(begun.headers["set-cookie"]).split(";")[0] ?? "";
  const away = await fetch(String(begun.headers.location), { redirect: "manual" });
  const back = change(new URL(away.headers.get("location") ?? ""));
  expect(back.origin).toBe(PUBLIC_URL);
  return app.inject({ url: back.pathname + back.search, headers: { cookie } });
}

function sessionOf(answer: Awaited<ReturnType<typeof signIn>>) {
  const cookie = String(answer.headers["set-cookie"]);
  expect(cookie).toMatch(
    /^__Host-\w+=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict; Secure$/,
  );
  return { cookie: cookie.split(";")[0] ?? "", "x-handover-console": "1" };
}

async function callerOf(answer: Awaited<ReturnType<typeof signIn>>) {
  return (await app.inject({ url: "/api/v1/caller", headers: sessionOf(answer) })).json();
}

test("who signs in at the issuer has the role that stands there, under one number whatever the name", async () => {
  const first = await callerOf(await signIn({ ...ada, roles: ["SalesAgent", "Viewer"] }));
  expect(first).toMatchObject({
    name: "Ada Rossi <ada@fabrikam.example>",
    permissions: ["read", "retry", "plan"],
  });
  const renamed = await callerOf(await signIn({ ...ada, name: "Ada Bianchi", roles: "viewer" }));
  expect(renamed).toMatchObject({ agentId: first.agentId, permissions: ["read"] });
  const another = await callerOf(await signIn({ ...ada, sub: "2", roles: ["Admin agent"] }));
  expect(another.agentId).not.toBe(first.agentId);
});

test("a browser without a session is sent to sign in, and one with a session is not", async () => {
  const headers = { accept: "text/html" };
  expect((await app.inject({ url: "/moves", headers })).headers.location).toBe("/api/v1/sign-in");
  const session = sessionOf(await signIn({ ...ada, roles: ["Viewer"] }));
  const page = await app.inject({ url: "/moves", headers: { ...headers, ...session } });
  expect(page.headers.location).toBeUndefined();
  expect(page.headers["strict-transport-security"]).toMatch(/^max-age=\d{8}/);
});

test("whoever calls without TLS is led nowhere: a redirect would hide that a token went in plain text", async () => {
  const headers = { "x-forwarded-proto": "http" };
  for (const { method, path } of routes) {
    const answer = await app.inject({ method, url: path, headers });
    expect([path, answer.headers.location]).toEqual([path, undefined]);
  }
  const page = await app.inject({ url: "/moves", headers: { ...headers, accept: "text/html" } });
  expect(page.headers.location ?? "/").toMatch(/^\/(?!\/)/);
});

describe("nobody gets in", () => {
  test.each([
    ["without a role", {}, "ROLE_MISSING"],
    ["with a role of other making", { roles: ["owner", 7, null] }, "ROLE_MISSING"],
    ["with a password alone", { roles: ["Viewer"], amr: ["pwd"] }, "SIGN_IN_TOO_WEAK"],
    ["without a word on how", { roles: ["Viewer"], amr: undefined }, "SIGN_IN_TOO_WEAK"],
  ])("%s", async (_, claims, code) => {
    const answer = await signIn({ ...ada, ...claims });
    expect(answer.json()).toMatchObject({ code });
    expect(answer.headers["set-cookie"]).toBeUndefined();
  });

  test.each<[string, (claims: Record<string, unknown>) => Record<string, unknown>]>([
    ["another client's audience", (claims) => ({ ...claims, aud: "someone-else" })],
    ["another issuer's token", (claims) => ({ ...claims, iss: "https://evil.example" })],
    ["an old token", (claims) => ({ ...claims, exp: 1_000 })],
    ["a nonce of another sign-in", (claims) => ({ ...claims, nonce: "replayed" })],
  ])("with %s", async (_, spoil) => {
    issuer.spoil = spoil;
    const answer = await signIn({ ...ada, roles: ["AdminAgent"] });
    expect(answer.json()).toMatchObject({ code: "SIGN_IN_FAILED" });
    expect(answer.headers["set-cookie"]).toBeUndefined();
  });

  test.each(["withAnother", "notAtAll"] as const)(
    "with a token that is signed %s",
    async (signs) => {
      issuer.signs = signs;
      const answer = await signIn({ ...ada, roles: ["AdminAgent"] });
      expect(answer.json()).toMatchObject({ code: "SIGN_IN_FAILED" });
      expect(answer.headers["set-cookie"]).toBeUndefined();
    },
  );

  test("with another's state, without the cookie of the beginning, or twice with one code", async () => {
    const spoiled = await signIn({ ...ada, roles: ["AdminAgent"] }, (url) => {
      url.searchParams.set("state", "forged");
      return url;
    });
    expect(spoiled.statusCode).toBe(401);
    const stray = await app.inject({ url: "/api/v1/sign-in/callback?code=x&state=y" });
    expect(stray.statusCode).toBe(401);
    let used = "";
    await signIn({ ...ada, roles: ["AdminAgent"] }, (url) => {
      used = url.search;
      return url;
    });
    const again = await app.inject({ url: `/api/v1/sign-in/callback${used}` });
    expect(again.statusCode).toBe(401);
  });
});

test("the owner's link opens one session, within ten minutes", async () => {
  const open = (key: string) =>
    app.inject({ method: "POST", url: "/api/v1/session", payload: { key } });
  const key = linkKeys.draw();
  expect(await callerOf(await open(key))).toMatchObject({ agentId: "owner" });
  expect((await open(key)).json()).toMatchObject({ code: "SESSION_LINK_USED" });
  const late = linkKeys.draw();
  nowMs += 600_001;
  expect((await open(late)).statusCode).toBe(401);
});

test("who signs in once more leaves the session before, and no other", async () => {
  const person = { ...ada, roles: ["Viewer"] };
  const [first, elsewhere] = [sessionOf(await signIn(person)), sessionOf(await signIn(person))];
  const { cookie } = first;
  const second = sessionOf(await signIn(person, (url) => url, { cookie }));
  const asks = async (headers: typeof first) =>
    (await app.inject({ url: "/api/v1/caller", headers })).statusCode;
  expect([await asks(first), await asks(second), await asks(elsewhere)]).toEqual([401, 200, 200]);
});

test("who signs out is out, and only they", async () => {
  const begin = async () => {
    const payload = { key: linkKeys.draw() };
    return sessionOf(await app.inject({ method: "POST", url: "/api/v1/session", payload }));
  };
  const [leaving, staying] = [await begin(), await begin()];
  await app.inject({ method: "POST", url: "/api/v1/sign-out", headers: leaving });
  const asks = (headers: typeof leaving) => app.inject({ url: "/api/v1/caller", headers });
  expect([(await asks(leaving)).statusCode, (await asks(staying)).statusCode]).toEqual([401, 200]);
});

test("two approvers are two people: the first is recorded, the same again is not a second", async () => {
  const file = approvable();
  await two.store.plans.makeCurrent("p1", file);
  const approve = async (session: Record<string, string>, approvedBy = "Somebody Else") =>
    app.inject({
      method: "POST",
      url: `/api/v1/moves/${two.mine.move}/approval`,
      headers: session,
      payload: { bandHash: file.bandHash, approvedBy },
    });
  const first = sessionOf(await signIn({ ...ada, roles: ["AdminAgent"] }));
  const before = (await two.store.approvals.list("p1", two.mine.move)).length;
  for (const session of [first, sessionOf(await signIn({ ...ada, roles: ["AdminAgent"] }))]) {
    expect((await approve(session)).json()).toMatchObject({
      code: "SECOND_APPROVAL_MISSING",
      params: { by: "Ada Rossi <ada@fabrikam.example>" },
    });
  }
  expect(await two.store.approvals.list("p1", two.mine.move)).toHaveLength(before);
  const url = `/api/v1/moves/${two.mine.move}`;
  expect((await app.inject({ method: "GET", url, headers: first })).json()).toMatchObject({
    approversNeeded: 2,
    consents: expect.arrayContaining([
      expect.objectContaining({
        bandHash: file.bandHash,
        name: "Ada Rossi <ada@fabrikam.example>",
      }),
    ]),
  });
  const bruno = { sub: "9", name: "Bruno", email: "bruno@fabrikam.example", amr: "mfa" };
  const second = sessionOf(await signIn({ ...bruno, roles: ["AdminAgent"] }));
  const answer = await approve(second);
  expect(answer.json()).toMatchObject({
    approvedBy: "Ada Rossi <ada@fabrikam.example>, Bruno <bruno@fabrikam.example>",
  });
});

function approvable(): PlanFile {
  const file = makePlan(aRequest([{ sku: e3, inUse: 9, rows: [aRow(e3)] }], [aDeclared()]));
  return { ...file, plan: { ...file.plan, moveId: two.mine.move }, bandHash: "c".repeat(64) };
}
