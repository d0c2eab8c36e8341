// What the verifier reads of the policy in a plan file: what the partner has chosen, as far as a rule asks for it.

import { Term } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { z } from "zod";

export const Policy = z.object({
  noticeDays: z.record(z.string(), z.number().nonnegative()),
  giveUpDays: z.object({ sourceWentOn: z.number().nonnegative() }),
  settingMarginHours: z.object({ direct: z.number(), throughDistributor: z.number() }),
  provisioningMarginHours: z.number().nonnegative(),
  verificationMarginHours: z.number().nonnegative(),
  reassignmentMarginHours: z.number().nonnegative(),
  raiseMarginHours: z.number().nonnegative(),
  seatsCeilingFactor: z.number().positive(),
  seatsCeilingAbsolute: z.number().positive(),
  priceCeilingFactor: z.number().positive(),
  defaultTerm: Term,
  customerPrices: z.array(
    z.object({
      tenantId: z.string().nullable(),
      skuId: z.string().nullable(),
      rule: z.object({
        kind: z.enum(["list", "cost", "fixed"]),
        percent: z.number().optional(),
        term: Term.optional(),
        price: Money.optional(),
      }),
    }),
  ),
  routes: z.object({
    largerPlan: z.string().optional(),
    reduceInSteps: z.string().optional(),
  }),
  withoutAccess: z.object({ sell: z.boolean(), seatsFactor: z.number() }).optional(),
  undeclaredSources: z.string(),
  acceptedPlanLosses: z.array(z.string()),
});
