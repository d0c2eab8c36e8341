// What a plan made anew keeps of what was begun under the one before it: a source that is still to be ended, and a
// renewal to CSP that is scheduled.

import { expect, test } from "vitest";
import { addHours } from "#lib/instant.ts";
import { seededRandom } from "#lib/random.ts";
import { runFast } from "#simulation/fast/fast-run.ts";
import { brokenBy } from "#simulation/fast/verdict.ts";
import { policyOf } from "#simulation/mix-policy.ts";
import { assemble, WORLD_STARTS_AT } from "#simulation/worlds/assemble.ts";
import type { CustomerBlueprint, SourceBlueprint } from "#simulation/worlds/blueprint.ts";
import { engineParts } from "../../src/main/engine-parts.ts";

const DAY = 24;

const source: SourceBlueprint = {
  sku: "ENTERPRISEWITHSCAL",
  seats: 9,
  seller: "webDirect",
  agreementType: "mcaWebDirect",
  term: "P1Y",
  endsInDays: 61,
  autoRenew: true,
  wish: "move",
  obstacles: [],
};

/** Room for those who join it, but not in what was approved. */
const beside: SourceBlueprint = { ...source, sku: "VISIOCLIENT", seats: 20, endsInDays: 71 };

const customer: CustomerBlueprint = {
  situation: "planned anew",
  country: "DE",
  language: "en",
  intent: "move",
  users: 9,
  sources: [source, beside],
};

/** So many hours after the world begins six users are given a license of that source. */
async function joinedBy(
  changes: Partial<CustomerBlueprint>,
  joins: readonly { readonly afterHours: number; readonly of: number; readonly count: number }[],
  endOfSale: readonly { readonly afterHours: number; readonly of: number }[] = [],
) {
  const made = assemble(1, "none", [{ ...customer, ...changes }], seededRandom("planned anew"));
  const scheduled = joins.flatMap(({ afterHours, count, of }) => {
    const line = made.record.lines[of];
    if (line === undefined) throw new Error("a line");
    const { skuId, tenantId } = line;
    const at = addHours(WORLD_STARTS_AT, afterHours);
    return [{ tenantId, at, act: { kind: "customerAddsUsers", skuId, count } as const }];
  });
  const ended = endOfSale.flatMap(({ afterHours, of }) => {
    const { skuId = "", tenantId = "" } = made.record.lines[of] ?? {};
    const at = addHours(WORLD_STARTS_AT, afterHours);
    return made.worldFile.products
      .filter(({ tenantSkuId }) => tenantSkuId === skuId)
      .map(({ id }) => ({ tenantId, at, act: { kind: "saleEnds", catalogId: id } as const }));
  });
  const acts = [...made.worldFile.scheduled, ...scheduled, ...ended];
  const worldFile = { ...made.worldFile, scheduled: acts };
  const { evidence, outcome } = await runFast({
    seed: 1,
    made: { ...made, worldFile },
    crashes: 0,
    strategy: "plan",
    compose: engineParts,
    policy: policyOf(["renew-to-csp"]),
  });
  const [move] = evidence.report.moves;
  const [first] = made.record.lines;
  const happened = (kind: string) =>
    evidence.events.filter(
      (event) => event.kind === kind && event.details["subscriptionId"] === first?.subscriptionId,
    );
  const asked = (kind: string) =>
    (move?.humanSteps ?? []).filter(
      (step) => step.kind === kind && step.lineId === first?.subscriptionId,
    );
  return { asked, broken: brokenBy(outcome), evidence, happened, move, outcome };
}

test("a source that all its users have left is ended all the same once another line is planned anew", async () => {
  const people = { customerAdmin: { stopRenewal: null, chooseEnd: null } };
  const { asked, broken, happened, move, outcome } = await joinedBy({ people }, [
    { afterHours: 56 * DAY, of: 1, count: 6 },
  ]);
  expect(move?.approvals).toHaveLength(2);
  expect(happened("termRenewed")).toHaveLength(1);
  expect(asked("rescueRenewal")).toMatchObject([{ state: "done" }]);
  expect(happened("renewalCancelled")).toHaveLength(1);
  expect(broken).toEqual([]);
  expect(outcome).toMatchObject({ moved: 2, unwantedRenewals: 0 });
});

test("who joins a license after all its users had left it is moved like them before it ends", async () => {
  const { broken, happened, move, outcome } = await joinedBy({}, [
    { afterHours: 55 * DAY, of: 1, count: 6 },
    { afterHours: 57 * DAY, of: 0, count: 1 },
  ]);
  expect(move?.approvals).toHaveLength(3);
  expect(happened("termRenewed")).toEqual([]);
  expect(broken).toEqual([]);
  expect(outcome).toMatchObject({ moved: 2, interruptedUserHours: 0 });
});

test("a renewal to CSP of which half has come is waited for, though another line is planned anew meanwhile", async () => {
  const people = { operator: { renewToCsp: { does: "tooFew", afterHours: 2 * DAY } } } as const;
  const agreement = { seller: "volumeLicensing", agreementType: "eaEas", endsInDays: 110 } as const;
  const sources = [
    { ...source, ...agreement, sku: "SPE_E3" as const },
    { ...beside, endsInDays: 120 },
  ];
  const { evidence, happened, move, outcome } = await joinedBy({ people, sources }, [
    { afterHours: 110 * DAY + 3, of: 1, count: 6 },
  ]);
  expect(move?.approvals).toHaveLength(2);
  expect(happened("renewedToCsp")).toHaveLength(2);
  const skuId = evidence.record.lines[0]?.skuId;
  expect(evidence.meter.seatsBought.filter((each) => each.skuId === skuId)).toEqual([]);
  expect(outcome).toMatchObject({ moved: 2, unfinished: 0, seatsBoughtTwice: 0 });
});

test("what we have bought already carries its source's users, though it is no longer sold when another line is planned anew", async () => {
  const people = { customerAdmin: { stopRenewal: null, chooseEnd: null } };
  const sources = [
    { ...source, sku: "VISIOCLIENT" as const },
    { ...beside, sku: "SPE_E3" as const },
  ];
  const { asked, broken, evidence, happened, move, outcome } = await joinedBy(
    { people, sources },
    [{ afterHours: 58 * DAY, of: 1, count: 6 }],
    [{ afterHours: 57 * DAY + 12, of: 0 }],
  );
  expect(move?.approvals).toHaveLength(2);
  expect(evidence.events.filter(({ kind }) => kind === "licensesChanged")).toEqual([]);
  expect(asked("rescueRenewal")).toMatchObject([{ state: "done" }]);
  expect(happened("renewalCancelled")).toHaveLength(1);
  expect(broken).toEqual([]);
  expect(outcome).toMatchObject({ moved: 2, refused: 0, interruptedUserHours: 0 });
});

test("what was raised for a move is approved beyond its source's end for who joined: an answer an hour late is in time", async () => {
  const operator = { approvePlan: { does: "asAsked", afterHours: 8 * DAY - 7 } } as const;
  const people = { operator, customerAdmin: { stopRenewal: null } };
  const sku = "SPE_E3";
  const sources = [{ ...source, sku, seats: 13 } as const];
  const ours = { sku, seats: 2 } as const;
  const { asked, broken, happened, move, outcome } = await joinedBy(
    { people, sources, ours, users: 13 },
    [{ afterHours: 53 * DAY + 8, of: 0, count: 3 }],
  );
  expect(move?.approvals.map(({ approvedAt }) => approvedAt).toSorted()).toMatchObject([
    expect.any(String),
    addHours(WORLD_STARTS_AT, 61 * DAY + 1),
  ]);
  expect(happened("termRenewed")).toMatchObject([{ at: addHours(WORLD_STARTS_AT, 61 * DAY + 2) }]);
  expect(asked("rescueRenewal")).toMatchObject([{ state: "done" }]);
  expect(happened("renewalCancelled")).toHaveLength(1);
  expect(broken).toEqual([]);
  expect(outcome).toMatchObject({ moved: 1, unwantedRenewals: 0 });
});
