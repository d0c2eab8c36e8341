import { spawn } from "node:child_process";
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addDays, addHours } from "#lib/instant.ts";
import { openWorld, type WorldLedger } from "./open-world.ts";
import { STARTS_AT, TENANT, smallWorldFile, source, user } from "./small-world.ts";

/** Commits one event after another and, after each commit, tells that it is acknowledged. */
const WRITER = `
  import { openWorld } from "./open-world.ts";
  import { smallWorldFile } from "./small-world.ts";
  const world = await openWorld({ folder: process.argv[1] });
  await world.load(smallWorldFile());
  for (let number = 1; ; number += 1) {
    const details = { number };
    world.log({ tenantId: null, kind: "counted", actor: "us", injected: false, details });
    await world.commit();
    process.stdout.write(number + "\\n");
  }
`;

let folder: string;
let opened: WorldLedger[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "handover-world-"));
  opened = [];
});

afterEach(async () => {
  for (const world of opened) await world.close();
  await rm(folder, { recursive: true });
});

async function open(): Promise<WorldLedger> {
  const world = await openWorld({ folder });
  opened.push(world);
  return world;
}

function counted(world: WorldLedger): readonly unknown[] {
  return [...world.all("events")]
    .filter((event) => event.kind === "counted")
    .map((event) => event.details["number"]);
}

function count(world: WorldLedger, number: number): void {
  const details = { number };
  world.log({ tenantId: null, kind: "counted", actor: "us", injected: false, details });
}

describe("the world's ledger", () => {
  it("is the same world when it is opened again", async () => {
    const first = await open();
    expect(first.isSeeded).toBe(false);
    await first.load(smallWorldFile());
    first.advanceTo(addHours(STARTS_AT, 3));
    first.put("subscriptions", source({ seats: 9 }));
    first.remove("users", "user-2");
    const guid = first.guid();
    await first.commit();
    await first.close();

    const second = await open();
    expect(second.isSeeded).toBe(true);
    expect(second.now).toBe(addHours(STARTS_AT, 3));
    expect(second.record).toEqual({ note: "kept verbatim" });
    expect(second.get("subscriptions", "source-1")?.seats).toBe(9);
    expect(second.ofTenant("users", TENANT).map(({ id }) => id)).toEqual(["user-1", "user-3"]);
    expect(second.nextDueAt).toBe("2026-09-01T00:00:00.000Z");
    expect(second.guid()).not.toBe(guid);
    second.advanceTo("2026-09-02T00:00:00.000Z" as typeof STARTS_AT);
    expect(second.get("subscriptions", "source-1")?.renewedAt).not.toBeNull();
  });

  it("keeps every acknowledged commit when its process is killed", async () => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", WRITER, folder], {
      cwd: import.meta.dirname,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let acknowledged = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged = Number(line);
      if (acknowledged === 200) child.kill("SIGKILL");
    }
    const world = await open();
    const numbers = counted(world);
    expect(numbers.length).toBeGreaterThanOrEqual(acknowledged);
    expect(numbers.slice(0, 200)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
  });

  it("drops a torn last line, and refuses one torn before the last", async () => {
    const world = await open();
    await world.load(smallWorldFile());
    count(world, 1);
    await world.commit();
    await world.close();
    opened = [];
    const path = join(folder, "world.jsonl");
    await appendFile(path, '{"now":"2026-06-01T00:00');
    expect(counted(await open())).toEqual([1]);
    await opened.pop()?.close();
    const text = await readFile(path, "utf8");
    await writeFile(path, `{"torn\n${text}`);
    await expect(openWorld({ folder })).rejects.toThrow("damaged at line 1");
  });

  it("commits made together share a write, and each waits for it", async () => {
    const world = await open();
    await world.load(smallWorldFile());
    const before = (await readFile(join(folder, "world.jsonl"), "utf8")).split("\n").length;
    const commits = Array.from({ length: 500 }, (_, index) => {
      count(world, index);
      return world.commit();
    });
    await Promise.all(commits);
    const after = (await readFile(join(folder, "world.jsonl"), "utf8")).split("\n").length;
    expect(after - before).toBeLessThan(5);
    await world.close();
    opened = [];
    expect(counted(await open())).toHaveLength(500);
  });

  it("loading another world leaves nothing of the one before", async () => {
    const world = await open();
    await world.load(smallWorldFile());
    world.advanceTo(addDays(STARTS_AT, 100));
    await world.load(smallWorldFile({ users: [user(1)] }));
    expect(world.now).toBe(STARTS_AT);
    await world.close();
    opened = [];
    const again = await open();
    expect(again.now).toBe(STARTS_AT);
    expect(again.ofTenant("users", TENANT)).toHaveLength(1);
    expect(again.get("subscriptions", "source-1")?.renewedAt).toBeNull();
  });

  it("refuses a world file with a key it does not know, and stays as it was", async () => {
    const world = await open();
    await world.load(smallWorldFile());
    await expect(world.load({ ...smallWorldFile(), colour: "blue" })).rejects.toThrow("colour");
    expect(world.ofTenant("users", TENANT)).toHaveLength(3);
  });

  it("an act that is put off happens at its new instant only, and hides none before it", async () => {
    const world = await open();
    await world.load(smallWorldFile({ subscriptions: [] }));
    const act = { kind: "customerAddsUsers", skuId: "none", count: 1 } as const;
    const at = (hours: number) => addHours(STARTS_AT, hours);
    world.put("scheduled", { id: "x", tenantId: TENANT, at: at(1), act });
    world.schedule(at(2), TENANT, act);
    world.put("scheduled", { id: "x", tenantId: TENANT, at: at(3), act });
    expect(world.nextDueAt).toBe(at(2));
    world.advanceTo(at(9));
    const happened = [...world.all("events")].filter((event) => event.kind === "usersAdded");
    expect(happened.map((event) => event.at)).toEqual([at(2), at(3)]);
  });

  it("is served by one process at a time", async () => {
    await open();
    await expect(openWorld({ folder })).rejects.toThrow("another sandbox is at work");
  });

  it("tells who waits for the clock", async () => {
    const world = await open();
    await world.load(smallWorldFile());
    const seen: string[] = [];
    const stop = world.onClock(() => seen.push(world.now));
    world.advanceTo(addHours(STARTS_AT, 1));
    world.advanceTo(addHours(STARTS_AT, 2));
    stop();
    world.advanceTo(addHours(STARTS_AT, 3));
    expect(seen).toEqual([addHours(STARTS_AT, 1), addHours(STARTS_AT, 2)]);
  });
});
