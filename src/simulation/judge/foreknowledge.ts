// What a schedule may know and has to keep, for each of the two lower bounds.

import { addHours, addMs, toEpochMs, type Instant } from "#lib/instant.ts";
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

export interface Foreknowledge {
  readonly calendar: PoolCase["calendar"];
  /** By when the seats that replace this line have to be bought. */
  orderByMs(line: RecordedLine, end: Instant): number;
  /** Our seats that have to stand then. */
  seatsAfter(seats: SeatsAtEnd): number;
}

/** Agreements under which somebody has to choose what the end means, after our seats are verified. */
const HAS_END_TO_CHOOSE = new Set(["cspNce", "mcaWebDirect", "mcaEnterprise"]);
/** What nobody could foresee is seen by an hourly look, and answered with an order. */
const REACTION_HOURS = 1;

/**
 * The policy's own margins before the ends that everybody sees, off weekends and freezes; the
 * customer's total stays what it was, as far as the ceiling over the seats in use lets it.
 */
export function foresight(policy: ApprovedPolicy, evidence: Evidence): Foreknowledge {
  return {
    calendar: {
      weekendDays: policy.weekendDays,
      freezes: policy.freezes.map(({ from, to }) => ({
        fromMs: toEpochMs(from),
        toMs: toEpochMs(to),
      })),
    },
    orderByMs(line, end) {
      const plannedMs = toEpochMs(end) - marginHours(line, policy) * HOUR_MS;
      const cutAt = cutShortAt(line, end, evidence);
      if (cutAt === null) return plannedMs;
      return Math.min(plannedMs, toEpochMs(addHours(cutAt, REACTION_HOURS)));
    },
    seatsAfter({ needed, inUse, oursBefore, sourceSeats, laterSeats }) {
      const ceiling = Math.max(needed + laterSeats, Math.floor(inUse * policy.seatsCeilingFactor));
      return Math.max(needed, Math.min(ceiling, oursBefore + sourceSeats - laterSeats));
    },
  };
}

function marginHours({ agreementType, seller }: RecordedLine, policy: ApprovedPolicy): number {
  const { direct, throughDistributor } = policy.settingMarginHours;
  const toChoose = seller === "distributor" ? throughDistributor : direct;
  return (
    policy.provisioningMarginHours +
    policy.verificationMarginHours +
    (HAS_END_TO_CHOOSE.has(agreementType) ? toChoose : 0)
  );
}

/** When service really stops, how long provisioning really takes, and which seats are really used. */
export function hindsight(tenantId: string, evidence: Evidence): Foreknowledge {
  const minutes =
    evidence.record.customers.find((one) => one.tenantId === tenantId)?.provisioningMinutes ?? 0;
  return {
    calendar: { weekendDays: [], freezes: [] },
    orderByMs: (line, end) =>
      toEpochMs(addMs(servedUntil(line, end, evidence), -minutes * (HOUR_MS / 60))),
    seatsAfter: ({ needed }) => needed,
  };
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
