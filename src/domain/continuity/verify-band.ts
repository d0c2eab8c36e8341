// Whether the band, which is all that a person approves, allows what the plan needs and nothing else.

import { failure, type ContinuityFailure } from "./failure.ts";
import type { CheckedFile, Target } from "./plan-file.ts";

export function bandFailures(file: CheckedFile): ContinuityFailure[] {
  const { plan, band } = file;
  const sameMove = band.moveId === plan.moveId && band.tenantId === plan.tenantId;
  const extra = band.targets.filter(({ skuId }) => !plan.targets.some((t) => t.skuId === skuId));
  return [
    ...(sameMove ? [] : [failure("band", null, "bandDiffers")]),
    ...extra.map(({ skuId }) => failure("band", skuId, "bandDiffers")),
    ...plan.targets.flatMap((target) => targetFailures(file, target)),
    ...actFailures(file),
  ];
}

function targetFailures(file: CheckedFile, target: Target): ContinuityFailure[] {
  const { skuId } = target;
  const band = file.band.targets.find((each) => each.skuId === skuId);
  if (band === undefined) return [failure("band", skuId, "bandDiffers")];
  const failures: ContinuityFailure[] = [];
  const same =
    band.productId === target.productId &&
    band.catalogSkuId === target.catalogSkuId &&
    band.term === target.term &&
    band.billingPlan === target.billingPlan;
  if (!same) failures.push(failure("band", skuId, "bandDiffers"));
  let seats = target.seatsBefore;
  for (const step of target.steps) {
    seats += step.seatsAdded;
    if (step.seatsAfter !== seats) failures.push(failure(step.stepKey, skuId, "seatsMiscounted"));
    if (step.orderAt < band.earliestOrderAt || step.orderAt > band.latestOrderAt) {
      failures.push(failure(step.orderAt, skuId, "bandDiffers"));
    }
  }
  const needed = seatsNeeded(file, target);
  if (band.minSeats < needed || seats < band.minSeats || band.contingency.maxSeats < needed) {
    failures.push(failure("band", skuId, "bandTooSmall"));
  }
  const ceiling = Math.max(
    needed,
    leastSold(file, target),
    target.seatsBefore,
    Math.floor(consumedSeats(file, skuId) * file.policy.seatsCeilingFactor),
  );
  if (seats > band.maxSeats || band.maxSeats > ceiling || band.contingency.maxSeats > ceiling) {
    failures.push(failure("band", skuId, "bandTooLarge"));
  }
  return failures;
}

/** The seats in use, less those of rows that serve on without being moved and are not the target. */
function seatsNeeded({ estate, plan }: CheckedFile, target: Target): number {
  const staying = estate.subscriptions
    .filter(({ skuId, status }) => {
      return skuId === target.skuId && (status === "enabled" || status === "warning");
    })
    .filter(({ subscriptionId }) => {
      if (subscriptionId === target.growsSubscriptionId) return false;
      const line = plan.lines.find(({ lineId }) => lineId === subscriptionId);
      return line === undefined || line.route === "keep" || line.route === "blocked";
    })
    .reduce((seats, row) => seats + row.seats, 0);
  const consumed = estate.pools.find(({ skuId }) => skuId === target.skuId)?.consumedSeats ?? 0;
  return Math.max(0, consumed - staying);
}

/** An offer may be sold from a least number of seats on. */
function leastSold({ offers }: CheckedFile, target: Target): number {
  const offer = offers.find(
    (each) => each.productId === target.productId && each.catalogSkuId === target.catalogSkuId,
  );
  return Math.max(1, offer?.minimumSeats ?? 1);
}

function consumedSeats({ estate }: CheckedFile, skuId: string): number {
  return estate.pools.find((pool) => pool.skuId === skuId)?.consumedSeats ?? 0;
}

/** Exactly the lines that move may be asked to end, and exactly as the plan says. */
function actFailures({ plan, band }: CheckedFile): ContinuityFailure[] {
  const planned = plan.lines
    .filter(({ route }) => route === "repurchase")
    .map(({ lineId, acts }) => actKey(lineId, acts.stopRenewal !== null, acts.chooseEnd !== null));
  const approved = band.acts.map((act) => actKey(act.lineId, act.stopRenewal, act.chooseEnd));
  const differing = [
    ...planned.filter((key) => !approved.includes(key)),
    ...approved.filter((key) => !planned.includes(key)),
  ];
  return differing.map((key) => failure(key, null, "bandDiffers"));
}

function actKey(lineId: string, stopRenewal: boolean, chooseEnd: boolean): string {
  return `${lineId}/stopRenewal=${stopRenewal}/chooseEnd=${chooseEnd}`;
}
