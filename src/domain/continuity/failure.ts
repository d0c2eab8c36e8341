// What can be wrong with a plan file; the codes are stable and are phrase keys.

export type FailureReason =
  | "unreadable"
  | "hashDiffers"
  | "rowWithoutLine"
  | "lineWithoutRow"
  | "actWithoutMove"
  | "endUnknown"
  | "endTooLate"
  | "askedTooEarly"
  | "orderTooLate"
  | "orderInThePast"
  | "actBeforeCover"
  | "seatsMiscounted"
  | "seatsMissing"
  | "bandDiffers"
  | "bandTooSmall"
  | "bandTooLarge";

export interface ContinuityFailure {
  /** The instant it goes wrong at, or the part of the file that is wrong. */
  readonly at: string;
  readonly skuId: string | null;
  /** Somebody who would lose the license; null where it is not about one user. */
  readonly user: string | null;
  readonly why: FailureReason;
}

export function failure(at: string, skuId: string | null, why: FailureReason): ContinuityFailure {
  return { at, skuId, user: null, why };
}
