// What the world once did to an engine and broke it: each in a world of its own, told in one test.

import { runFast } from "#simulation/fast/fast-run.ts";
import { brokenBy } from "#simulation/fast/verdict.ts";
import { seededRandom } from "#lib/random.ts";
import { assemble } from "#simulation/worlds/assemble.ts";
import type { CustomerBlueprint, SourceBlueprint } from "#simulation/worlds/blueprint.ts";
import { expect, test } from "vitest";
import { engineParts } from "../../src/main/engine-parts.ts";

const webDirect: SourceBlueprint = {
  sku: "ENTERPRISEPACK",
  seats: 10,
  seller: "webDirect",
  agreementType: "mcaWebDirect",
  term: "P1Y",
  endsInDays: 61,
  autoRenew: true,
  wish: "move",
  obstacles: [],
};

const customer: CustomerBlueprint = {
  situation: "survived",
  country: "DE",
  language: "en",
  intent: "move",
  users: 9,
  sources: [webDirect],
};

async function run(changes: Partial<CustomerBlueprint>) {
  const made = assemble(1, "none", [{ ...customer, ...changes }], seededRandom("survived"));
  const options = { seed: 1, made, crashes: 0, strategy: "plan", compose: engineParts };
  const { evidence, outcome } = await runFast(options);
  return { broken: brokenBy(outcome), evidence, outcome };
}

const DAYS = 24;

test("seats ordered beside a subscription that is still on its way are not forgotten", async () => {
  const { broken, outcome } = await run({
    readings: { provisioningMinutes: 4_320 },
    // Six days before the end: the seats in use are ordered at once, and the spare one while they are on their way.
    cancelsAfterHours: 55 * DAYS + 8,
  });
  expect(broken).toEqual([]);
  expect(outcome).toMatchObject({ moved: 1, seatsBought: 10 });
});

test.each([[[]], [["ENTERPRISEWITHSCAL" as const]]])(
  "a license that is left may be cut off while only the pilot of its successor stands (by group: %s)",
  async (byGroup) => {
    const { broken, outcome } = await run({
      users: 12,
      sources: [{ ...webDirect, sku: "ENTERPRISEWITHSCAL", seats: 12 }],
      byGroup,
      hasSpareAdmin: true,
      readings: { provisioningMinutes: 20 },
      cancelsAfterHours: 56 * DAYS + 14,
    });
    expect(broken).toEqual([]);
    expect(outcome.moved).toBe(1);
    expect(outcome.interruptedByOthers).toHaveLength(1);
  },
);

const late = { afterHours: 200, does: "asAsked" } as const;

test.each(["cutAtEnd", "extend", "renews"] as const)(
  "a helpdesk takes more than the band holds, and its approval comes after the end (auto-renew off: %s)",
  async (autoRenewOff) => {
    const { broken, evidence, outcome } = await run({
      readings: { overlapSeatsTaken: 4, provisioningMinutes: 60, autoRenewOff },
      people: { operator: { approvePlan: late } },
    });
    expect(broken).toEqual([]);
    expect(outcome).toMatchObject({ moved: 1, seatsBought: 13 });
    expect(evidence.report.moves[0]?.approvals).toHaveLength(2);
  },
);

test("a source that runs out in grace is no reason to leave users without seats of ours", async () => {
  const { broken, outcome } = await run({
    sources: [{ ...webDirect, seller: "volumeLicensing", agreementType: "eaEas", endsInDays: 130 }],
    readings: { overlapSeatsTaken: 4, graceDays: 30 },
    people: { operator: { approvePlan: late } },
  });
  expect(broken).toEqual([]);
  expect(outcome).toMatchObject({ moved: 1, seatsBought: 13 });
});

test("of several sources those that are gone when more seats are approved count as moved", async () => {
  const { broken, outcome } = await run({
    users: 10,
    sources: [
      { ...webDirect, sku: "SPE_E3", seats: 6 },
      { ...webDirect, sku: "SPE_E3", seats: 6, endsInDays: 100 },
    ],
    readings: { overlapSeatsTaken: 5 },
    people: { operator: { approvePlan: late } },
  });
  expect(broken).toEqual([]);
  expect(outcome.moved).toBe(2);
});

test("a helpdesk takes the seat for which the only admin waits, whom nobody else can change", async () => {
  const { broken, outcome } = await run({
    users: 10,
    sources: [{ ...webDirect, sku: "ENTERPRISEWITHSCAL", seats: 10 }],
    readings: { overlapSeatsTaken: 3, provisioningMinutes: 60 },
  });
  expect(broken).toEqual([]);
  expect(outcome).toMatchObject({ moved: 1, seatsBought: 11 });
});

test("seats that do not arrive are asked for at Microsoft by name, and the asking ends when they do", async () => {
  const { broken, evidence, outcome } = await run({
    readings: { provisioningMinutes: 20 * 1_440, autoRenewOff: "extend" },
  });
  expect(broken).toEqual([]);
  expect(outcome.moved).toBe(1);
  const steps = evidence.report.moves[0]?.humanSteps ?? [];
  const [asked, again] = steps.filter(({ kind }) => kind === "seatsMissing");
  expect(asked).toMatchObject({ closedAt: expect.any(String) });
  expect(again).toBeUndefined();
});
