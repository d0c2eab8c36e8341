// Out of a contract today, because somebody asks for it by name: bought as soon as that is approved, verified,
// and only then cancelled. What is paid at the source for the rest of its term is thrown away, no refund is
// counted on, and what nobody cancels all the same is followed to its end like any other source.

import { daysBetween, type Instant } from "#lib/instant.ts";
import type { KnownSource } from "../estate/known-source.ts";
import { actorOf, agreementRules } from "../lifecycle/agreements.ts";
import type { ForeseenEnd } from "../lifecycle/source-end.ts";
import { costOfDays } from "./cost.ts";
import type { MovingLine } from "./moving-line.ts";
import type { SourceActs } from "./move-plan.ts";
import type { Note } from "./preflight-users.ts";

/** Whether its agreement lets anybody do it in the middle of a term. */
export function canBeCancelled({ agreementType, row }: KnownSource): boolean {
  return agreementRules[agreementType].endsAnyTime === true && row.status === "enabled";
}

/** The price is the rest of the term as the source's owner pays it; null where that is not known. */
export function endNowOf(
  { billingOwner, declared, row }: KnownSource,
  { endsAt }: ForeseenEnd,
  now: Instant,
): NonNullable<SourceActs["endNow"]> {
  const price = declared?.unitPricePerMonth ?? null;
  return {
    lost: costOfDays(price, row.seats, daysBetween(now, endsAt)),
    owner: billingOwner,
  };
}

/** What it costs, and until when the wish can be taken back: once the plan is approved, its owner is asked. */
export function cancelledNow({ acts, source, timing }: MovingLine, title: string): Note[] {
  if (acts.endNow === null) return [];
  const { billingOwner, row } = source;
  return [
    {
      code: "SOURCE_CANCELLED_NOW",
      severity: "warning",
      about: row.subscriptionId,
      params: { title, seats: row.seats },
      actor: actorOf(billingOwner),
      lastSafeAt: timing.latestSafeAt,
      money: acts.endNow.lost,
    },
  ];
}
