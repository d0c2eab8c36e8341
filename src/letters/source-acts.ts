// Who has to do what to a source, by the agreement it was bought under. What each row says comes from
// Microsoft's pages "Cancel your subscription", "What if my subscription expires?", "Extend your
// subscription with EST" and "Lifecycle and extended period term", and from operating experience.

import type { AgreementType } from "#domain/estate/channel.ts";
import type { HumanStepOwner } from "#domain/human-steps/human-step.ts";
import type { PhraseKey } from "#phrases/catalog.ts";

export type SourceLetterKind =
  "stopRenewal" | "chooseEnd" | "endExtension" | "endNow" | "rescueRenewal";

export interface SourceActs {
  /** Who can press the button, and so gets the letter. */
  readonly actor: HumanStepOwner;
  readonly who: PhraseKey;
  readonly steps: Readonly<Record<SourceLetterKind, readonly PhraseKey[]>>;
}

/** What the letters about a source of this agreement type have to say. */
export function sourceActsOf(agreementType: AgreementType): SourceActs {
  return byAgreement[agreementType];
}

const adminCenterEnding = {
  endNow: ["letters.steps.openProduct", "letters.steps.cancelNow", "letters.steps.callSupportNow"],
  endExtension: ["letters.steps.openProduct", "letters.steps.cancelExtension"],
  rescueRenewal: [
    "letters.steps.openProduct",
    "letters.steps.cancelRenewal",
    "letters.steps.callSupport",
  ],
} as const;

const elsewhereEnding = {
  endNow: ["letters.steps.partnerCancelNow"],
  chooseEnd: ["letters.steps.leaveToEnd"],
  endExtension: ["letters.steps.endAnyExtension"],
  rescueRenewal: ["letters.steps.undoRenewal"],
} as const;

const microsoftCustomerAgreement: SourceActs = {
  actor: "customerAdmin",
  who: "letters.who.billingRole",
  steps: {
    stopRenewal: [
      "letters.steps.openProduct",
      "letters.steps.turnOff",
      "letters.steps.extendIfAsked",
    ],
    chooseEnd: ["letters.steps.openProduct", "letters.steps.cancelAtEnd"],
    ...adminCenterEnding,
  },
};

const prepaid: SourceActs = {
  actor: "customerAdmin",
  who: "letters.who.prepaid",
  steps: {
    stopRenewal: ["letters.steps.openProduct", "letters.steps.turnOffIfAdded"],
    chooseEnd: ["letters.steps.leaveToEnd"],
    ...adminCenterEnding,
  },
};

const partnerEnding = {
  endNow: ["letters.steps.partnerCancelNow", "letters.steps.partnerReadBack"],
  endExtension: ["letters.steps.partnerCancelExtension", "letters.steps.partnerReadBack"],
  rescueRenewal: ["letters.steps.partnerCancelRenewal", "letters.steps.partnerReadBack"],
} as const;

const byAgreement: Readonly<Record<AgreementType, SourceActs>> = {
  mcaWebDirect: microsoftCustomerAgreement,
  mcaEnterprise: microsoftCustomerAgreement,
  mosaWebDirect: {
    actor: "customerAdmin",
    who: "letters.who.globalOrBilling",
    steps: {
      stopRenewal: ["letters.steps.openProduct", "letters.steps.turnOff"],
      chooseEnd: ["letters.steps.leaveToEnd"],
      ...adminCenterEnding,
    },
  },
  unknownWebDirect: { ...microsoftCustomerAgreement, who: "letters.who.unknown" },
  eaEas: {
    actor: "licensingPartner",
    who: "letters.who.licensingPartner",
    steps: {
      ...elsewhereEnding,
      stopRenewal: [
        "letters.steps.extendedPeriodOff",
        "letters.steps.noRenewalOrder",
        "letters.steps.writtenConfirmation",
      ],
      endExtension: ["letters.steps.endExtendedPeriod", "letters.steps.writtenConfirmation"],
    },
  },
  mpsa: {
    actor: "licensingPartner",
    who: "letters.who.licensingPartner",
    steps: {
      ...elsewhereEnding,
      stopRenewal: [
        "letters.steps.noRenewalOrder",
        "letters.steps.noExtension",
        "letters.steps.writtenConfirmation",
      ],
    },
  },
  openValue: prepaid,
  retailKey: prepaid,
  cspNce: {
    actor: "sourcePartner",
    who: "letters.who.billingOwner",
    steps: {
      stopRenewal: [
        "letters.steps.partnerAutoRenewOff",
        "letters.steps.partnerExtend",
        "letters.steps.partnerReadBack",
      ],
      chooseEnd: ["letters.steps.partnerCancelAtEnd", "letters.steps.partnerReadBack"],
      ...partnerEnding,
    },
  },
  cspLegacy: {
    actor: "sourcePartner",
    who: "letters.who.billingOwner",
    steps: {
      stopRenewal: ["letters.steps.partnerAutoRenewOff", "letters.steps.partnerReadBack"],
      chooseEnd: ["letters.steps.leaveToEnd", "letters.steps.partnerReadBack"],
      ...partnerEnding,
    },
  },
  syndication: {
    actor: "customerAdmin",
    who: "letters.who.syndication",
    steps: { ...elsewhereEnding, stopRenewal: ["letters.steps.portalRenewalOff"] },
  },
  trial: {
    actor: "customerAdmin",
    who: "letters.who.trial",
    steps: {
      stopRenewal: ["letters.steps.openProduct", "letters.steps.turnOff"],
      chooseEnd: ["letters.steps.leaveToEnd"],
      ...adminCenterEnding,
    },
  },
};
