// Microsoft's list of products as tenants see them: what each SKU is called and which service plans it
// holds. Source: "Product names and service plan identifiers for licensing".

import { z } from "zod";

/** One service plan of a SKU, as the list names it. */
export const ListedPlan = z.object({
  id: z.guid(),
  /** Such as `EXCHANGE_S_STANDARD`; the list writes one plan's name in several ways here and there. */
  name: z.string(),
  friendlyName: z.string(),
});
export type ListedPlan = z.infer<typeof ListedPlan>;

/** One SKU of the list; its plans in the order of the list, each once. */
export const ListedSku = z.object({
  /** Graph's `skuId`, in lower case. */
  skuId: z.guid(),
  skuPartNumber: z.string(),
  title: z.string(),
  plans: z.array(ListedPlan),
});
export type ListedSku = z.infer<typeof ListedSku>;

/** The whole list, ordered by skuId. */
export const LicenseList = z.array(ListedSku);
export type LicenseList = z.infer<typeof LicenseList>;
