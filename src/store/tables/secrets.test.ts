import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientConfig } from "../connections.ts";
import { openStore, type Store } from "../open-store.ts";
import { keyFile, keysFromText } from "../secrets/key-sources.ts";
import { openTestStore, type TestStore } from "../testing/open-test-store.ts";
import { aPartner } from "../testing/samples.ts";

const folder = mkdtempSync(join(tmpdir(), "handover-secrets-"));
const path = join(folder, "secrets.key");
let base: TestStore;
let store: Store;
let owner: pg.Client;
beforeAll(async () => {
  base = await openTestStore();
  store = await openStore(base.connections, { partnerId: "p1", keys: keyFile(path) });
  owner = new pg.Client(clientConfig(base.connections.owner));
  await owner.connect();
  await store.partners.save(aPartner("p1"));
});
afterAll(async () => {
  await owner.end();
  await store.close();
  await base.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function everythingStored(): Promise<string> {
  const { rows } = await owner.query("select * from secrets");
  return JSON.stringify(rows);
}

test("a secret is read as it was saved, and does not stand in the database", async () => {
  await store.secrets.save("p1", "clientSecret", "very-private");
  await store.secrets.save("p1", "clientSecret", "very-private indeed");
  expect(await store.secrets.read("p1", "clientSecret")).toBe("very-private indeed");
  expect(await store.secrets.read("p1", "refreshToken")).toBeNull();
  const stored = await everythingStored();
  for (const form of ["utf8", "base64", "hex"] as const) {
    expect(stored).not.toContain(Buffer.from("very-private").toString(form).slice(0, 12));
  }
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("of two who rotate the same refresh token, one is told to read the other's", async () => {
  expect(await store.secrets.replace("p1", "refreshToken", "token-0", "token-1")).toBe(false);
  expect(await store.secrets.replace("p1", "refreshToken", null, "token-1")).toBe(true);
  const rotated = await Promise.all([
    store.secrets.replace("p1", "refreshToken", "token-1", "token-2a"),
    store.secrets.replace("p1", "refreshToken", "token-1", "token-2b"),
  ]);
  expect(rotated.filter(Boolean)).toHaveLength(1);
  const kept = rotated[0] === true ? "token-2a" : "token-2b";
  expect(await store.secrets.read("p1", "refreshToken")).toBe(kept);
});

test("keys change while another process reads and rotates tokens, and the oldest is forgotten", async () => {
  const other = await openStore(base.connections, { partnerId: "p1", keys: keyFile(path) });
  const first = keyIds()[0];
  let token = (await store.secrets.read("p1", "refreshToken")) ?? "";
  for (let round = 1; round <= 3; round += 1) {
    const next = `token-of-round-${round}`;
    const [rotated, isReplaced] = await Promise.all([
      store.secrets.rotate("p1"),
      other.secrets.replace("p1", "refreshToken", token, next),
    ]);
    expect(isReplaced).toBe(true);
    token = next;
    expect(await other.secrets.read("p1", "refreshToken")).toBe(token);
    expect(await other.secrets.read("p1", "clientSecret")).toBe("very-private indeed");
    expect(rotated.keyId).toBe(keyIds()[0]);
    expect(rotated.keyId).not.toBe(first);
  }
  expect(keyIds()).not.toContain(first);
  expect(keyIds().length).toBeLessThanOrEqual(3);
  await other.close();
});

test("a secret opens with its key alone, unchanged, and in its own place", async () => {
  const stranger = await openStore(base.connections, {
    partnerId: "p1",
    keys: keysFromText(`${keyIds()[0]}:${Buffer.alloc(32, 1).toString("base64")}`),
  });
  const cannot = /cannot be opened/;
  await expect(stranger.secrets.read("p1", "clientSecret")).rejects.toThrow(cannot);
  const keyless = await openStore(base.connections, {
    partnerId: "p1",
    keys: keysFromText(other32("elsewhere")),
  });
  await expect(keyless.secrets.read("p1", "clientSecret")).rejects.toThrow(cannot);
  await owner.query(`update secrets set (key_id, sealed) =
    (select key_id, sealed from secrets where name = 'refreshToken') where name = 'clientSecret'`);
  await expect(store.secrets.read("p1", "clientSecret")).rejects.toThrow(cannot);
  await stranger.close();
  await keyless.close();
});

test("another cipher comes with a key of its own, and what the one before sealed still opens", async () => {
  const withKeys = (text: string) =>
    openStore(base.connections, { partnerId: "p1", keys: keysFromText(text) });
  const before = await withKeys(other32("old"));
  await before.secrets.save("p1", "linkKey", "signs links");
  const after = await withKeys(`new:chacha20-poly1305:${THIRTY_TWO}, ${other32("old")}`);
  expect(await after.secrets.read("p1", "linkKey")).toBe("signs links");
  await after.secrets.save("p1", "linkKey", "signs links again");
  expect(await after.secrets.read("p1", "linkKey")).toBe("signs links again");
  const alone = await withKeys(`new:chacha20-poly1305:${THIRTY_TWO}`);
  expect(await alone.secrets.read("p1", "linkKey")).toBe("signs links again");
  const otherwise = await withKeys(`new:aes-256-gcm:${THIRTY_TWO}`);
  await expect(otherwise.secrets.read("p1", "linkKey")).rejects.toThrow(/cannot be opened/);
  await owner.query("delete from secrets where name = 'linkKey'");
  for (const opened of [before, after, alone, otherwise]) await opened.close();
});

test("keys of the environment are checked, and none of them is repeated in the error", () => {
  expect(keysFromText(`${other32("b")}, ${other32("a")}`).read().currentId).toBe("b");
  const short = Buffer.alloc(16, 9).toString("base64");
  expect(() => keysFromText(`a:${short}`)).toThrow(/"a" is not/);
  expect(() => keysFromText(`a:${short}`)).not.toThrow(short);
  expect(() => keysFromText(`${other32("a")},${other32("a")}`)).toThrow(/id of its own/);
  expect(() => keysFromText(`a:rot13:${THIRTY_TWO}`)).toThrow(/"a" is not/);
});

const THIRTY_TWO = Buffer.alloc(32, 2).toString("base64");

function other32(id: string): string {
  return `${id}:${THIRTY_TWO}`;
}

function keyIds(): string[] {
  return JSON.parse(readFileSync(path, "utf8")).keys.map(({ id }: { id: string }) => id);
}
