// What each role may ask, for every route of the contract; a route without a permission does not compile.

import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { permissionsOf, Role } from "#contract/permissions.ts";
import { createAccess, type Access } from "#api/sign-in/access.ts";
import { asked, routes as all, type SignedInRoute } from "./routes.ts";
import { openApp, openTwoPartners, type TwoPartners } from "./two-partners.ts";

const TOKEN = "a-token";

/** All but those that a customer's link opens. */
const routes = all.filter((route): route is SignedInRoute => route.needs !== "link");

let two: TwoPartners;
let app: FastifyInstance;
let access: Access;
const cookies = new Map<Role, string>();
beforeAll(async () => {
  two = await openTwoPartners();
  app = await openApp(two.services, TOKEN);
  access = createAccess({
    agents: two.store.agents,
    partnerId: "p1",
    token: TOKEN,
    nowMs: Date.now,
  });
  for (const role of Role.options) {
    const agent = { agentId: `agent-${role}`, name: `An ${role}`, role };
    cookies.set(role, await access.beginSession(agent, 3_600));
  }
});
afterAll(async () => {
  await app.close();
  await two.close();
});

function statusOf(route: (typeof all)[number], headers: Record<string, string>) {
  const { body, contentType, method, url } = asked(route, two.theirs);
  const type = contentType === null ? {} : { "content-type": contentType };
  const payload = body === null ? {} : { payload: body };
  // Each from an address of its own: whoever fails too often from one is told to wait.
  addresses += 1;
  const remoteAddress = `10.0.${addresses >> 8}.${addresses & 255}`;
  return app.inject({ method, url, remoteAddress, headers: { ...headers, ...type }, ...payload });
}

let addresses = 0;

describe.each(Role.options)("a %s", (role) => {
  test.each(routes.map((route) => ({ name: route.name, route })))(
    "asks $name as far as the role goes",
    async ({ name, route }) => {
      if (name === "signOut") return; // would end the session that asks
      const cookie = `handover_session=${cookies.get(role)}`;
      const { statusCode } = await statusOf(route, { cookie, "x-handover-console": "1" });
      const isServed = app.hasRoute({ method: route.method, url: route.path });
      if (!isServed) expect(statusCode).toBe(404);
      else if (permissionsOf(role).includes(route.needs)) expect(statusCode).not.toBe(403);
      else expect(statusCode).toBe(403);
    },
  );
});

test("what spends, ends or opens something is for admin agents alone, and viewers only look", () => {
  const open = (role: Role) =>
    routes.filter(({ needs }) => permissionsOf(role).includes(needs)).map(({ name }) => name);
  for (const name of ["approveBand", "abortMove", "rotateSecrets", "createToken"]) {
    expect(Role.options.filter((role) => open(role).includes(name))).toEqual(["adminAgent"]);
  }
  const written = routes.filter(({ method }) => method === "POST").map(({ name }) => name);
  expect(written.filter((name) => open("viewer").includes(name))).toEqual(["signOut"]);
});

test("nobody is nobody: every route refuses without a token or session, before it reads the body", async () => {
  for (const route of routes) {
    for (const headers of [
      {},
      { authorization: "Bearer wrong" },
      { authorization: `Bearer hnd_${"0".repeat(12)}_${"x".repeat(43)}` },
      { cookie: "handover_session=wrong" },
    ] as const) {
      const { statusCode } = await statusOf(route, headers);
      expect([route.name, statusCode]).toEqual([route.name, 401]);
    }
  }
});

test("a customer's link is the only permission of its routes, and a token or session is none", async () => {
  const opened = all.filter(({ needs }) => needs === "link");
  expect(opened.length).toBeGreaterThan(2);
  for (const route of opened) {
    const { statusCode } = await statusOf(route, { authorization: `Bearer ${TOKEN}` });
    expect([route.name, statusCode]).toEqual([route.name, 404]);
    expect(route.path.startsWith("/api/")).toBe(false);
  }
});

test("a write with the cookie alone is refused: another site's page could have caused it", async () => {
  const cookie = `handover_session=${cookies.get("adminAgent")}`;
  const refused = await app.inject({
    method: "POST",
    url: "/api/v1/sign-out",
    headers: { cookie },
  });
  expect(refused.statusCode).toBe(401);
  const read = await app.inject({ url: "/api/v1/caller", headers: { cookie } });
  expect(read.json()).toMatchObject({ agentId: "agent-adminAgent" });
});

describe("an API token", () => {
  const admin = (url: string, body?: object) =>
    app.inject({
      method: "POST",
      url,
      headers: { authorization: `Bearer ${TOKEN}` },
      ...(body === undefined ? {} : { payload: body }),
    });
  const ask = (token: string, url = "/api/v1/caller") =>
    app.inject({ url, headers: { authorization: `Bearer ${token}` } });
  const create = async (scopes: readonly string[]) => {
    const answer = await admin("/api/v1/tokens", { name: "reporting", scopes, days: 1 });
    return answer.json<{ token: string; row: { tokenId: string } }>();
  };

  test("has the scopes that it was made with, until it is revoked", async () => {
    const { row, token } = await create(["read"]);
    expect((await ask(token)).json()).toMatchObject({ permissions: ["read"] });
    expect((await ask(token, "/api/v1/tokens")).statusCode).toBe(403);
    expect((await ask(`${token.slice(0, -1)}_`)).statusCode).toBe(401);
    await admin(`/api/v1/tokens/${row.tokenId}/revocation`);
    expect((await ask(token)).statusCode).toBe(401);
    const listed = await ask(TOKEN, "/api/v1/tokens");
    expect(listed.body).not.toContain(token.slice(17));
    expect(JSON.stringify(await two.store.agents.listTokens("p1"))).not.toContain(token.slice(17));
  });

  test("ends on its day, and with the role of who made it", async () => {
    const maker = { agentId: "agent-adminAgent", name: "An adminAgent", isNamed: true };
    const caller = {
      ...maker,
      permissions: permissionsOf("adminAgent"),
      sessionHash: null,
      tokenId: null,
    };
    const { token } = await access.createToken(caller, {
      name: "x",
      scopes: ["read", "approve"],
      days: 1,
    });
    const at = (days: number) =>
      createAccess({
        agents: two.store.agents,
        partnerId: "p1",
        token: TOKEN,
        nowMs: () => Date.now() + days * 86_400_000,
      }).byBearer(`Bearer ${token}`);
    expect((await at(0.9))?.permissions).toEqual(["read", "approve"]);
    expect(await at(1.1)).toBeNull();
    const cookie = await access.beginSession(
      { agentId: "agent-adminAgent", name: "An adminAgent", role: "viewer" },
      3_600,
    );
    expect((await at(0))?.permissions).toEqual(["read"]);
    expect((await access.bySession(cookie))?.permissions).toEqual(["read"]);
    await access.beginSession(
      { agentId: "agent-adminAgent", name: "An adminAgent", role: "adminAgent" },
      3_600,
    );
  });

  test("of another partner opens nothing", async () => {
    const theirs = createAccess({
      agents: two.other.agents,
      partnerId: "p2",
      token: "other",
      nowMs: Date.now,
    });
    const agent = { agentId: "eve", name: "Eve", role: "adminAgent" } as const;
    const cookie = await theirs.beginSession(agent, 3_600);
    const maker = {
      agentId: "eve",
      name: "Eve",
      isNamed: true,
      sessionHash: null,
      tokenId: null,
    };
    const permissions = permissionsOf("adminAgent");
    const made = await theirs.createToken(
      { ...maker, permissions },
      { name: "x", scopes: ["read"], days: 1 },
    );
    expect(await theirs.bySession(cookie)).not.toBeNull();
    expect(await access.bySession(cookie)).toBeNull();
    expect((await ask(made.token)).statusCode).toBe(401);
  });
});

describe("a session", () => {
  const later = (ms: number) =>
    createAccess({
      agents: two.store.agents,
      partnerId: "p1",
      token: TOKEN,
      nowMs: () => Date.now() + ms,
    });
  const agent = { agentId: "ada", name: "Ada Rossi", role: "viewer" } as const;

  test("ends by itself, by idleness, by sign-out, and by an admin agent", async () => {
    const cookie = await access.beginSession(agent, 24 * 3_600);
    expect(await later(11 * 3_600_000).bySession(cookie)).toMatchObject({ name: "Ada Rossi" });
    expect(await later(22 * 3_600_000).bySession(cookie)).not.toBeNull(); // it was used meanwhile
    expect(await later(24.1 * 3_600_000).bySession(cookie)).toBeNull();
    const idle = await access.beginSession(agent, 24 * 3_600);
    expect(await later(12.1 * 3_600_000).bySession(idle)).toBeNull();
    const headers = { cookie: `handover_session=${idle}`, "x-handover-console": "1" };
    const out = await app.inject({ method: "POST", url: "/api/v1/sign-out", headers });
    expect(out.json()).toEqual({ ended: true });
    expect(await access.bySession(idle)).toBeNull();
    const other = await access.beginSession(agent, 3_600);
    const owner = { authorization: `Bearer ${TOKEN}` };
    const listed = await app.inject({ url: "/api/v1/sessions", headers: owner });
    expect(listed.body).not.toContain(other);
    const { sessions } = listed.json<{ sessions: { sessionId: string; agent: string }[] }>();
    for (const { agent: name, sessionId } of sessions) {
      if (name !== "Ada Rossi") continue;
      const url = `/api/v1/sessions/${sessionId}/end`;
      expect((await app.inject({ method: "POST", url, headers: owner })).statusCode).toBe(200);
    }
    expect(await access.bySession(other)).toBeNull();
  });

  test("everybody sees their own, and ends them all at once", async () => {
    const [here, there] = [
      await access.beginSession(agent, 3_600),
      await access.beginSession(agent, 3_600),
    ];
    const someoneElse = cookies.get("viewer") ?? "";
    const headers = { cookie: `handover_session=${here}`, "x-handover-console": "1" };
    const shown = await app.inject({ url: "/api/v1/caller", headers });
    const { sessions } = shown.json<{ sessions: { isThis: boolean }[] }>();
    expect(sessions.map(({ isThis }) => isThis).sort()).toEqual([false, true]);
    const url = "/api/v1/sign-out?everywhere=true";
    expect((await app.inject({ method: "POST", url, headers })).json()).toEqual({ ended: true });
    expect(await access.bySession(here)).toBeNull();
    expect(await access.bySession(there)).toBeNull();
    expect(await access.bySession(someoneElse)).not.toBeNull();
  });

  test("of somebody who has left is ended with all others, and with the tokens that they made", async () => {
    const cookie = await access.beginSession({ ...agent, role: "adminAgent" }, 3_600);
    const ada = await access.bySession(cookie);
    if (ada === null) throw new Error("not signed in");
    const wanted = { name: "reporting", scopes: ["read" as const], days: 366 };
    const { token } = await access.createToken(ada, wanted);
    const asReport = () =>
      app.inject({ url: "/api/v1/moves", headers: { authorization: `Bearer ${token}` } });
    expect((await asReport()).statusCode).toBe(200);
    const left = (name: string) =>
      app.inject({
        method: "POST",
        url: "/api/v1/access/end",
        headers: { authorization: `Bearer ${TOKEN}` },
        payload: { agent: name },
      });
    expect((await left("Ada Rossi")).json()).toEqual({ sessions: 1, tokens: 1 });
    expect(await access.bySession(cookie)).toBeNull();
    expect((await asReport()).statusCode).toBe(401);
    expect((await left("Nobody")).json()).toMatchObject({ code: "AGENT_UNKNOWN" });
  });
});
