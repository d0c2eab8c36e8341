// What `handover demo` must show, through the processes that a user starts; once undisturbed, once
// with server and worker killed on the way.

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const handover = fileURLToPath(new URL("../../bin/handover", import.meta.url));
const RUNS_WITHIN_MS = 900_000; // two undisturbed cores need well under a minute for each

async function demo(...options: string[]): Promise<Record<string, unknown>> {
  const { stdout } = await run(handover, ["demo", "--json", ...options]);
  return JSON.parse(stdout);
}

test(
  "the demo moves what can be moved, and five kills change nothing of it",
  async () => {
    const outcome = await demo();
    expect(outcome).toMatchObject({
      customers: 20,
      rowsIn: outcome["rowsOut"],
      moved: 19,
      kept: 2,
      ignored: 5,
      refused: 4,
      interruptedUserHours: 0,
      dataPlansLost: 0,
      seatsBoughtTwice: 0,
      seatsUnapproved: 0,
      unwantedRenewals: 0,
      targetCutByUs: 0,
      refusedThoughMovable: 0,
      unfinished: 0,
      contingencyOrders: 1,
      rescuedRenewals: 1,
      licensePlansAltered: 0,
      crashes: 0,
      invariantsBroken: [],
    });
    expect(outcome["interruptedByOthers"]).toHaveLength(1);
    expect(Object.keys(Object(outcome["refusals"]))).toHaveLength(4);
    expect(outcome["virtualDays"]).toBeGreaterThan(366);
    const killed = await demo("--crashes", "5");
    const { requests, throttled, wallMs, crashes, ...same } = killed;
    expect(outcome).toMatchObject(same);
    expect([crashes, typeof requests, typeof throttled, typeof wallMs]).toEqual([
      5,
      "number",
      "number",
      "number",
    ]);
  },
  RUNS_WITHIN_MS,
);
