import { addDays, addHours, type Instant } from "#lib/instant.ts";
import { oncePer } from "#lib/once-per.ts";
import { hasPassed, hasReached } from "#lib/present.ts";
import { stepsOf, type Ask } from "../../human-steps/asking.ts";
import type { PlanFile, PlanLine } from "../../plan/move-plan.ts";
import type { Reassignment } from "../../plan/reassignment.ts";
import type { LicenseCall } from "../../reassignment/converge.ts";
import {
  isDueAgain,
  processingNow,
  TIMES_BEFORE_A_PERSON,
} from "../../reassignment/reprocessing.ts";
import { seatsLacking } from "../../reassignment/seats-lacking.ts";
import { nextCalls, type NextCalls } from "../../reassignment/next-calls.ts";
import type { LicensesSeen } from "../../reassignment/observed.ts";
import { firstServed, queued, seatsKept } from "../../reassignment/seat-queue.ts";
import { rollbackCalls } from "../../reassignment/rollback.ts";
import { ask, observedDone, pursue } from "../asks.ts";
import {
  areUsersOut,
  emptiedSkus,
  isLeftShort,
  isStillHeld,
  leftSkuIds,
  seatsServing,
} from "../cover.ts";
import { seatsThatStay } from "../under-cap.ts";
import { endsWithin } from "../deadline.ts";
import { mayBeginLicenses } from "../pause.ts";
import { earlierOf, nextFullHour, tomorrow, urgently } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import { isEveryMinuteNeeded } from "../urgency.ts";
import { noLicenseChanged, type LicensesStanding } from "../standing.ts";
import { boughtLines } from "../transfers.ts";
import { areSeatsThere, dueSteps, freeSeats, roomFor, verifiedSteps } from "../verified-seats.ts";

/**
 * Users get the licenses that stand in for those that are left, once the seats are verified: who goes
 * ahead, then wave by wave, and joiners for as long as the source serves. Whom we must not or cannot
 * change is asked of a person. What was put back on somebody's word stays so until a newer approval.
 */
export const reassigning: Stage = (situation) => {
  const { approved, now, seen, standing } = situation;
  const plan = approved?.planFile.plan.reassignment ?? null;
  if (approved === null || plan === null || !isAnythingToDo(situation, plan)) return null;
  if (seen.licensesPutOff !== null) return { do: "wait", until: seen.licensesPutOff };
  if (seen.licenses === null) return { do: "look", at: "licenses" };
  const askedAt = rollbackAskedAt(situation);
  if (askedAt !== null) return putBack(situation, plan, seen.licenses, askedAt);
  const mayBegin = mayBeginLicenses(situation) || areUsersOut(situation);
  if (!mayBegin) return { do: "wait", until: nextFullHour(now) };
  const before = standing.licenses ?? noLicenseChanged;
  const refused = before.refused.filter((each) => isStillRefused(situation, each));
  // Whoever is out already has nothing to lose by going first.
  const isUrgent = areUsersOut(situation);
  const isAhead =
    isUrgent ||
    (before.canaryAt !== null &&
      hasReached(situation, addHours(before.canaryAt, canaryHours(situation))));
  const processing = processingNow(before.processing, seen.licenses.groups, now);
  const next = nextCalls({
    plan,
    emptied: emptiedSkus(approved.planFile),
    staying: seatsThatStay(situation, approved.planFile),
    planned: userIdsOf(approved.planFile),
    queue: before.queue,
    seen: isLastMoment(situation, approved.planFile)
      ? { ...seen.licenses, protectedIds: new Set() }
      : seen.licenses,
    verifiedSteps: verifiedSteps(situation, approved.planFile),
    dueSteps: dueSteps(situation, approved.planFile),
    roomOf: (skuId) => roomFor(situation, approved.planFile, skuId),
    canary: isAhead ? null : situation.policy.canary.users,
    refused: new Map(refused.map(({ id, problem }) => [id, problem])),
    resting: restingMembers(situation, before),
    overdue: overdueGroups(situation, processing),
  });
  const after = progressed(situation, approved.planFile, before, { ...next, processing, refused });
  if (!isSame(before, after)) return record(situation, after);
  const unsentCalls = unsent(situation, next.calls);
  const { licenses } = seen;
  const servingOf = (skuId: string) => seatsServing(standing, skuId);
  const kept = seatsKept(plan, next.problems, licenses);
  const keptOf = (skuId: string) => kept.get(skuId) ?? 0;
  const calls = firstServed(unsentCalls, licenses, { servingOf, keptOf });
  if (calls.length > 0) return { do: "changeLicenses", calls };
  const asked = askPeople(situation, approved.planFile, next.problems.length > 0);
  // What was just given, or is on its way, lets a renewal be taken back: its owner has only hours left for that.
  const isUnderWay = seen.licensesSent.length > 0 || after.processing.length > 0;
  const isAwaited = isUnderWay && isEveryMinuteNeeded(situation);
  return earlierOf([asked, { do: "wait", until: nextLookAt(situation, isUrgent || isAwaited) }]);
};

/**
 * From here on a seat that somebody else takes could not be replaced before the source ends: whom we leave to
 * their admin has what was approved by then, by their own hand or, in one call like everybody, by ours.
 */
function isLastMoment(situation: Situation, planFile: PlanFile): boolean {
  const { policy, standing } = situation;
  const left = leftSkuIds(planFile);
  return boughtLines(standing, planFile)
    .filter(({ skuId }) => left.has(skuId))
    .some(
      (line) =>
        isLeftShort(situation, planFile, line.skuId) ||
        endsWithin(situation, line, policy.provisioningMarginHours),
    );
}

/** Whom nobody helps for this long after the source went is looked at once a day. */
const URGENT_AFTER_END_DAYS = 8;

function nextLookAt(situation: Situation, isUrgent: boolean): Instant {
  const { now, standing } = situation;
  const hasLongGone = standing.lines.some(
    ({ since, state }) =>
      state === "gone" && hasReached(situation, addDays(since, URGENT_AFTER_END_DAYS)),
  );
  if (hasLongGone) return tomorrow(now);
  return isUrgent ? urgently(situation) : nextFullHour(now);
}

const userIdsOf = oncePer(
  ({ estate }: PlanFile): ReadonlySet<string> => new Set(estate.users.map(({ userId }) => userId)),
);

function unsent({ seen }: Situation, calls: readonly LicenseCall[]): readonly LicenseCall[] {
  const sent = new Set(seen.licensesSent.map((call) => JSON.stringify(call)));
  return sent.size === 0 ? calls : calls.filter((call) => !sent.has(JSON.stringify(call)));
}

/** Refused calls are sent again after this long: somebody may have helped. */
const RETRY_AFTER_HOURS = 24;

/** What was refused for want of a seat is sent again as soon as verified ones are free. */
function isStillRefused(
  situation: Situation,
  { add, at, problem }: LicensesStanding["refused"][number],
): boolean {
  const { standing } = situation;
  if (hasReached(situation, addHours(at, RETRY_AFTER_HOURS))) return false;
  const hasFreeSeats = add.every((skuId) =>
    standing.targets.some(
      (target) =>
        target.skuId === skuId &&
        target.verified !== null &&
        target.verified.at > at &&
        target.verified.seats > (standing.consumed[skuId] ?? 0),
    ),
  );
  return problem !== "noSeats" || !hasFreeSeats;
}

/**
 * For whom processing is not asked for anew yet; true where it was asked for in vain too often. Seats that serve are free
 * before they are verified: that waits for those who are in error for want of one.
 */
function restingMembers(
  situation: Situation,
  { reprocessed }: LicensesStanding,
): ReadonlyMap<string, boolean> {
  const isSomeFree = situation.standing.targets.some(
    ({ skuId }) => freeSeats(situation, skuId) > 0,
  );
  return new Map(
    reprocessed
      .filter((each) => !isDueAgain(each, situation, isSomeFree))
      .map(({ id, times }) => [id, times >= TIMES_BEFORE_A_PERSON]),
  );
}

/** Plans count on no group taking longer than this: from then on somebody has to look why it does. */
function overdueGroups(
  situation: Situation,
  processing: LicensesStanding["processing"],
): ReadonlySet<string> {
  const { reassignmentMarginHours } = situation.policy;
  const overdue = processing.filter(({ since }) =>
    hasReached(situation, addHours(since, reassignmentMarginHours)),
  );
  return new Set(overdue.map(({ id }) => id));
}

function canaryHours({ policy }: Situation): number {
  return policy.canary.hours;
}

/** Null where nobody asked, or a newer approval says that it is to go on. */
function rollbackAskedAt({ approved, seen }: Situation): Instant | null {
  const askedAt = seen.rollbackAskedAt;
  return askedAt === null || approved === null || askedAt < approved.approvedAt ? null : askedAt;
}

/**
 * The first seats are verified, and it is not known that everybody is through: of those too who came while a source
 * that is gone serves on in its grace.
 */
function isAnythingToDo(situation: Situation, plan: Reassignment): boolean {
  const { approved, standing } = situation;
  if (approved === null) return false;
  const askedAt = rollbackAskedAt(situation);
  if (askedAt !== null) {
    const { rollback = null } = standing.licenses ?? {};
    return rollback === null || rollback.askedAt !== askedAt || rollback.doneAt === null;
  }
  if (!areSeatsThere(situation, approved.planFile, plan)) return false;
  const left = leftSkuIds(approved.planFile);
  const isOver = boughtLines(situation.standing, approved.planFile)
    .filter(({ skuId }) => left.has(skuId))
    .every(({ lineId }) =>
      standing.lines.some((each) => each.lineId === lineId && each.state === "gone"),
    );
  const done = standing.licenses;
  if (done === null || done.verifiedAt === null || done.problems.length > 0) return true;
  const { planFile } = approved;
  if (isOver && ![...left].some((skuId) => isStillHeld(standing, planFile, skuId))) return false;
  const hasChanged = [...left].some(
    (skuId) => (standing.consumed[skuId] ?? 0) !== (done.remaining[skuId] ?? 0),
  );
  return hasChanged || hasLessRoom(situation, planFile);
}

/** Seats that the source gained leave room under the cap for fewer of ours than when everybody was through. */
function hasLessRoom(situation: Situation, planFile: PlanFile): boolean {
  const { consumed } = situation.standing;
  return [...seatsThatStay(situation, planFile)].some(
    ([skuId, seats]) => (consumed[skuId] ?? 0) > seats,
  );
}

function progressed(
  situation: Situation,
  planFile: PlanFile,
  before: LicensesStanding,
  next: NextCalls & Pick<LicensesStanding, "processing" | "refused">,
): LicensesStanding {
  const { now } = situation;
  const doneAt = next.isDone ? (before.doneAt ?? now) : null;
  const verifiedAt =
    doneAt === null ? null : (before.verifiedAt ?? (hasPassed(situation, doneAt) ? now : null));
  return {
    waves: [...next.waves],
    problems: [...next.problems],
    refused: next.refused,
    queue: queued(
      before.queue,
      [...before.refused, ...next.problems.map((each) => ({ ...each, at: now }))],
      next.pending,
    ),
    reprocessed: before.reprocessed.filter(({ id }) => next.passedOver.includes(id)),
    processing: next.processing.filter(({ id }) => next.pending.has(id)),
    // Where everybody is through, those who come later are not the first.
    canaryAt: before.canaryAt ?? (next.isCanaryDone ? now : verifiedAt),
    doneAt,
    verifiedAt,
    remaining: verifiedAt === null ? {} : stillHeld(situation, planFile),
    lacking: seatsLacking(situation.seen.licenses?.users ?? [], next.refused),
    rollback: null,
  };
}

/** As the pool counts: everybody who holds a license that is left, whatever the way. */
function stillHeld({ seen }: Situation, planFile: PlanFile): Record<string, number> {
  const users = seen.licenses?.users ?? [];
  const held = [...leftSkuIds(planFile)].map((skuId): [string, number] => [
    skuId,
    users.filter(({ assignments }) =>
      assignments.some((each) => each.skuId === skuId && each.isActive),
    ).length,
  ]);
  return Object.fromEntries(held);
}

/** One step for each source whose users a person has to help; over when nobody needs it any more. */
function askPeople(situation: Situation, planFile: PlanFile, isNeeded: boolean): NextThing | null {
  const left = leftSkuIds(planFile);
  const lines = boughtLines(situation.standing, planFile).filter(({ skuId }) => left.has(skuId));
  const [first] = lines.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
  if (first === undefined) return null;
  if (!isNeeded) return observedDone(situation, "changeLicenses", first.lineId);
  const wanted = {
    kind: "changeLicenses",
    lineId: first.lineId,
    owner: "customerAdmin",
    dueAt: first.end.plannedAt ?? situation.now,
  } as const;
  return pursue(situation, wanted) ?? askAgain(situation, wanted);
}

/**
 * What somebody could not do, or says is done while the tenant does not show it, is asked again: after a
 * day, then after twice as long each time, and at once when more seats are there or who was helped needs
 * it anew.
 */
function askAgain(situation: Situation, wanted: Ask): NextThing {
  const steps = stepsOf(situation.humanSteps, wanted.kind, wanted.lineId);
  const evidence = steps.at(-1)?.evidence ?? null;
  if (evidence === null || evidence.level === "observed") return ask(situation, wanted);
  const { targets } = situation.standing;
  if (targets.some(({ verified }) => verified !== null && verified.at > evidence.at)) {
    return ask(situation, wanted);
  }
  const againAt = addDays(evidence.at, 2 ** (steps.length - 1));
  return hasReached(situation, againAt) ? ask(situation, wanted) : { do: "wait", until: againAt };
}

function endOf({ end }: PlanLine): string {
  return end.plannedAt ?? "";
}

function putBack(
  situation: Situation,
  plan: Reassignment,
  seen: LicensesSeen,
  askedAt: Instant,
): NextThing {
  const { now, standing } = situation;
  const { calls, isDone, stuck } = rollbackCalls(plan, seen);
  const before = standing.licenses ?? noLicenseChanged;
  const refusedIds = new Set(before.refused.map(({ id }) => id));
  const resting = restingMembers(situation, before);
  const sent = unsent(situation, calls).filter(({ id }) => !refusedIds.has(id) && !resting.has(id));
  const rollback = {
    askedAt,
    doneAt: isDone ? (before.rollback?.doneAt ?? now) : null,
    stuck: [...stuck, ...calls.flatMap(({ id }) => (refusedIds.has(id) ? [id] : []))],
  };
  const after: LicensesStanding = {
    ...noLicenseChanged,
    refused: before.rollback === null ? [] : before.refused,
    reprocessed: before.rollback === null ? [] : before.reprocessed,
    rollback,
  };
  if (!isSame(before, after)) return record(situation, after);
  if (sent.length > 0) return { do: "changeLicenses", calls: sent };
  return { do: "wait", until: nextFullHour(now) };
}

function isSame(a: LicensesStanding, b: LicensesStanding): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function record({ now, standing }: Situation, licenses: LicensesStanding): NextThing {
  const { canaryAt, problems, rollback, verifiedAt, waves } = licenses;
  const done = waves.reduce((sum, wave) => sum + wave.done, 0);
  const holders = waves.reduce((sum, wave) => sum + wave.holders, 0);
  return {
    do: "record",
    standing: { ...standing, licenses },
    entry: {
      at: now,
      kind: "observed",
      subject: "licenses",
      details: { done, holders, problems: problems.length, canaryAt, verifiedAt, rollback },
    },
  };
}
