// What somebody may answer for against the law. The one gap that a plan may have: under the seat cap the rest of an order is only sold when the source's
// seats have left the pool, and somebody accepted for how many users that is too late.

import type { CheckedFile } from "./plan-file.ts";
import { cappedAt300 } from "./source-facts.ts";

/**
 * Users without a license that the plan owns up to; none unless it was accepted, told and is to be approved, and the
 * contingency buys for as many as that.
 */
export function acceptedGap({ band, overrides, plan }: CheckedFile, skuId: string): number {
  const target = plan.targets.find((each) => each.skuId === skuId);
  const claimed = target?.usersWithout ?? 0;
  if (target === undefined || claimed === 0) return 0;
  const ids = new Set(target.steps.flatMap(({ forLines }) => forLines));
  const lines = plan.lines.filter(({ lineId }) => ids.has(lineId));
  const accepted = overrides
    .filter(({ lineId }) => ids.has(lineId))
    .reduce((users, { acceptGap = 0 }) => users + acceptGap, 0);
  const isCapped = lines.every(({ skuPartNumber }) => cappedAt300.test(skuPartNumber));
  const isTold = plan.findings.some(
    ({ about, code }) => code === "SEAT_CAP_SPLIT" && about !== null && ids.has(about),
  );
  const approved = band.targets.find((each) => each.skuId === skuId);
  const most = approved?.usersWithout ?? 0;
  const seats = target.steps.at(-1)?.seatsAfter ?? 0;
  const isClosed = seats + most <= (approved?.contingency?.maxSeats ?? 0);
  const isApproved = claimed <= most && most <= accepted && isClosed;
  return isCapped && isTold && isApproved ? claimed : 0;
}

/** Of these lines somebody says that the refusal does not hold, and the plan tells who. */
export function isAnsweredFor(
  { overrides, plan }: CheckedFile,
  code: "SEAT_CAP_OVERLAP" | "ADD_ON_WITHOUT_BASE",
  lineIds: readonly string[],
): boolean {
  return overrides
    .filter(
      ({ ignoreFindings, lineId }) => ignoreFindings.includes(code) && lineIds.includes(lineId),
    )
    .some(({ by, lineId }) =>
      plan.findings.some(
        (each) => each.code === code && each.about === lineId && each.ignoredBy === by,
      ),
    );
}
