// What the end of one subscription costs, whom it cuts, and until when that can still be turned: as far as
// exports say, and at its worst where they do not.

import {
  addDays,
  addHours,
  earliestEndOfDate,
  parseInstant,
  type Instant,
  type LocalDate,
} from "#lib/instant.ts";
import { timesMoney, type Money } from "#lib/money.ts";
import {
  agreementRules,
  EXTENSION_MONTHS_MAX,
  type AgreementRule,
} from "../lifecycle/agreements.ts";
import { cancellationWindowEndsAt } from "../lifecycle/windows.ts";
import { isWeekend } from "../lifecycle/working-days.ts";
import type { FindingCode } from "../plan/finding.ts";
import type { Policy } from "../plan/policy.ts";
import { latestSafeOrder, settingMarginHours, type EndingSource } from "../plan/schedule.ts";
import { monthsOf } from "../timing/prices.ts";
import type { LicensePool, Subscription } from "./lay-together.ts";
import type { ShadowRow } from "./read-shadow-row.ts";

/** What the end of a subscription can be, as far as the files say. `renewed`: it has been, and can be cancelled. */
type Happens =
  "renews" | "stops" | "renewsOrStops" | "extends" | "extendsOrStops" | "converts" | "renewed";

export interface RenewalAhead {
  readonly file: string;
  readonly line: number;
  readonly customer: string;
  readonly product: string;
  readonly seats: number | null;
  readonly endsOn: LocalDate;
  readonly happens: Happens;
  /** What it costs if nobody acts: null where it costs nothing, or where no price is known. */
  readonly money: Money | null;
  readonly isMoneyAtStake: boolean;
  /** The term was not in the files: the policy's own is counted. */
  readonly isTermAssumed: boolean;
  /** Who can lose service, at most; null where it goes on, or where nobody knows how many licenses there are. */
  readonly users: number | null;
  readonly areUsersAtStake: boolean;
  /** How many are in use is in none of the files: `users` counts every license. */
  readonly isUseUnknown: boolean;
  /** Until when its owner has to be asked to turn the renewal off, and until when the setting counts. */
  readonly askBy: Instant | null;
  readonly settleBy: Instant | null;
  /** The last safe order, for users who shall go on. */
  readonly orderBy: Instant | null;
  readonly findings: readonly FindingCode[];
}

/** Microsoft's surcharge on an extended period term ("Lifecycle and extended period term"). */
const EXTENSION_FACTOR = 1.03;
/** Small-business plans of one tenant over which they cannot be bought again beside the old ones. */
const CAPPED_SEATS_MAX = 150;

export interface Place {
  readonly pool: LicensePool;
  readonly subscription: Subscription;
  readonly endsOn: LocalDate;
  readonly policy: Policy;
  readonly now: Instant;
  /** Of the small-business plans, by the customer’s key. */
  readonly cappedSeats: ReadonlyMap<string, number>;
}

/** Where nobody says who sold it, it is held to be what ends worst. */
function ruleOf({ agreementType }: ShadowRow): AgreementRule {
  return agreementRules[agreementType ?? "unknownWebDirect"];
}

function isTrial({ product, row }: Subscription): boolean {
  return row.agreementType === "trial" || product.class === "trial";
}

export function renewalAhead(place: Place): RenewalAhead {
  const { endsOn, policy, subscription } = place;
  const { row } = subscription;
  const endsAt = earliestEndOfDate(endsOn);
  const { canRenew, canStop, happens } = endOf(subscription);
  const source = endingSource(row);
  const margin = settingMarginHours(source, policy);
  const asksNobody = !canRenew || isTrial(subscription);
  const askBy = asksNobody ? null : addDays(endsAt, -noticeDays(row, policy));
  const orderBy = canStop ? latestSafeOrder(source, endsAt, policy, false) : null;
  return {
    ...toldOf(place, happens),
    ...moneyOf(place, canRenew),
    ...usersOf(place, canStop),
    askBy,
    settleBy: canRenew ? addHours(endsAt, -margin) : null,
    orderBy,
    findings: findingsOf(place, { canRenew, canStop, askBy, orderBy }),
  };
}

/**
 * An end of the last days that may have renewed by surprise: within 168 hours of the renewal its seller can
 * cancel it ("New commerce cancellation policy"). It begins with the day after the end.
 */
export function renewedAlready(place: Place): RenewalAhead | null {
  const { endsOn, now, subscription } = place;
  const { canRenew } = endOf(subscription);
  const renewsAt = addDays(parseInstant(`${endsOn}T00:00:00Z`), 1);
  const rescueUntil = cancellationWindowEndsAt(renewsAt);
  const hasWindow = ruleOf(subscription.row).ends.includes("cutAtEnd");
  if (!canRenew || !hasWindow || rescueUntil <= now) return null;
  return {
    ...toldOf(place, "renewed"),
    ...moneyOf(place, true),
    users: null,
    areUsersAtStake: false,
    isUseUnknown: false,
    askBy: null,
    settleBy: rescueUntil,
    orderBy: null,
    findings: [],
  };
}

function toldOf({ endsOn, subscription }: Place, happens: Happens) {
  const { customer, file, line, product, row } = subscription;
  return { file, line, customer, product: product.title, seats: row.seats, endsOn, happens };
}

interface End {
  readonly canRenew: boolean;
  readonly canStop: boolean;
  readonly happens: Happens;
}

/** What is declared decides where it can; an extension is no renewal, so its setting says nothing of it. */
function endOf(subscription: Subscription): End {
  const { autoRenew } = subscription.row;
  if (isTrial(subscription)) return { canRenew: true, canStop: false, happens: "converts" };
  const stays = ruleOf(subscription.row).moneyIfUnknown;
  if (stays === "extension") {
    const canStop = autoRenew !== true;
    return { canRenew: true, canStop, happens: canStop ? "extendsOrStops" : "extends" };
  }
  if (autoRenew === true) return { canRenew: true, canStop: false, happens: "renews" };
  if (autoRenew === false || stays === "ends") {
    return { canRenew: false, canStop: true, happens: "stops" };
  }
  return { canRenew: true, canStop: true, happens: "renewsOrStops" };
}

function endingSource(row: ShadowRow): EndingSource {
  const kind = row.billingOwnerKind ?? ruleOf(row).billingOwnerKind;
  return {
    agreementType: row.agreementType ?? "unknownWebDirect",
    billingOwner: { kind },
    declared: { billingOwnerKind: row.billingOwnerKind },
    row: { status: "enabled" },
  };
}

/** Of the channel; the longest of all where nobody says which it is. */
function noticeDays(row: ShadowRow, { noticeDays: days }: Policy): number {
  const channel = row.agreementType === null ? null : agreementRules[row.agreementType].channel;
  return channel === null ? Math.max(...Object.values(days)) : days[channel];
}

function moneyOf(
  { policy, subscription: { row } }: Place,
  canRenew: boolean,
): Pick<RenewalAhead, "isMoneyAtStake" | "isTermAssumed" | "money"> {
  if (!canRenew) return { isMoneyAtStake: false, isTermAssumed: false, money: null };
  const isExtension = ruleOf(row).moneyIfUnknown === "extension";
  const term = row.term ?? policy.defaultTerm;
  const months = isExtension ? EXTENSION_MONTHS_MAX : monthsOf[term];
  const { price, renewalAmount, seats } = row;
  const isPriced = renewalAmount === null && price !== null && seats !== null;
  const whole = isPriced
    ? timesMoney(price.perSeat, (seats * months) / price.months)
    : renewalAmount;
  return {
    isMoneyAtStake: true,
    isTermAssumed: isPriced && !isExtension && row.term === null,
    money: whole === null ? null : timesMoney(whole, isExtension ? EXTENSION_FACTOR : 1),
  };
}

/** Those who have no license left of the pool once this one is gone. */
function usersOf(
  { endsOn, pool, subscription: { row } }: Place,
  canStop: boolean,
): Pick<RenewalAhead, "areUsersAtStake" | "isUseUnknown" | "users"> {
  if (!canStop) return { areUsersAtStake: false, isUseUnknown: false, users: null };
  if (pool.usedSeats === null) {
    return { areUsersAtStake: row.seats !== 0, isUseUnknown: true, users: row.seats };
  }
  const own = pool.subscriptions.map((each) => each.row);
  const goesOn = own.filter(
    (each) => each.endsOn === null || each.endsOn > endsOn || each.autoRenew === true,
  );
  const named = own.reduce((seats, each) => seats + (each.seats ?? 0), 0);
  const ofOthers = Math.max(0, (pool.seats ?? 0) - named);
  const left = goesOn.reduce((seats, each) => seats + (each.seats ?? 0), ofOthers);
  const lost = Math.min(row.seats ?? pool.usedSeats, Math.max(0, pool.usedSeats - left));
  return { areUsersAtStake: lost > 0, isUseUnknown: false, users: lost };
}

function findingsOf(
  { cappedSeats: capped, endsOn, now, policy, pool, subscription }: Place,
  {
    askBy,
    canRenew,
    canStop,
    orderBy,
  }: Omit<End, "happens"> & Pick<RenewalAhead, "askBy" | "orderBy">,
): FindingCode[] {
  const { agreementType } = subscription.row;
  const isLate = [askBy, orderBy].some((each) => each !== null && each < now);
  const [seats, used] = [pool.seats, pool.usedSeats];
  const found: readonly (readonly [FindingCode, boolean])[] = [
    ["LATE", isLate],
    ["TRIAL_CONVERTS", isTrial(subscription)],
    ["SYNDICATION_NOT_SUPPORTED", agreementType === "syndication"],
    [
      "SEAT_CAP_OVERLAP",
      subscription.product.isCapped && (capped.get(pool.customerKey) ?? 0) > CAPPED_SEATS_MAX,
    ],
    ["POOL_OVER_ASSIGNED", seats !== null && used !== null && used > seats],
    ["UNUSED_SEATS", canRenew && seats !== null && used !== null && used < seats],
    ["CUTOVER_ON_WEEKEND", canStop && isWeekend(earliestEndOfDate(endsOn), policy)],
    ["SOURCE_BILLING_ACCOUNT_UNKNOWN", agreementType === "unknownWebDirect"],
    ["NON_CLOUD_RIGHTS_LOST", agreementType === "eaEas" || agreementType === "mpsa"],
  ];
  return found.filter(([, isSo]) => isSo).map(([code]) => code);
}
