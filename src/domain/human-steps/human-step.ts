// Something that only a person elsewhere can do, with an owner, a lead time, a chase and evidence of its end.

import { Instant } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { z } from "zod";
import { Evidence } from "../estate/evidence.ts";

export const HumanStepKind = z.enum([
  "acceptRelationship",
  "acceptAgreement",
  "approveDelegatedAdmin",
  "approvePlan",
  "stopRenewal",
  "chooseEnd",
  /** Take seats out of a monthly source after its renewal, as seats of ours carry their users. */
  "reduceSeats",
  /** Schedule in Partner Center what an Enterprise Agreement is to become in CSP; Microsoft has no API for it. */
  "renewToCsp",
  /** Take back what may stand scheduled in Partner Center for the end of an Enterprise Agreement, and nobody wants. */
  "cancelRenewalToCsp",
  /** End an extended term (EST, EPT) that the source slid into; only after the target is verified. */
  "endExtension",
  /** Cancel in the middle of its term a source that somebody wants out of; only after the target is verified. */
  "endNow",
  /** Cancel a renewal that happened by surprise, inside the seller's own 168 hours. */
  "rescueRenewal",
  /** A named person decides that the move is not carried on; nobody is ever asked for it. */
  "abortMove",
  /** A paused move is let go on; open for as long as the pause holds. */
  "resumeMove",
  /** Hand the agreed subscriptions over, or refuse to; the source partner is free to do either. */
  "ownershipTransfer",
  /** A transfer brought what nobody agreed to, or not what was agreed. */
  "reviewTransfer",
  /** A transfer is still being processed when its fallback is due, and nothing may be bought beside it. */
  "transferStuck",
  /** Ask Microsoft where the seats are that were ordered and do not arrive; `lineId` is the SKU. It closes by itself. */
  "seatsMissing",
  /** Clear what stands in the way of every look at the move, for a reason that no stage knows. It closes by itself. */
  "lookRefused",
  /** Licenses of single users that we must not or cannot change, before their source ends. */
  "changeLicenses",
  /** The customer did not agree to the proposal: somebody speaks with them. */
  "answerCustomer",
  /** Be on watch while a source ends; it closes by itself. */
  "watchCutover",
  /** Order at the provider what the approved plan buys; `lineId` is the SKU. */
  "placeOrder",
  /** A named person decides that the customer goes to another partner; nobody is ever asked for it. */
  "leave",
  /** Have licenses stand elsewhere for everybody who uses ours, before ours may end. */
  "replaceLicenses",
  /** Another partner asks for subscriptions of a customer who leaves. */
  "answerTransfer",
  /** Nothing of ours serves any more: the account is settled before relationship and access are removed. */
  "settleAccount",
  /** Remove what the partner who served the customer before may still do in the tenant. */
  "endFormerAccess",
  /** See that money comes back: a renewal that was cancelled, or what Microsoft billed wrongly. */
  "claimCredit",
  /** Turn on again what was turned off for a move that was aborted. */
  "restoreRenewal",
  /** The customer's purchase order, before we order. */
  "purchaseOrder",
  /** A named person decides that a customer who was leaving stays; nobody is ever asked for it. */
  "stay",
]);
export type HumanStepKind = z.infer<typeof HumanStepKind>;

export const HumanStepOwner = z.enum([
  "operator",
  "customerAdmin",
  "sourcePartner",
  "licensingPartner",
]);
export type HumanStepOwner = z.infer<typeof HumanStepOwner>;

export const HumanStep = z.object({
  /** Derived: `<moveId>/<kind>` or `<moveId>/<kind>/<lineId>` (`/<n>` when it had to be asked again). */
  humanStepId: z.string(),
  moveId: z.string(),
  kind: HumanStepKind,
  lineId: z.string().nullable(),
  owner: HumanStepOwner,
  openedAt: Instant,
  dueAt: Instant,
  /** The money that it is about, where it is about any. */
  amount: Money.optional(),
  /** What stands in the way, in the words of whoever refused it: Microsoft's, as a rule. */
  reason: z.string().optional(),
  lastChasedAt: Instant.nullable(),
  chases: z.number().int().nonnegative(),
  /** Somebody wanted the next reminder now; until it has been sent. */
  reminderAskedAt: Instant.optional(),
  state: z.enum(["open", "done", "refused", "withdrawn"]),
  evidence: Evidence.nullable(),
});
export type HumanStep = z.infer<typeof HumanStep>;
