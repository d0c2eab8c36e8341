// What `decideNext` is given, and what it answers. Both are plain data.

import type { Instant } from "#lib/instant.ts";
import type { Present } from "#lib/present.ts";
import type { Offer } from "../catalog/catalog.ts";
import type { OwnSubscription } from "../catalog/own-subscription.ts";
import type { Customer } from "../estate/customer.ts";
import type { Estate } from "../estate/estate.ts";
import type { HumanStep } from "../human-steps/human-step.ts";
import type { InvoiceFinding } from "../invoices/reconcile-invoices.ts";
import type { FindingCode } from "../plan/finding.ts";
import type { PlanFile } from "../plan/move-plan.ts";
import type { Override } from "../plan/override.ts";
import type { Policy } from "../plan/policy.ts";
import type { LicenseCall } from "../reassignment/converge.ts";
import type { LicensesSeen } from "../reassignment/observed.ts";
import type { NewJournalEntry } from "./journal-entry.ts";
import type { Standing } from "./standing.ts";
import type { SeenTransfer, TransferRequest, TransferStanding } from "./transfer-standing.ts";

/**
 * One thing that can be read of the world. `rows` is the single cheap call of the hourly look; `estate`
 * is everything, for planning; `ours` are the subscriptions that we sold, with their end choice.
 */
export type Look =
  | "relationship"
  | "agreement"
  | "delegatedAdmin"
  | "estate"
  | "rows"
  | "pools"
  | "users"
  | "licenses"
  | "transfers"
  | "ours"
  /** No call: what the invoices that were imported say against what was bought. */
  | "invoices"
  /** What the catalogue of the day says of what is to be bought. */
  | "prices";

/** A subscription of ours with its end-of-term choice, as Partner Center shows them. */
export interface SoldSubscription extends OwnSubscription {
  readonly autoRenew: boolean;
}

/** What this very look has read; never kept, so every look reads anew what it rests on. */
export interface Seen {
  readonly looks: ReadonlySet<Look>;
  readonly estate: Estate | null;
  readonly ours: readonly SoldSubscription[];
  /** The offers of the day; null before this look read them. */
  readonly offers: readonly Offer[] | null;
  /** Whether this move has one of the partner's first places; null before this look asked. */
  readonly isAmongFirst: boolean | null;
  readonly invoices: readonly InvoiceFinding[];
  /** Users with a license in error, by skuId. */
  readonly usersInError: Readonly<Record<string, readonly string[]>>;
  /** Null before this look read them. */
  readonly licenses: LicensesSeen | null;
  /** When somebody last asked for the licenses to be put back, as the journal tells. */
  readonly rollbackAskedAt: Instant | null;
  /** License changes that this look has sent: what they did shows later, so none is sent twice. */
  readonly licensesSent: readonly LicenseCall[];
  /** Microsoft takes no more license changes before then. */
  readonly licensesPutOff: Instant | null;
  /** Purchases, by skuId, whose answer Microsoft does not show yet, and when to look again. */
  readonly purchasesPutOff: Readonly<Record<string, Instant>>;
  /** Requests of this customer in which we are source or target. */
  readonly transfers: readonly SeenTransfer[];
  /** Microsoft does not take a request, or a change of one, before then. */
  readonly transfersPutOff: Instant | null;
  /** Subscriptions of ours whose renewal or end this look has tried to change: once each. */
  readonly ownChanged: ReadonlySet<string>;
}

export const nothingSeen: Seen = {
  looks: new Set(),
  estate: null,
  ours: [],
  offers: null,
  isAmongFirst: null,
  invoices: [],
  usersInError: {},
  licenses: null,
  rollbackAskedAt: null,
  licensesSent: [],
  licensesPutOff: null,
  purchasesPutOff: {},
  transfers: [],
  transfersPutOff: null,
  ownChanged: new Set(),
};

/**
 * Whether an earlier look of this day (UTC) made what is read once a day. The first look of a day makes all of it together,
 * so that all others are alike.
 */
export interface ReadToday {
  readonly isAgreementReadToday: boolean;
  readonly arePricesReadToday: boolean;
}

export interface Situation extends Present, ReadToday {
  readonly moveId: string;
  /** How the move ended; null while it is open. */
  readonly ended: "done" | "refused" | null;
  readonly customer: Customer;
  readonly partnerCountry: string;
  readonly policy: Policy;
  /** When the partner last chose something other; null where nothing ever was. */
  readonly policyChosenAt: Instant | null;
  /** The newest plan, approved or not. */
  readonly planFile: PlanFile | null;
  /** The newest plan whose band a named person approved: the only one that is carried out. */
  readonly approved: { readonly planFile: PlanFile; readonly approvedAt: Instant } | null;
  readonly humanSteps: readonly HumanStep[];
  /** What people decided about lines of this move, the oldest first. */
  readonly overrides: readonly Override[];
  readonly standing: Standing;
  readonly seen: Seen;
}

/** Everything that one purchase needs to be told. */
export interface PurchaseOrder {
  readonly stepKey: string;
  readonly skuId: string;
  /** Our own seats of this SKU afterwards. */
  readonly seatsAfter: number;
  /** The subscription of ours that is raised; null for a new order. */
  readonly raises: string | null;
  /** Carried out because the source fell below the seats in use. */
  readonly contingency: boolean;
}

/** The order that is rehearsed: under the marker of the first step, with all seats of the last. */
export type RehearsalOrder = Pick<PurchaseOrder, "stepKey" | "skuId" | "seatsAfter">;

/** The one next thing. */
export type NextThing =
  | { readonly do: "look"; readonly at: Look }
  | {
      readonly do:
        "requestDelegatedAdmin" | "extendDelegatedAdmin" | "assignAccess" | "consent" | "makePlan";
    }
  /** Takes one of so many places of the partner's first customers, unless others have them all. No call. */
  | { readonly do: "takeFirstPlace"; readonly places: number }
  | { readonly do: "rehearse"; readonly order: RehearsalOrder }
  | { readonly do: "purchase"; readonly order: PurchaseOrder }
  | { readonly do: "requestTransfer"; readonly request: TransferRequest }
  | { readonly do: "cancelTransfer"; readonly transfer: TransferStanding }
  | { readonly do: "setEndChoice" | "cancelOrder"; readonly subscriptionId: string }
  | { readonly do: "setRenewal"; readonly subscriptionId: string; readonly renews: boolean }
  | { readonly do: "endOwn"; readonly subscriptionId: string }
  | { readonly do: "removeRelationship" | "endDelegatedAdmin" | "keepCustomer" }
  | { readonly do: "changeLicenses"; readonly calls: readonly LicenseCall[] }
  /** A human step opened, chased or closed; `letter` is the number of the reminder, 0 for the first. */
  | { readonly do: "step"; readonly step: HumanStep; readonly letter: number | null }
  | { readonly do: "record"; readonly standing: Standing; readonly entry: NewJournalEntry }
  | { readonly do: "refuse"; readonly code: FindingCode }
  /** A move that has ended is carried out again, for these lines. */
  | { readonly do: "reopen"; readonly standing: Standing; readonly entry: NewJournalEntry }
  | { readonly do: "finish" }
  /** A move that has ended, and of which nothing is left to anybody. */
  | { readonly do: "rest" }
  /** The customer has left. */
  | { readonly do: "depart" }
  | { readonly do: "wait"; readonly until: Instant };

/** One part of the road: the next thing there, a time to wait for, or null where it has nothing to say. */
export type Stage = (situation: Situation) => NextThing | null;
