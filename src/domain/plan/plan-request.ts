// Everything a plan is made from: no fact reaches the planner any other way.

import type { Instant } from "#lib/instant.ts";
import type { Catalog, SkuFacts } from "../catalog/catalog.ts";
import type { OwnSubscription } from "../catalog/own-subscription.ts";
import type { Customer } from "../estate/customer.ts";
import type { Estate } from "../estate/estate.ts";
import type { LicenseMarket } from "../equivalence/license-market.ts";
import type { SourceActs } from "./move-plan.ts";
import type { Override } from "./override.ts";
import type { Policy } from "./policy.ts";

export interface EndedLine {
  readonly lineId: string;
  readonly endedAt: Instant;
  /** It serves beyond its end, and its owner may take that back at any instant; null for what serves no more. */
  readonly wentOn: "renewed" | "extended" | null;
}

interface RenewingLine {
  readonly lineId: string;
  /** As somebody approved it: once the agreement has ended nothing of it can be asked for otherwise. */
  readonly asked: NonNullable<SourceActs["renewToCsp"]>;
}

export interface PlanRequest {
  readonly moveId: string;
  readonly customer: Customer;
  readonly estate: Estate;
  /** Our own live subscriptions in this tenant, as Partner Center shows them. */
  readonly ours: readonly OwnSubscription[];
  readonly catalog: Catalog;
  readonly facts: readonly SkuFacts[];
  /**
   * The license list of the day laid out with what the catalogue sells (`marketOf`); null where no list
   * was imported: then nothing can stand in for a SKU that is no longer sold.
   */
  readonly market: LicenseMarket | null;
  readonly policy: Policy;
  readonly now: Instant;
  readonly partnerCountry: string;
  /** Step keys that the journal already knows; a new plan goes on counting after them. */
  readonly usedStepKeys: readonly string[];
  /**
   * Lines whose owner was already asked to stop the renewal, or that somebody approved to move at it: their present
   * end counts, however near, and is seen to also where all users have left the license.
   */
  readonly stopAskedFor: readonly string[];
  /** Lines that somebody was asked to approve at the end that they still have: no answer can come too late yet. */
  readonly approvalAskedFor: readonly string[];
  /** Lines that somebody approved to move and on whose source nobody counts any more: what is used of them is bought for. */
  readonly linesEnded: readonly EndedLine[];
  /** When the customer accepted the Microsoft Customer Agreement; null where not known yet. */
  readonly agreementAcceptedAt: Instant | null;
  /** Our access to the tenant; null where nothing is known of its end and roles. */
  readonly delegatedAdmin: {
    readonly endsAt: Instant | null;
    /** Names of roles that the road needs and the customer did not grant. */
    readonly missingRoles: readonly string[];
  } | null;
  /** Lines in a transfer request that is still in progress; there can be one for the customer. */
  readonly linesInTransfer: readonly string[];
  /** Lines that a transfer has brought us, and those that an ended request did not: these are not asked for again. */
  readonly linesTransferred: readonly string[];
  readonly linesNotTransferred: readonly string[];
  /** Lines that somebody has scheduled to be renewed to CSP, or that have been; and those that were to be, and will not. */
  readonly linesRenewing: readonly RenewingLine[];
  readonly linesNotRenewed: readonly string[];
  /** Lines whose owner was asked to take seats out of the source, and did not. */
  readonly linesNotReduced: readonly string[];
  /** Promotions that Microsoft told us this customer cannot have, by their ids. */
  readonly promotionsRefused: readonly string[];
  /** What people decided about single lines. */
  readonly overrides: readonly Override[];
}
