// npm run bench -- plan: 10,000 customers with a million users, read one after another from Microsoft's
// answers, planned, proven and hashed; beside it the time that JSON.parse alone takes for the same text.

import { spawn } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";

const SMALL = 1_000;
const LARGE = 10_000;
const TIMES_PARSE_MAX = 6;
const MEMORY_MB_MAX = 1_000;
/** Ten times the customers may take ten times as long, and a little for what a machine does beside. */
const GROWTH_MAX = 10 * 1.15;
const REASSIGNED_SHARE = 0.2;

const Taken = z.object({ processorMs: z.number(), elapsedMs: z.number() });
const Measured = z.object({
  customers: z.number(),
  parsing: Taken,
  planning: Taken,
  bytes: z.number(),
  users: z.number(),
  lines: z.number(),
  reassigned: z.number(),
  memoryMaxMb: z.number(),
  unproved: z.array(z.number()),
});
type Measured = z.infer<typeof Measured>;

export async function run(): Promise<number> {
  const small = await plan(SMALL);
  const large = await plan(LARGE);
  const growth = large.planning.processorMs / small.planning.processorMs;
  const timesParse = large.planning.processorMs / large.parsing.processorMs;
  const timesParseElapsed = large.planning.elapsedMs / large.parsing.elapsedMs;
  const broken = [
    [timesParse <= TIMES_PARSE_MAX, "slower than six times JSON.parse"],
    [large.memoryMaxMb < MEMORY_MB_MAX, "too much memory"],
    [growth <= GROWTH_MAX, "grows faster than the customers"],
    [large.reassigned >= large.lines * REASSIGNED_SHARE, "too few lines need other licenses"],
    [large.unproved.length === 0, "plans that the verifier does not accept"],
  ].flatMap(([holds, what]) => (holds === true ? [] : [what]));
  for (const { customers, users, bytes, parsing, planning, memoryMaxMb } of [small, large]) {
    console.log(
      JSON.stringify({
        customers,
        users,
        bytesPerUser: Math.round(bytes / users),
        parseMs: Math.round(parsing.processorMs),
        planMs: Math.round(planning.processorMs),
        memoryMaxMb,
      }),
    );
  }
  const figures = {
    timesParse: round(timesParse),
    timesParseElapsed: round(timesParseElapsed),
    growth: round(growth),
    broken,
  };
  console.log(JSON.stringify(figures));
  return broken.length === 0 ? 0 : 1;
}

async function plan(customers: number): Promise<Measured> {
  const script = join(import.meta.dirname, "plan-process.ts");
  const options = ["--disable-warning=ExperimentalWarning", script, String(customers)];
  const child = spawn(process.execPath, options, { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  for await (const chunk of child.stdout) output += String(chunk);
  return Measured.parse(JSON.parse(output.trim().split("\n").at(-1) ?? ""));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
