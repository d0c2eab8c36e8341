// Spoiled purchases: too late, too few, too dear, of the wrong thing.

import { addDays, addHours, addMs } from "#lib/instant.ts";
import { money } from "#lib/money.ts";
import type { PlanFile } from "../move-plan.ts";
import { bandOf, movingLines, spoilOne, stepsOf, type Mutation } from "./mutation.fixture.ts";

const buying = (file: PlanFile) => stepsOf(file).filter(({ step }) => step.seatsAdded > 0);
const covering = (file: PlanFile) => stepsOf(file).filter(({ step }) => step.forLines.length > 0);
const raisedLate = (file: PlanFile) =>
  covering(file).filter(({ step }) => step.unprovenAt !== null && step.seatsAdded > 0);
const pilots = (file: PlanFile) => stepsOf(file).filter(({ step }) => step.isPilot);
const targets = ({ plan }: PlanFile) => plan.targets;
const grown = (file: PlanFile) =>
  targets(file).filter(({ growsSubscriptionId }) => growsSubscriptionId !== null);

export const spoiledPurchases: readonly Mutation[] = [
  {
    harm: "an order after its last safe instant",
    why: "orderTooLate",
    spoil: (file, pick) =>
      spoilOne(buying(file), pick, ({ step }) => (step.orderAt = addMs(step.latestSafeAt, 1))),
  },
  {
    harm: "an order after its last safe instant, which is said to be later too",
    why: "orderTooLate",
    spoil: (file, pick) =>
      spoilOne(buying(file), pick, ({ target, step }) => {
        step.orderAt = step.latestSafeAt = addDays(step.latestSafeAt, 3);
        bandOf(file, target).latestOrderAt = step.orderAt;
      }),
  },
  {
    harm: "an order on the day of the end itself",
    why: "orderTooLate",
    spoil: (file, pick) =>
      spoilOne(
        covering(file).filter(({ step }) => step.seatsAdded > 0),
        pick,
        ({ step }) => {
          const line = file.plan.lines.find(({ lineId }) => step.forLines.includes(lineId));
          step.orderAt = line?.end.continuityEndsAt ?? step.orderAt;
        },
      ),
  },
  {
    harm: "a pilot that comes too late to prove anything",
    why: "orderTooLate",
    spoil: (file, pick) =>
      spoilOne(pilots(file), pick, ({ target, step }) => {
        step.orderAt = step.latestSafeAt = addMs(target.steps[1]?.unprovenAt ?? step.orderAt, 1);
      }),
  },
  {
    harm: "a raise while the subscription may not be active yet",
    why: "stepsOutOfOrder",
    spoil: (file, pick) =>
      spoilOne(
        pilots(file).filter(({ target }) => target.growsSubscriptionId === null),
        pick,
        ({ target, step }) => {
          step.orderAt = addHours(target.steps[1]?.unprovenAt ?? step.orderAt, -71);
        },
      ),
  },
  {
    harm: "a pilot that is said to cover a source",
    why: "lineNotCoveredOnce",
    spoil: (file, pick) =>
      spoilOne(pilots(file), pick, ({ target, step }) => {
        const [lineId] = target.steps[1]?.forLines.splice(0, 1) ?? [];
        step.forLines.push(lineId ?? "nobody");
      }),
  },
  {
    harm: "a late raise without a date for the case that nothing is proven",
    why: "orderTooLate",
    spoil: (file, pick) =>
      spoilOne(
        raisedLate(file).filter(({ step }) => step.orderAt > (step.unprovenAt ?? step.orderAt)),
        pick,
        ({ step }) => (step.unprovenAt = null),
      ),
  },
  {
    harm: "a late raise whose second date is late as well",
    why: "orderTooLate",
    spoil: (file, pick) =>
      spoilOne(raisedLate(file), pick, ({ step }) => (step.unprovenAt = step.latestSafeAt)),
  },
  {
    harm: "a late raise of what nobody has bought before",
    why: "orderTooLate",
    spoil: (file, pick) =>
      spoilOne(
        raisedLate(file).filter(({ target }) => target.growsSubscriptionId === null),
        pick,
        ({ target, step }) => {
          target.steps.splice(0, target.steps.indexOf(step));
        },
      ),
  },
  {
    harm: "an order before the plan was made",
    why: "orderInThePast",
    spoil: (file, pick) =>
      spoilOne(stepsOf(file), pick, ({ step }) => (step.orderAt = addHours(file.plan.madeAt, -1))),
  },
  {
    harm: "fewer seats than are in use, approved as such",
    why: "bandTooSmall",
    spoil: (file, pick) =>
      spoilOne(shrinkable(file), pick, ({ target, step, to }) => {
        step.seatsAdded -= step.seatsAfter - to;
        step.seatsAfter = to;
        const band = bandOf(file, target);
        band.minSeats = band.contingency.maxSeats = to;
      }),
  },
  {
    harm: "a seat less than is said",
    why: "seatsMiscounted",
    spoil: (file, pick) => spoilOne(buying(file), pick, ({ step }) => (step.seatsAdded -= 1)),
  },
  {
    harm: "a purchase dropped",
    why: "lineNotCoveredOnce",
    spoil: (file, pick) =>
      spoilOne(
        covering(file).filter(({ step, target }) => target.steps.length > 1 && step.seatsAdded > 0),
        pick,
        ({ target, step }) => target.steps.splice(target.steps.indexOf(step), 1),
      ),
  },
  {
    harm: "all purchases of a SKU dropped",
    why: "lineNotCoveredOnce",
    spoil: (file, pick) =>
      // A target of no seats may stand for what has gone on and nobody holds any more: without it nobody is worse off.
      spoilOne(buying(file), pick, ({ target: { skuId } }) => {
        file.plan.targets = file.plan.targets.filter((each) => each.skuId !== skuId);
        file.band.targets = file.band.targets.filter((each) => each.skuId !== skuId);
      }),
  },
  {
    harm: "everything bought twice",
    why: "targetTwice",
    spoil: (file, pick) =>
      spoilOne(targets(file), pick, (target) => file.plan.targets.push(structuredClone(target))),
  },
  {
    harm: "a raise before its order",
    why: "stepsOutOfOrder",
    spoil: (file, pick) =>
      spoilOne(
        targets(file).filter(({ steps }) => steps[0]?.orderAt !== steps.at(-1)?.orderAt),
        pick,
        ({ steps }) => steps.reverse(),
      ),
  },
  {
    harm: "a raise of nothing that was ordered",
    why: "stepsOutOfOrder",
    spoil: (file, pick) =>
      spoilOne(
        stepsOf(file).filter(({ step }) => step.kind === "order"),
        pick,
        ({ step }) => (step.kind = "raise"),
      ),
  },
  {
    harm: "a marker used twice, so that a repeat is not seen",
    why: "stepKeyWrong",
    spoil: (file, pick) =>
      spoilOne(
        targets(file).filter(({ steps }) => steps.length > 1),
        pick,
        ({ steps }) => steps.forEach((step) => (step.stepKey = steps[0]?.stepKey ?? "")),
      ),
  },
  {
    harm: "the marker of another move",
    why: "stepKeyWrong",
    spoil: (file, pick) =>
      spoilOne(stepsOf(file), pick, ({ step }) => (step.stepKey = `other-${step.stepKey}`)),
  },
  {
    harm: "the same end covered by two purchases",
    why: "lineNotCoveredOnce",
    spoil: (file, pick) =>
      spoilOne(covering(file), pick, ({ step }) => step.forLines.push(...step.forLines)),
  },
  {
    harm: "seats of one SKU for a source of another",
    why: "lineNotCoveredOnce",
    spoil: (file, pick) =>
      spoilOne(stepsOf(file), pick, ({ target, step }) => {
        const other = movingLines(file).find(({ skuId }) => skuId !== target.skuId);
        step.forLines.push(other?.lineId ?? "nobody");
      }),
  },
  {
    harm: "more seats claimed than bought",
    why: "seatsMiscounted",
    spoil: (file, pick) => spoilOne(stepsOf(file), pick, ({ step }) => (step.seatsAfter += 1)),
  },
  {
    harm: "undo promised beyond the 168 hours or the source's end",
    why: "undoTooLate",
    spoil: (file, pick) =>
      spoilOne(
        stepsOf(file),
        pick,
        ({ step }) => (step.undoUntil = addHours(addDays(step.orderAt, 7), 1)),
      ),
  },
  {
    harm: "the wrong SKU",
    why: "notSold",
    spoil: (file, pick) =>
      spoilOne(targets(file), pick, (target) => {
        const band = bandOf(file, target);
        target.skuId = band.skuId = "05e9a617-0261-4cee-bb44-138d3ef5d965";
      }),
  },
  {
    harm: "a product that nobody sells",
    why: "notSold",
    spoil: (file, pick) =>
      spoilOne(targets(file), pick, (target) => {
        bandOf(file, target).productId = target.productId = "CFQ7NOTHING";
      }),
  },
  {
    harm: "another variant of the product",
    why: "notSold",
    spoil: (file, pick) =>
      spoilOne(targets(file), pick, (target) => {
        bandOf(file, target).catalogSkuId = target.catalogSkuId = "0002";
      }),
  },
  {
    harm: "what can no longer be bought",
    why: "notSold",
    spoil: (file, pick) =>
      spoilOne(
        offersOf(file).filter(({ target }) => target.growsSubscriptionId === null),
        pick,
        ({ offer }) => (offer.isPurchasable = false),
      ),
  },
  {
    harm: "a trial for a purchase",
    why: "notSold",
    spoil: (file, pick) => spoilOne(offersOf(file), pick, ({ offer }) => (offer.isTrial = true)),
  },
  {
    harm: "a term under which it is not sold",
    why: "notSold",
    spoil: (file, pick) =>
      spoilOne(
        targets(file).filter(({ growsSubscriptionId }) => growsSubscriptionId === null),
        pick,
        (target) => (target.term = bandOf(file, target).term = "P3Y"),
      ),
  },
  {
    harm: "a longer term than the customer has",
    why: "termTooLong",
    spoil: (file, pick) =>
      spoilOne(
        targets(file).filter((each) => each.term === "P1M" && each.growsSubscriptionId === null),
        pick,
        (target) => (target.term = bandOf(file, target).term = "P1Y"),
      ),
  },
  {
    harm: "an add-on without any of its bases",
    why: "baseMissing",
    spoil: (file, pick) =>
      spoilOne(offersOf(file), pick, ({ offer }) => {
        offer.isAddOn = true;
        offer.baseSkus = ["a license that nobody has"];
      }),
  },
  {
    harm: "an order that is late by its own word, and nobody is told",
    why: "lateUntold",
    spoil: (file, pick) =>
      spoilOne(
        stepsOf(file).filter(({ step }) => step.forLines.length > 0 && step.seatsAdded > 0),
        pick,
        ({ step }) => {
          step.latestSafeAt = addHours(step.orderAt, -1);
          file.plan.findings = file.plan.findings.filter(({ code }) => code !== "LATE");
        },
      ),
  },
  {
    harm: "a price other than the catalogue's",
    why: "priceDiffers",
    spoil: (file, pick) =>
      spoilOne(
        targets(file).filter(({ unitCost }) => unitCost !== null),
        pick,
        (target) => (target.unitCost = money("1.00", "EUR")),
      ),
  },
  {
    harm: "an unknown price of which nobody is told",
    why: "priceUntold",
    spoil: (file, pick) =>
      spoilOne(offersOf(file), pick, ({ offer, target }) => {
        offer.terms.forEach((term) => (term.unitCost = null));
        target.unitCost = bandOf(file, target).unitCostCeiling = null;
        file.plan.cost.committed = null;
      }),
  },
  {
    harm: "a commitment made small",
    why: "costDiffers",
    spoil: ({ plan }) => {
      if (plan.cost.committed === null || plan.cost.committed.amount === "0.00") return false;
      plan.cost.committed.amount = "1.00";
      return true;
    },
  },
  {
    harm: "growing a subscription that is not ours",
    why: "notOurs",
    spoil: (file, pick) =>
      spoilOne(targets(file), pick, (target) => {
        target.growsSubscriptionId = movingLines(file)[0]?.lineId ?? "nobody";
      }),
  },
  {
    harm: "seats of ours that are not there",
    why: "notOurs",
    spoil: (file, pick) => spoilOne(targets(file), pick, (target) => (target.seatsBefore += 10)),
  },
  {
    harm: "a second subscription of ours beside the first",
    why: "oursDoubled",
    spoil: (file, pick) =>
      spoilOne(grown(file), pick, (target) => (target.growsSubscriptionId = null)),
  },
  {
    harm: "approval asked for after the first order",
    why: "approvalTooLate",
    spoil: (file, pick) =>
      spoilOne(stepsOf(file), pick, ({ step }) => (file.plan.approveBy = addMs(step.orderAt, 1))),
  },
  {
    harm: "no approval asked for",
    why: "approvalTooLate",
    spoil: (file) => {
      if (file.plan.targets.length === 0) return false;
      file.plan.approveBy = null;
      return true;
    },
  },
  {
    harm: "a business plan past its 300 seats",
    why: "seatCapPassed",
    spoil: (file, pick) =>
      spoilOne(buying(file), pick, ({ target, step }) => {
        const rows = file.estate.subscriptions.filter(({ skuId }) => skuId === target.skuId);
        rows.forEach((row) => (row.skuPartNumber = "SPB"));
        rows.forEach((row) => (row.status = "enabled"));
        rows.forEach((row) => (row.isTrial = false));
        spoilOne(rows, 0, (row) => (row.seats = 300));
        step.seatsAdded += 1;
      }),
  },
];

function offersOf(file: PlanFile) {
  return file.offers.flatMap((offer) => {
    const target = file.plan.targets.find(({ productId }) => productId === offer.productId);
    return target === undefined ? [] : [{ offer, target }];
  });
}

/** Last purchases that could end a seat below the need. */
function shrinkable(file: PlanFile) {
  return file.plan.targets.flatMap((target) => {
    const step = target.steps.at(-1);
    const inUse = file.estate.pools.find(({ skuId }) => skuId === target.skuId)?.consumedSeats ?? 0;
    const to = bandOf(file, target).minSeats - 1;
    const fits =
      step !== undefined && to > 0 && inUse > to && step.seatsAfter - step.seatsAdded <= to;
    return fits ? [{ target, step, to }] : [];
  });
}
