// A customer whose move is done goes to another partner, on a real database and through the real client:
// nothing of ours ends while somebody needs it, whatever Microsoft makes of a renewal that is off.

import { expect, test } from "vitest";
import { addDays } from "#lib/instant.ts";
import { delegatedAdminRevoked } from "#sandbox/rules/revoked-consents.ts";
import type { Subscription } from "#sandbox/world/entities.ts";
import type { TenantReadings } from "#sandbox/world/tenant-readings.ts";
import { Evidence } from "#simulation/judge/evidence.ts";
import { judge } from "#simulation/judge/judge.ts";
import { leavingHouse, SEATS } from "./leaving-house.ts";

interface Run {
  readonly readings: Partial<TenantReadings>;
  /** Days before the end of our term at which the new partner’s licenses stand; after it where negative. */
  readonly orderedDaysBefore: number;
}

async function runLeaving({ orderedDaysBefore, readings }: Run) {
  await using house = await leavingHouse(readings);
  const { acts, control, goTo, made, orderFromRival, partner, startsAt, store, theMove, world } =
    house;
  const { partnerId } = partner;
  const { lineCounts, moveId, status } = await theMove();
  expect(status).toBe("done");
  expect(lineCounts).toMatchObject({ kept: 1, refused: 0, open: 0 });
  const [ours] = await acts.leaveConsequences(moveId);
  const endsAt = ours?.endsAt;
  if (!endsAt) throw new Error("our subscription has an end");
  expect(ours).toMatchObject({ needed: SEATS, elsewhere: 1, renews: true });
  const newPartner = "Nordhafen IT GmbH";
  for (const by of ["Ada", "Ada"]) await acts.leave({ moveId, by, newPartner });

  await goTo(addDays(endsAt, -orderedDaysBefore));
  orderFromRival();
  const endedAt = addDays(endsAt, 12);
  await goTo(endedAt);
  const steps = await store.humanSteps.listOfMove(partnerId, moveId);
  const settle = steps.find(({ kind }) => kind === "settleAccount");
  const isStillRelated = [...world.all("relationships")].some(
    ({ partnerTenantId }) => partnerTenantId === partner.tenantId,
  );
  // Nobody is scripted to settle: until a person says so, the relationship stands.
  expect(isStillRelated).toBe(true);
  if (settle === undefined) throw new Error("the account is to be settled");
  const { humanStepId } = settle;
  await acts.answerHumanStep({ humanStepId, outcome: "done", by: "Ada", note: null });
  await goTo(addDays(endedAt, 1));

  const move = await theMove();
  const evidence: Evidence = {
    record: Evidence.shape.record.parse(made.record),
    startedAt: startsAt,
    endedAt: addDays(endedAt, 1),
    events: await control.events(),
    meter: await control.meter(),
    report: Evidence.shape.report.parse(await acts.portfolioReport()),
  };
  const outcome = judge(evidence, { seed: 3, strategy: "plan", rowsIn: 1, wallMs: 0, crashes: 0 });
  const letters = await store.letters.newest(partnerId, 100);
  return {
    move,
    outcome,
    endsAt,
    letters: letters.map(({ letter }) => letter.kind),
    events: evidence.events.map(({ kind }) => kind),
    /** When it happened for the first time, by the world's own log. */
    happenedAt: (...kinds: readonly string[]) =>
      evidence.events.find(({ kind }) => kinds.includes(kind))?.at ?? null,
    steps: await store.humanSteps.listOfMove(partnerId, moveId),
    access: [...world.all("delegatedAdmins")].map((each) => each.status),
    relationships: [...world.all("relationships")].filter(
      ({ partnerTenantId }) => partnerTenantId === partner.tenantId,
    ),
  };
}

function isOurs(seller: Subscription["seller"], { tenantId }: { readonly tenantId: string }) {
  return seller.kind === "csp" && seller.partnerTenantId === tenantId;
}

const UNHARMED = {
  interruptedUserHours: 0,
  dataPlansLost: 0,
  targetCutByUs: 0,
  seatsBought: 0,
  invariantsBroken: [],
};

test.each([
  ["is cut", "cutAtEnd"],
  ["goes on in an extended term", "extend"],
  ["renews all the same", "renews"],
] as const)(
  "who has new licenses in time leaves unharmed where a renewal that is off %s",
  async (_, autoRenewOff) => {
    const left = await runLeaving({ readings: { autoRenewOff }, orderedDaysBefore: 20 });
    expect(left.outcome).toMatchObject(UNHARMED);
    expect(left.relationships).toEqual([]);
    expect(left.access).toEqual(["terminated"]);
    expect(left.move).toMatchObject({ status: "done", wakeAt: null });
    expect(left.events).toContain("autoRenewSet");
    // Nobody is asked to settle, and nothing is removed, while a subscription of ours serves.
    const endedAt = left.happenedAt("serviceCut", "cancelled") ?? "9";
    const settle = left.steps.find(({ kind }) => kind === "settleAccount");
    expect(settle && settle.openedAt >= endedAt).toBe(true);
    const removedAt = left.happenedAt("relationshipRemoved");
    expect(removedAt && removedAt > endedAt).toBe(true);
    expect(left.move.standing.departure?.relationshipEndedAt).toBe(removedAt);
    expect(left.letters).toEqual(
      expect.arrayContaining(["replaceLicenses", "settleAccount", "left"]),
    );
    expect(left.steps.filter(({ state }) => state === "open")).toEqual([]);
  },
);

test("who is late keeps our licenses, and the renewal is taken back inside its 168 hours", async () => {
  const left = await runLeaving({ readings: { autoRenewOff: "cutAtEnd" }, orderedDaysBefore: -1 });
  expect(left.outcome).toMatchObject(UNHARMED);
  expect(left.events).toEqual(expect.arrayContaining(["termRenewed", "cancelled"]));
  expect(left.relationships).toEqual([]);
});

test("who stays after all has everything renew again, and is told so", async () => {
  await using house = await leavingHouse({ autoRenewOff: "cutAtEnd" });
  const { acts, goTo, orderFromRival, partner, startsAt, store, theMove, world } = house;
  const { moveId } = await theMove();
  await expect(acts.stay({ moveId, by: "Ada" })).rejects.toMatchObject({
    code: "LEAVE_NOT_DECIDED",
  });
  const renews = () =>
    [...world.all("subscriptions")]
      .filter(({ seller }) => isOurs(seller, partner))
      .map(({ autoRenew, state }) => ({ autoRenew, state }));
  await acts.leave({ moveId, by: "Ada", newPartner: null });
  orderFromRival();
  await goTo(addDays(startsAt, 12));
  expect(renews()).toEqual([{ autoRenew: false, state: "active" }]);

  expect(await acts.stayConsequences(moveId)).toMatchObject([{ becomes: "renews", seats: SEATS }]);
  await acts.stay({ moveId, by: "Ada" });
  await goTo(addDays(startsAt, 13));
  expect(renews()).toEqual([{ autoRenew: true, state: "active" }]);
  const { standing, wakeAt } = await theMove();
  expect({ departure: standing.departure, wakeAt }).toEqual({ departure: null, wakeAt: null });
  const letters = await store.letters.newest(partner.partnerId, 100);
  expect(letters.map(({ letter }) => letter.kind)).toContain("stays");
  const steps = await store.humanSteps.listOfMove(partner.partnerId, moveId);
  expect(steps.filter(({ state }) => state === "open")).toEqual([]);
});

test("who has ended our access leaves all the same, by their own word and what Partner Center shows", async () => {
  await using house = await leavingHouse({ autoRenewOff: "cutAtEnd" });
  const { acts, goTo, made, orderFromRival, partner, startsAt, store, theMove, world } = house;
  const { moveId } = await theMove();
  const tenantId = made.worldFile.tenants[0]?.tenantId ?? "";
  for (const person of world.ofTenant("people", tenantId)) {
    const { delegatedAdmin: _, ...answers } = person.answers;
    world.put("people", { ...person, answers });
  }
  delegatedAdminRevoked(world, tenantId);
  const [ours] = await acts.leaveConsequences(moveId);
  expect(ours).toMatchObject({ isSeen: false, needed: SEATS, elsewhere: 0 });
  await acts.leave({ moveId, by: "Ada", newPartner: null });
  orderFromRival();
  await goTo(addDays(startsAt, 12));
  const openStep = async (kind: string) => {
    const steps = await store.humanSteps.listOfMove(partner.partnerId, moveId);
    const found = steps.find((step) => step.kind === kind && step.state === "open");
    if (found === undefined) throw new Error(`nobody is asked to ${kind}`);
    return found.humanStepId;
  };
  // Nobody has said yet that licenses stand elsewhere, so everything renews.
  const isRenewing = () =>
    [...world.all("subscriptions")].some(
      ({ autoRenew, seller }) => isOurs(seller, partner) && autoRenew,
    );
  expect(isRenewing()).toBe(true);
  const said = { outcome: "done", by: "Ines", note: null } as const;
  await acts.answerHumanStep({ humanStepId: await openStep("replaceLicenses"), ...said });
  await goTo(addDays(startsAt, 20));
  expect(isRenewing()).toBe(false);

  await goTo(addDays(startsAt, 60));
  await acts.answerHumanStep({ humanStepId: await openStep("settleAccount"), ...said });
  await goTo(addDays(startsAt, 61));
  expect(await theMove()).toMatchObject({ status: "done", wakeAt: null });
  const related = [...world.all("relationships")].some(
    ({ partnerTenantId }) => partnerTenantId === partner.tenantId,
  );
  expect(related).toBe(false);
});
