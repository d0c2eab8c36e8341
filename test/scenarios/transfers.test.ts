// Subscriptions of another partner are asked for, and whatever that partner does about it, every line ends
// as ours: handed over, or bought once the request was read back as ended.

import { expect, test } from "vitest";
import { seededRandom } from "#lib/random.ts";
import { runFast } from "#simulation/fast/fast-run.ts";
import { brokenBy } from "#simulation/fast/verdict.ts";
import { policyOf } from "#simulation/mix-policy.ts";
import { assemble } from "#simulation/worlds/assemble.ts";
import type { CustomerBlueprint } from "#simulation/worlds/blueprint.ts";
import type { PersonAnswer } from "#sandbox/world/entities.ts";
import type { TransferReadings } from "#sandbox/world/transfer.ts";
import { engineParts } from "../../src/main/engine-parts.ts";
import { runInProcess } from "./run-in-process.ts";

const DAY = 24;
const policy = policyOf(["partner-transfer"]);

function customer(
  situation: string,
  answer: PersonAnswer | null,
  transfers: Partial<TransferReadings>,
  endsInDays = 170,
): CustomerBlueprint {
  const source = {
    seller: "rival",
    agreementType: "cspNce",
    term: "P1Y",
    wish: "move",
    obstacles: [],
    // Their partner has switched the renewal off already: what arrives would lapse.
    autoRenew: false,
  } as const;
  return {
    situation,
    country: "DE",
    language: "it",
    intent: "move",
    users: 6,
    sources: [
      { ...source, sku: "SPB", seats: 7, endsInDays },
      { ...source, sku: "VISIOCLIENT", seats: 3, endsInDays: endsInDays + 30 },
    ],
    usersBySku: { VISIOCLIENT: 3 },
    readings: {
      provisioningMinutes: 60,
      transfers: { pendingDays: 60, processingHours: 24, sourceGives: "asAgreed", ...transfers },
    },
    people: { sourcePartner: { ownershipTransfer: answer } },
  };
}

const agrees: PersonAnswer = { does: "asAsked", afterHours: 3 * DAY };
const ways = [
  customer("agrees", agrees, {}),
  customer("gives less", agrees, { sourceGives: "oneLess" }),
  customer("refuses", { does: "refuses", afterHours: 5 * DAY }, {}),
  // Its fallback is due while the request could still be answered.
  customer("is silent", null, {}, 100),
  customer("lets it expire", null, { pendingDays: 7 }),
];

test("agreed, in part, refused, silent or expired: every line comes once, also when the product dies in between", async () => {
  const made = assemble(11, "none", ways, seededRandom(11));
  const { evidence, outcome } = await runFast({
    seed: 11,
    made,
    crashes: 12,
    strategy: "plan",
    compose: engineParts,
    policy,
  });
  expect(brokenBy(outcome)).toEqual([]);
  expect(evidence.report.moves.map(({ status }) => status)).toEqual(ways.map(() => "done"));
  expect(outcome).toMatchObject({ lines: 10, moved: 10, movedByTransfer: 3, movedByFallback: 7 });
  const tenantOf = (situation: string) =>
    made.record.customers.find((each) => each.situation === situation)?.tenantId;
  const log = (situation: string, kind: string) =>
    evidence.events.filter(
      (event) => event.tenantId === tenantOf(situation) && event.kind === kind,
    );
  // One request each, also where its answer was lost on the way.
  for (const { situation } of ways) expect(log(situation, "transferRequested")).toHaveLength(1);
  expect(log("is silent", "transferCancelled")).toMatchObject([{ actor: "us" }]);
  expect(log("lets it expire", "transferExpired")).toHaveLength(1);
  // Nothing is bought before its request has ended.
  for (const [situation, end] of [
    ["refuses", "transferRejected"],
    ["is silent", "transferCancelled"],
    ["lets it expire", "transferExpired"],
  ] as const) {
    const endedAt = log(situation, end)[0]?.at ?? "";
    const bought = evidence.meter.seatsBought.filter(
      ({ tenantId }) => tenantId === tenantOf(situation),
    );
    expect(bought.length).toBeGreaterThan(0);
    for (const { at } of bought) expect(at > endedAt).toBe(true);
  }
  const visio = made.record.lines.find(
    ({ seats, tenantId }) => seats === 3 && tenantId === tenantOf("gives less"),
  );
  const boughtBeside = evidence.meter.seatsBought.filter(
    ({ tenantId }) => tenantId === tenantOf("gives less"),
  );
  expect(new Set(boughtBeside.map(({ skuId }) => skuId))).toEqual(new Set([visio?.skuId]));
  // What came with its renewal switched off goes on.
  const arrived = log("agrees", "lineTransferred").map(
    ({ details }) => details["newSubscriptionId"],
  );
  expect(arrived).toHaveLength(2);
  for (const id of arrived) {
    const renewed = evidence.events.filter(
      ({ details, kind }) => kind === "termRenewed" && details["subscriptionId"] === id,
    );
    expect(renewed).toHaveLength(1);
  }
});

test("on a real database, through a real sandbox, what nobody agreed to arrives and goes to a person", async () => {
  const unexpected = customer("gives more", agrees, { sourceGives: "oneMore" });
  const kept = { ...unexpected.sources[1], sku: "POWER_BI_PRO", seats: 2, wish: "keep" };
  const blueprint = {
    ...unexpected,
    sources: [...unexpected.sources, kept],
  } as CustomerBlueprint;
  const made = assemble(12, "none", [blueprint], seededRandom(12));
  const steps: string[] = [];
  const outcome = await runInProcess(made, 40, {
    name: "plan",
    policy,
    letterbox: (letterbox) => ({
      ...letterbox,
      async deliver(letter) {
        if (letter.recipientRole === "operator") steps.push(letter.kind);
        await letterbox.deliver(letter);
      },
    }),
  });
  expect(outcome).toMatchObject({ movedByTransfer: 2, seatsBought: 0, interruptedUserHours: 0 });
  expect(steps).toContain("reviewTransfer");
});
