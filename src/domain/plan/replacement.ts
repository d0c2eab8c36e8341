// What stands in for a SKU that cannot be bought again, user class by user class.

import { Money } from "#lib/money.ts";
import { z } from "zod";
import { EquivalenceReason } from "../equivalence/verdict.ts";

/** Users of the SKU who use the same of its service plans, and what they get instead. */
const ReplacementClass = z.object({
  users: z.number().int().nonnegative(),
  /** Names of service plans, as everywhere here. */
  plansInUse: z.array(z.string()),
  why: EquivalenceReason,
  /** What to buy, by skuId; empty where nothing may stand in. */
  choice: z.array(z.string()),
  covered: z.array(z.string()),
  /** Beside a choice: without data, and somebody accepted their loss. Without one: what nothing on sale covers. */
  plansLost: z.array(z.string()),
  /** Who accepted the loss: a name, or `policy`; null where nothing is lost or nobody has. */
  lossAcceptedBy: z.string().nullable(),
  /** For one seat and month. */
  price: Money.nullable(),
});

export const Replacement = z.object({
  /** The source SKU; its lines name it as theirs. */
  skuId: z.string(),
  title: z.string(),
  classes: z.array(ReplacementClass),
  /** What the customer pays at the source for one seat and month, where the import says so. */
  sourcePrice: Money.nullable(),
});
export type Replacement = z.infer<typeof Replacement>;
