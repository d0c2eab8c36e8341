// What can be wrong with a plan file; the codes are stable and each is a phrase, `verify.why.<code>`.

import type { Instant } from "#lib/instant.ts";

export type FailureReason =
  // the file
  | "unreadable"
  | "hashDiffers"
  | "otherMove"
  | "estateNewerThanPlan"
  | "rowTwice"
  | "userTwice"
  // the lines
  | "rowWithoutLine"
  | "lineWithoutRow"
  | "lineDiffers"
  | "routeUnfounded"
  | "refusalUntold"
  | "agreementUnfounded"
  | "endUnknown"
  | "endDiffers"
  | "endTooLate"
  | "evidenceUnfounded"
  | "graceAssumed"
  | "moneyEndsTooSoon"
  // the acts at the source
  | "actWithoutMove"
  | "actMissing"
  | "actNotPossible"
  | "actOfSomebodyElse"
  | "askedTooEarly"
  | "askedTooLate"
  | "actBeforeCover"
  // the purchases
  | "targetTwice"
  | "notOurs"
  | "oursDoubled"
  | "notSold"
  | "baseMissing"
  | "priceDiffers"
  | "promotionUnfounded"
  | "termTooLong"
  | "stepKeyWrong"
  | "stepsOutOfOrder"
  | "lineNotCoveredOnce"
  | "orderInThePast"
  | "orderTooLate"
  | "undoTooLate"
  | "approvalTooLate"
  | "costDiffers"
  | "priceUntold"
  | "lateUntold"
  // coverage
  | "seatsMiscounted"
  | "seatsMissing"
  | "seatCapPassed"
  | "proofDiffers"
  // the licenses that change
  | "changeUnfounded"
  | "planLost"
  // the band
  | "bandDiffers"
  | "bandTooSmall"
  | "bandTooLarge"
  | "bandTooWide"
  | "priceCeilingRaised"
  | "endChoiceMissing"
  | "contingencyMissing";

export interface ContinuityFailure {
  readonly why: FailureReason;
  /** When it goes wrong; null where it is not about an instant. */
  readonly at: Instant | null;
  /** The line, step or part of the file that is wrong. */
  readonly about: string | null;
  readonly skuId: string | null;
  /** Somebody who would lose the license; null where it is not about one user. */
  readonly user: string | null;
}

export function failure(
  why: FailureReason,
  about: string | null,
  skuId: string | null = null,
  at: Instant | null = null,
): ContinuityFailure {
  return { why, at, about, skuId, user: null };
}

/** A failure where the rule does not hold, else nothing. */
export function unless(holds: boolean, ...what: Parameters<typeof failure>): ContinuityFailure[] {
  return holds ? [] : [failure(...what)];
}
