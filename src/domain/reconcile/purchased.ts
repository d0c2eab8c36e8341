import type { Purchase, Standing } from "./standing.ts";

/** Seats that an accepted purchase left us with, one line for each subscription that holds some of them. */
interface Purchased extends Purchase {
  /** Other subscriptions of ours of the same SKU than the one that is raised from now on. */
  readonly beside: Standing["targets"][number]["beside"];
}

/** The target as bought, to be seen, verified and protected anew; what was verified before still counts as cover. */
export function purchased(standing: Standing, { beside, ...purchase }: Purchased): Standing {
  const { at, seats, skuId, subscriptionId } = purchase;
  const isOther = (each: { readonly skuId: string }) => each.skuId !== skuId;
  const before = standing.targets.find((target) => target.skuId === skuId);
  const target = {
    skuId,
    subscriptionId,
    seats,
    beside,
    boughtAt: at,
    seen: null,
    verified: before?.verified ?? null,
    endChoiceReadFor: null,
  };
  return {
    ...standing,
    targets: [...standing.targets.filter(isOther), target],
    purchases: [...standing.purchases, purchase],
    purchaseRefusals: standing.purchaseRefusals.filter(isOther),
  };
}
