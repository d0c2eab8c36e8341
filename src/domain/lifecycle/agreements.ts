// What each agreement lets its source do at its end, and who may act on it. Day counts of grace are
// deliberately absent: none is counted on (docs/decisions/004-two-worst-cases.md).
// Sources: learn.microsoft.com/microsoft-365/commerce, "What happens to my data and access when my
// subscription ends", "Cancel your subscription" and "Extend your subscription with EST";
// learn.microsoft.com/partner-center, "Extended service terms" and "Subscription lifecycle";
// learn.microsoft.com/volume-licensing-central, "Lifecycle and extended period term".

import type { AgreementType, BillingOwner, Channel } from "../estate/channel.ts";
import type { HumanStepOwner } from "../human-steps/human-step.ts";

/**
 * What the end of the source can be. `extend` is EST or the Extended Period Term; `cutAtEnd` is chosen
 * by somebody, `lapse` is what happens when nobody renews.
 */
type SourceEnding = "renew" | "extend" | "cutAtEnd" | "lapse" | "convert";

export interface AgreementRule {
  /** Null: a trial can come through any channel. */
  readonly channel: Channel | null;
  readonly ends: readonly SourceEnding[];
  /** Who Microsoft bills where the import does not say; only they can stop the source. */
  readonly billingOwnerKind: BillingOwner["kind"];
  /**
   * always: somebody has to stop it, else it renews or is extended.
   * whereRecurring: it lapses by itself unless recurring billing was added to it.
   * never: there is nothing that we would ask for.
   */
  readonly stopRenewal: "always" | "whereRecurring" | "never";
  /** For money, where nothing is evidenced: a full further term, a paid extension, or its natural end. */
  readonly moneyIfUnknown: "renewal" | "extension" | "ends";
  /**
   * It can be cancelled in the middle of its term. New-commerce terms only inside the 168 hours of a purchase
   * or renewal ("Cancel a new commerce subscription"), volume agreements and prepaid keys never.
   */
  readonly endsAnyTime?: true;
  /**
   * Seats can be taken out of it in the 168 hours after each renewal, and at no other time but after buying some
   * ("Buy or remove licenses", "New commerce cancellation policy"); of other agreements no page promises it
   * without a fee.
   */
  readonly reducesAfterRenewal?: true;
}

/** EPT goes on month by month for at most a year. */
export const EXTENSION_MONTHS_MAX = 12;

const direct = {
  channel: "webDirect",
  billingOwnerKind: "customer",
  stopRenewal: "always",
  moneyIfUnknown: "renewal",
} as const;

const prepaid = {
  ends: ["renew", "lapse"],
  billingOwnerKind: "customer",
  stopRenewal: "whereRecurring",
  moneyIfUnknown: "ends",
} as const;

const resold = {
  channel: "otherPartner",
  billingOwnerKind: "partner",
  stopRenewal: "always",
  moneyIfUnknown: "renewal",
} as const;

const volume = {
  channel: "volumeLicensing",
  billingOwnerKind: "licensingPartner",
  stopRenewal: "always",
  moneyIfUnknown: "extension",
} as const;

export const agreementRules: Readonly<Record<AgreementType, AgreementRule>> = {
  mcaWebDirect: { ...direct, ends: ["renew", "extend", "cutAtEnd"], reducesAfterRenewal: true },
  mosaWebDirect: { ...direct, ends: ["renew", "lapse"], endsAnyTime: true },
  // One of the two above until the customer has said which: every end of either is possible.
  unknownWebDirect: {
    ...direct,
    ends: ["renew", "extend", "cutAtEnd", "lapse"],
  },
  mcaEnterprise: { ...direct, ends: ["renew", "extend", "cutAtEnd"], reducesAfterRenewal: true },
  eaEas: { ...volume, ends: ["renew", "extend", "lapse"] },
  mpsa: { ...volume, ends: ["renew", "extend", "lapse"] },
  openValue: { ...prepaid, channel: "volumeLicensing" },
  retailKey: { ...prepaid, channel: "retail" },
  cspNce: { ...resold, ends: ["renew", "extend", "cutAtEnd"], reducesAfterRenewal: true },
  cspLegacy: { ...resold, ends: ["renew", "lapse"], endsAnyTime: true },
  // What its own portal says; "cut" there is no choice of Microsoft's.
  syndication: { ...resold, ends: ["renew", "lapse"] },
  trial: {
    channel: null,
    ends: ["convert", "lapse"],
    billingOwnerKind: "customer",
    stopRenewal: "never",
    moneyIfUnknown: "renewal",
  },
};

/** Whether a cut at the end is a choice of its own, made apart from stopping the renewal. */
export function canChooseEnd({ ends }: AgreementRule): boolean {
  return ends.includes("cutAtEnd");
}

/** Which person a billing owner is in the ledger of human steps. */
export function actorOf(owner: Pick<BillingOwner, "kind">): HumanStepOwner {
  switch (owner.kind) {
    case "customer":
      return "customerAdmin";
    case "partner":
    case "distributor":
      return "sourcePartner";
    case "licensingPartner":
      return "licensingPartner";
  }
}
