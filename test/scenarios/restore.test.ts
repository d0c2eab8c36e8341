// In the middle of a portfolio the disk is lost: what was backed up while the server worked is restored, and the year ends
// as if nothing had happened.

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seededRandom } from "#lib/random.ts";
import type { OutcomeRecord } from "#simulation/judge/judge.ts";
import type { Disaster } from "#simulation/run/product-processes.ts";
import { runFast } from "#simulation/fast/fast-run.ts";
import { runWorld } from "#simulation/run/run-world.ts";
import { makeWorld } from "#simulation/worlds/portfolio-world.ts";
import { removeEmbeddedPostgres } from "#store/embedded/layout.ts";
import { engineParts } from "../../src/main/engine-parts.ts";

const HANDOVER = join(import.meta.dirname, "../../bin/handover");
const KEYS = "secrets.key";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "handover-restore-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const losses: string[] = [];

/** The keys lie elsewhere, as they should. */
function theDiskIsLost(): Disaster {
  const file = join(folder, "backup");
  const handover = async (home: string, ...argv: readonly string[]) => {
    const env = { ...process.env, HANDOVER_HOME: home, DATABASE_URL: "" };
    const { stdout } = await promisify(execFile)(HANDOVER, [...argv, "--json"], { env });
    return JSON.parse(stdout) as { rows: number };
  };
  let backedUp = 0;
  return {
    async before(home) {
      rmSync(file, { force: true });
      backedUp = (await handover(home, "backup", file)).rows;
    },
    async meanwhile(home) {
      const keys = readFileSync(join(home, KEYS));
      removeEmbeddedPostgres(home);
      rmSync(home, { recursive: true });
      mkdirSync(home);
      writeFileSync(join(home, KEYS), keys, { mode: 0o600 });
      const { rows } = await handover(home, "restore", file);
      losses.push(`${backedUp} ${rows}`);
    },
  };
}

const SEED = 3;
const made = () =>
  makeWorld({ seed: SEED, customers: 1, usersPerCustomer: 3, faults: "none", mix: [] });

/** The same world in one thread, in which nothing is lost. */
async function undisturbed(): Promise<OutcomeRecord> {
  const options = { seed: SEED, made: made(), crashes: 0, strategy: "plan", compose: engineParts };
  return (await runFast(options)).outcome;
}

async function restored(disaster: Disaster): Promise<OutcomeRecord> {
  const { outcome } = await runWorld({
    seed: SEED,
    made: made(),
    crashes: 1,
    disaster,
    random: seededRandom(SEED).fork("crashes"),
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  return outcome;
}

/** What processes and a crash add by themselves: time, and reads that are made again. */
const ADDED = new Set(["wallMs", "crashes", "requests"]);

function figuresOf(outcome: OutcomeRecord): object {
  return Object.fromEntries(Object.entries(outcome).filter(([name]) => !ADDED.has(name)));
}

test("backup, wipe and restore change no figure of the run", async () => {
  const outcome = await restored(theDiskIsLost());
  expect(losses.map((each) => new Set(each.split(" ")).size)).toEqual([1]);
  expect(figuresOf(outcome)).toEqual(figuresOf(await undisturbed()));
  expect(outcome.moved).toBeGreaterThan(0);
});
