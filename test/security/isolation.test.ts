// One partner never sees or changes what belongs to another: by the database's own rules, and route by route.

import type { FastifyInstance } from "fastify";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clientConfig, connectionsFromUrl } from "#store/connections.ts";
import { openStore } from "#store/open-store.ts";
import { testKeys } from "#store/testing/test-keys.ts";
import { asked, routes } from "./routes.ts";
import { openApp, openTwoPartners, THEIRS, type TwoPartners } from "./two-partners.ts";

const TOKEN = "a-token";

let two: TwoPartners;
let app: FastifyInstance;
let owner: pg.Client;
let tables: readonly string[];
beforeAll(async () => {
  two = await openTwoPartners();
  app = await openApp(two.services, TOKEN);
  owner = await session(clientConfig(two.store.connections.owner));
  const { rows } = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'
      and table_type = 'BASE TABLE' and table_name <> 'schema_migrations' order by 1`,
  );
  tables = rows.map(({ name }) => name);
});
afterAll(async () => {
  await owner.end();
  await app.close();
  await two.close();
});

async function session(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(config);
  await client.connect();
  return client;
}

/** Everything that the second partner has, table by table. */
async function theirRows(): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const table of tables) {
    const { rows } = await owner.query<{ all: string | null }>(
      `select string_agg(t::text, e'\\n' order by t::text) as all from ${table} t where partner_id = 'p2'`,
    );
    found[table] = rows[0]?.all ?? "";
  }
  return found;
}

describe("in the database", () => {
  test("every table is closed by row-level security, and the server's role owns none", async () => {
    const { rows } = await owner.query(
      `select relname as table, relrowsecurity as closed, pg_get_userbyid(relowner) <> 'handover_app' as owned,
         exists (select from pg_policies where tablename = relname and cmd = 'ALL') as policy
       from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
         and relname <> 'schema_migrations' order by relname`,
    );
    expect(rows).toEqual(
      tables.map((table) => ({ table, closed: true, owned: true, policy: true })),
    );
    const { rows: role } = await owner.query(
      "select rolsuper or rolbypassrls or rolcreaterole as strong from pg_roles where rolname = 'handover_app'",
    );
    expect(role).toEqual([{ strong: false }]);
  });

  test("a session sees, changes and adds rows of its own partner only", async () => {
    const before = await theirRows();
    const filled = tables.filter((table) => before[table] !== "");
    expect(filled.length).toBeGreaterThanOrEqual(14);
    const mine = await session(clientConfig(two.store.connections.app, "p1"));
    const nobody = await session(clientConfig(two.store.connections.app));
    for (const table of filled) {
      const counted = (client: pg.Client) =>
        client.query<{ n: number }>(`select count(*)::int as n from ${table}`);
      const { rows: others } = await mine.query(
        `select partner_id from ${table} where partner_id <> 'p1'`,
      );
      expect([table, others]).toEqual([table, []]);
      expect([table, (await counted(nobody)).rows]).toEqual([table, [{ n: 0 }]]);
      for (const statement of [
        `update ${table} set partner_id = 'p1' where partner_id = 'p2'`,
        `delete from ${table} where partner_id = 'p2'`,
        `update ${table} set partner_id = 'p2'`,
        `insert into ${table} (partner_id) values ('p2')`,
      ]) {
        await mine.query("begin");
        const changed = await mine.query(statement).catch(() => ({ rowCount: 0 }));
        await mine.query("rollback");
        expect([statement, changed.rowCount]).toEqual([statement, 0]);
      }
    }
    await mine.end();
    await nobody.end();
    expect(await theirRows()).toEqual(before);
  });

  test("also where the operator's URL names a superuser, sessions take on a role that owns nothing", async () => {
    const { owner: address } = two.store.connections;
    if (!("user" in address)) throw new Error("an address by parts");
    const { database, host, password, user } = address;
    const url = `postgresql://${user}:${password}@/${database}?host=${encodeURIComponent(host)}`;
    const connections = connectionsFromUrl(url);
    const store = await openStore(connections, { partnerId: "p1", keys: testKeys() });
    expect(await store.customers.list("p2")).toEqual([]);
    expect(await store.customers.list("p1")).toHaveLength(1);
    await store.close();
    const mine = await session(clientConfig(connections.app, "p1"));
    const { rows } = await mine.query(
      "select current_user as me, count(*)::int as n from customers",
    );
    expect(rows).toEqual([{ me: "handover_app", n: 1 }]);
    await mine.end();
  });

  test("a partner's id may hold blanks and backslashes, and sets nothing else", async () => {
    const strange = "p1 -c role=handover_owner \\ x";
    const mine = await session(clientConfig(two.store.connections.app, strange));
    const { rows } = await mine.query(
      "select current_setting('handover.partner_id') as partner, current_user as me",
    );
    expect(rows).toEqual([{ partner: strange, me: "handover_app" }]);
    await mine.end();
  });
});

describe("a route that is asked for another partner's things", () => {
  test.each(routes.map((route) => ({ name: route.name, route })))("$name", async ({ route }) => {
    const before = await theirRows();
    const { body, contentType, method, url } = asked(route, two.theirs);
    const answer = await app.inject({
      method,
      url,
      headers: {
        authorization: `Bearer ${route.needs === "link" ? two.theirs.linkSecret : TOKEN}`,
        ...(contentType === null ? {} : { "content-type": contentType }),
      },
      ...(body === null ? {} : { payload: body }),
    });
    const names = /:\w/.test(route.path) || route.needs === "link";
    if (names) expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode, answer.body).not.toBe(500);
    expect(withoutEchoes(answer.body)).not.toMatch(new RegExp(THEIRS, "i"));
    expect(await theirRows()).toEqual(before);
  });

  /** What was asked for may be named in a refusal; nothing that only the other partner knows may. */
  function withoutEchoes(body: string): string {
    return Object.values(two.theirs).reduce((text, echo) => text.replaceAll(echo, ""), body);
  }
});

test("the same requests for its own things find them", async () => {
  const headers = { authorization: `Bearer ${TOKEN}` };
  for (const name of ["showMove", "showPlan", "showJournal", "showLetter", "showInvitation"]) {
    const route = routes.find((each) => each.name === name);
    if (route === undefined) throw new Error(name);
    const { method, url } = asked(route, two.mine);
    const answer = await app.inject({ method, url, headers });
    expect([name, answer.statusCode]).toEqual([name, 200]);
  }
});
