// What the operator told us about a customer in the import, before and beside anything observed.

import { Instant, LocalDate, Term } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { z } from "zod";
import { AgreementType, Channel } from "./channel.ts";

export const Language = z.enum(["en", "it", "ru", "zh-TW", "pt-BR", "es"]);
export type Language = z.infer<typeof Language>;

/** What should become of a source: `move` it, `keep` it where it is; `suspend` is refused by name. */
export const Wish = z.enum(["move", "keep", "suspend"]);
export type Wish = z.infer<typeof Wish>;

/** One source subscription as the operator declared it. Every field but the first two is optional knowledge. */
export const DeclaredSource = z.object({
  channel: Channel,
  agreementType: AgreementType,
  wish: Wish,
  subscriptionId: z.string().nullable(),
  /** GUID of the tenant SKU, or its part number; at least one of the two where the row names a product. */
  skuId: z.string().nullable(),
  skuPartNumber: z.string().nullable(),
  seats: z.number().int().positive().nullable(),
  endsOn: LocalDate.nullable(),
  term: Term.nullable(),
  billingPlan: z.enum(["monthly", "annual"]).nullable(),
  autoRenew: z.boolean().nullable(),
  /** What the customer pays at the source for one seat and month. */
  unitPricePerMonth: Money.nullable(),
  billingOwnerKind: z.enum(["customer", "partner", "distributor", "licensingPartner"]).nullable(),
  billingOwnerName: z.string().nullable(),
  billingOwnerEmail: z.string().nullable(),
});
export type DeclaredSource = z.infer<typeof DeclaredSource>;

export const Customer = z.object({
  customerId: z.string(),
  tenantId: z.string(),
  companyName: z.string(),
  domain: z.string(),
  country: z.string().length(2),
  language: Language,
  contactName: z.string().nullable(),
  contactEmail: z.string(),
  /** An address outside the mailbox that a cutover could stop. */
  secondEmail: z.string().nullable(),
  /** `supportOnly`: a multi-channel customer who buys nothing from us; every line is kept. */
  intent: z.enum(["move", "supportOnly"]),
  importedAt: Instant,
  declared: z.array(DeclaredSource),
});
export type Customer = z.infer<typeof Customer>;
