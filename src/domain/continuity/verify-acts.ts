// What is asked of a source's owner: everything that has to be, of the right person, early enough to be
// set before the end, and nothing else.

import { addDays, addHours, addTerms, latest, type Instant } from "#lib/instant.ts";
import { soldByPartner, termsOf } from "./declared-sources.ts";
import { failure, unless, type ContinuityFailure } from "./law.ts";
import {
  isBehind,
  isEnding,
  type CheckedFile,
  type Declared,
  type Line,
  type Row,
} from "./plan-file.ts";
import { agreementFacts } from "./source-facts.ts";
import { inUse, servingToday, sum } from "./seats.ts";

/** A renewal may take a day, and month ends differ by up to three. */
const TERM_START_DAYS = 5;

export function actFailures(
  file: CheckedFile,
  line: Line,
  row: Row,
  declared: readonly Declared[],
): ContinuityFailure[] {
  const { stopRenewal, chooseEnd, endNow } = line.acts;
  const { lineId, skuId } = line;
  const about = [lineId, skuId] as const;
  const endsAt = line.end.continuityEndsAt;
  if (!isEnding(line) || endsAt === null) {
    const isNone = stopRenewal === null && chooseEnd === null && endNow === null;
    return unless(isNone, "actWithoutMove", ...about);
  }
  const facts = agreementFacts(line.agreementType);
  // Nothing is left to stop or to choose.
  const ended = row.status !== "enabled" || isBehind(file, line, row);
  const recurring = declared.some(({ autoRenew }) => autoRenew === true);
  const mayStop =
    !ended && (facts.stop === "needed" || (facts.stop === "ifRecurring" && recurring));
  const mustStop =
    !ended &&
    (facts.stop === "needed" ||
      (facts.stop === "ifRecurring" && declared.every(({ autoRenew }) => autoRenew === true)));
  const mustChoose = !ended && facts.choosesEnd;
  const hours = file.policy.settingMarginHours;
  const isDistributors = line.billingOwner.kind === "distributor";
  const settledBy = addHours(endsAt, -(isDistributors ? hours.throughDistributor : hours.direct));
  return [
    ...unless(!mustStop || stopRenewal !== null, "actMissing", ...about),
    ...unless(!mustChoose || chooseEnd !== null, "actMissing", ...about),
    ...unless(
      (mayStop || stopRenewal === null) && (mustChoose || chooseEnd === null),
      "actNotPossible",
      ...about,
    ),
    ...endNowFailures(file, line),
    ...ownerFailures(file, line, row),
    ...transferFailures(file, line),
    ...(stopRenewal === null
      ? []
      : stopFailures(file, line, stopRenewal, { declared, endsAt, settledBy })),
    ...unless(
      chooseEnd === null || chooseEnd.latestAt <= settledBy,
      "askedTooLate",
      ...about,
      chooseEnd?.latestAt ?? null,
    ),
  ];
}

/**
 * Cancelled in the middle of its term: only where somebody wants it and the agreement lets them, and only with the
 * seats of its own step, since from their verification on it can be gone at any instant.
 */
function endNowFailures(file: CheckedFile, line: Line): ContinuityFailure[] {
  const { acts, agreementType, lineId, route, skuId } = line;
  const about = [lineId, skuId] as const;
  if ((acts.endNow === null) !== (route !== "cancelNow")) {
    return [failure(acts.endNow === null ? "actMissing" : "actNotPossible", ...about)];
  }
  if (acts.endNow === null) return [];
  const target = file.plan.targets.find((each) => each.skuId === skuId);
  const last = target?.steps.findIndex(({ forLines }) => forLines.includes(lineId)) ?? -1;
  const step = target?.steps[last];
  const gone = target?.steps.slice(0, last + 1).flatMap(({ forLines }) => forLines) ?? [];
  const rows = file.estate.subscriptions.filter((row) => gone.includes(row.subscriptionId));
  const leaving = sum(rows.map(({ seats }) => seats));
  const today = servingToday(file, skuId);
  const owed = Math.min(inUse(file, skuId), today);
  const without = today - leaving + (step?.seatsAfter ?? 0) - (target?.seatsBefore ?? 0);
  return [
    ...unless(agreementFacts(agreementType).endsAnyTime === true, "actNotPossible", ...about),
    ...unless(step !== undefined && without >= owed, "actBeforeCover", ...about),
  ];
}

/** A request that is still open may stand beside nothing that belongs to the purchase. */
function transferFailures({ plan }: CheckedFile, line: Line): ContinuityFailure[] {
  const { stopRenewal, transfer } = line.acts;
  if (transfer === null) return [];
  const orders = plan.targets
    .filter(({ steps }) => steps.some(({ forLines }) => forLines.includes(line.lineId)))
    .flatMap(({ steps }) => steps.map(({ orderAt }) => orderAt));
  const asks = stopRenewal === null ? [] : [stopRenewal.askAt];
  const isBefore = [...orders, ...asks].every((at) => transfer.latestAt <= at);
  return unless(isBefore, "askedTooLate", line.lineId, line.skuId, transfer.latestAt);
}

/** Only whom Microsoft bills can do it, and that is never the customer where a partner sold it. */
function ownerFailures(file: CheckedFile, line: Line, row: Row): ContinuityFailure[] {
  const { billingOwner, acts } = line;
  const asked = [acts.stopRenewal, acts.chooseEnd, acts.endNow].flatMap((act) =>
    act === null ? [] : [act],
  );
  const same = asked.every(
    ({ owner }) =>
      owner.kind === billingOwner.kind &&
      owner.tenantId === billingOwner.tenantId &&
      owner.name === billingOwner.name &&
      owner.email === billingOwner.email,
  );
  const possible = billingOwner.kind !== "customer" || !soldByPartner(file, row);
  return unless(same && possible, "actOfSomebodyElse", line.lineId, line.skuId);
}

function stopFailures(
  file: CheckedFile,
  line: Line,
  { askAt, latestAt }: { readonly askAt: Instant; readonly latestAt: Instant },
  known: {
    readonly declared: readonly Declared[];
    readonly endsAt: Instant;
    readonly settledBy: Instant;
  },
): ContinuityFailure[] {
  const { plan, policy } = file;
  const about = [line.lineId, line.skuId] as const;
  const noticeDays = policy.noticeDays[line.channel] ?? 0;
  // The notice days before the end, but not before its last term has begun, and never in the past.
  const askedBy = latest(
    plan.madeAt,
    addDays(known.endsAt, -noticeDays),
    ...termsOf(file, known.declared).map((term) =>
      addDays(addTerms(known.endsAt, term, -1), TERM_START_DAYS),
    ),
    // Seats that are taken out after the last renewal come first.
    ...(line.acts.reduceSeats?.reductions ?? []).map((each) => each.latestAt),
  );
  return [
    ...unless(askAt >= plan.madeAt, "askedTooEarly", ...about, askAt),
    ...unless(askAt <= askedBy && askAt <= latestAt, "askedTooLate", ...about, askAt),
    ...unless(latestAt <= latest(askAt, known.settledBy), "askedTooLate", ...about, latestAt),
  ];
}
