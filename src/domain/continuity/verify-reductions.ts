// Seats that are taken out of a source before its end: only under the seat cap, where the partner uses this way and it
// is told, of a monthly term, in the weeks after its renewals, and by whom Microsoft bills.

import { addHours, addTerms, hoursBetween, type Instant } from "#lib/instant.ts";
import { firstEnd } from "./declared-sources.ts";
import { failure, unless, type ContinuityFailure } from "./law.ts";
import { isBought, type CheckedFile, type Declared, type Line, type Row } from "./plan-file.ts";
import { agreementFacts, cappedAt300 } from "./source-facts.ts";

/** New-commerce cancellation policy: 168 hours from a renewal. */
const WINDOW_HOURS = 168;
/** Month ends differ by so much, and a renewal takes up to a day. */
const MONTH_END_HOURS = 4 * 24;
const MONTHS_MAX = 12;

export function reductionFailures(
  file: CheckedFile,
  line: Line,
  row: Row,
  declared: readonly Declared[],
): ContinuityFailure[] {
  const { acts, lineId, skuId, skuPartNumber } = line;
  if (acts.reduceSeats === undefined) return [];
  const { plan, policy } = file;
  const { owner, reductions } = acts.reduceSeats;
  const isTold = plan.findings.some(
    ({ about, code }) => code === "SEAT_CAP_REDUCED" && about === lineId,
  );
  const isPossible =
    isBought(line) &&
    policy.routes.reduceInSteps === "use" &&
    cappedAt300.test(skuPartNumber) &&
    row.status === "enabled" &&
    agreementFacts(line.agreementType).reducible === true &&
    declared.some(({ term }) => term === "P1M");
  // After a change of seats what was set before may be gone, so the renewal is stopped after the last.
  const stopAt = acts.stopRenewal?.askAt ?? null;
  const isStoppedAfter = reductions.every(({ latestAt }) => stopAt === null || stopAt >= latestAt);
  const { email, kind, name, tenantId } = line.billingOwner;
  const isOwners =
    owner.kind === kind &&
    owner.tenantId === tenantId &&
    owner.name === name &&
    owner.email === email;
  return [
    ...unless(isPossible && isTold, "actNotPossible", lineId, skuId),
    ...unless(isOwners, "actOfSomebodyElse", lineId, skuId),
    ...unless(isStoppedAfter, "askedTooEarly", lineId, skuId, stopAt),
    ...reductions.flatMap((each, at) => {
      const before = reductions[at - 1];
      const isLess = each.seatsTo < (before?.seatsTo ?? row.seats);
      const isLater = before === undefined || each.renewsAt > before.latestAt;
      const isInWindow =
        each.askAt >= each.renewsAt &&
        each.askAt < each.latestAt &&
        each.latestAt <= addHours(each.renewsAt, WINDOW_HOURS);
      return isLess && isLater && isInWindow && isRenewal(line, row, declared, each.renewsAt)
        ? []
        : [failure("actNotPossible", lineId, skuId, each.renewsAt)];
    }),
  ];
}

/** A whole number of months before the planned end, and not before the source's own next end. */
function isRenewal({ end }: Line, row: Row, declared: readonly Declared[], at: Instant): boolean {
  const last = end.continuityEndsAt;
  const first = firstEnd(row, declared);
  if (last === null || first === null || at < first) return false;
  return Array.from({ length: MONTHS_MAX }, (_, months) => addTerms(last, "P1M", -1 - months)).some(
    (renewal) => Math.abs(hoursBetween(renewal, at)) <= MONTH_END_HOURS,
  );
}
