// What the partner has chosen. Everything that Microsoft leaves open and that experience decides is
// here and not in code; the defaults are those of experienced operators.

import { Instant, Term } from "#lib/instant.ts";
import { z } from "zod";
import { BillingPlan } from "../catalog/catalog.ts";

export const Policy = z.object({
  noticeDays: z
    .object({
      webDirect: z.number(),
      otherPartner: z.number(),
      volumeLicensing: z.number(),
      retail: z.number(),
    })
    .default({ webDirect: 14, otherPartner: 45, volumeLicensing: 60, retail: 14 }),
  leadDays: z
    .object({
      acceptRelationship: z.number(),
      acceptAgreement: z.number(),
      approveDelegatedAdmin: z.number(),
      stopRenewalByPartner: z.number(),
      approvePlan: z.number(),
      transferConsent: z.number(),
    })
    .default({
      acceptRelationship: 21,
      acceptAgreement: 10,
      approveDelegatedAdmin: 21,
      stopRenewalByPartner: 45,
      approvePlan: 7,
      transferConsent: 30,
    }),
  /** After this long without an answer the move is refused by name. Microsoft's own request for delegated admin dies after 90 days. */
  giveUpDays: z
    .object({
      acceptRelationship: z.number(),
      acceptAgreement: z.number(),
      approveDelegatedAdmin: z.number(),
      approvePlan: z.number(),
      /** A source that went on past its end, and whose owner does not end it. */
      sourceWentOn: z.number().default(60),
    })
    .default({
      acceptRelationship: 90,
      acceptAgreement: 60,
      approveDelegatedAdmin: 90,
      approvePlan: 90,
      sourceWentOn: 60,
    }),
  /** The longest that a robot takes from order to assignable seats. */
  provisioningMarginHours: z.number().default(72),
  /** From assignable seats to verified by row, by users, and one more refresh. */
  verificationMarginHours: z.number().default(24),
  /** From a raise of a subscription that is proven in the tenant to verified seats. */
  raiseMarginHours: z.number().default(24),
  /** Before the end where somebody still has to choose it once the raise is verified. */
  raiseBeforeChoiceHours: z.number().default(72),
  /**
   * One seat (or the least that is sold) ordered before all others, which proves the road: agreement,
   * region, credit, catalogue. Proven is what was verified within `provenWithinHours` of its order.
   */
  pilot: z
    .object({
      aboveSeats: z.number().int(),
      hoursBeforeEnd: z.number(),
      provenWithinHours: z.number(),
    })
    .default({
      aboveSeats: 10,
      hoursBeforeEnd: 144,
      provenWithinHours: 12,
    }),
  /** A first order is rehearsed this long before it. */
  rehearsalDays: z.number().default(8),
  /** What may be used to make a move cheaper. */
  instruments: z
    .object({ pilotSeat: z.boolean(), quantitySteps: z.boolean(), priceDates: z.boolean() })
    .default({ pilotSeat: true, quantitySteps: true, priceDates: true }),
  /** Before the end, the latest instant at which a setting at the source counts as made. */
  settingMarginHours: z
    .object({ direct: z.number(), throughDistributor: z.number() })
    .default({ direct: 24, throughDistributor: 48 }),
  /** No order line above this multiple of the seats in use without a second person. */
  seatsCeilingFactor: z.number().default(1.2),
  seatsCeilingAbsolute: z.number().int().default(5_000),
  /** How far the price may rise above the one shown before a new approval is needed. */
  priceCeilingFactor: z.number().default(1.1),
  /** Used where the source's own commitment is not known. */
  defaultTerm: Term.default("P1Y"),
  defaultBillingPlan: BillingPlan.default("monthly"),
  weekendDays: z.array(z.number().int().min(1).max(7)).default([6, 7]),
  freezes: z.array(z.object({ from: Instant, to: Instant })).default([]),
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
    })
    .default({ ownershipTransfer: "never", renewToCsp: "never" }),
  /** Names of service plans without data whose loss the partner accepts for every customer. */
  acceptedPlanLosses: z.array(z.string()).default([]),
  /** From verified seats to the last user working on the new license. */
  reassignmentMarginHours: z.number().default(24),
  /** So many users get their new licenses first, and all others only after so many hours. */
  canary: z.object({ users: z.number().int(), hours: z.number() }).default({ users: 3, hours: 1 }),
  /** Sources that no import row names: moved, or kept. */
  undeclaredSources: z.enum(["move", "keep"]).default("move"),
});
export type Policy = z.infer<typeof Policy>;

export const defaultPolicy: Policy = Policy.parse({});
