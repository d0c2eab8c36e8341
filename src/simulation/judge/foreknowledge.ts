// What a schedule may know and has to keep, for each of the two lower bounds.

import { addHours, toEpochMs, type Instant } from "#lib/instant.ts";
import type { ApprovedPolicy, Evidence, RecordedLine } from "./evidence.ts";
import { HOUR_MS } from "./overlap.ts";
import type { PoolCase } from "./schedule.ts";
import { cutShortAt, servedUntil } from "./source-ends.ts";

/** The seats of one pool at one of its ends. */
interface SeatsAtEnd {
  /** In use, less what goes on serving beside the sources that were moved. */
  readonly needed: number;
  /** In use, all of them. */
  readonly inUse: number;
  readonly oursBefore: number;
  readonly sourceSeats: number;
  /** Of the sources that end later. */
  readonly laterSeats: number;
}

/** A source that is left at one of its ends. */
export interface EndingLine {
  readonly line: RecordedLine;
  readonly end: Instant;
  /** Its users are given another license, which takes its time too. */
  readonly reassigns: boolean;
}

export interface Foreknowledge {
  readonly calendar: PoolCase["calendar"];
  /** By when the seats that replace this line have to be bought. */
  orderByMs(ending: EndingLine): number;
  /** The same where a subscription of ours is proven already; never earlier. */
  raiseByMs(ending: EndingLine): number;
  readonly proofMs: number;
  /** By when a pilot seat has to be ordered for a first part of these seats; null where none may be. */
  pilotByMs(ending: EndingLine, seats: number): number | null;
  readonly mayFollowPrices: boolean;
  /** A promotion is listed from the day on that it begins: whoever decided before could not wait for it. */
  readonly knowsWhatBegins: boolean;
  /** Whether each part may be bought before its own end; otherwise all of them before the first. */
  readonly mayGrowInSteps: boolean;
  /** Our seats that have to stand then. */
  seatsAfter(seats: SeatsAtEnd): number;
}

/** Agreements under which somebody has to choose what the end means, after our seats are verified. */
const HAS_END_TO_CHOOSE = new Set(["cspNce", "mcaWebDirect", "mcaEnterprise"]);
/** What nobody could foresee is seen by the next look, and a proof by one more. */
const LOOK_HOURS = 1;

/**
 * The policy's own margins before the ends that everybody sees, off weekends and freezes; the
 * customer's total stays what it was, as far as the ceiling over the seats in use lets it.
 */
export function foresight(
  tenantId: string,
  policy: ApprovedPolicy,
  evidence: Evidence,
): Foreknowledge {
  const { instruments, pilot } = policy;
  const before = ({ line, end }: EndingLine, hours: number) => {
    const plannedMs = toEpochMs(end) - hours * HOUR_MS;
    const cutAt = cutShortAt(line, end, evidence);
    if (cutAt === null) return plannedMs;
    return Math.min(plannedMs, toEpochMs(addHours(cutAt, LOOK_HOURS)));
  };
  const proofMs = provisioningMs(tenantId, evidence) + LOOK_HOURS * HOUR_MS;
  // What is verified only later says that a raise may be as slow: the policy does not call it proven.
  const isProvable = proofMs <= pilot.provenWithinHours * HOUR_MS;
  const orderByMs = (ending: EndingLine) => before(ending, orderMarginHours(ending, policy));
  return {
    calendar: calendarOf(policy),
    orderByMs,
    raiseByMs: (ending) =>
      before(ending, Math.min(orderMarginHours(ending, policy), raiseMarginHours(ending, policy))),
    proofMs: isProvable ? proofMs : Infinity,
    pilotByMs(ending, seats) {
      // Also one that is never called proven holds a price: what is raised then keeps the whole margin.
      if (!instruments.pilotSeat || seats <= pilot.aboveSeats) return null;
      return Math.min(before(ending, pilot.hoursBeforeEnd), orderByMs(ending) - proofMs);
    },
    mayFollowPrices: instruments.priceDates,
    knowsWhatBegins: false,
    mayGrowInSteps: instruments.quantitySteps,
    seatsAfter({ needed, inUse, oursBefore, sourceSeats, laterSeats }) {
      const ceiling = Math.max(needed + laterSeats, Math.floor(inUse * policy.seatsCeilingFactor));
      return Math.max(needed, Math.min(ceiling, oursBefore + sourceSeats - laterSeats));
    },
  };
}

function calendarOf({ weekendDays, freezes }: ApprovedPolicy): PoolCase["calendar"] {
  return {
    weekendDays,
    freezes: freezes.map(({ from, to }) => ({ fromMs: toEpochMs(from), toMs: toEpochMs(to) })),
  };
}

function orderMarginHours({ line, reassigns }: EndingLine, policy: ApprovedPolicy): number {
  return (
    policy.provisioningMarginHours +
    policy.verificationMarginHours +
    (reassigns ? policy.reassignmentMarginHours : 0) +
    (hasEndToChoose(line) ? settingHours(line, policy) : 0)
  );
}

function raiseMarginHours({ line, reassigns }: EndingLine, policy: ApprovedPolicy): number {
  const { raiseMarginHours: hours, raiseBeforeChoiceHours } = policy;
  const changing = reassigns ? policy.reassignmentMarginHours : 0;
  if (!hasEndToChoose(line)) return hours + changing;
  return Math.max(raiseBeforeChoiceHours, hours + settingHours(line, policy)) + changing;
}

function hasEndToChoose({ agreementType }: RecordedLine): boolean {
  return HAS_END_TO_CHOOSE.has(agreementType);
}

function settingHours({ seller }: RecordedLine, { settingMarginHours }: ApprovedPolicy): number {
  const { direct, throughDistributor } = settingMarginHours;
  return seller === "distributor" ? throughDistributor : direct;
}

/** The policy of the plan that was approved first; later ones only repair what that one began. */
export function policyOf(tenantId: string, { report }: Evidence): ApprovedPolicy | null {
  const move = report.moves.find((one) => one.tenantId === tenantId);
  return (
    move?.approvals.toSorted((a, b) => (a.approvedAt < b.approvedAt ? -1 : 1))[0]?.policy ?? null
  );
}

/** When service really stops, how long provisioning really takes, and which seats are really used. */
export function hindsight(tenantId: string, evidence: Evidence): Foreknowledge {
  const orderByMs = ({ line, end }: EndingLine) =>
    toEpochMs(servedUntil(line, end, evidence)) - provisioningMs(tenantId, evidence);
  return {
    calendar: { weekendDays: [], freezes: [] },
    orderByMs,
    raiseByMs: orderByMs,
    proofMs: 0,
    pilotByMs: orderByMs,
    mayFollowPrices: true,
    knowsWhatBegins: true,
    mayGrowInSteps: true,
    seatsAfter: ({ needed }) => needed,
  };
}

function provisioningMs(tenantId: string, { record }: Evidence): number {
  const customer = record.customers.find((one) => one.tenantId === tenantId);
  return ((customer?.provisioningMinutes ?? 0) * HOUR_MS) / 60;
}

const PROMPT = "asAsked";

/**
 * The earliest instant at which anything can be bought for this customer: the relationship, then the
 * agreement beside access and approval, each as soon as its owner answers when asked at once.
 */
export function earliestPurchaseMs(tenantId: string, { record, startedAt }: Evidence): number {
  const answers = record.customers.find((one) => one.tenantId === tenantId)?.answers ?? [];
  const hours = (role: string, letterKind: string) =>
    answers.find((one) => one.role === role && one.letterKind === letterKind && one.does === PROMPT)
      ?.afterHours ?? 0;
  const isOurs = record.ours.some((one) => one.tenantId === tenantId);
  const invited = isOurs ? 0 : hours("customerAdmin", "invitation");
  const agreed = isOurs ? 0 : hours("customerAdmin", "agreement");
  const approved = hours("customerAdmin", "delegatedAdmin") + hours("operator", "approvePlan");
  return toEpochMs(startedAt) + (invited + Math.max(agreed, approved)) * HOUR_MS;
}
