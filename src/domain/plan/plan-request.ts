// Everything a plan is made from: no fact reaches the planner any other way.

import type { Instant } from "#lib/instant.ts";
import type { Catalog, SkuFacts } from "../catalog/catalog.ts";
import type { OwnSubscription } from "../catalog/own-subscription.ts";
import type { Customer } from "../estate/customer.ts";
import type { Estate } from "../estate/estate.ts";
import type { Policy } from "./policy.ts";

export interface PlanRequest {
  readonly moveId: string;
  readonly customer: Customer;
  readonly estate: Estate;
  /** Our own live subscriptions in this tenant, as Partner Center shows them. */
  readonly ours: readonly OwnSubscription[];
  readonly catalog: Catalog;
  readonly facts: readonly SkuFacts[];
  readonly policy: Policy;
  readonly now: Instant;
  readonly partnerCountry: string;
  /** Step keys that the journal already knows; a new plan goes on counting after them. */
  readonly usedStepKeys: readonly string[];
  /** Lines whose owner was already asked to stop the renewal: their present end counts, however near. */
  readonly stopAskedFor: readonly string[];
}
