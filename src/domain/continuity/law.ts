// The law that a plan file has to keep, all of it and in the order in which a reader asks, and what it is to
// break it. The key of a rule is the stable code of its breach, a phrase of its own (`verify.why.<code>`); the
// file named above a part checks it. `verify.ts` runs them all.

import type { Instant } from "#lib/instant.ts";

/** Every rule, by the code of its breach. */
export const law = {
  // verify.ts, plan-file.ts: the file
  unreadable: "every part is there, and is what its shape says",
  hashDiffers: "estate, inputs, plan and band are those that their hashes were made of",
  otherMove: "customer, estate, plan and band are of one tenant and one move",
  estateNewerThanPlan: "the estate was read before the plan was made of it",
  rowTwice: "each subscription is counted once",
  userTwice: "each user is counted once",

  // verify-lines.ts: the sources, each what the tenant shows and the import says
  rowWithoutLine: "each subscription of the tenant that is not ours is exactly one line",
  lineWithoutRow: "each line is a subscription of the tenant, and none of ours",
  lineDiffers: "product and seats of a line are those of its row",
  routeUnfounded: "each line goes a way for which the file holds the reason",
  refusalUntold: "what is not moved has a code, and a finding that tells it",
  agreementUnfounded: "an agreement was declared, or is the one that the seller shows",
  endUnknown: "what is bought again has an end that somebody knows",
  endDiffers: "the planned end is the tenant's or the import's, or one whole term later",
  endTooLate: "service counts to the earliest instant that the end can mean, and no day longer",
  evidenceUnfounded: "an end is known no better than its evidence is worth",
  graceAssumed: "no day of grace is counted on, and the assumptions say so",
  moneyEndsTooSoon: "money counts to the latest end: the renewal or extension that may follow",

  // verify-declared.ts: a tenant that nobody could read
  declarationUnfounded:
    "what nobody read is what was declared, and every license of it counts as used",
  declaredUntold: "whoever approves is told that nobody read it, and the proof says so",
  declaredChanged: "nobody is given another license where nobody can read who holds which",

  // verify-acts.ts, verify-reductions.ts: what the sources' owners are asked
  actWithoutMove: "nobody is asked to end what stays",
  actMissing:
    "the stop of a renewal and the choice of an end are asked for wherever they are needed",
  actNotPossible: "nothing is asked for that the agreement does not offer",
  actOfSomebodyElse:
    "only whom Microsoft bills is asked, never the customer for what a partner sold",
  askedTooEarly: "no request ends a source a term before its planned end",
  askedTooLate: "a request comes its notice before the end, and is settled before the lock",
  actBeforeCover: "a cut is chosen, and a source cancelled, only once verified seats cover it",

  // verify-purchases.ts, verify-bases.ts: what is ordered, and when
  targetTwice: "each product is bought by one target",
  notOurs: "what is grown is ours, from the seats and with the term that it has",
  oursDoubled: "what we have is grown, and never bought beside itself",
  baseMissing: "an add-on is ordered only beside a base that is surely there",
  stepKeyWrong: "each order carries a mark that no other order of the move ever carried",
  stepsOutOfOrder:
    "orders come in time's order; a raise waits until its subscription can be active",
  lineNotCoveredOnce:
    "each line that moves is bought for once, by each target that stands in for it",
  orderInThePast: "nothing is ordered before the plan was made",
  orderTooLate:
    "an order leaves its margins before the end; a pilot and a raise that counts on it have both dates",
  lateUntold: "what is late all the same is told",
  undoTooLate: "the way back ends with 168 hours, and a day before the source does",
  seatCapPassed: "old and new seats of the Business family never pass 300",
  approvalTooLate: "the approval comes before the first thing that needs it",

  // verify-prices.ts, verify-renewals.ts: what it costs
  notSold: "what is bought is sold in the file's catalogue, in this way, and is no trial",
  priceDiffers:
    "each of the three prices is the catalogue's at the first order, by the partner's own rule",
  promotionUnfounded: "a promotion is in force at the order and met by the seats with every seller",
  priceUntold: "a price that nobody knows is told",
  termTooLong: "no term is longer than a source's own, or than somebody wants",
  costDiffers: "the sums committed are what the purchases come to",

  // verify-coverage.ts, verify-gap.ts: the walk through time
  seatsMissing:
    "at no instant does anybody lack a seat that they have today, but for a gap that was accepted",
  proofDiffers: "the proof in the file is what the walk finds",

  // verify-reassignment.ts, verify-equivalence.ts, verify-larger-plan.ts: licenses that change
  changeUnfounded:
    "a change has its reason, its exact image of before, and seats that are bought for it",
  planLost:
    "nobody loses a service plan that is switched on, but one without data that somebody gave up",

  // verify-band.ts: what is approved, and nothing else
  bandDiffers: "products, terms, acts and licenses are approved exactly as they are planned",
  seatsMiscounted: "the seats of the steps add up",
  bandTooSmall: "what is approved reaches for the seats in use, also for the contingency",
  bandTooLarge: "no more is approved than the ceiling over the seats in use and the partner's own",
  bandTooWide:
    "orders are approved from the plan until the last end, or as long as what was begun is followed",
  priceCeilingRaised:
    "the ceiling is the price shown and the policy's margin, or the usual price of a promotion",
  endChoiceMissing: "our own subscription renews at its end",
  contingencyMissing: "should the source fall short, the missing seats may be ordered at once",
} as const;

export type FailureReason = keyof typeof law;

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
