// In the middle of a portfolio the disk is lost: what was backed up two days before, while the product worked, is restored,
// and the portfolio ends as if nothing had happened.

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { addDays } from "#lib/instant.ts";
import { seededRandom } from "#lib/random.ts";
import { runFast } from "#simulation/fast/fast-run.ts";
import type { OutcomeRecord } from "#simulation/judge/judge.ts";
import { policyOf } from "#simulation/mix-policy.ts";
import { assemble, WORLD_STARTS_AT } from "#simulation/worlds/assemble.ts";
import type { CustomerBlueprint, SourceBlueprint } from "#simulation/worlds/blueprint.ts";
import { removeEmbeddedPostgres } from "#store/embedded/layout.ts";
import { startEmbeddedPostgres } from "#store/embedded/start-embedded-postgres.ts";
import { openStore, type Store } from "#store/open-store.ts";
import { keyFile } from "#store/secrets/key-sources.ts";
import { engineParts } from "../../src/main/engine-parts.ts";
import { runInProcess } from "./run-in-process.ts";

const HANDOVER = join(import.meta.dirname, "../../bin/handover");
const Written = z.object({ rows: z.number() });

const SEED = 3;
const DAYS = 46;
/** Between the two both subscriptions of Microsoft’s own customers that end at the same time are ordered. */
const BACKED_UP_ON_DAY = 24;
const LOST_ON_DAY = 26;
const policy = policyOf(["partner-transfer"]);

const source = {
  sku: "SPB",
  seats: 4,
  seller: "webDirect",
  agreementType: "mcaWebDirect",
  term: "P1Y",
  endsInDays: 31,
  autoRenew: true,
  wish: "move",
  obstacles: [],
} as const satisfies SourceBlueprint;
const rivals = { ...source, seller: "rival", agreementType: "cspNce" } as const;

const people = {
  sourcePartner: { ownershipTransfer: { does: "asAsked", afterHours: 5 * 24 } },
} as const satisfies CustomerBlueprint["people"];

function customer(
  situation: string,
  sources: readonly SourceBlueprint[],
  changes: Partial<CustomerBlueprint> = {},
): CustomerBlueprint {
  const common = { country: "DE", language: "it", intent: "move", users: 3 } as const;
  return { situation, ...common, sources, ...changes };
}

/** Ordered before the loss, in the days that are lost, and after them; handed over; and what stays where it is. */
const portfolio = [
  customer("bought before", [{ ...source, endsInDays: 24 }]),
  customer("bought in the lost days", [{ ...source, sku: "EXCHANGESTANDARD", endsInDays: 30 }]),
  customer(
    "of two sellers",
    [source, { ...rivals, sku: "VISIOCLIENT", seats: 2, endsInDays: 44 }],
    {
      usersBySku: { VISIOCLIENT: 2 },
      people,
    },
  ),
  customer("handed over", [{ ...rivals, endsInDays: 44 }], { people }),
  customer("bought afterwards", [{ ...source, sku: "SPE_F1", endsInDays: 36 }]),
  customer("supported only", [{ ...source, wish: "keep" }], { intent: "supportOnly" }),
];

const made = () => assemble(SEED, "rough", portfolio, seededRandom(SEED));

/** All that the product keeps, on a disk of its own. The keys lie elsewhere, as they should. */
function diskToLose(folder: string) {
  const home = join(folder, "home");
  const keys = join(home, "secrets.key");
  const file = join(folder, "backup");
  const rows: number[] = [];
  async function handover(...argv: readonly string[]): Promise<void> {
    const env = { ...process.env, HANDOVER_HOME: home, DATABASE_URL: "" };
    const { stdout } = await promisify(execFile)(HANDOVER, [...argv, "--json"], { env });
    rows.push(Written.parse(JSON.parse(stdout)).rows);
  }
  return {
    rows,
    async open(partnerId: string) {
      const database = await startEmbeddedPostgres({ folder: home });
      const store = await openStore(database.connections, { partnerId, keys: keyFile(keys) });
      const drop = () => store.close().then(() => database.stop());
      return { ...store, drop };
    },
    backUp: () => handover("backup", file),
    async loseAndRestore() {
      const kept = readFileSync(keys);
      removeEmbeddedPostgres(home);
      rmSync(home, { recursive: true });
      mkdirSync(home);
      writeFileSync(keys, kept, { mode: 0o600 });
      await handover("restore", file);
    },
  };
}

const folder = mkdtempSync(join(tmpdir(), "handover-restore-"));
afterAll(() => {
  removeEmbeddedPostgres(join(folder, "home"));
  rmSync(folder, { recursive: true });
});

/** The disk is lost once; `ordered`: by then, and by the time of what was restored. */
async function restored() {
  const disk = diskToLose(folder);
  const due = [BACKED_UP_ON_DAY, LOST_ON_DAY].map((day) => addDays(WORLD_STARTS_AT, day));
  const ordered: number[] = [];
  const outcome = await runInProcess(made(), DAYS, {
    name: "plan",
    policy,
    openStore: disk.open,
    async atInstant(now, _microsoft, { goOnWith, partnerId, store }) {
      if (due[0] === undefined || now < due[0]) return;
      due.shift();
      ordered.push(await ordersKnown(store, partnerId));
      if (due.length > 0) return disk.backUp();
      await goOnWith(async () => {
        await disk.loseAndRestore();
        return disk.open(partnerId);
      });
    },
  });
  return { outcome, ordered, rows: disk.rows };
}

async function ordersKnown(store: Store, partnerId: string): Promise<number> {
  const moves = await store.moves.list(partnerId);
  const journals = await Promise.all(
    moves.map(({ moveId }) => store.journal.list(partnerId, moveId)),
  );
  return journals.flat().filter(({ details }) => details["event"] === "ordered").length;
}

/** The same world in one thread and in memory, in which nothing is lost. */
async function undisturbed(): Promise<OutcomeRecord> {
  const way = {
    seed: 1,
    made: made(),
    crashes: 0,
    strategy: "plan",
    compose: engineParts,
  } as const;
  return (await runFast({ ...way, policy, days: DAYS })).outcome;
}

/** What may differ: after the loss the world is read again, each read may meet a limit, and time is measured in one alone. */
const MAY_DIFFER = new Set(["requests", "throttled", "wallMs"]);

function figuresOf(outcome: OutcomeRecord): object {
  return Object.fromEntries(Object.entries(outcome).filter(([name]) => !MAY_DIFFER.has(name)));
}

test("backup, wipe and restore in the middle of a portfolio change no figure of it", async () => {
  const { ordered, outcome, rows } = await restored();
  const [whenBackedUp = 0, whenLost = 0] = ordered;

  expect(whenBackedUp).toBeGreaterThan(0);
  expect(whenLost).toBeGreaterThan(whenBackedUp);
  const [written, read] = rows;
  expect(read).toBe(written);
  expect(outcome).toMatchObject({ moved: 6, kept: 1, unfinished: 0 });
  expect(figuresOf(outcome)).toEqual(figuresOf(await undisturbed()));
});
