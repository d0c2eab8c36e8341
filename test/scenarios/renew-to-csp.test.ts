// Seats of an Enterprise Agreement that our operator renews to CSP in Partner Center: scheduled as asked, by half,
// for another product, never, or in vain since the agreement was cut before. From the plan to the end of every line.

import { expect, test } from "vitest";
import { seededRandom } from "#lib/random.ts";
import { runFast } from "#simulation/fast/fast-run.ts";
import { policyOf } from "#simulation/mix-policy.ts";
import { assemble } from "#simulation/worlds/assemble.ts";
import type { CustomerBlueprint } from "#simulation/worlds/blueprint.ts";
import type { PersonAnswer } from "#sandbox/world/entities.ts";
import { engineParts } from "../../src/main/engine-parts.ts";

const SEATS = 8;
const DAY = 24;
const policy = policyOf(["renew-to-csp"]);

function customer(
  situation: string,
  renewToCsp: PersonAnswer | null,
  changes: Partial<CustomerBlueprint> = {},
  sku: "ENTERPRISEWITHSCAL" | "SPE_E3" = "ENTERPRISEWITHSCAL",
): CustomerBlueprint {
  return {
    situation,
    country: "DE",
    language: "it",
    intent: "move",
    users: SEATS,
    sources: [
      {
        sku,
        seats: SEATS,
        seller: "volumeLicensing",
        agreementType: "eaEas",
        term: "P3Y",
        endsInDays: 110,
        autoRenew: true,
        wish: "move",
        obstacles: [],
      },
    ],
    people: { operator: { renewToCsp } },
    ...changes,
  };
}

const willing: PersonAnswer = { does: "asAsked", afterHours: 2 * DAY };
const ways = [
  customer("no longer sold", willing),
  customer("left extended", willing, { readings: { extendedPeriodTerm: "on" } }),
  customer("half of it", { ...willing, does: "tooFew" }),
  customer("another product", { ...willing, does: "wrongOffer" }, {}, "SPE_E3"),
  customer("never answers", null, {}, "SPE_E3"),
  customer("refuses", { ...willing, does: "refuses" }, {}, "SPE_E3"),
  customer("cut before", willing, { cancelsAfterHours: 90 * DAY }, "SPE_E3"),
];

test("as asked it serves from the agreement's end; half of it is made whole; what does not come is bought", async () => {
  const made = assemble(5, "none", ways, seededRandom(5));
  const run = { seed: 5, made, crashes: 0, strategy: "plan", compose: engineParts, policy };
  const { evidence, outcome } = await runFast(run);
  const { events, meter, record, report } = evidence;
  expect(report.moves.map(({ status }) => status)).toEqual(ways.map(() => "done"));
  expect(outcome).toMatchObject({ moved: ways.length, seatsBoughtTwice: 0, seatsUnapproved: 0 });
  const tenantOf = (situation: string) =>
    made.record.customers.find((each) => each.situation === situation)?.tenantId;
  const of = <Row extends { readonly tenantId: string | null }>(
    situation: string,
    rows: readonly Row[],
  ) => rows.filter(({ tenantId }) => tenantId === tenantOf(situation));
  const kinds = (situation: string, kind: string) =>
    of(situation, events).filter((event) => event.kind === kind);
  const stepsOf = (situation: string) => of(situation, report.moves)[0]?.humanSteps ?? [];
  for (const situation of ["no longer sold", "left extended", "half of it"]) {
    expect(of(situation, meter.seatsBought)).toEqual([]);
    expect(kinds(situation, "renewedToCsp")[0]).toBeDefined();
  }
  for (const situation of ["no longer sold", "left extended", "never answers", "refuses"]) {
    expect(of(situation, meter.interruptions)).toEqual([]);
  }
  // Nobody lets the agreement end before somebody has scheduled what follows it.
  const scheduledAt = kinds("no longer sold", "renewalToCspScheduled")[0]?.at ?? "9";
  const stop = stepsOf("no longer sold").find(({ kind }) => kind === "stopRenewal");
  expect(stop && stop.openedAt >= scheduledAt).toBe(true);
  // Half of the users are out at the end: our operator is told within the hour, and adds the rest.
  const asked = stepsOf("half of it").filter(({ kind }) => kind === "renewToCsp");
  const endedAt = record.lines.find(({ tenantId }) => tenantId === tenantOf("half of it"))?.endsAt;
  expect(asked).toMatchObject([{ state: "done" }, { state: "done", openedAt: endedAt }]);
  expect(kinds("half of it", "renewedToCsp").map(({ details }) => details["seats"])).toEqual([
    4, 4,
  ]);
  // Planned anew, approved anew, and bought: before the end where that is known before.
  for (const situation of ["never answers", "refuses", "another product", "cut before"]) {
    const bought = of(situation, meter.seatsBought).reduce((sum, { seats }) => sum + seats, 0);
    expect([situation, bought]).toEqual([situation, SEATS]);
    expect(of(situation, report.moves)[0]?.approvals).toHaveLength(2);
  }
});
