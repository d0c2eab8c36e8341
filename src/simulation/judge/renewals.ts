// Renewals that nobody wanted: of lines that were to move, and were not taken back inside the
// seller's own 168 hours. The rule is that of the hours: they are ours, unless we asked in time.

import { addDays, addHours, addMs, latest, startOfDay, type Instant } from "#lib/instant.ts";
import { allowanceMinutes } from "./allowance.ts";
import type { Evidence, LoggedEvent, RecordedLine, ReportedStep } from "./evidence.ts";
import { approvalsAskedMeanwhile, gatesDownAt, heldUntil, visibleFrom } from "./held-until.ts";
import { approvalsOpenAt } from "./open-approvals.ts";
import { standInsFor } from "./licenses.ts";
import { SEAT_CAP, isJoining } from "./seats-taken.ts";
import { cutShortAt } from "./source-ends.ts";

/** Days before an end by which its billing owner has to have been asked to stop the renewal. */
const NOTICE_DAYS: Readonly<Record<string, number>> = {
  webDirect: 14,
  retail: 14,
  rival: 45,
  distributor: 45,
  volumeLicensing: 60,
};

/** A renewal is processed within 24 hours, and its 168 hours begin when it is done. */
const WINDOW_HOURS = 168;
const RESCUE_WITHIN_HOURS = 24 + WINDOW_HOURS;
const ALARM_WITHIN_HOURS = 48;
/** Letters go out on the hour of a look, which may come shortly after the notice day begins. */
const NOTICE_TOLERANCE_HOURS = 26;
/** Without a person's relationship, agreement, access and approval nothing can be asked at all. */
const GATES = new Set([
  "acceptRelationship",
  "acceptAgreement",
  "approveDelegatedAdmin",
  "approvePlan",
  // An agreement may not be let end before somebody has scheduled what goes on with it.
  "renewToCsp",
]);
const GATE_LEAD_DAYS = 21;
const MONTH_DAYS = 28;
const YEAR_DAYS = 365;
const PILOT_SEATS = 1;
const BEGINNING_HOURS = 1;
const LOOK_MS = 3_600_000;
const ONE_DAY = 24;
const MINUTE_MS = 60_000;

export interface RenewalVerdict {
  readonly unwanted: readonly LoggedEvent[];
  readonly byOthers: readonly LoggedEvent[];
  readonly rescued: readonly LoggedEvent[];
}

export function judgeRenewals(evidence: Evidence): RenewalVerdict {
  const movable = new Map(
    evidence.record.lines
      .filter(({ expected }) => expected === "movable")
      .map((line) => [line.subscriptionId, line]),
  );
  const unwanted: LoggedEvent[] = [];
  const byOthers: LoggedEvent[] = [];
  const rescued: LoggedEvent[] = [];
  for (const renewal of evidence.events.filter(({ kind }) => kind === "termRenewed")) {
    const line = movable.get(String(renewal.details["subscriptionId"]));
    if (line === undefined || !isUnwanted(line, renewal, evidence)) continue;
    if (wasRescued(renewal, evidence)) rescued.push(renewal);
    else if (isByOthers(line, renewal, evidence)) byOthers.push(renewal);
    else unwanted.push(renewal);
  }
  return { unwanted, byOthers, rescued };
}

/**
 * A month that a monthly source runs on before anything of ours stands in its place is its ordinary life, and a pilot
 * seat stands in nobody's; and one in whose first week seats are taken out of it, while there was no room under the cap
 * to replace it whole.
 */
function isUnwanted(line: RecordedLine, renewal: LoggedEvent, evidence: Evidence): boolean {
  if (line.term !== "P1M") return true;
  return isStoodInFor(line, renewal, evidence) && !wasReduced(line, renewal, evidence);
}

/**
 * By more than the one seat that is bought early to prove the road: of its own license, or of one that its users had
 * been given for it by then.
 */
function isStoodInFor(line: RecordedLine, renewal: LoggedEvent, evidence: Evidence): boolean {
  const { events } = evidence;
  const pilotSeats = Number(renewal.details["seats"]) > PILOT_SEATS ? PILOT_SEATS : 0;
  const before = events.filter(({ at }) => at < renewal.at);
  const licenses = [line.skuId, ...standInsFor(line.tenantId, line.skuId, before)];
  return licenses.some((skuId) => boughtBefore(line, skuId, renewal, evidence) > pilotSeats);
}

function boughtBefore(
  { tenantId }: RecordedLine,
  skuId: string,
  renewal: LoggedEvent,
  { meter }: Evidence,
): number {
  return meter.seatsBought
    .filter((one) => one.tenantId === tenantId && one.skuId === skuId && one.at < renewal.at)
    .reduce((sum, { seats }) => sum + seats, 0);
}

function wasReduced(line: RecordedLine, renewal: LoggedEvent, evidence: Evidence): boolean {
  return isCapFull(line, renewal, evidence) && reductionsAfter(line, renewal, evidence).length > 0;
}

/** Seats that its owner took out in the week after that very renewal. */
function reductionsAfter(
  { subscriptionId }: RecordedLine,
  renewal: LoggedEvent,
  { events }: Evidence,
): readonly LoggedEvent[] {
  return events.filter(
    ({ kind, at, details }) =>
      kind === "sourceReduced" &&
      details["subscriptionId"] === subscriptionId &&
      at >= renewal.at &&
      at <= addHours(renewal.at, RESCUE_WITHIN_HOURS),
  );
}

/** Theirs and ours together are all that a tenant may have bought. */
function isCapFull(line: RecordedLine, renewal: LoggedEvent, evidence: Evidence): boolean {
  const theirs = Number(renewal.details["seats"]);
  return theirs + boughtBefore(line, line.skuId, renewal, evidence) >= SEAT_CAP;
}

/** In the week after that very renewal its owner was asked to take seats out of it, and had to be. */
function wasAskedToReduce(
  line: RecordedLine,
  renewal: LoggedEvent,
  by: Instant,
  evidence: Evidence,
): boolean {
  const from = startOfDay(addMs(renewal.at, -1));
  return isCapFull(line, renewal, evidence) && askedBy(line, "reduceSeats", by, evidence, from);
}

/**
 * When notice of this renewal was due, its owner had been asked to take seats out of it in the week after the one
 * before, and took out none: that it renewed once more is what came of it.
 */
function wasNotReducedBefore(
  line: RecordedLine,
  renewal: LoggedEvent,
  noticeBy: Instant,
  evidence: Evidence,
): boolean {
  const before = renewalBefore(line, renewal, evidence);
  return (
    before !== undefined &&
    noticeBy < addHours(before.at, RESCUE_WITHIN_HOURS) &&
    !wasReduced(line, before, evidence) &&
    wasAskedToReduce(line, before, noticeBy, evidence)
  );
}

/**
 * A change of seats may drop what was set before it. Where the owner was asked at once after the renewal before to take
 * seats out, and did, notice of the next one is due when they had.
 */
function afterReduction(
  line: RecordedLine,
  renewal: LoggedEvent,
  evidence: Evidence,
): readonly Instant[] {
  const before = renewalBefore(line, renewal, evidence);
  if (before === undefined) return [];
  if (!wasAskedToReduce(line, before, addHours(before.at, ALARM_WITHIN_HOURS), evidence)) return [];
  return reductionsAfter(line, before, evidence).map(({ at }) =>
    addHours(at, NOTICE_TOLERANCE_HOURS),
  );
}

function renewalBefore(
  { subscriptionId }: RecordedLine,
  { at: renewedAt }: LoggedEvent,
  { events }: Evidence,
): LoggedEvent | undefined {
  return events.findLast(
    ({ at, details, kind }) =>
      kind === "termRenewed" && details["subscriptionId"] === subscriptionId && at < renewedAt,
  );
}

function wasRescued(renewal: LoggedEvent, { events }: Evidence): boolean {
  return events.some(
    ({ kind, at, details }) =>
      kind === "renewalCancelled" &&
      details["subscriptionId"] === renewal.details["subscriptionId"] &&
      at >= renewal.at &&
      at <= addHours(renewal.at, RESCUE_WITHIN_HOURS),
  );
}

function isByOthers(line: RecordedLine, renewal: LoggedEvent, evidence: Evidence): boolean {
  // Asked in the term before, it would end that one.
  const ofTerm = line.term === "P1M" ? MONTH_DAYS : YEAR_DAYS;
  const notice = Math.min(NOTICE_DAYS[line.seller] ?? 0, ofTerm);
  const askBy = addHours(addDays(renewal.at, -notice), NOTICE_TOLERANCE_HOURS);
  if (personHeldUs(line.tenantId, addDays(askBy, -GATE_LEAD_DAYS), askBy, evidence)) return true;
  const alarmBy = addHours(renewal.at, ALARM_WITHIN_HOURS);
  if (wasAskedToReduce(line, renewal, alarmBy, evidence)) return true;
  if (wasNotReducedBefore(line, renewal, askBy, evidence)) return true;
  const noticeBy = latest(askBy, ...afterReduction(line, renewal, evidence));
  if (!askedBy(line, "stopRenewal", noticeBy, evidence)) return false;
  // Whoever asks counts from the earliest instant that the 168 hours can run from: the day that the renewal began.
  const beganAt = startOfDay(addMs(renewal.at, -1));
  const windowEndsAt = addHours(beganAt, WINDOW_HOURS);
  // Whose own seller ends it inside them, of their own accord, has nothing left to take back.
  const backUntil = cutShortAt(line, windowEndsAt, evidence) ?? windowEndsAt;
  const waits = [
    ...seatsWaited(line, { alarmBy, backUntil }, evidence),
    ...gateWaited(line, renewal.at, evidence),
  ];
  if (waits.includes(null)) return true;
  const rescueBy = latest(alarmBy, ...waits.filter(isKnown));
  return rescueBy >= backUntil || askedBy(line, "rescueRenewal", rescueBy, evidence);
}

/**
 * Nobody may ask for a renewal to be taken back while users need its seats: others put them there, and who
 * approves or orders seats in their place was asked at once, or before for others who had joined. As with hours, the wait is theirs until the answer and for
 * one allowance after it: by then the seats are there. Those that no approval is needed for are there one allowance
 * after whoever joined before the alarm. Null for an answer that never came. A request that was taken back when there was
 * nothing left to take back had been waited for until then.
 */
function seatsWaited(
  { skuId, subscriptionId, tenantId }: RecordedLine,
  { alarmBy, backUntil }: { readonly alarmBy: Instant; readonly backUntil: Instant },
  evidence: Evidence,
): (Instant | null)[] {
  const { events } = evidence;
  const allowanceMs = allowanceMinutes(tenantId, evidence) * MINUTE_MS;
  const steps = stepsOf(tenantId, evidence);
  const licenses = new Set([skuId, ...standInsFor(tenantId, skuId, events)]);
  // Whoever joins with the license that stands in takes the seat of somebody who is to leave this one for it.
  const joined = events.filter(
    (event) =>
      event.tenantId === tenantId &&
      isJoining(event) &&
      licenses.has(String(event.details["skuId"])),
  );
  const isFollowing = (openedAt: Instant, at: Instant, withinMs: number) =>
    openedAt >= at && openedAt <= addMs(at, withinMs);
  // Who joins while nobody lets us in is seen when somebody does.
  const own = events.filter((event) => event.tenantId === tenantId);
  const seen = joined.flatMap(({ at }) => visibleFrom(at, own, steps, allowanceMs));
  const isAboutThem = ({ openedAt }: ReportedStep) =>
    seen.some((at) => isFollowing(openedAt, at, allowanceMs));
  // At a provider somebody has to place the order as well, and in Partner Center change what is scheduled,
  // asked by the next look after the answer.
  const orders = steps.filter(
    ({ kind, lineId }) =>
      (kind === "placeOrder" && lineId !== null && licenses.has(lineId)) ||
      (kind === "renewToCsp" && lineId === subscriptionId),
  );
  const approvals = steps.filter(({ kind }) => kind === "approvePlan");
  const answered = approvals.filter(isAboutThem).map(({ closedAt }) => closedAt);
  const follows = ({ openedAt }: ReportedStep, answers: readonly (Instant | null)[]) =>
    answers.some((at) => at !== null && isFollowing(openedAt, at, LOOK_MS));
  // Not placed before the approved time was over: the wait goes on with the approval that is asked for anew.
  const overdue = orders.filter(
    (order) => order.state === "withdrawn" && (isAboutThem(order) || follows(order, answered)),
  );
  const approved = approvals
    .filter(
      (step) => isAboutThem(step) || overdue.some(({ closedAt }) => closedAt === step.openedAt),
    )
    .map((step) => {
      const wasOpen = step.closedAt !== null && step.closedAt >= backUntil;
      return wasOpen ? step.closedAt : heldUntil(step, steps);
    });
  const before = joined.filter(({ at }) => at <= alarmBy);
  // A move asks one question about all of its licenses.
  const joins = events.filter(isJoining);
  const waiting = before.flatMap((act) => approvalsOpenAt(act, joins, steps, allowanceMs));
  const ordered = orders
    .filter((order) => isAboutThem(order) || follows(order, [...approved, ...waiting]))
    .map((order) =>
      heldUntil(
        order,
        orders.filter(({ lineId }) => lineId === order.lineId),
      ),
    );
  const within = before.map(({ at }) => at);
  return [...approved, ...ordered, ...waiting, ...within].map((from) =>
    from === null ? null : addMs(from, allowanceMs),
  );
}

/**
 * Nobody sees a renewal in a tenant that is closed to us, nor asks for it to be taken back: as for the hours, a gate that
 * its owner had taken away is waited for until it is given again, and one allowance from then on; and so is the approval
 * that had to be asked for meanwhile. Null: it was not given.
 */
function gateWaited(
  { tenantId }: RecordedLine,
  renewedAt: Instant,
  evidence: Evidence,
): (Instant | null)[] {
  const events = evidence.events.filter((event) => event.tenantId === tenantId);
  const steps = stepsOf(tenantId, evidence);
  const allowanceMs = allowanceMinutes(tenantId, evidence) * MINUTE_MS;
  const gates = gatesDownAt(renewedAt, events, steps, allowanceMs);
  return [...gates, ...approvalsAskedMeanwhile(gates, steps)]
    .map((step) => heldUntil(step, steps))
    .map((from) => (from === null ? null : addMs(from, allowanceMs)));
}

function stepsOf(tenantId: string, { report }: Evidence): readonly ReportedStep[] {
  return report.moves.find((move) => move.tenantId === tenantId)?.humanSteps ?? [];
}

function isKnown(instant: Instant | null): instant is Instant {
  return instant !== null;
}

/** A step that the product reports and a letter that reached somebody: one without the other asks nobody. */
function askedBy(
  { subscriptionId, tenantId }: RecordedLine,
  kind: string,
  by: Instant,
  evidence: Evidence,
  from = evidence.startedAt,
): boolean {
  const { events } = evidence;
  const isThen = (at: Instant) => at >= from && at <= by;
  const steps = stepsOf(tenantId, evidence);
  return (
    steps.some(
      (step) => step.kind === kind && step.lineId === subscriptionId && isThen(step.openedAt),
    ) &&
    events.some(
      ({ at, details, kind: eventKind }) =>
        eventKind === "letterDelivered" &&
        isThen(at) &&
        details["letterKind"] === kind &&
        details["subscriptionId"] === subscriptionId,
    )
  );
}

/**
 * A gate that its owner had not passed when it was needed, though it was asked for well before: itself,
 * or the gates before it, each as soon as its predecessor was passed. Nobody asks before the beginning.
 */
function personHeldUs(
  tenantId: string,
  askedBefore: Instant,
  neededAt: Instant,
  { events, report, startedAt }: Evidence,
): boolean {
  const move = report.moves.find((one) => one.tenantId === tenantId);
  const gates = (move?.humanSteps ?? [])
    .filter(({ kind }) => GATES.has(kind))
    .map(({ kind, openedAt, state }) => {
      const since = move?.approvals.map(({ approvedAt }) => approvedAt).toSorted()[0] ?? "";
      const passed = kind === "approvePlan" ? since : passedAt(kind, tenantId, openedAt, events);
      return { openedAt, passed: state === "done" ? passed : "9999" };
    });
  const inTime = latest(askedBefore, addHours(startedAt, BEGINNING_HOURS));
  /** Since when people, one after the other, have been asked without a pause. */
  const askedSince = (openedAt: Instant): Instant => {
    const before = gates.find(
      (gate) =>
        gate.openedAt < openedAt &&
        gate.passed <= openedAt &&
        addHours(openedAt, -ONE_DAY) <= gate.passed,
    );
    return before === undefined ? openedAt : askedSince(before.openedAt);
  };
  return gates.some((gate) => gate.passed > neededAt && askedSince(gate.openedAt) <= inTime);
}

const PASSING_EVENT: Readonly<Record<string, string>> = {
  acceptRelationship: "relationshipAccepted",
  acceptAgreement: "agreementAccepted",
  approveDelegatedAdmin: "delegatedAdminApproved",
  renewToCsp: "renewalToCspScheduled",
};

/** A gate that was taken away and asked for again is passed when it is given again. */
function passedAt(
  kind: string,
  tenantId: string,
  openedAt: Instant,
  events: readonly LoggedEvent[],
): string {
  const passing = events.find(
    (event) =>
      event.tenantId === tenantId && event.kind === PASSING_EVENT[kind] && event.at >= openedAt,
  );
  return passing?.at ?? "";
}
