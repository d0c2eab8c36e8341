// How a generated customer is described before it becomes rows of a world: what the tenant holds,
// what its people do when asked, what the import says, and what by right stands in each line's way.

import type { Instant, Term } from "#lib/instant.ts";
import type { PersonAnswer, Price, Seller } from "#sandbox/world/entities.ts";
import type { TenantReadings } from "#sandbox/world/tenant-readings.ts";
import type { PartNumber } from "./skus.ts";

/** How hard the people and the cloud make it: promptly; late; late, never or the contrary. */
export type Faults = "none" | "rough" | "hostile";

export type Language = "en" | "it" | "ru" | "zh-TW" | "pt-BR" | "es";

/** What the world-maker says must become of a line, before anything runs. */
type Expectation = "movable" | "keep" | "ignore" | "obstacle";

/** A seller beside Microsoft, by the name that the builder knows it under. */
export type SellerName = "webDirect" | "volumeLicensing" | "retail" | "rival" | "distributor";

export interface SourceBlueprint {
  readonly sku: PartNumber;
  readonly seats: number;
  readonly seller: SellerName;
  readonly agreementType: string;
  readonly term: Term;
  readonly endsInDays: number;
  readonly autoRenew: boolean;
  readonly wish: "move" | "keep";
  /** Codes of what stands in its way; empty where it can be moved. */
  readonly obstacles: readonly string[];
}

export interface CustomerBlueprint {
  /** Names the case in the story and in the record. */
  readonly situation: string;
  readonly country: string;
  readonly language: Language;
  readonly intent: "move" | "supportOnly";
  readonly sources: readonly SourceBlueprint[];
  /** Users holding each paid SKU; the rest of its seats is spare. */
  readonly users: number;
  /** Every user holds each of these; where several sources share one SKU it is held once. */
  readonly usersBySku?: Partial<Record<PartNumber, number>>;
  /** SKUs assigned through one group instead of directly. */
  readonly byGroup?: readonly PartNumber[];
  /** Names of service plans that some of the users have switched off, by SKU. */
  readonly disabledPlans?: Partial<Record<PartNumber, readonly string[]>>;
  /** Another Global Administrator, without a license, beside the first user. */
  readonly hasSpareAdmin?: boolean;
  readonly freeSkus?: readonly PartNumber[];
  /** Seats on trial beside what is paid for; they end by themselves. */
  readonly trial?: {
    readonly sku: PartNumber;
    readonly seats: number;
    readonly endsInDays: number;
  };
  /** Seats of ours that the tenant holds already. */
  readonly ours?: { readonly sku: PartNumber; readonly seats: number };
  readonly readings?: Partial<TenantReadings>;
  /** Answers that differ from prompt ones, by role and kind of letter; null: never answers. */
  readonly people?: Partial<Record<PersonRole, Readonly<Record<string, PersonAnswer | null>>>>;
  /** Where only a gap can move them: the customer has agreed to it in writing. */
  readonly acceptsGap?: boolean;
  /** Somebody cancels the first source this many hours after the world begins. */
  readonly cancelsAfterHours?: number;
}

export type PersonRole = "customerAdmin" | "sourcePartner" | "licensingPartner" | "operator";

/** What the world-maker writes down of each line; the judge compares outcomes with it. */
export interface LineRecord {
  readonly tenantId: string;
  readonly subscriptionId: string;
  readonly skuId: string;
  readonly seats: number;
  readonly seller: SellerName | "microsoft";
  readonly agreementType: string;
  readonly term: Term | null;
  readonly endsAt: Instant | null;
  readonly unitPricePerMonth: Price;
  readonly expected: Expectation;
  readonly obstacles: readonly string[];
}

export interface CustomerRecord {
  readonly tenantId: string;
  readonly companyName: string;
  readonly situation: string;
  readonly country: string;
  /** From an order to assignable seats, as drawn for this tenant. */
  readonly provisioningMinutes: number;
  /** From a change of the licenses that a group gives until its members have it. */
  readonly groupLicensingMinutes: number;
  /** How many users of a license may be without it while the rest of an order waits; null: nobody may. */
  readonly acceptsGap: { readonly skuId: string; readonly users: number } | null;
  /** Whom nothing will bring to act, and on what kinds of letter. */
  readonly neverAct: readonly { readonly role: PersonRole; readonly letterKind: string }[];
  /** What people do when a letter of this kind reaches them, and after how long. */
  readonly answers: readonly (PersonAnswer & {
    readonly role: PersonRole;
    readonly letterKind: string;
  })[];
}

export interface WorldRecord {
  readonly schema: "handover.worldRecord/1";
  readonly faults: Faults;
  readonly partnerCurrency: string;
  readonly customers: readonly CustomerRecord[];
  readonly lines: readonly LineRecord[];
  /** Subscriptions of ours that stood before anything ran. */
  readonly ours: readonly {
    readonly tenantId: string;
    readonly skuId: string;
    readonly subscriptionId: string;
    readonly seats: number;
    readonly unitPricePerMonth: Price;
  }[];
  /** Users that hold a license of each SKU before anything runs. */
  readonly pools: readonly {
    readonly tenantId: string;
    readonly skuId: string;
    readonly seatsInUse: number;
    readonly isCapped: boolean;
  }[];
  /** The prices of our own seats; null: from the beginning, or without an end. */
  readonly prices: readonly {
    readonly skuId: string;
    readonly term: Term;
    readonly billingCycle: string;
    readonly from: Instant | null;
    readonly to: Instant | null;
    readonly unitCost: Price;
  }[];
  readonly promotions: readonly PromotionRecord[];
}

/** A promotion of the world, as the judge reads it. */
interface PromotionRecord {
  readonly promotionId: string;
  readonly skuId: string;
  readonly term: Term;
  readonly billingCycle: string;
  readonly percentOff: number;
  readonly from: Instant;
  readonly to: Instant;
  readonly minimumSeats: number | null;
  readonly maximumSeats: number | null;
  readonly isFirstPurchase: boolean;
}

/** A new price list: every price by so many percent, from an instant on. */
export interface PriceStep {
  readonly at: Instant;
  readonly percent: number;
}

export interface Party {
  readonly seller: Seller;
  readonly name: string;
  readonly email: string;
}
