// The letters of the road, and the facts each is written from.

import type { Instant, LocalDate } from "#lib/instant.ts";
import type { AgreementType } from "#domain/estate/channel.ts";
import type { Language } from "#domain/estate/customer.ts";
import type { HumanStepKind, HumanStepOwner } from "#domain/human-steps/human-step.ts";
import type { OwnTexts } from "./changeable-texts.ts";
import type { Commitment } from "#domain/catalog/catalog.ts";
import type { Money } from "#lib/money.ts";

export const letterKinds = [
  "invitation",
  "agreement",
  "delegatedAdmin",
  "approvePlan",
  /** Asks the customer whether they agree to what `approvePlan` asks the operator to approve. */
  "proposal",
  /** What will happen, and when; written on approval. */
  "overview",
  /** What to do if users are cut; written on approval, for outside of the mailbox that a cut would stop. */
  "emergencyCard",
  "stopRenewal",
  "chooseEnd",
  "endExtension",
  "endNow",
  "rescueRenewal",
  /** Users whose licenses only an admin of the customer may or can change. */
  "changeLicenses",
  /** To the operator: somebody has not done what was due. */
  "escalation",
  /** The source partner hands the agreed subscriptions over, or refuses. */
  "ownershipTransfer",
  "reviewTransfer",
  "transferStuck",
  /** To the operator: licenses were ordered, and do not arrive. */
  "seatsMissing",
  /** To the operator: every look at a customer is refused, and nothing goes on there. */
  "lookRefused",
  "done",
  /** To the operator: a source ends, and who is on watch. */
  "watchCutover",
  /** To the operator: what to order at the provider. */
  "placeOrder",
  /** The customer goes to another partner: what has to stand there before ours may end. */
  "replaceLicenses",
  "answerTransfer",
  "settleAccount",
  "left",
  /** The customer stays after all. */
  "stays",
  /** What the former partner may still do in the tenant is removed. */
  "endFormerAccess",
  /** Money comes back: to the customer about a cancelled renewal, to the operator about our own invoices. */
  "claimCredit",
  /** Of a move that was aborted: the source is to renew as before. */
  "restoreRenewal",
  /** A monthly source gives up seats after its renewal, under the seat cap. */
  "reduceSeats",
  /** To the operator: what to schedule in Partner Center at the end of an Enterprise Agreement. */
  "renewToCsp",
  "cancelRenewalToCsp",
  "purchaseOrder",
  /** What was asked for before is not to be done any more. */
  "takenBack",
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** One product that moves, as the approved plan has it. */
export type MovingProduct = {
  /** What the users hold afterwards. */
  readonly title: string;
  readonly seats: number;
} & (
  | {
      readonly way: "ordered";
      readonly orderAt: Instant;
      /** When the present subscription ends; null where that is not known. */
      readonly endsAt: Instant | null;
    }
  /** Another partner is asked to; ordered only where they do not, and where it can be: else null. */
  | { readonly way: "handedOver"; readonly orderAt: Instant | null }
  /** From the end of the present agreement on. */
  | { readonly way: "renewedToCsp"; readonly endsAt: Instant }
);

/** One order at the provider, as the approved plan has it. */
export interface OrderToPlace {
  readonly title: string;
  readonly seatsAfter: number;
  /** Our subscription that is raised; null for a new one. */
  readonly raises: string | null;
  readonly termMonths: number;
  /** The most that one license may cost for a month; null where no price was known. */
  readonly ceiling: Money | null;
  /** Nobody has approved it for later; null where users are out, and it is approved whenever it comes. */
  readonly until: Instant | null;
  /** All of it in one line, to copy: offer, term, billing plan, licenses, reference, and until when it is approved. */
  readonly line: string;
}

/** A subscription of ours that shows fewer licenses than were ordered. */
export interface MissingSeats {
  readonly title: string;
  readonly subscriptionId: string;
  readonly ordered: number;
  readonly shown: number;
  /** Users whose license of it is in error. */
  readonly usersInError: number;
  readonly orderedAt: Instant;
}

/** One subscription of ours at a customer who leaves. */
export interface LeavingProduct {
  readonly title: string;
  readonly endsAt: Instant | null;
  /** Licenses that have to stand elsewhere first; 0 where they do. */
  readonly needed: number;
}

/** A subscription of a transfer. */
export interface TransferItem {
  readonly title: string;
  readonly seats: number;
  readonly subscriptionId: string;
}

export interface LetterFacts {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly partnerName: string;
  readonly companyName: string;
  /** The host of the admin center in the customer's cloud. */
  readonly adminCenter: string;
  readonly recipientName: string | null;
  /**
   * Whom the letter speaks to. Where it is absent, the kind and the source's agreement type decide:
   * whoever can press the button.
   */
  readonly recipientRole?: HumanStepOwner;
  /** The link to press, where there is one (invitation, agreement, delegated admin). */
  readonly link: string | null;
  /** The customer's own page, in letters to the customer; a `proposal` needs it. */
  readonly customerPage?: string | undefined;
  /** The partner's own words in the letter's language, in place of ours. */
  readonly texts?: OwnTexts;
  /** The source it is about, where it is about one. */
  readonly source: {
    readonly title: string;
    readonly seats: number;
    readonly subscriptionId: string;
    readonly agreementType: AgreementType;
    readonly endsAt: Instant | null;
  } | null;
  /** By when the person has to have acted. */
  readonly dueAt: Instant | null;
  /** That instant has passed when the letter is written. */
  readonly isOverdue?: boolean;
  /** Its owner says that the source renews again, and its replacement was let go on that (`watchCutover`). */
  readonly isRestored?: boolean;
  /** 0 for the first letter, then the number of the reminder. */
  readonly reminder: number;
  /** What approving commits to (`approvePlan`), the unwanted renewal costs (`rescueRenewal`), what is thrown away (`endNow`), is to come back (`claimCredit`) or to be covered (`purchaseOrder`), or buying beside an open request would (`transferStuck`). */
  readonly money: Money | null;
  /** What moves; an `overview` and an `emergencyCard` need it. */
  readonly moving?: readonly MovingProduct[];
  /** Who needs another license by a person's hand; a `changeLicenses` letter needs them. */
  readonly people?: readonly string[];
  /** What was not done, and whom to call; an `escalation` needs it. */
  readonly overdue?: { readonly step: HumanStepKind; readonly contacts: readonly string[] };
  /** What was agreed to be handed over, and what came of it; a letter about a transfer needs it. */
  readonly transfer?: {
    readonly agreed: readonly TransferItem[];
    readonly unexpected: readonly TransferItem[];
    readonly missing: readonly TransferItem[];
    readonly different: readonly TransferItem[];
  };
  /** The source's seats now and afterwards; a `reduceSeats` letter needs it. */
  readonly reduction?: { readonly seats: number; readonly seatsTo: number };
  /** What the source's users hold, by Microsoft's part number and id; a `renewToCsp` letter needs it. */
  readonly sku?: string;
  /** For how long and how billed it is approved (`renewToCsp`). */
  readonly commitment?: Commitment;
  /** And for how many seats and at what price for one of them in a month at most; null where no list has the price. */
  readonly renewsAtMost?: { readonly seats: number; readonly unitCost: Money | null };
  /** Our operator orders at a provider, who alone can schedule or order in Partner Center. */
  readonly ordersAtProvider?: boolean;
  /** What was ordered and is not there; a `seatsMissing` letter needs it. */
  readonly missing?: MissingSeats;
  /** What stands in the way, in the words of whoever refused it; a `lookRefused` letter needs it. */
  readonly reason?: string;
  /** The purchase order that we have, and that lapses before an order (`purchaseOrder`). */
  readonly lapsing?: { readonly reference: string; readonly validUntil: LocalDate };
  /** What is to be ordered; a `placeOrder` letter needs it. */
  readonly order?: OrderToPlace;
  /** What we sell a customer who leaves; a `replaceLicenses` letter needs it. */
  readonly leaving?: readonly LeavingProduct[];
  /** What the operator types to approve; an `approvePlan` letter needs it. */
  readonly approval?: { readonly customer: string; readonly bandHash: string };
  /** The letter that is taken back, and what it was about where that is no source; a `takenBack` letter needs it. */
  readonly takenBack?: {
    readonly kind: LetterKind;
    readonly writtenOn: LocalDate;
    readonly title: string | null;
  };
  /** It asks for more than an earlier request that is still open (`approvePlan`, `proposal`). */
  readonly asksForMore?: boolean;
}

export interface WrittenLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
