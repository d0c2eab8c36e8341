// What the world once did to an engine and broke it: each in a world of its own, told in one test.

import { runFast } from "#simulation/fast/fast-run.ts";
import { brokenBy } from "#simulation/fast/verdict.ts";
import { seededRandom } from "#lib/random.ts";
import { addDays, addHours } from "#lib/instant.ts";
import { assemble, WORLD_STARTS_AT } from "#simulation/worlds/assemble.ts";
import type { InjectedAct, WorldFile } from "#sandbox/world/world-file.ts";
import type {
  CustomerBlueprint,
  LineRecord,
  SourceBlueprint,
} from "#simulation/worlds/blueprint.ts";
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

const DAYS = 24;

/** What somebody does on their own, so many hours after the world begins, in the tenant of the first line. */
function happens(afterHours: number, actOn: (line: LineRecord) => InjectedAct) {
  return (file: WorldFile, line: LineRecord): WorldFile => {
    const { tenantId } = line;
    const at = addHours(WORLD_STARTS_AT, afterHours);
    return { ...file, scheduled: [...file.scheduled, { tenantId, at, act: actOn(line) }] };
  };
}

async function run(
  changes: Partial<CustomerBlueprint>,
  changed: (file: WorldFile, line: LineRecord) => WorldFile = (file) => file,
) {
  const assembled = assemble(1, "none", [{ ...customer, ...changes }], seededRandom("survived"));
  const [line] = assembled.record.lines;
  if (line === undefined) throw new Error("a line");
  const made = { ...assembled, worldFile: changed(assembled.worldFile, line) };
  const options = { seed: 1, made, crashes: 0, strategy: "plan", compose: engineParts } as const;
  const { evidence, outcome } = await runFast(options);
  return { broken: brokenBy(outcome), evidence, outcome };
}

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

test("a look that is refused for good is asked of our operator until it is not, and then all goes on by itself", async () => {
  const from = addDays(WORLD_STARTS_AT, 50);
  const until = addDays(WORLD_STARTS_AT, 54);
  const description = "The account is under review.";
  const fault = { kind: "refused", status: 400, code: 1000, description } as const;
  const call = { operation: "listCompanySubscriptions", tenantId: "", times: 10_000 };
  const { broken, evidence, outcome } = await run({}, (file) => ({
    ...file,
    faults: { ...file.faults, scripts: [{ ...call, fault, from, until }] },
  }));
  expect(broken).toEqual([]);
  expect(outcome.moved).toBe(1);
  const asked = evidence.report.moves[0]?.humanSteps.filter(({ kind }) => kind === "lookRefused");
  expect(asked).toMatchObject([{ owner: "operator", state: "done" }]);
  expect(asked?.[0]?.closedAt?.slice(0, 10)).toBe(until.slice(0, 10));
});

test("a change that is refused because it was made of what is outdated by now is made again at once", async () => {
  const fault = { kind: "refused", status: 400, code: 2055, description: "Etag" } as const;
  const call = { operation: "updateSubscription", tenantId: "", times: 1, fault };
  const scripts = [{ ...call, from: null, until: null }];
  const raised = async (changed?: (file: WorldFile) => WorldFile) => {
    const { broken, evidence } = await run({ users: 12 }, changed);
    expect(broken).toEqual([]);
    return evidence.events.filter(({ kind }) => kind === "seatsRaised").map(({ at }) => at);
  };
  const atOnce = await raised();
  expect(atOnce).toHaveLength(1);
  const outdated = (file: WorldFile) => ({ ...file, faults: { ...file.faults, scripts } });
  expect(await raised(outdated)).toEqual(atOnce);
});

test("a relationship that is taken back while the access is still asked for is asked for anew", async () => {
  const slowly = { afterHours: 12 * DAYS, does: "asAsked" } as const;
  const { broken, evidence, outcome } = await run(
    { people: { customerAdmin: { delegatedAdmin: slowly } } },
    happens(6 * DAYS, () => ({ kind: "relationshipEnded" })),
  );
  expect(broken).toEqual([]);
  expect(outcome.moved).toBe(1);
  const steps = evidence.report.moves[0]?.humanSteps ?? [];
  expect(steps.filter(({ kind }) => kind === "acceptRelationship")).toHaveLength(2);
  expect(steps.filter(({ kind }) => kind === "lookRefused")).toEqual([]);
});

test("seats that a raise of what is on its way would bring after the end are ordered beside it", async () => {
  const { broken, outcome } = await run(
    { users: 7, readings: { provisioningMinutes: 4_320 } },
    happens(57 * DAYS, ({ skuId }) => ({ kind: "customerAddsUsers", skuId, count: 3 })),
  );
  expect(broken).toEqual([]);
  expect(outcome).toMatchObject({ moved: 1, seatsBought: 10 });
});

test("while what was ordered beside is on its way, the subscription that is there is raised for who joins", async () => {
  const joins = (hours: number, count: number) =>
    happens(hours, ({ skuId }) => ({ kind: "customerAddsUsers", skuId, count }));
  const { broken, evidence, outcome } = await run(
    { users: 7, readings: { provisioningMinutes: 4_320 } },
    (file, line) => joins(60 * DAYS + 2, 1)(joins(57 * DAYS + 12, 3)(file, line), line),
  );
  expect(broken).toEqual([]);
  expect(outcome).toMatchObject({ moved: 1, seatsBought: 11, seatsBoughtTwice: 0 });
  const seats = evidence.events
    .filter(({ actor, kind }) => actor === "us" && (kind === "ordered" || kind === "seatsRaised"))
    .map(({ details, kind }) => `${kind} ${details["seats"]}`);
  expect(seats).toEqual(["ordered 8", "ordered 2", "seatsRaised 1"]);
});

test("what is missing while our own subscription is renewed is ordered beside it", async () => {
  const rival: SourceBlueprint = {
    ...webDirect,
    seller: "rival",
    agreementType: "cspNce",
    term: "P1M",
    endsInDays: 28,
  };
  const { broken, evidence, outcome } = await run(
    {
      users: 12,
      sources: [{ ...webDirect, seats: 5, endsInDays: 100 }, rival],
      readings: { provisioningMinutes: 4_320 },
    },
    // Ours ended its first month an hour before, and its renewal takes hours more.
    happens(84 * DAYS + 1, ({ subscriptionId }) => ({ kind: "customerCancels", subscriptionId })),
  );
  expect(broken).toEqual([]);
  expect(outcome).toMatchObject({ moved: 2, seatsBought: 12, seatsBoughtTwice: 0 });
  const bought = evidence.events.filter(({ actor, kind }) => actor === "us" && kind === "ordered");
  expect(bought.map(({ details }) => details["seats"])).toEqual([10, 2]);
});

test("so it is beside a subscription that was ours before anything was bought", async () => {
  const { broken, evidence, outcome } = await run(
    {
      users: 9,
      ours: { sku: "ENTERPRISEPACK", seats: 2 },
      sources: [{ ...webDirect, seats: 7, endsInDays: 350 }],
    },
    // The year of ours is over since an hour, and its renewal takes hours more.
    happens(325 * DAYS + 1, ({ subscriptionId }) => ({ kind: "customerCancels", subscriptionId })),
  );
  expect(broken).toEqual([]);
  expect(outcome).toMatchObject({ moved: 1, seatsBought: 7, seatsBoughtTwice: 0 });
  const bought = evidence.events.filter(
    ({ actor, kind }) => actor === "us" && (kind === "ordered" || kind === "seatsRaised"),
  );
  expect(bought.map(({ details, kind }) => `${kind} ${details["seats"]}`)).toEqual(["ordered 7"]);
});
