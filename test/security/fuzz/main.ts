// npm run fuzz [REQUESTS] [SEED]: prints one line of JSON; exit code 1 where anything happened that must not. Each request
// that took longer than a second is told on standard error when it happens. Ctrl+C ends the run with the figures until then.

import { runFuzz } from "./run-fuzz.ts";

const [requests = "200000", seed = "1"] = process.argv.slice(2);
const HEAP_GROWTH_MB_MAX = 40;

const ended = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => ended.abort());

const outcome = await runFuzz({
  requests: Number(requests),
  seed: Number(seed),
  signal: ended.signal,
  onSlow: (slow) => process.stderr.write(`${JSON.stringify(slow)}\n`),
});
const { heapMb } = outcome;
const grows = heapMb !== null && heapMb.end - heapMb.early > HEAP_GROWTH_MB_MAX;
process.stdout.write(`${JSON.stringify({ ...outcome, grows })}\n`);
process.exitCode = outcome.faults.length > 0 || grows ? 1 : 0;
