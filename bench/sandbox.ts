// Fifty clients at one sandbox for a minute, then `kill -9` and a restart: how much was written, and
// whether all of it is there.

import { crowd } from "../test/conformance/crowd.ts";

const CLIENTS = 50;
const DURATION_MS = 60_000;

export async function run(): Promise<number> {
  const { answered, lost, failures } = await crowd(CLIENTS, DURATION_MS);
  console.log(`${CLIENTS} clients, ${DURATION_MS / 1000} s: ${answered} writes answered`);
  console.log(`${lost.length} lost, ${failures.length} refused otherwise than by limits`);
  for (const line of [...lost, ...failures].slice(0, 20)) console.log(`  ${line}`);
  return lost.length + failures.length === 0 ? 0 : 1;
}
