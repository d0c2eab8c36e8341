// Where a source subscription was bought, and under which agreement.

import { z } from "zod";

export const Channel = z.enum(["webDirect", "volumeLicensing", "retail", "otherPartner"]);
export type Channel = z.infer<typeof Channel>;

/** The lifecycle of a source is keyed by this; see `#domain/lifecycle`. */
export const AgreementType = z.enum([
  "mcaWebDirect",
  "mosaWebDirect",
  "unknownWebDirect",
  "mcaEnterprise",
  "eaEas",
  "mpsa",
  "openValue",
  "retailKey",
  "cspNce",
  "cspLegacy",
  "syndication",
  "trial",
]);
export type AgreementType = z.infer<typeof AgreementType>;

/** Whom Microsoft bills for the source: only they can stop it. */
export const BillingOwner = z.object({
  kind: z.enum(["customer", "partner", "distributor", "licensingPartner"]),
  tenantId: z.string().nullable(),
  name: z.string().nullable(),
  email: z.string().nullable(),
});
export type BillingOwner = z.infer<typeof BillingOwner>;
