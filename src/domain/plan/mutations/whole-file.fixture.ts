// The rest of the file spoiled: what it was made from, what is approved, what it claims to prove.

import { addDays, addMs } from "#lib/instant.ts";
import { money } from "#lib/money.ts";
import type { PlanFile } from "../move-plan.ts";
import { bandOf, movingLines, spoilOne, stepsOf, type Mutation } from "./mutation.fixture.ts";

const bands = ({ band }: PlanFile) => band.targets;
const members = (file: PlanFile) => {
  const moving = new Set(file.plan.targets.map(({ skuId }) => skuId));
  return file.estate.users.filter(({ assignments }) =>
    assignments.some(({ skuId, state }) => moving.has(skuId) && state === "active"),
  );
};

export const spoiledInputs: readonly Mutation[] = [
  {
    harm: "a plan changed after it was hashed",
    why: "hashDiffers",
    hashesLeft: true,
    spoil: ({ plan }) => Reflect.set(plan, "catalogVersion", "another"),
  },
  {
    harm: "a band changed after it was hashed",
    why: "hashDiffers",
    hashesLeft: true,
    spoil: (file, pick) => spoilOne(bands(file), pick, (band) => (band.maxSeats -= 1)),
  },
  {
    harm: "an estate changed after it was hashed",
    why: "hashDiffers",
    hashesLeft: true,
    spoil: ({ estate }) => Reflect.set(estate, "country", "FR"),
  },
  {
    harm: "a catalogue excerpt changed after it was hashed",
    why: "hashDiffers",
    hashesLeft: true,
    spoil: (file, pick) => spoilOne(file.offers, pick, (offer) => (offer.maximumSeats += 1)),
  },
  {
    harm: "a policy changed after it was hashed",
    why: "hashDiffers",
    hashesLeft: true,
    spoil: ({ policy }) => (policy.verificationMarginHours = 0) === 0,
  },
  {
    harm: "a declaration changed after it was hashed",
    why: "hashDiffers",
    hashesLeft: true,
    spoil: (file, pick) =>
      spoilOne(file.customer.declared, pick, (declared) => (declared.seats = 999)),
  },
  {
    harm: "subscriptions of ours changed after they were hashed",
    why: "hashDiffers",
    hashesLeft: true,
    spoil: (file, pick) => spoilOne(file.ours, pick, (own) => (own.marker = "another")),
  },
  {
    harm: "the hash of something else",
    why: "hashDiffers",
    hashesLeft: true,
    spoil: (file) => (file.planHash = file.bandHash) !== "",
  },
  {
    harm: "margins that the orders do not keep",
    why: "orderTooLate",
    spoil: (file) => {
      file.policy.provisioningMarginHours += 24 * 400;
      return stepsOf(file).some(({ step }) => step.seatsAdded > 0);
    },
  },
  {
    harm: "a user left out",
    why: "proofDiffers",
    spoil: (file, pick) =>
      spoilOne(members(file), pick, (user) =>
        file.estate.users.splice(file.estate.users.indexOf(user), 1),
      ),
  },
  {
    harm: "a user twice",
    why: "userTwice",
    spoil: (file, pick) =>
      spoilOne(file.estate.users, pick, (user) => file.estate.users.push(structuredClone(user))),
  },
  {
    harm: "a user's license left out",
    why: "proofDiffers",
    spoil: (file, pick) => spoilOne(members(file), pick, (user) => (user.assignments = [])),
  },
  {
    harm: "a row counted twice",
    why: "rowTwice",
    spoil: ({ estate }, pick) =>
      spoilOne(estate.subscriptions, pick, (row) => estate.subscriptions.push({ ...row })),
  },
  {
    harm: "a row taken away below its line",
    why: "lineWithoutRow",
    spoil: ({ estate, plan }, pick) =>
      spoilOne(plan.lines, pick, ({ lineId }) => {
        estate.subscriptions = estate.subscriptions.filter((row) => row.subscriptionId !== lineId);
      }),
  },
  {
    harm: "somebody else's subscription called ours",
    why: "notOurs",
    spoil: (file, pick) =>
      spoilOne(
        file.estate.subscriptions.filter(({ ownerTenantId }) => ownerTenantId === null),
        pick,
        ({ subscriptionId, skuId, seats }) => {
          file.plan.lines = file.plan.lines.filter(({ lineId }) => lineId !== subscriptionId);
          file.ours.push({
            subscriptionId,
            skuId,
            seats,
            productId: "CFQ7",
            catalogSkuId: "0001",
            term: "P1Y",
            billingPlan: "monthly",
            endsAt: null,
            marker: null,
          });
        },
      ),
  },
  {
    harm: "more seats in use than were planned for",
    why: "bandTooSmall",
    spoil: (file, pick) =>
      spoilOne(bands(file), pick, ({ skuId }) => {
        const { pools, subscriptions } = file.estate;
        const pool = pools.find((each) => each.skuId === skuId);
        // More than all that serves, also what is not moved, has room for.
        const served = subscriptions.reduce((sum, { seats }) => sum + seats, 0);
        if (pool !== undefined) pool.consumedSeats = pool.consumedSeats * 2 + 100 + served;
      }),
  },
  {
    harm: "fewer seats in use than people hold",
    why: "seatsMissing",
    spoil: (file, pick) =>
      spoilOne(cutShort(file), pick, ({ target, step, to }) => {
        const pool = file.estate.pools.find(({ skuId }) => skuId === target.skuId);
        if (pool !== undefined) pool.consumedSeats = to;
        step.seatsAdded -= step.seatsAfter - to;
        step.seatsAfter = to;
        const band = bandOf(file, target);
        band.minSeats = band.maxSeats = band.contingency.maxSeats = to;
      }),
  },
  {
    harm: "an estate read after the plan was made",
    why: "estateNewerThanPlan",
    spoil: ({ estate, plan }) => (estate.observedAt = addMs(plan.madeAt, 1)) !== null,
  },
  {
    harm: "the plan of another tenant",
    why: "otherMove",
    spoil: ({ plan }) => Reflect.set(plan, "tenantId", "another"),
  },
  {
    harm: "another version of the file",
    why: "unreadable",
    spoil: (file) => Reflect.set(file, "schema", "handover.planFile/9"),
  },
  {
    harm: "a part that is not there",
    why: "unreadable",
    hashesLeft: true,
    spoil: (file, pick) =>
      Reflect.deleteProperty(file, ["estate", "ours", "policy", "proof"][pick % 4] ?? "proof"),
  },
  {
    harm: "more covered in the proof than is covered",
    why: "proofDiffers",
    spoil: ({ proof }, pick) =>
      spoilOne(proof.intervals, pick, (interval) => (interval.seatsCovered += 1)),
  },
  {
    harm: "an interval left out of the proof",
    why: "proofDiffers",
    spoil: ({ proof }, pick) =>
      proof.intervals.splice(pick % Math.max(1, proof.intervals.length), 1).length > 0,
  },
  {
    harm: "people left out of the proof",
    why: "proofDiffers",
    spoil: ({ proof }, pick) =>
      spoilOne(proof.userClasses, pick, (userClass) => (userClass.users += 1)),
  },
];

export const spoiledBands: readonly Mutation[] = [
  {
    harm: "a band below the seats in use",
    why: "bandTooSmall",
    spoil: (file, pick) =>
      spoilOne(
        bands(file).filter(
          ({ skuId, minSeats }) => minSeats > 0 && usedAbove(file, skuId, minSeats),
        ),
        pick,
        (band) => (band.minSeats -= 1),
      ),
  },
  {
    harm: "a band above the ceiling",
    why: "bandTooLarge",
    spoil: (file, pick) => spoilOne(bands(file), pick, (band) => (band.maxSeats = 9_999)),
  },
  {
    harm: "a band below what the plan buys",
    why: "bandTooLarge",
    spoil: (file, pick) => spoilOne(bands(file), pick, (band) => (band.maxSeats = 0)),
  },
  {
    harm: "a ceiling of the price raised",
    why: "priceCeilingRaised",
    spoil: (file, pick) =>
      spoilOne(bands(file), pick, (band) => (band.unitCostCeiling = money("99.00", "EUR"))),
  },
  {
    harm: "no ceiling of the price",
    why: "priceCeilingRaised",
    spoil: (file, pick) => spoilOne(bands(file), pick, (band) => (band.unitCostCeiling = null)),
  },
  {
    harm: "another term approved than planned",
    why: "bandDiffers",
    spoil: (file, pick) => spoilOne(bands(file), pick, (band) => (band.term = "P3Y")),
  },
  {
    harm: "another billing plan approved than planned",
    why: "bandDiffers",
    spoil: (file, pick) => spoilOne(bands(file), pick, (band) => (band.billingPlan = "triennial")),
  },
  {
    harm: "orders allowed before the plan was made",
    why: "bandTooWide",
    spoil: (file, pick) =>
      spoilOne(
        bands(file),
        pick,
        (band) => (band.earliestOrderAt = addMs(band.earliestOrderAt, -1)),
      ),
  },
  {
    harm: "orders allowed after the last end",
    why: "bandTooWide",
    spoil: (file, pick) =>
      spoilOne(bands(file), pick, (band) => (band.latestOrderAt = addMs(band.latestOrderAt, 1))),
  },
  {
    harm: "orders no longer allowed when they are due",
    why: "bandDiffers",
    spoil: (file, pick) =>
      spoilOne(bands(file), pick, (band) => (band.latestOrderAt = addDays(file.plan.madeAt, -1))),
  },
  {
    harm: "no contingency",
    why: "contingencyMissing",
    spoil: (file, pick) =>
      spoilOne(bands(file), pick, (band) => Reflect.deleteProperty(band, "contingency")),
  },
  {
    harm: "a contingency below the seats in use",
    why: "bandTooSmall",
    spoil: (file, pick) =>
      spoilOne(
        bands(file).filter(
          ({ skuId, minSeats }) => minSeats > 0 && usedAbove(file, skuId, minSeats),
        ),
        pick,
        (band) => (band.contingency.maxSeats = band.minSeats - 1),
      ),
  },
  {
    harm: "a contingency above the ceiling",
    why: "bandTooLarge",
    spoil: (file, pick) =>
      spoilOne(bands(file), pick, (band) => (band.contingency.maxSeats = 9_999)),
  },
  {
    harm: "our own subscription left to end",
    why: "endChoiceMissing",
    spoil: (file, pick) =>
      spoilOne(bands(file), pick, (band) => Reflect.set(band, "endChoice", "cancel")),
  },
  {
    harm: "our own subscription's end not chosen",
    why: "endChoiceMissing",
    spoil: (file, pick) =>
      spoilOne(bands(file), pick, (band) => Reflect.deleteProperty(band, "endChoice")),
  },
  {
    harm: "a target not approved",
    why: "bandDiffers",
    spoil: ({ band }, pick) =>
      band.targets.splice(pick % Math.max(1, band.targets.length), 1).length > 0,
  },
  {
    harm: "something else approved beside",
    why: "bandDiffers",
    spoil: ({ band }, pick) =>
      spoilOne(band.targets, pick, (target) =>
        band.targets.push({ ...structuredClone(target), skuId: "another" }),
      ),
  },
  {
    harm: "an act approved that is not planned",
    why: "bandDiffers",
    spoil: ({ band }, pick) =>
      spoilOne(band.acts, pick, (act) => (act.stopRenewal = !act.stopRenewal)),
  },
  {
    harm: "an act on a source that stays",
    why: "bandDiffers",
    spoil: ({ band }) =>
      band.acts.push({ lineId: "another", stopRenewal: true, chooseEnd: true, transfer: false }) >
      0,
  },
  {
    harm: "a planned act not approved",
    why: "bandDiffers",
    spoil: ({ band }, pick) => band.acts.splice(pick % Math.max(1, band.acts.length), 1).length > 0,
  },
  {
    harm: "the band of another move",
    why: "otherMove",
    spoil: ({ band }) => Reflect.set(band, "moveId", "mv-another"),
  },
];

/** More people use it than this, even without what stays: otherwise less than the minimum is enough. */
function usedAbove(file: PlanFile, skuId: string, minSeats: number): boolean {
  const inUse = file.estate.pools.find((pool) => pool.skuId === skuId)?.consumedSeats ?? 0;
  const moving = new Set(movingLines(file).map(({ lineId }) => lineId));
  const grown = file.plan.targets.find((each) => each.skuId === skuId)?.growsSubscriptionId;
  const ignored = new Set(
    file.plan.lines.filter(({ route }) => route === "ignore").map(({ lineId }) => lineId),
  );
  const staying = file.estate.subscriptions
    .filter((row) => row.skuId === skuId && row.subscriptionId !== grown)
    .filter(({ subscriptionId }) => !moving.has(subscriptionId) && !ignored.has(subscriptionId))
    .filter(({ status }) => status === "enabled" || status === "warning")
    .reduce((seats, row) => seats + row.seats, 0);
  return inUse - staying >= minSeats;
}

/** Last purchases without which somebody who holds a working license today would lose it. */
function cutShort(file: PlanFile) {
  return file.plan.targets.flatMap((target) => {
    const { skuId, steps } = target;
    const step = steps.at(-1);
    const to = Math.max(1, bandOf(file, target).minSeats - 1);
    const holders = members(file).filter(({ assignments }) =>
      assignments.some((each) => each.skuId === skuId),
    ).length;
    const others = file.estate.subscriptions.some(
      (row) =>
        row.skuId === skuId &&
        !movingLines(file).some(({ lineId }) => lineId === row.subscriptionId),
    );
    const serving = movingLines(file)
      .filter((line) => line.skuId === skuId)
      .reduce((seats, line) => seats + line.seats, 0);
    const fits =
      step !== undefined &&
      !others &&
      step.seatsAfter - step.seatsAdded <= to &&
      to < Math.min(holders, serving);
    return fits ? [{ target, step, to }] : [];
  });
}
