// Whether the band, which is all that a person approves, allows what the plan needs and nothing else.

import { addDays, latest } from "#lib/instant.ts";
import { canonicalJson } from "#lib/canonical-json.ts";
import { isAbove, timesMoney } from "#lib/money.ts";
import { failure, unless, type ContinuityFailure } from "./law.ts";
import {
  isBought,
  serves,
  type BandTarget,
  type CheckedFile,
  type Line,
  type Target,
} from "./plan-file.ts";
import { acceptedGap } from "./verify-gap.ts";
import { inUse, sum } from "./seats.ts";
import { offerOf, soldFor } from "./verify-prices.ts";
import { needChanges } from "./verify-reassignment.ts";

export function bandFailures(file: CheckedFile): ContinuityFailure[] {
  const { plan, band } = file;
  const sameMove = band.moveId === plan.moveId && band.tenantId === plan.tenantId;
  const extra = band.targets.filter(
    ({ skuId }, at) =>
      !plan.targets.some((target) => target.skuId === skuId) ||
      band.targets.findIndex((each) => each.skuId === skuId) !== at,
  );
  return [
    ...unless(sameMove, "otherMove", "band"),
    ...extra.map(({ skuId }) => failure("bandDiffers", "band", skuId)),
    ...plan.targets.flatMap((target) => targetFailures(file, target)),
    ...actFailures(file),
    ...licenseFailures(file),
  ];
}

function targetFailures(file: CheckedFile, target: Target): ContinuityFailure[] {
  const { skuId, unitCost } = target;
  const about = ["band", skuId] as const;
  const band = file.band.targets.find((each) => each.skuId === skuId);
  if (band === undefined) return [failure("bandDiffers", ...about)];
  const same =
    band.productId === target.productId &&
    band.catalogSkuId === target.catalogSkuId &&
    band.term === target.term &&
    band.billingPlan === target.billingPlan;
  const shown = unitCost === null ? null : timesMoney(unitCost, file.policy.priceCeilingFactor);
  // Without its promotion it costs the usual price, which a contingency may have to pay.
  const usual =
    target.promotion === undefined ? null : soldFor(offerOf(file, target), target).usual;
  const ceiling = usual !== null && shown !== null && isAbove(usual, shown) ? usual : shown;
  const sameCeiling =
    band.unitCostCeiling?.amount === ceiling?.amount &&
    band.unitCostCeiling?.currency === ceiling?.currency;
  return [
    ...unless(same, "bandDiffers", ...about),
    ...unless(sameCeiling, "priceCeilingRaised", ...about),
    ...unless(band.endChoice === "renew", "endChoiceMissing", ...about),
    ...unless(
      band.contingency !== null && band.contingency !== undefined,
      "contingencyMissing",
      ...about,
    ),
    ...windowFailures(file, target, band),
    ...seatFailures(file, target, band),
  ];
}

/**
 * From the approval on, for the contingency; after the last end it would be another plan, unless the move
 * has begun: it has bought, or its sources' ends are behind it. Then as long as they are followed.
 */
function windowFailures({ ours, plan, policy }: CheckedFile, target: Target, band: BandTarget) {
  const covered = new Set(target.steps.flatMap(({ forLines }) => forLines));
  const ends = plan.lines
    .filter(({ lineId }) => covered.has(lineId))
    .flatMap(({ end }) => end.continuityEndsAt ?? []);
  const { earliestOrderAt, latestOrderAt } = band;
  const hasOrdered = ours.some(
    ({ marker, raisedBy, subscriptionId }) =>
      subscriptionId === target.growsSubscriptionId &&
      (raisedBy === plan.moveId || marker?.startsWith(`${plan.moveId}/`) === true),
  );
  // Nothing but an earlier approval makes a plan follow what has ended.
  const hasOutlasted = ends.length > 0 && ends.every((end) => end < plan.madeAt);
  const isBegun = hasOrdered || hasOutlasted;
  const lastEndAt = latest(plan.madeAt, ...ends);
  const orderBy = isBegun ? addDays(lastEndAt, policy.giveUpDays.sourceWentOn) : lastEndAt;
  const fits = earliestOrderAt >= plan.madeAt && latestOrderAt <= orderBy;
  const outside = target.steps.filter(
    ({ orderAt }) => orderAt < earliestOrderAt || orderAt > latestOrderAt,
  );
  return [
    ...unless(fits, "bandTooWide", "band", target.skuId),
    ...outside.map(({ stepKey, orderAt }) =>
      failure("bandDiffers", stepKey, target.skuId, orderAt),
    ),
  ];
}

function seatFailures(file: CheckedFile, target: Target, band: BandTarget): ContinuityFailure[] {
  const { policy } = file;
  const { skuId, seatsBefore } = target;
  const about = ["band", skuId] as const;
  const failures: ContinuityFailure[] = [];
  let seats = seatsBefore;
  for (const step of target.steps) {
    seats += step.seatsAdded;
    failures.push(...unless(step.seatsAfter === seats, "seatsMiscounted", step.stepKey, skuId));
  }
  const offer = offerOf(file, target);
  const needed = seatsNeeded(file, target);
  const contingency = band.contingency?.maxSeats ?? needed;
  const beside = needed - acceptedGap(file, skuId);
  const isSmall = band.minSeats < beside || seats < band.minSeats || contingency < needed;
  const users = seatsInUse(file, skuId);
  // A partner's own limit and the offer's hold for what is bought, not for what is there already.
  const sold = Math.min(policy.seatsCeilingAbsolute, offer?.maximumSeats ?? 0);
  const ceiling = Math.max(
    seatsBefore,
    Math.min(
      sold,
      Math.max(needed, offer?.minimumSeats ?? 1, 1, Math.floor(users * policy.seatsCeilingFactor)),
    ),
  );
  const isLarge = seats > band.maxSeats || Math.max(band.maxSeats, contingency) > ceiling;
  return [
    ...failures,
    ...unless(!isSmall, "bandTooSmall", ...about),
    ...unless(!isLarge, "bandTooLarge", ...about),
  ];
}

/** The seats in use, less those of rows that serve on without being moved and are not the target. */
function seatsNeeded(file: CheckedFile, target: Target): number {
  const { estate, plan } = file;
  const lines = new Map(plan.lines.map((line) => [line.lineId, line]));
  const staying = estate.subscriptions
    .filter((row) => row.skuId === target.skuId && serves(row))
    .filter(({ subscriptionId }) => {
      if (subscriptionId === target.growsSubscriptionId) return false;
      const line = lines.get(subscriptionId);
      return line === undefined || (!isBought(line) && line.route !== "ignore");
    })
    .map(({ seats }) => seats);
  const leaving = usersLeaving(file, target.skuId);
  return Math.max(0, seatsInUse(file, target.skuId) - leaving - sum(staying));
}

/** Today, and by the users who come from other licenses. */
function seatsInUse(file: CheckedFile, skuId: string): number {
  const arriving = needChanges(file).filter((need) => need.skuId === skuId && need.users > 0);
  return inUse(file, skuId) + arriving.length;
}

/** Users who get another license although this one is bought too: those above the seat cap. */
function usersLeaving(file: CheckedFile, skuId: string): number {
  return needChanges(file).filter((need) => need.skuId === skuId && need.users < 0).length;
}

/** Exactly the lines that move may be asked to end, and exactly as the plan says. */
function actFailures({ plan, band }: CheckedFile): ContinuityFailure[] {
  const planned = plan.lines
    .filter((line) => isBought(line) || isHandedOver(line))
    .map(({ lineId, acts }) => ({
      lineId,
      endNow: acts.endNow !== null,
      stopRenewal: acts.stopRenewal !== null,
      chooseEnd: acts.chooseEnd !== null,
      transfer: acts.transfer !== null,
      renewToCsp: acts.renewToCsp !== null,
      renewsFor: acts.renewToCsp?.commitment,
      reduceSeats: acts.reduceSeats !== undefined,
    }))
    .map(actKey);
  const approved = band.acts.map(actKey);
  return differing(planned, approved).map((key) => failure("bandDiffers", key));
}

function isHandedOver({ acts }: Line): boolean {
  return acts.transfer !== null || acts.renewToCsp !== null;
}

/** Exactly the changes of licenses that the plan makes are approved, holder by kind and plan by plan. */
function licenseFailures({ band, plan }: CheckedFile): ContinuityFailure[] {
  const keyOf = ({ add, before, holder, remove }: CheckedFile["band"]["licenses"][number]) =>
    canonicalJson({ add, before, holder, remove });
  const planned = new Set(plan.reassignment?.changes.map(keyOf));
  const approved = new Set(band.licenses.map(keyOf));
  return differing([...planned], [...approved]).map(() => failure("bandDiffers", "band.licenses"));
}

/** What is not there exactly once, or not planned. */
function differing(planned: readonly string[], approved: readonly string[]): string[] {
  return [
    ...planned.filter((key) => approved.filter((each) => each === key).length !== 1),
    ...approved.filter((key) => !planned.includes(key)),
  ];
}

function actKey(act: CheckedFile["band"]["acts"][number]): string {
  const { chooseEnd, endNow, lineId, reduceSeats, renewsFor, renewToCsp, stopRenewal, transfer } =
    act;
  const ending = `stopRenewal=${stopRenewal}/chooseEnd=${chooseEnd}/endNow=${endNow}`;
  const source = `${ending}/reduceSeats=${reduceSeats}`;
  const commitment = `${renewsFor?.term}/${renewsFor?.billingPlan}`;
  return `${lineId}/${source}/transfer=${transfer}/renewToCsp=${renewToCsp}/${commitment}`;
}
