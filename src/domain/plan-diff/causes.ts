// Why a plan differs from the one before: what the tenant, the catalogue, the import, the policy or the
// operator say now that they did not say then.

import type { PlanFile } from "../plan/move-plan.ts";
import { caused, sideBySide, type PlanCause } from "./plan-diff.ts";

/** Empty only for two plans made at one instant from the same facts. */
export function causesOf(from: PlanFile, to: PlanFile): PlanCause[] {
  const whole = { about: null, title: null };
  return [
    ...rowCauses(from, to),
    ...useCauses(from, to),
    ...caused("users", whole, from.estate.users.length, to.estate.users.length),
    ...offerCauses(from, to),
    ...sideBySide(from.ours, to.ours, ({ subscriptionId }) => subscriptionId).flatMap(
      ({ key, a, b }) =>
        caused("ours", { about: key, title: null }, a?.seats ?? null, b?.seats ?? null),
    ),
    ...declaredCauses(from, to),
    ...sideBySide(from.overrides, to.overrides, ({ lineId, at }) => `${lineId} ${at}`).flatMap(
      ({ a, b }) =>
        caused(
          "override",
          { about: (b ?? a)?.lineId ?? null, title: null },
          a?.by ?? null,
          b?.by ?? null,
        ),
    ),
    ...policyCauses(from, to),
    ...caused("time", whole, from.plan.madeAt, to.plan.madeAt),
  ];
}

function rowCauses(from: PlanFile, to: PlanFile): PlanCause[] {
  const pairs = sideBySide(
    from.estate.subscriptions,
    to.estate.subscriptions,
    ({ subscriptionId }) => subscriptionId,
  );
  return pairs.flatMap(({ key, a, b }) => {
    const named = { about: key, title: titleOf(to, key) ?? titleOf(from, key) };
    if (a === undefined) return caused("rowAdded", named, null, b?.seats ?? null);
    if (b === undefined) return caused("rowRemoved", named, a.seats, null);
    return [
      ...caused("rowSeats", named, a.seats, b.seats),
      ...caused("rowStatus", named, a.status, b.status),
      ...caused("rowEnd", named, a.nextLifecycleAt, b.nextLifecycleAt),
    ];
  });
}

function titleOf({ plan }: PlanFile, id: string): string | null {
  const line = plan.lines.find(({ lineId, skuId }) => lineId === id || skuId === id);
  return line?.title ?? null;
}

function useCauses(from: PlanFile, to: PlanFile): PlanCause[] {
  const pairs = sideBySide(from.estate.pools, to.estate.pools, ({ skuId }) => skuId);
  return pairs.flatMap(({ key, a, b }) => {
    const title = titleOf(to, key) ?? titleOf(from, key) ?? (b ?? a)?.skuPartNumber ?? null;
    const named = { about: key, title };
    return caused("inUse", named, a?.consumedSeats ?? 0, b?.consumedSeats ?? 0);
  });
}

function offerCauses(from: PlanFile, to: PlanFile): PlanCause[] {
  const sold = (file: PlanFile) => file.offers.filter(({ isPurchasable }) => isPurchasable);
  const pairs = sideBySide(sold(from), sold(to), (offer) => {
    return `${offer.productId}:${offer.catalogSkuId}`;
  });
  return pairs.flatMap(({ key, a, b }) => {
    const named = { about: key, title: (b ?? a)?.title ?? null };
    if (a === undefined) return caused("offerAdded", named, null, key);
    if (b === undefined) return caused("offerGone", named, key, null);
    const terms = sideBySide(a.terms, b.terms, (each) => `${each.term} ${each.billingPlan}`);
    return terms.flatMap(({ a: before, b: after }) =>
      caused("price", named, before?.unitCost ?? null, after?.unitCost ?? null),
    );
  });
}

/** Rows of the import have no ids; how many there are, and whether they say the same, is what can be told. */
function declaredCauses(from: PlanFile, to: PlanFile): PlanCause[] {
  const said = ({ customer }: PlanFile) =>
    JSON.stringify([customer.intent, customer.country, customer.declared]);
  if (said(from) === said(to)) return [];
  const before = from.customer.declared.length;
  return [
    { what: "declared", about: null, title: null, before, after: to.customer.declared.length },
  ];
}

function policyCauses(from: PlanFile, to: PlanFile): PlanCause[] {
  const fields = (file: PlanFile) =>
    Object.entries(file.policy).map(([name, value]) => ({ name, value: JSON.stringify(value) }));
  return sideBySide(fields(from), fields(to), ({ name }) => name).flatMap(({ key, a, b }) =>
    caused("policy", { about: key, title: key }, a?.value ?? null, b?.value ?? null),
  );
}
