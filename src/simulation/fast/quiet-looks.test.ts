// A run in which the looks that come to nothing are not made is the run in which they all are.

import { expect, test } from "vitest";
import { engineParts } from "../../main/engine-parts.ts";
import { makeWorld } from "../worlds/portfolio-world.ts";
import { runFast, type FastRunOptions } from "./fast-run.ts";

async function runOf({ customers, seed }: (typeof worlds)[number], everyLook: boolean) {
  let looks = 0;
  const compose: FastRunOptions["compose"] = ({ microsoft, ...parts }) => {
    const neededBy: typeof microsoft.neededBy = (tenantId, deadlineMs) => {
      looks += 1; // every look begins by saying until when its calls are needed
      microsoft.neededBy(tenantId, deadlineMs);
    };
    return engineParts({ ...parts, microsoft: { ...microsoft, neededBy } });
  };
  const made = makeWorld({ seed, customers, usersPerCustomer: 10, faults: "hostile", mix: [] });
  const options = { seed, made, crashes: 2, strategy: "plan", compose, everyLook };
  const { evidence, journals, outcome } = await runFast(options);
  const told = JSON.stringify(journals).replaceAll(IDS_OF_REQUESTS, "id");
  return { record: { outcome: { ...outcome, wallMs: 0 }, meter: evidence.meter, told }, looks };
}

/** In the one before the last prices change on a day that nothing else makes another of; in the last a read of two fails. */
const worlds = [
  { seed: 11, customers: 3 },
  { seed: 12, customers: 3 },
  { seed: 60, customers: 3 },
  { seed: 77, customers: 5 },
  { seed: 20_122, customers: 5 },
];

/** Every request and every import has a new one. */
const IDS_OF_REQUESTS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

test("what is known beforehand is not made, and nothing else comes of it", async () => {
  const looks = { all: 0, some: 0 };
  for (const world of worlds) {
    const all = await runOf(world, true);
    const some = await runOf(world, false);
    expect(some.record, `seed ${world.seed}`).toEqual(all.record);
    looks.all += all.looks;
    looks.some += some.looks;
  }
  expect(looks.some).toBeLessThan(looks.all / 2);
});
