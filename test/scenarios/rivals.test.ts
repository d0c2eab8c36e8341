// The same ten customers, the answer of one checkout lost: each tool is caught by the figure that it neglects.

import { addDays } from "#lib/instant.ts";
import { runFast } from "#simulation/fast/fast-run.ts";
import { brokenBy } from "#simulation/fast/verdict.ts";
import { autoMigrate } from "#simulation/rivals/auto-migrate.ts";
import { batchTool } from "#simulation/rivals/batch-tool.ts";
import { runRival } from "#simulation/rivals/rival-run.ts";
import { makeWorldDueAtOnce } from "#simulation/worlds/due-at-once.ts";
import { expect, test } from "vitest";
import { engineParts } from "../../src/main/engine-parts.ts";

const DAYS = 20;
const USERS = 4;
const made = makeWorldDueAtOnce({
  customers: 10,
  usersPerCustomer: USERS,
  endsInDays: 9,
  provisioningMinutes: 60,
  lostAnswerOfEach: 10,
});
const until = addDays(made.worldFile.startsAt, DAYS);

test("the product loses no row, buys nothing twice and interrupts nobody", async () => {
  const compose = engineParts;
  const run = { seed: 1, made, crashes: 0, days: DAYS, strategy: "plan", compose };
  const { outcome } = await runFast(run);
  expect(brokenBy(outcome)).toEqual([]);
  expect(outcome).toMatchObject({ moved: 10, seatsBought: 10 * USERS });
});

test("who starts again with the rows that did not come out buys them twice", async () => {
  const outcome = await runRival(batchTool, made, until);
  expect(outcome).toMatchObject({ rows: 10, rowsLost: 1, seatsTwice: USERS });
  expect(outcome.interruptedUserHours).toBe(0);
});

test("who cancels the source while the seats are still coming interrupts everybody", async () => {
  const outcome = await runRival(autoMigrate, made, until);
  expect(outcome).toMatchObject({ rowsLost: 1, seatsTwice: 0, interruptedUserHours: 10 * USERS });
});
