import { expect, test } from "vitest";
import type { Overview } from "#contract/routes/overview.ts";
import { parseInstant } from "#lib/instant.ts";
import { nextCommands } from "./next-commands.ts";

const now = parseInstant("2026-06-01T00:00:00Z");
const home = { folder: "/f", serverUrl: "http://x", holdsData: true, sampleCustomers: null };
const overview: Overview = {
  cloud: "sandbox",
  sandboxUrl: null,
  now,
  nextWakeAt: now,
  due: 0,
  readOnly: false,
  lastLetter: 0,
  customers: 1,
  moves: { open: 1, done: 0, refused: 0 },
  waiting: [],
  doneMove: null,
};

function commands(changes: Partial<Overview> | null, changedHome: Partial<typeof home> = {}) {
  const seen = changes === null ? null : { ...overview, ...changes };
  return nextCommands({ ...home, ...changedHome }, seen).map(({ why }) => why);
}

test("at most three commands, the one that is needed first", () => {
  const nothing = { serverUrl: null as never, holdsData: false };
  expect(commands(null, nothing)).toEqual(["serve", "demo", "help"]);
  expect(commands({ customers: 0 })).toEqual(["dryRun", "import", "demo"]);
  expect(commands({})).toEqual(["moves", "clock", "help"]);
  const approval = {
    kind: "approvePlan",
    owner: "operator",
    moves: 1,
    dueAt: now,
    moveId: "mv-1",
    domain: "acme.example",
  } as const;
  expect(commands({ waiting: [approval] })).toEqual(["approve", "moves", "clock"]);
  const doneMove = { moveId: "mv-1", domain: "acme.example" };
  const ended = { moves: { open: 0, done: 1, refused: 0 }, nextWakeAt: null, doneMove };
  expect(commands(ended)).toEqual(["why", "help"]);
  expect(commands({ cloud: "public" })).toEqual(["moves", "help"]);
});
