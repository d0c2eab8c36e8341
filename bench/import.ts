// npm run bench -- import: 100,000 customers, three rows in a hundred wrong, tried without writing, imported,
// killed in the middle again and again on one database, and imported there. Says what was measured, and fails where a promise is broken.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { removeEmbeddedPostgres } from "#store/embedded/layout.ts";
import { z } from "zod";
import { writeImportFile } from "./import-file.ts";

const CUSTOMERS = 100_000;
const WALL_MS_MAX = 60_000;
const MEMORY_MB_MAX = 500;
const KINDS_MIN = 15;
const KILLS = 5; // what is left of a killed import must not slow the next one down

const Measured = z.object({
  wallMs: z.number(),
  memoryMaxMb: z.number(),
  rowsBefore: z.number(),
  rowsIn: z.number(),
  rowsAccepted: z.number(),
  customersNew: z.number(),
  customersChanged: z.number(),
  refusals: z.record(z.string(), z.number()),
  rowsOut: z.number(),
  customers: z.number(),
  moves: z.number(),
  stateHash: z.string(),
});
type Measured = z.infer<typeof Measured>;

export async function run(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "handover-bench-"));
  const [first, second] = [join(folder, "once"), join(folder, "killed")];
  try {
    const file = join(folder, "customers.csv");
    const written = await writeImportFile(file, CUSTOMERS);
    const once = await importFile(first, file);
    const killedAfterMs = Math.round(once.wallMs / 2);
    for (let kill = 0; kill < KILLS; kill += 1) {
      await killInTheMiddle(second, file, killedAfterMs);
    }
    const dry = await importFile(second, file, ["dry"]);
    const again = await importFile(second, file);
    const twice = await importFile(second, file);
    const kinds = Object.keys(written.bad).length;
    const broken = [
      [kinds >= KINDS_MIN, "too few kinds of bad rows"],
      [sameCounts(once.refusals, written.bad), "bad rows not refused by their name"],
      [once.rowsIn === written.rows && once.rowsOut === written.rows, "rows in are not rows out"],
      [Math.max(once.wallMs, dry.wallMs, again.wallMs) < WALL_MS_MAX, "too slow"],
      [
        Math.max(once.memoryMaxMb, dry.memoryMaxMb, again.memoryMaxMb) < MEMORY_MB_MAX,
        "too much memory",
      ],
      [dry.rowsBefore === 0 && dry.rowsOut === 0, "a killed import or a dry run left rows"],
      [sameCounts(dry.refusals, once.refusals), "a dry run refuses other rows"],
      [again.stateHash === once.stateHash, "killed and run again is another end state"],
      [twice.stateHash === once.stateHash, "a second import changes something"],
    ].flatMap(([holds, what]) => (holds === true ? [] : [what]));
    const { refusals: _, ...figures } = once;
    console.log(
      JSON.stringify({
        ...figures,
        kinds,
        killedAfterMs,
        dryMs: dry.wallMs,
        dryMemoryMaxMb: dry.memoryMaxMb,
        againMs: again.wallMs,
        broken,
      }),
    );
    return broken.length === 0 ? 0 : 1;
  } finally {
    for (const each of [first, second]) removeEmbeddedPostgres(each);
    await rm(folder, { recursive: true, force: true });
  }
}

function start(folder: string, file: string, more: readonly string[] = []) {
  const script = join(import.meta.dirname, "import-process.ts");
  const options = ["--disable-warning=ExperimentalWarning", script, folder, file, ...more];
  return spawn(process.execPath, options, { stdio: ["ignore", "pipe", "inherit"] });
}

async function importFile(
  folder: string,
  file: string,
  more: readonly string[] = [],
): Promise<Measured> {
  const child = start(folder, file, more);
  let output = "";
  for await (const chunk of child.stdout) output += String(chunk);
  return Measured.parse(JSON.parse(output.trim().split("\n").at(-1) ?? ""));
}

async function killInTheMiddle(folder: string, file: string, afterMs: number): Promise<void> {
  const child = start(folder, file);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await new Promise((resolve) => child.stdout.once("data", resolve)); // it says when it begins
  await wait(afterMs);
  if (!child.kill("SIGKILL")) throw new Error("the import was over before it could be killed");
  await ended;
}

function sameCounts(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): boolean {
  const codes = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return codes.every((code) => a[code] === b[code]);
}
