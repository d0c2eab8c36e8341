// What `handover demo` must show, through the processes that a user starts, killed on the way; and that neither
// processes nor kills change anything of it: the same world in one process and undisturbed ends with the same figures.

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { runFast } from "#simulation/fast/fast-run.ts";
import { makeDemoWorld } from "#simulation/worlds/demo-world.ts";
import { expect, test } from "vitest";
import { engineParts } from "../../src/main/engine-parts.ts";

const run = promisify(execFile);
const handover = fileURLToPath(new URL("../../bin/handover", import.meta.url));
const RUNS_WITHIN_MS = 900_000; // two undisturbed cores need well under a minute

test(
  "the demo moves what can be moved, and five kills change nothing of it",
  async () => {
    const { stdout } = await run(handover, ["demo", "--json", "--crashes", "5"]);
    const killed: Record<string, unknown> = JSON.parse(stdout);
    expect(killed).toMatchObject({
      customers: 20,
      rowsIn: killed["rowsOut"],
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
      crashes: 5,
      invariantsBroken: [],
    });
    expect(killed["interruptedByOthers"]).toHaveLength(1);
    expect(Object.keys(Object(killed["refusals"]))).toHaveLength(4);
    expect(killed["virtualDays"]).toBeGreaterThan(366);
    const { outcome } = await runFast({
      seed: 1,
      made: makeDemoWorld({ seed: 1 }),
      crashes: 0,
      strategy: "plan",
      compose: engineParts,
    });
    const { requests, throttled, wallMs, crashes, ...same } = killed;
    expect(outcome).toMatchObject(same);
    expect([typeof requests, typeof throttled, typeof wallMs, crashes]).toEqual([
      "number",
      "number",
      "number",
      5,
    ]);
  },
  RUNS_WITHIN_MS,
);
