// What the emulated cloud holds. Plain records, one per row of the world's ledger; every record has
// an `id`, and every record that belongs to a customer's tenant carries `tenantId`.
// Nothing here knows Handover's domain: the sandbox must not be able to share the planner's mistakes.

import type { AskedFor, RenewalSlip, RenewalToCspBegins } from "./order-slip.ts";
import type { Instant, Term } from "#lib/instant.ts";
import type { TenantReadings } from "./tenant-readings.ts";

export interface Price {
  readonly amount: string;
  readonly currency: string;
}

/** A CSP partner: ours, or another one whose subscriptions live in the same tenants. */
export interface Partner {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  readonly mpnId: string;
  readonly country: string;
  readonly currency: string;
  readonly isOurs: boolean;
  readonly isDistributor: boolean;
}

/** An app registration and its credentials; the refresh token rotates at each use. */
export interface Application {
  readonly id: string;
  readonly tenantId: string;
  readonly clientSecret: string;
  /** The partner user behind the refresh token (secure application model). */
  readonly userObjectId: string;
  readonly refreshToken: string;
  /** The one before, still accepted until the new one was used once. */
  readonly previousRefreshToken: string | null;
  /** Who signs in; without it an admin agent with a second factor. */
  readonly signIn?: SignIn | undefined;
}

/** The person behind a partner's refresh token. */
export interface SignIn {
  readonly name: string;
  readonly userPrincipalName: string;
  readonly withSecondFactor: boolean;
  /** The groups of the partner's directory that are Partner Center's roles, such as AdminAgents. */
  readonly roles: readonly string[];
}

/** A customer's tenant, shared by several partners and channels. */
export interface Tenant {
  readonly id: string;
  readonly tenantId: string;
  readonly companyName: string;
  readonly domain: string;
  readonly country: string;
  readonly segment: "commercial" | "education" | "government" | "nonprofit";
  readonly kind: "organization" | "b2c";
  /** Its users sign in at a service of somebody else's. */
  readonly isFederated?: boolean | undefined;
  readonly readings: TenantReadings;
}

export interface User {
  readonly id: string;
  readonly tenantId: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly accountEnabled: boolean;
  readonly usageLocation: string | null;
  readonly isGlobalAdmin: boolean;
  /** A member of the tenant without it. */
  readonly userType?: "Member" | "Guest" | undefined;
  /** Comes from the customer's own directory; its licenses are set in the cloud all the same. */
  readonly onPremisesSyncEnabled?: boolean | undefined;
  readonly assignments: readonly Assignment[];
}

export interface Assignment {
  readonly skuId: string;
  readonly disabledPlans: readonly string[];
  readonly assignedByGroup: string | null;
  readonly assignedAt: Instant;
  readonly state: "Active" | "ActiveWithError" | "Disabled" | "Error";
  readonly error: string | null;
}

export interface Group {
  readonly id: string;
  readonly tenantId: string;
  readonly displayName: string;
  readonly memberIds: readonly string[];
  readonly assignedLicenses: readonly {
    readonly skuId: string;
    readonly disabledPlans: readonly string[];
  }[];
  /** Its members do not have all of that yet. */
  readonly isProcessing?: boolean | undefined;
}

/** Who sold a subscription, and so who can stop it. */
export type Seller =
  | { readonly kind: "csp"; readonly partnerTenantId: string }
  | { readonly kind: "webDirect" | "volumeLicensing" | "retail" | "syndication" | "microsoft" };

/** One commercial subscription of a tenant, of any channel. */
export interface Subscription {
  readonly id: string;
  readonly tenantId: string;
  readonly skuId: string;
  readonly skuPartNumber: string;
  readonly seats: number;
  readonly seller: Seller;
  /** Key of `by_agreement` in the lifecycle reference, or `free` for viral and free SKUs. */
  readonly agreementType: string;
  readonly state: "pending" | "active" | "warning" | "suspended" | "deleted";
  readonly isTrial: boolean;
  readonly createdAt: Instant;
  /** First instant of the first term; all ends are counted from it. */
  readonly anchorAt: Instant;
  readonly term: Term | null;
  readonly termsRun: number;
  /** End of the present term (exclusive); null for free SKUs that do not end. */
  readonly endsAt: Instant | null;
  readonly autoRenew: boolean;
  readonly endChoice: "renew" | "extend" | "cutAtEnd" | null;
  /** Since when it runs in an extended term (EST, EPT); null when it does not. */
  readonly extendedSince: Instant | null;
  /** The present term's start, when that was a renewal: its 168 hours count from here. */
  readonly renewedAt: Instant | null;
  /** Seats by the instant they were bought, for the windows of 168 hours. */
  readonly batches: readonly { readonly seats: number; readonly at: Instant }[];
  /** What the buyer pays the seller for one seat and month. */
  readonly unitPricePerMonth: Price;
  /** Set for new-commerce subscriptions of a CSP partner. */
  readonly csp: CspDetails | null;
}

export interface CspDetails {
  readonly orderId: string;
  readonly productId: string;
  readonly catalogSkuId: string;
  readonly availabilityId: string;
  readonly billingCycle: string;
  readonly friendlyName: string;
  readonly offerName: string;
  readonly promotionId: string | null;
  /** The indirect reseller on record, where a provider sold it. */
  readonly resellerTenantId?: string | undefined;
  /** Seats not yet assignable and from when; null when everything is provisioned. */
  readonly provisioning: {
    readonly seats: number;
    readonly readyAt: Instant;
    /** What is still to come after `readyAt`; `seats` counts it too. */
    readonly later?: readonly { readonly seats: number; readonly readyAt: Instant }[] | undefined;
  } | null;
}

export interface Relationship {
  readonly id: string;
  readonly tenantId: string;
  readonly partnerTenantId: string;
  readonly acceptedAt: Instant;
}

/** The customer's Microsoft Customer Agreement. */
export interface Agreement {
  readonly id: string;
  readonly tenantId: string;
  readonly acceptedAt: Instant;
  readonly contact: {
    readonly firstName: string;
    readonly lastName: string;
    readonly email: string;
  };
}

export interface DelegatedAdminRelationship {
  readonly id: string;
  readonly tenantId: string;
  readonly partnerTenantId: string;
  readonly displayName: string;
  readonly duration: string;
  readonly roleDefinitionIds: readonly string[];
  readonly status: "created" | "approvalPending" | "active" | "expired" | "terminated";
  readonly createdAt: Instant;
  readonly lockedAt: Instant | null;
  readonly activatedAt: Instant | null;
  readonly endsAt: Instant | null;
  /** At its end it goes on for 180 days more, and again. */
  readonly extendsItself?: boolean | undefined;
  readonly assignments: readonly {
    readonly id: string;
    readonly securityGroupId: string;
    readonly roleDefinitionIds: readonly string[];
    readonly status: "pending" | "active";
  }[];
}

export interface ApplicationConsent {
  readonly id: string;
  readonly tenantId: string;
  readonly applicationId: string;
  readonly scopes: readonly string[];
}

export interface Cart {
  readonly id: string;
  readonly tenantId: string;
  readonly partnerTenantId: string;
  readonly status: "Active" | "Ordered";
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly attested: boolean;
  readonly lines: readonly CartLine[];
}

export interface CartLine {
  readonly id: number;
  readonly catalogItemId: string;
  readonly friendlyName: string;
  readonly quantity: number;
  readonly currencyCode: string;
  readonly billingCycle: string;
  readonly termDuration: string;
  readonly orderGroup: string;
  readonly promotionId: string | null;
  readonly error: { readonly errorCode: string; readonly errorDescription: string } | null;
}

export interface Order {
  readonly id: string;
  readonly tenantId: string;
  readonly partnerTenantId: string;
  readonly createdAt: Instant;
  readonly visibleAt: Instant;
  readonly billingCycle: string;
  readonly currencyCode: string;
  readonly lines: readonly {
    readonly lineItemNumber: number;
    readonly offerId: string;
    readonly subscriptionId: string;
    readonly termDuration: string;
    readonly friendlyName: string;
    readonly quantity: number;
  }[];
}

/** One product SKU in the emulated new-commerce catalogue. */
export interface CatalogProduct {
  readonly id: string;
  readonly productId: string;
  readonly catalogSkuId: string;
  readonly title: string;
  readonly tenantSkuId: string;
  readonly skuPartNumber: string;
  readonly minimumSeats: number;
  readonly maximumSeats: number;
  readonly isTrial: boolean;
  readonly isAddOn: boolean;
  readonly prerequisiteSkus: readonly string[];
  readonly segment: Tenant["segment"];
  readonly isPurchasable: boolean;
  readonly seatCapFamily: string | null;
  readonly servicePlans: readonly {
    readonly id: string;
    readonly name: string;
    readonly dataDays: number | null;
  }[];
  /** Monthly price per seat of each way to buy, in each currency sold. */
  readonly prices: readonly {
    readonly term: Term;
    readonly billingCycle: string;
    readonly unitCost: Price;
    readonly listPrice: Price;
  }[];
  /** The availability id changes without notice; this one holds now. */
  readonly availabilityId: string;
}

/** What a tenant SKU contains, also for SKUs that can no longer be bought. */
export interface TenantSku {
  readonly id: string;
  readonly skuPartNumber: string;
  readonly appliesTo: "User" | "Company";
  readonly servicePlans: readonly {
    readonly id: string;
    readonly name: string;
    readonly dataDays: number | null;
  }[];
  readonly seatCapFamily: string | null;
  /** Countries in which it may not be used. */
  readonly prohibitedIn?: readonly string[] | undefined;
}

/** A person of the world and how they answer letters; drawn by the world-maker. */
export interface Person {
  readonly id: string;
  readonly tenantId: string;
  readonly role: "customerAdmin" | "sourcePartner" | "licensingPartner" | "operator";
  readonly name: string;
  readonly email: string;
  /** What they do when asked, by the kind of the letter; a kind that is missing is ignored for ever. */
  readonly answers: Readonly<Record<string, PersonAnswer>>;
}

export interface PersonAnswer {
  readonly afterHours: number;
  readonly does: "asAsked" | "refuses" | "wrongTenant" | "retaliates" | RenewalSlip;
}

/** Something that will happen by itself or by a person at an instant. */
export interface ScheduledAct {
  readonly id: string;
  readonly tenantId: string;
  readonly at: Instant;
  readonly act: Act;
}

export type Act =
  | (AskedFor & {
      readonly kind: "answerLetter";
      readonly personId: string;
      readonly letterId: string;
      readonly letterKind: string;
      readonly subscriptionId: string | null;
      readonly delegatedAdminId: string | null;
      readonly answer: PersonAnswer;
    })
  /** A webhook event is to be sent again, or late; who sends it looks at the queue. */
  | { readonly kind: "webhookDue" }
  | { readonly kind: "delegatedAdminEnds"; readonly delegatedAdminId: string }
  | { readonly kind: "migrationCompletes"; readonly migrationId: string }
  | { readonly kind: "scheduledMigrationBegins"; readonly scheduleId: string }
  | { readonly kind: "transferExpires"; readonly transferId: string }
  | { readonly kind: "transferCompletes"; readonly transferId: string }
  | RenewalToCspBegins
  | { readonly kind: "termEnd"; readonly subscriptionId: string; readonly endsAt: Instant }
  | { readonly kind: "renewalCompletes"; readonly subscriptionId: string }
  | { readonly kind: "stateEnds"; readonly subscriptionId: string }
  | { readonly kind: "provisioned"; readonly subscriptionId: string }
  | {
      readonly kind: "retentionEnds";
      readonly tenantSkuId: string;
      readonly userId: string;
      readonly planId: string;
    }
  | { readonly kind: "overAssignmentEnds"; readonly skuId: string }
  /** Licenses given to a group reach its members. */
  | { readonly kind: "groupLicensesProcessed"; readonly groupId: string }
  /** A change that was answered with 202 comes true. */
  | {
      readonly kind: "changeCompletes";
      readonly subscriptionId: string;
      readonly quantity: number;
      readonly autoRenew: boolean;
    }
  /** Injected acts of somebody else, drawn by the world-maker. */
  | { readonly kind: "customerCancels"; readonly subscriptionId: string }
  | { readonly kind: "customerAddsUsers"; readonly skuId: string; readonly count: number }
  | { readonly kind: "customerRemovesUsers"; readonly skuId: string; readonly count: number }
  | {
      readonly kind: "sourceSeatsChange";
      readonly subscriptionId: string;
      readonly seats: number;
    }
  | { readonly kind: "paymentFails"; readonly subscriptionId: string }
  | { readonly kind: "delegatedAdminRevoked" }
  | { readonly kind: "relationshipEnded" }
  | { readonly kind: "agreementLapses" }
  | { readonly kind: "pricesStep"; readonly percent: number }
  | { readonly kind: "availabilityChanges"; readonly catalogId: string }
  | { readonly kind: "saleEnds"; readonly catalogId: string };

/** What a person writes back, carried by the mailman to whoever wrote to them. */
export interface Reply {
  readonly id: string;
  readonly tenantId: string;
  readonly at: Instant;
  readonly letterId: string;
  readonly letterKind: string;
  readonly by: string;
  readonly outcome: "done" | "refused";
}

/** The event log: everything that happened, in order; the judge reads it. */
export interface WorldEvent {
  readonly id: string;
  readonly tenantId: string | null;
  readonly at: Instant;
  readonly kind: string;
  /** `us`: a write of our partner on the wire; `person`: a scripted person; `microsoft`: a rule of time. */
  readonly actor: "us" | "person" | "microsoft";
  /** True where the world-maker drew this act of somebody else (a surprise, not an answer to a letter). */
  readonly injected: boolean;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}
