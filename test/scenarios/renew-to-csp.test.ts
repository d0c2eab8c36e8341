// Seats of an Enterprise Agreement that our operator renews to CSP in Partner Center: scheduled as asked, by half,
// for another product, never, or in vain since the agreement was cut before. From the plan to the end of every line.

import { expect, test } from "vitest";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import type { AbortedTarget } from "#domain/reconcile/abort.ts";
import { ActRefusedError } from "#engine/acts/act.ts";
import { addHours } from "#lib/instant.ts";
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
const UNHARMED = { interruptedUserHours: 0, dataPlansLost: 0, seatsBought: 0, unfinished: 0 };

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
        term: "P1Y",
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
  customer("three years", { ...willing, does: "wrongTerm" }),
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
  // For as long as was approved, or as somebody mistook it for.
  const boundFor = (situation: string) =>
    kinds(situation, "renewalToCspScheduled").map(({ details }) => details["term"]);
  expect(boundFor("no longer sold")).toEqual(["P1Y"]);
  expect(boundFor("three years")).toEqual(["P3Y"]);
  // What may still stand scheduled is asked back where the licenses are bought, and of nobody who never scheduled it.
  const takenBack = (situation: string) =>
    stepsOf(situation).filter(({ kind }) => kind === "cancelRenewalToCsp").length;
  expect(takenBack("never answers")).toBe(1);
  expect(takenBack("cut before")).toBe(1);
  expect(takenBack("refuses")).toBe(0);
  expect(takenBack("no longer sold")).toBe(0);
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

test("more people than the most that was approved, once the agreement has ended: their seats come on the customer's word", async () => {
  // Nobody turned its extension off, so that there is room for who comes.
  const people = { operator: { renewToCsp: willing }, licensingPartner: { stopRenewal: null } };
  const readings = { extendedPeriodTerm: "on" } as const;
  const extended = customer("grown", willing, { people, readings });
  const made = assemble(5, "none", [extended], seededRandom(5));
  const [line] = made.record.lines;
  const endsAt = line?.endsAt ?? null;
  if (line === undefined || endsAt === null) throw new Error("an agreement with an end");
  const { skuId, tenantId } = line;
  const act = { kind: "customerAddsUsers", skuId, count: 3 } as const;
  const joining = { tenantId, at: addHours(endsAt, 2), act };
  const { worldFile } = made;
  const grown = {
    ...made,
    worldFile: { ...worldFile, scheduled: [...worldFile.scheduled, joining] },
  };
  const untold: string[] = [];
  const compose: typeof engineParts = (parts) => {
    const { acts, ...rest } = engineParts(parts);
    const answerHumanStep: typeof acts.answerHumanStep = async (answer) => {
      const isRenewal = answer.humanStepId.includes("/renewToCsp/");
      const bare = isRenewal ? acts.answerHumanStep({ ...answer, note: " " }) : null;
      const answered = await bare?.catch((error: unknown) => {
        if (!(error instanceof ActRefusedError)) throw error;
        untold.push(error.code);
        return null;
      });
      return answered ?? acts.answerHumanStep(answer);
    };
    return { ...rest, acts: { ...acts, answerHumanStep } };
  };
  const run = { seed: 5, made: grown, crashes: 0, strategy: "plan", compose, policy, days: 160 };
  const { evidence, outcome } = await runFast(run);
  const { events, report } = evidence;
  const [move] = report.moves;
  const seatsOf = (kind: string) =>
    events.filter((event) => event.kind === kind).map(({ details }) => details["seats"]);
  // Up to 9 are approved for the 8 who used it.
  expect(move?.approvals).toMatchObject([{ band: { acts: [{ renewsAtMost: { seats: 9 } }] } }]);
  expect(seatsOf("renewalToCspScheduled")).toEqual([SEATS]);
  expect(seatsOf("renewedToCsp")).toEqual([SEATS, 3]);
  // The first question is answered with a bare word; the one that goes above the most is not.
  expect(untold).toEqual(["AGREEMENT_NOT_SHOWN"]);
  const asked = move?.humanSteps.filter(({ kind }) => kind === "renewToCsp");
  expect(asked).toMatchObject([{ state: "done" }, { state: "done" }]);
  // The extension goes only once all eleven have a seat of ours.
  const stepOf = (kind: string) => move?.humanSteps.find((step) => step.kind === kind);
  const lastSeatsAt = events.findLast(({ kind }) => kind === "renewedToCsp")?.at ?? "9";
  expect((stepOf("endExtension")?.openedAt ?? "") >= lastSeatsAt).toBe(true);
  expect(outcome).toMatchObject({ ...UNHARMED, moved: 1, seatsUnapproved: 0, seatsBoughtTwice: 0 });
  expect(evidence.meter.interruptions).toEqual([]);
});

/** Aborted as soon as somebody has answered a question of that kind. */
async function runAborted(after: HumanStep["kind"], people: CustomerBlueprint["people"] = {}) {
  const blueprint = customer("aborted", willing);
  const everybody = { ...blueprint.people, ...people };
  const made = assemble(1, "none", [{ ...blueprint, people: everybody }], seededRandom("abort"));
  let would: readonly AbortedTarget[] = [];
  const compose: typeof engineParts = (parts) => {
    const { acts, ...rest } = engineParts(parts);
    return {
      ...rest,
      acts: {
        ...acts,
        async answerHumanStep(answer) {
          const answered = await acts.answerHumanStep(answer);
          if (answered.kind === after) {
            would = await acts.abortConsequences(answered.moveId);
            await acts.abort({ moveId: answered.moveId, by: "Ada" });
          }
          return answered;
        },
      },
    };
  };
  const run = { seed: 1, made, crashes: 0, strategy: "aborted", compose, policy, days: 160 };
  const { evidence, outcome } = await runFast(run);
  const [move] = evidence.report.moves;
  const stateOf = (kind: HumanStep["kind"]) =>
    move?.humanSteps.findLast((step) => step.kind === kind)?.state;
  const renewed = evidence.events.filter(({ kind }) => kind === "renewedToCsp").length;
  return { outcome, refusal: move?.refusal, renewed, stateOf, would };
}

test("aborted once it is scheduled: it is asked back, nothing begins, and the agreement goes on", async () => {
  const { outcome, refusal, renewed, stateOf, would } = await runAborted("renewToCsp");
  expect(would).toMatchObject([{ becomes: "scheduled" }]);
  expect(outcome).toMatchObject({ ...UNHARMED, refused: 1, moved: 0 });
  expect({ refusal, renewed }).toEqual({ refusal: "ABORTED_BY_OPERATOR", renewed: 0 });
  expect(stateOf("cancelRenewalToCsp")).toBe("done");
});

test("aborted once the agreement is to end, what is scheduled goes on: nobody loses a license", async () => {
  const { outcome, renewed, stateOf, would } = await runAborted("stopRenewal");
  expect(would).toMatchObject([{ becomes: "carriedOn" }]);
  expect(outcome).toMatchObject({ ...UNHARMED, refused: 0, moved: 1 });
  expect(renewed).toBe(1);
  expect(stateOf("cancelRenewalToCsp")).toBeUndefined();
});

test("aborted, and the agreement is let go on again: then what is scheduled is asked back", async () => {
  const restoreRenewal = { afterHours: 20, does: "asAsked" } as const;
  const people = { licensingPartner: { restoreRenewal } };
  const { outcome, refusal, renewed, stateOf } = await runAborted("stopRenewal", people);
  expect(outcome).toMatchObject({ ...UNHARMED, refused: 1, moved: 0 });
  expect({ refusal, renewed }).toEqual({ refusal: "ABORTED_BY_OPERATOR", renewed: 0 });
  expect([stateOf("restoreRenewal"), stateOf("cancelRenewalToCsp")]).toEqual(["done", "done"]);
  // Its owner's word is held against the agreement's end.
  expect(stateOf("watchCutover")).toBe("done");
});

test("of a tenant that nobody lets us read, what came is known by our own subscriptions in Partner Center", async () => {
  const customerAdmin = { delegatedAdmin: null };
  const people = { operator: { renewToCsp: willing }, customerAdmin };
  const made = assemble(5, "none", [customer("unread", willing, { people })], seededRandom(5));
  const unread = { ...policy, withoutAccess: { sell: true } };
  const run = { seed: 5, made, crashes: 0, strategy: "plan", compose: engineParts };
  const { evidence, outcome } = await runFast({ ...run, policy: unread, days: 160 });
  expect(outcome).toMatchObject({ ...UNHARMED, moved: 1, unwantedRenewals: 0 });
  expect(evidence.report.moves).toMatchObject([{ status: "done", lines: [{ outcome: "moved" }] }]);
  expect(evidence.events.filter(({ kind }) => kind === "renewedToCsp")).toHaveLength(1);
});
