// What the partner has chosen. Everything that Microsoft leaves open and that experience decides is
// here and not in code; the defaults are those of experienced operators.

import { Instant, Term } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { z } from "zod";
import { BillingPlan } from "../catalog/catalog.ts";

/** A length of time or a number of people. */
const nonNegative = z.number().nonnegative().max(100_000);

export const Policy = z.object({
  noticeDays: z
    .object({
      webDirect: nonNegative,
      otherPartner: nonNegative,
      volumeLicensing: nonNegative,
      retail: nonNegative,
    })
    .default({ webDirect: 14, otherPartner: 45, volumeLicensing: 60, retail: 14 }),
  leadDays: z
    .object({
      acceptRelationship: nonNegative,
      acceptAgreement: nonNegative,
      approveDelegatedAdmin: nonNegative,
      stopRenewalByPartner: nonNegative,
      approvePlan: nonNegative,
      transferConsent: nonNegative,
      placeOrder: nonNegative.default(5),
    })
    .default({
      acceptRelationship: 21,
      acceptAgreement: 10,
      approveDelegatedAdmin: 21,
      stopRenewalByPartner: 45,
      approvePlan: 7,
      transferConsent: 30,
      placeOrder: 5,
    }),
  /** After this long without an answer the move is refused by name. Microsoft's own request for delegated admin dies after 90 days. */
  giveUpDays: z
    .object({
      acceptRelationship: nonNegative,
      acceptAgreement: nonNegative,
      approveDelegatedAdmin: nonNegative,
      approvePlan: nonNegative,
      /** A source that went on past its end, and whose owner does not end it. */
      sourceWentOn: nonNegative.default(60),
    })
    .default({
      acceptRelationship: 90,
      acceptAgreement: 60,
      approveDelegatedAdmin: 90,
      approvePlan: 90,
      sourceWentOn: 60,
    }),
  /** The longest that a robot takes from order to assignable seats. */
  provisioningMarginHours: nonNegative.default(72),
  /** From assignable seats to verified by row, by users, and one more refresh. */
  verificationMarginHours: nonNegative.default(24),
  /** From a raise of a subscription that is proven in the tenant to verified seats. */
  raiseMarginHours: nonNegative.default(24),
  /** Before the end where somebody still has to choose it once the raise is verified. */
  raiseBeforeChoiceHours: nonNegative.default(72),
  /**
   * One seat (or the least that is sold) ordered before all others, which proves the road: agreement,
   * region, credit, catalogue. Proven is what was verified within `provenWithinHours` of its order.
   */
  pilot: z
    .object({
      aboveSeats: z.number().int().nonnegative(),
      hoursBeforeEnd: nonNegative,
      provenWithinHours: nonNegative,
    })
    .default({
      aboveSeats: 10,
      hoursBeforeEnd: 144,
      provenWithinHours: 12,
    }),
  /** A first order is rehearsed this long before it. */
  rehearsalDays: nonNegative.default(8),
  /** What may be used to make a move cheaper. */
  instruments: z
    .object({ pilotSeat: z.boolean(), quantitySteps: z.boolean(), priceDates: z.boolean() })
    .default({ pilotSeat: true, quantitySteps: true, priceDates: true }),
  /** Before the end, the latest instant at which a setting at the source counts as made. */
  settingMarginHours: z
    .object({ direct: nonNegative, throughDistributor: nonNegative })
    .default({ direct: 24, throughDistributor: 48 }),
  /** No order line above this multiple of the seats in use without a second person. */
  seatsCeilingFactor: z.number().min(1).max(100).default(1.2),
  seatsCeilingAbsolute: z.number().int().nonnegative().default(5_000),
  /** How far the price may rise above the one shown before a new approval is needed. */
  priceCeilingFactor: z.number().min(1).max(100).default(1.1),
  /**
   * What customers pay: a percentage above (or, negative, below) the list or our own cost, or a fixed price
   * for a seat and month of one term; null: every customer, every SKU. The most particular one counts.
   */
  customerPrices: z
    .array(
      z.object({
        tenantId: z.string().nullable().default(null),
        skuId: z.string().nullable().default(null),
        rule: z.discriminatedUnion("kind", [
          z.object({ kind: z.literal("list"), percent: z.number().min(-100).max(1_000) }),
          z.object({ kind: z.literal("cost"), percent: z.number().min(-100).max(1_000) }),
          z.object({ kind: z.literal("fixed"), term: Term, price: Money }),
        ]),
      }),
    )
    .max(10_000)
    .default([]),
  /** Used where the source's own commitment is not known. */
  defaultTerm: Term.default("P1Y"),
  defaultBillingPlan: BillingPlan.default("monthly"),
  /** 1 is Monday, 7 is Sunday, in UTC; one day at least is worked on. */
  weekendDays: z
    .array(z.number().int().min(1).max(7))
    .refine((days) => new Set(days).size < 7)
    .default([6, 7]),
  /** Holidays and freezes, in which nothing is ordered; none are built in. */
  freezes: z
    .array(z.object({ from: Instant, to: Instant, name: z.string().max(200).optional() }))
    .max(1_000)
    .default([]),
  /** Of the people and of the partner's own credit; null: none is known. */
  portfolio: z
    .object({
      ordersPerDay: z.number().int().positive().nullable(),
      /** In the billing currency. */
      creditPerDay: z.number().positive().nullable(),
      /** The orders of only so many customers go out until somebody has looked at them; 0: nobody waits. */
      firstCustomers: z.number().int().nonnegative().default(0),
    })
    .default({ ordersPerDay: null, creditPerDay: null, firstCustomers: 0 }),
  /**
   * A source whose SKU cannot be bought again: its users are given another license that covers what they
   * use, or the line is blocked. Some partners never touch a customer's assignments.
   */
  differentSku: z.enum(["move", "block"]).default("move"),
  /** Ways beside buying again; each is used only by a partner who says so. */
  routes: z
    .object({
      ownershipTransfer: z.enum(["use", "never"]),
      renewToCsp: z.enum(["use", "never"]),
      /** For the users whose seats do not fit under the seat cap beside the source. */
      largerPlan: z.enum(["use", "never"]).default("never"),
      /** Under the seat cap: the owner of a monthly source takes seats out of it after renewals, and ours grow. */
      reduceInSteps: z.enum(["use", "never"]).default("never"),
    })
    .default({
      ownershipTransfer: "never",
      renewToCsp: "never",
      largerPlan: "never",
      reduceInSteps: "never",
    }),
  /**
   * How requests to hand over are written. Microsoft's pages name 3 and 5 for the new commerce; without
   * product types Azure plans, reservations and software may come along as well.
   */
  transferRequests: z
    .object({
      transferType: z.union([z.literal(3), z.literal(5)]),
      productTypes: z.array(z.string()).min(1),
    })
    .default({ transferType: 5, productTypes: ["OnlineServicesNCE"] }),
  /**
   * Who orders: our software at Partner Center (direct bill, indirect provider), or a person of ours at our
   * provider (indirect reseller); then every margin grows by the days that they take.
   */
  ordering: z.enum(["api", "provider"]).default("api"),
  /** Whose rows in the tenant are what was ordered at the provider; null: not known. */
  provider: z
    .object({ tenantId: z.guid().nullable(), name: z.string().max(200).nullable() })
    .default({ tenantId: null, name: null }),
  /** Names of service plans without data whose loss the partner accepts for every customer. */
  acceptedPlanLosses: z.array(z.string()).default([]),
  /** From verified seats to the last user working on the new license. */
  reassignmentMarginHours: nonNegative.default(24),
  /** So many users get their new licenses first, and all others only after so many hours. */
  canary: z
    .object({ users: z.number().int().nonnegative(), hours: nonNegative })
    .default({ users: 3, hours: 1 }),
  /** Whether orders wait for a purchase order of the customer, at most to the last safe moment of each. */
  purchaseOrder: z.enum(["none", "beforeOrder"]).default("none"),
  /**
   * A customer who does not approve delegated admin: refused, or sold to on what they or an export declare. Selling needs
   * the reseller relationship alone; what is declared is counted so many times, for whoever joined since.
   */
  withoutAccess: z
    .object({ sell: z.boolean(), seatsFactor: z.number().min(1).max(1.2) })
    .default({ sell: false, seatsFactor: 1.05 }),
  /** Sources that no import row names: moved, or kept. */
  undeclaredSources: z.enum(["move", "keep"]).default("move"),
});
export type Policy = z.infer<typeof Policy>;

export const defaultPolicy: Policy = Policy.parse({});

/** Hours from an order until its seats are there and seen to be there, at the slowest. */
export function slowSeatsHours({
  provisioningMarginHours,
  verificationMarginHours,
}: Pick<Policy, "provisioningMarginHours" | "verificationMarginHours">): number {
  return provisioningMarginHours + verificationMarginHours;
}

const HOURS_PER_DAY = 24;

/** From the instant at which an order is asked for until it is placed: none where we order ourselves. */
export function orderingHours({ leadDays, ordering }: Policy): number {
  return ordering === "api" ? 0 : leadDays.placeOrder * HOURS_PER_DAY;
}
