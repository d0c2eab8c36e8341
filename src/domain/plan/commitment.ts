// Term and billing plan of what we buy: the source's own commitment where it is known, never a longer
// one as long as a shorter one is sold.

import type { Term } from "#lib/instant.ts";
import type { BillingPlan, Commitment, Offer, OfferTerm } from "../catalog/catalog.ts";
import type { OwnSubscription } from "../catalog/own-subscription.ts";
import type { KnownSource } from "../estate/known-source.ts";
import type { MovingLine } from "./moving-line.ts";
import type { Policy } from "./policy.ts";

const termOrder: readonly Term[] = ["P1M", "P1Y", "P3Y"];
const billingOrder: readonly BillingPlan[] = ["monthly", "annual", "triennial"];

/** Of what no offer tells the terms of: a renewal to CSP, also of what is no longer sold. */
export function commitmentToRenewFor(source: KnownSource, policy: Policy): Commitment {
  const term = wantedTerm([source], policy.defaultTerm);
  const billingPlan = wantedBilling([source], policy.defaultBillingPlan);
  return { term, billingPlan: billedWithin[term].includes(billingPlan) ? billingPlan : "monthly" };
}

/** Nobody pays for longer than they are bound. */
const billedWithin: Readonly<Record<Term, readonly BillingPlan[]>> = {
  P1M: ["monthly"],
  P1Y: ["monthly", "annual"],
  P3Y: ["monthly", "annual", "triennial"],
};

/**
 * A subscription of ours that is grown keeps its own term and billing plan; else what somebody wants for
 * one of the lines comes before what their sources have.
 */
export function chooseCommitment(
  offer: Offer,
  lines: readonly Pick<MovingLine, "source" | "wanted">[],
  grown: OwnSubscription | null,
  policy: Policy,
): OfferTerm {
  if (grown !== null) {
    const { term, billingPlan } = grown;
    const sold = offer.terms.find((each) => each.term === term && each.billingPlan === billingPlan);
    return sold ?? { term, billingPlan, unitCost: null, listPrice: null };
  }
  const sources = lines.map(({ source }) => source);
  const asked = lines.flatMap(({ wanted }) => wanted?.term ?? []);
  const wanted = shortest(asked) ?? wantedTerm(sources, policy.defaultTerm);
  const billing = wantedBilling(sources, policy.defaultBillingPlan);
  const [best] = [...offer.terms].sort(
    (a, b) =>
      distance(a.term, wanted) - distance(b.term, wanted) ||
      Number(a.billingPlan !== billing) - Number(b.billingPlan !== billing) ||
      billingOrder.indexOf(a.billingPlan) - billingOrder.indexOf(b.billingPlan),
  );
  if (best === undefined) throw new RangeError(`offer ${offer.title} is sold under no term`);
  return best;
}

/** Several sources of one SKU: the shortest commitment that any of them has. */
function wantedTerm(sources: readonly KnownSource[], fallback: Term): Term {
  return shortest(sources.flatMap(({ declared }) => declared?.term ?? [])) ?? fallback;
}

function shortest(terms: readonly Term[]): Term | null {
  return termOrder.find((term) => terms.includes(term)) ?? null;
}

function wantedBilling(sources: readonly KnownSource[], fallback: BillingPlan): BillingPlan {
  const known = new Set<BillingPlan | null>(
    sources.map(({ declared }) => declared?.billingPlan ?? null),
  );
  return billingOrder.find((billing) => known.has(billing)) ?? fallback;
}

/** Shorter terms come before longer ones, and nearer ones before farther ones. */
function distance(term: Term, wanted: Term): number {
  const steps = termOrder.indexOf(term) - termOrder.indexOf(wanted);
  return steps > 0 ? termOrder.length + steps : -steps;
}
