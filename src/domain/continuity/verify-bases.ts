// Add-ons: Microsoft refuses the order of one where the tenant has none of its bases at that instant.

import { addHours, type Instant } from "#lib/instant.ts";
import { failure, type ContinuityFailure } from "./law.ts";
import { marginHours } from "./margins.ts";
import {
  isBought,
  serves,
  type CheckedFile,
  type Offer,
  type Row,
  type Target,
} from "./plan-file.ts";
import { isAnsweredFor } from "./verify-gap.ts";

export function baseFailures(
  file: CheckedFile,
  target: Target,
  offer: Offer | undefined,
): ContinuityFailure[] {
  if (offer === undefined || (!offer.isAddOn && offer.baseSkus.length === 0)) return [];
  const lineIds = target.steps.flatMap(({ forLines }) => forLines);
  if (isAnsweredFor(file, "ADD_ON_WITHOUT_BASE", lineIds)) return [];
  return target.steps
    .filter(({ orderAt }) => !isThere(file, offer.baseSkus, orderAt))
    .map(({ orderAt, stepKey }) => failure("baseMissing", stepKey, target.skuId, orderAt));
}

/** Served by a subscription that cannot have ended by then, or by one of ours that can be used. */
function isThere(file: CheckedFile, bases: readonly string[], at: Instant): boolean {
  const { estate, ours, plan } = file;
  const lines = new Map(plan.lines.map((line) => [line.lineId, line]));
  const isBase = (row: Row) => bases.includes(row.skuId) && serves(row);
  return (
    ours.some(({ seats, skuId }) => seats > 0 && bases.includes(skuId)) ||
    estate.subscriptions.filter(isBase).some(({ subscriptionId }) => {
      const line = lines.get(subscriptionId);
      if (line === undefined || line.route === "ignore") return false;
      const endsAt = line.end.continuityEndsAt;
      // What is kept or blocked is somebody else's to end; what is bought again ends when it may.
      return !isBought(line) || (endsAt !== null && at < endsAt);
    }) ||
    plan.targets
      .filter(({ skuId }) => bases.includes(skuId))
      .some(({ steps }) =>
        steps.some((step) => addHours(step.orderAt, marginHours(file, step)) <= at),
      )
  );
}
