// The letters of the road, and the facts each is written from.

import type { Instant } from "#lib/instant.ts";
import type { AgreementType } from "#domain/estate/channel.ts";
import type { Language } from "#domain/estate/customer.ts";
import type { Money } from "#lib/money.ts";

export type LetterKind =
  | "invitation"
  | "agreement"
  | "delegatedAdmin"
  | "approvePlan"
  | "stopRenewal"
  | "chooseEnd"
  | "endExtension"
  | "rescueRenewal"
  | "done";

export interface LetterFacts {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly partnerName: string;
  readonly companyName: string;
  readonly recipientName: string | null;
  /** The link to press, where there is one (invitation, agreement, delegated admin). */
  readonly link: string | null;
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
  /** 0 for the first letter, then the number of the reminder. */
  readonly reminder: number;
  readonly money: Money | null;
}

export interface WrittenLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
