// When the purchase for a source's end is made: at the last safe instant, because overlap is the usual
// cost, moved earlier off weekends and freezes.

import { addHours, latest, type Instant } from "#lib/instant.ts";
import { agreementRules, canChooseEnd } from "../lifecycle/agreements.ts";
import type { DeclaredSource } from "../estate/customer.ts";
import type { KnownSource } from "../estate/known-source.ts";
import type { ForeseenEnd } from "../lifecycle/source-end.ts";
import { lastWorkingInstant } from "../lifecycle/working-days.ts";
import type { SourceActs } from "./move-plan.ts";
import type { Policy } from "./policy.ts";

export interface PurchaseTiming {
  readonly orderAt: Instant;
  readonly latestSafeAt: Instant;
  /** The same for a raise of a proven subscription; never before `orderAt`. */
  readonly raiseAt: Instant;
  readonly latestSafeRaiseAt: Instant;
  readonly raiseReason: TimingReason;
  /** What the source's owner needs to turn its renewal on again. */
  readonly ownerHours: number;
  readonly reason: TimingReason;
}

/** Phrase keys below `timing.reason.`. */
type TimingReason =
  | "latestSafe"
  | "movedOffWeekend"
  | "movedOffFreeze"
  | "atOnceLate"
  | "atOnceInGrace"
  | "atOnceWanted";

/** As much of a source as its margins depend on. */
export type EndingSource = Pick<KnownSource, "agreementType"> & {
  readonly billingOwner: Pick<KnownSource["billingOwner"], "kind">;
  readonly declared: Pick<DeclaredSource, "billingOwnerKind"> | null;
  readonly row: Pick<KnownSource["row"], "status">;
};

/**
 * The last instant at which an order is safe: a slow provisioning, the verification by row and by
 * users, the users' change to another license where they need one, and where somebody then has to
 * choose the source's end, the time until settings lock.
 */
export function latestSafeOrder(
  source: EndingSource,
  endsAt: Instant,
  policy: Policy,
  reassigns: boolean,
): Instant {
  const hours =
    (reassigns ? policy.reassignmentMarginHours : 0) +
    policy.provisioningMarginHours +
    policy.verificationMarginHours +
    (hasEndToChoose(source) ? settingMarginHours(source, policy) : 0);
  return addHours(endsAt, -hours);
}

export function timePurchase(
  source: KnownSource,
  end: ForeseenEnd,
  policy: Policy,
  now: Instant,
  reassigns: boolean,
): PurchaseTiming {
  const latestSafeAt = latestSafeOrder(source, end.endsAt, policy, reassigns);
  const latestSafeRaiseAt = latest(
    latestSafeAt,
    latestSafeRaise(source, end.endsAt, policy, reassigns),
  );
  const chosen = lastWorkingInstant(latestSafeAt, policy);
  const raise = lastWorkingInstant(latestSafeRaiseAt, policy);
  const ownerHours = settingMarginHours(source, policy);
  if (hasEnded(source) || chosen.at < now) {
    const reason = source.row.status === "warning" ? "atOnceInGrace" : "atOnceLate";
    const atOnce = { orderAt: now, raiseAt: now, reason, raiseReason: reason } as const;
    return { ...atOnce, latestSafeAt, latestSafeRaiseAt: latestSafeAt, ownerHours };
  }
  return {
    orderAt: chosen.at,
    latestSafeAt,
    raiseAt: latest(chosen.at, raise.at),
    latestSafeRaiseAt,
    ownerHours,
    reason: movedReason(chosen.movedOff),
    raiseReason: movedReason(raise.movedOff),
  };
}

/** As soon as it is approved, because somebody wants the source to end at once. */
export function timeAtOnce(planned: PurchaseTiming, now: Instant): PurchaseTiming {
  if (planned.orderAt <= now) return planned;
  return {
    ...planned,
    orderAt: now,
    raiseAt: now,
    reason: "atOnceWanted",
    raiseReason: "atOnceWanted",
  };
}

/**
 * The last instant at which a subscription that is proven in the tenant can be raised: its seats come
 * in minutes, so only their verification is waited for, and whoever has to choose the end after it.
 */
function latestSafeRaise(
  source: KnownSource,
  endsAt: Instant,
  policy: Policy,
  reassigns: boolean,
): Instant {
  const { raiseMarginHours, raiseBeforeChoiceHours } = policy;
  const changeHours = reassigns ? policy.reassignmentMarginHours : 0;
  const withChoice = Math.max(
    raiseBeforeChoiceHours,
    raiseMarginHours + settingMarginHours(source, policy),
  );
  const hours = hasEndToChoose(source) ? withChoice : raiseMarginHours;
  return addHours(endsAt, -(hours + changeHours));
}

function movedReason(movedOff: "weekend" | "freeze" | null): TimingReason {
  if (movedOff === null) return "latestSafe";
  return movedOff === "weekend" ? "movedOffWeekend" : "movedOffFreeze";
}

/** A source that stays as it is. */
export const noActs: SourceActs = {
  chooseEnd: null,
  endNow: null,
  renewToCsp: null,
  stopRenewal: null,
  transfer: null,
};

/** Who is asked what at the source, and by when; a request is never earlier than the plan. */
export function planActs(
  source: KnownSource,
  end: ForeseenEnd,
  policy: Policy,
  now: Instant,
): SourceActs {
  const lockAt = addHours(end.endsAt, -settingMarginHours(source, policy));
  const owner = source.billingOwner;
  const askAt = end.askStopAt === null ? null : latest(end.askStopAt, now);
  return {
    ...noActs,
    chooseEnd: hasEndToChoose(source) ? { latestAt: lockAt, owner } : null,
    stopRenewal:
      askAt === null || hasEnded(source) ? null : { askAt, latestAt: latest(askAt, lockAt), owner },
  };
}

/** Its term has ended already: there is nothing left to stop or to choose, and no day to count on. */
function hasEnded({ row }: Pick<EndingSource, "row">): boolean {
  return row.status !== "enabled";
}

function hasEndToChoose(source: EndingSource): boolean {
  return canChooseEnd(agreementRules[source.agreementType]) && !hasEnded(source);
}

/** A setting counts as made only a day before the end; two days where a distributor stands between or nobody knows. */
export function settingMarginHours(
  { billingOwner, declared }: EndingSource,
  policy: Policy,
): number {
  const { direct, throughDistributor } = policy.settingMarginHours;
  if (billingOwner.kind === "distributor") return throughDistributor;
  const unknownSeller = billingOwner.kind === "partner" && declared?.billingOwnerKind !== "partner";
  return unknownSeller ? throughDistributor : direct;
}
