// What happens at the old subscription where nobody does in time what a person is asked for.

import { z } from "zod";
import type { HumanStepKind } from "./human-step.ts";

export const Consequence = z.enum([
  /** It ends before licenses of ours are there. */
  "serviceStops",
  /** It goes on, and is paid for beside ours. */
  "keepsRunning",
  /** Neither: something else takes its place, or nothing is moved by it. */
  "none",
]);
export type Consequence = z.infer<typeof Consequence>;

export const ifNobodyDoes: Readonly<Record<HumanStepKind, Consequence>> = {
  acceptRelationship: "serviceStops",
  acceptAgreement: "serviceStops",
  approveDelegatedAdmin: "serviceStops",
  approvePlan: "serviceStops",
  purchaseOrder: "serviceStops",
  placeOrder: "serviceStops",
  seatsMissing: "serviceStops",
  lookRefused: "serviceStops",
  transferStuck: "serviceStops",
  renewToCsp: "serviceStops",
  changeLicenses: "serviceStops",
  answerCustomer: "serviceStops",
  resumeMove: "serviceStops",
  restoreRenewal: "serviceStops",
  stopRenewal: "keepsRunning",
  chooseEnd: "keepsRunning",
  reduceSeats: "keepsRunning",
  endExtension: "keepsRunning",
  endNow: "keepsRunning",
  rescueRenewal: "keepsRunning",
  cancelRenewalToCsp: "keepsRunning",
  ownershipTransfer: "none", // the fallback is ordered
  reviewTransfer: "none",
  watchCutover: "none",
  abortMove: "none",
  leave: "none",
  replaceLicenses: "none", // ours goes on until they are there
  answerTransfer: "none",
  settleAccount: "none",
  endFormerAccess: "none",
  claimCredit: "none",
  stay: "none",
};
