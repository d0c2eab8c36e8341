// What was billed for one customer, against what their move brought.

import { addTerms, type Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { PlanFile, PlanTarget } from "../plan/move-plan.ts";
import { rowOf } from "../reconcile/cover.ts";
import type { JournalEntry } from "../reconcile/journal-entry.ts";
import type { Standing } from "../reconcile/standing.ts";
import type { BilledLine } from "./billed-line.ts";
import { reconcileInvoices, type Bought, type InvoiceFinding } from "./reconcile-invoices.ts";

export interface BilledMove {
  readonly standing: Pick<
    Standing,
    "purchases" | "renewedToCsp" | "rows" | "targets" | "transfers"
  >;
  /** The plan that was carried out; null where there is none. */
  readonly planFile: PlanFile | null;
  readonly journal: readonly Pick<JournalEntry, "subject" | "details">[];
  readonly billed: readonly BilledLine[];
}

const Cancelled = z.object({ cancelled: z.literal("order") });

export function billedForMove(
  { billed, journal, planFile, standing }: BilledMove,
  now: Instant,
): InvoiceFinding[] {
  const takenBack = new Set(
    journal
      .filter(({ details }) => Cancelled.safeParse(details).success)
      .map(({ subject }) => subject),
  );
  const ids = [...new Set(standing.purchases.map(({ subscriptionId }) => subscriptionId))];
  const bought = ids.flatMap((subscriptionId): Bought[] => {
    const own = standing.purchases.filter((each) => each.subscriptionId === subscriptionId);
    const [first] = own;
    const target = planFile?.plan.targets.find(({ skuId }) => skuId === first?.skuId);
    if (planFile === null || first === undefined || target === undefined) return [];
    const standingSeats =
      standing.targets.find((each) => each.subscriptionId === subscriptionId)?.seats ?? 0;
    return [
      {
        subscriptionId,
        productId: target.productId,
        title: target.title,
        seats: Math.max(standingSeats, ...own.map(({ seats }) => seats)),
        boughtAt: first.at,
        takenBack: takenBack.has(subscriptionId),
        approved: approvedFor(planFile, target, first.at),
      },
    ];
  });
  if (planFile !== null) {
    const came = [...handedOver(planFile, standing), ...renewed(planFile, standing)];
    bought.push(...came.filter(({ subscriptionId }) => !ids.includes(subscriptionId)));
  }
  const meant = new Set(planFile?.ours.map(({ subscriptionId }) => subscriptionId));
  return reconcileInvoices(billed, bought, { meant, now });
}

/** Nobody approved a price for what keeps the one that it had. */
function handedOver(planFile: PlanFile, standing: BilledMove["standing"]): Bought[] {
  return standing.transfers.flatMap(({ arrived, askedAt, endedAt }) =>
    arrived.map(({ seats, skuId, subscriptionId }) => ({
      ...cameAs(planFile, standing, { subscriptionId, skuId, seats }),
      boughtAt: endedAt ?? askedAt,
      approved: null,
    })),
  );
}

function renewed(planFile: PlanFile, standing: BilledMove["standing"]): Bought[] {
  return standing.renewedToCsp.flatMap(({ lineId, since, subscriptionIds }) => {
    const line = planFile.plan.lines.find((each) => each.lineId === lineId);
    if (line === undefined) return [];
    const unitCost = planFile.band.acts.find((act) => act.lineId === lineId)?.renewsAtMost
      ?.unitCost;
    const term = line.acts.renewToCsp?.commitment?.term;
    const isPriced = unitCost != null && term !== undefined;
    return subscriptionIds.map((subscriptionId) => ({
      ...cameAs(planFile, standing, { subscriptionId, skuId: line.skuId, seats: line.seats }),
      boughtAt: since,
      approved: isPriced ? { unitCost, until: addTerms(since, term, 1) } : null,
    }));
  });
}

/** What came by itself is known by its license; the tenant shows with how many seats it serves. */
function cameAs(
  { offers, plan }: PlanFile,
  standing: BilledMove["standing"],
  {
    seats,
    skuId,
    subscriptionId,
  }: Pick<Standing["targets"][number], "seats" | "skuId" | "subscriptionId">,
): Omit<Bought, "approved" | "boughtAt"> {
  const row = rowOf({ standing }, subscriptionId);
  const offer = offers.find(({ tenantSkuId }) => tenantSkuId.toLowerCase() === skuId.toLowerCase());
  return {
    subscriptionId,
    productId: offer?.productId ?? "",
    title: plan.lines.find((line) => line.skuId === skuId)?.title ?? skuId,
    seats: Math.max(seats, row?.seats ?? 0),
    takenBack: false,
  };
}

function approvedFor(
  { band }: PlanFile,
  { skuId, term }: PlanTarget,
  from: Instant,
): Bought["approved"] {
  const unitCost = band.targets.find((each) => each.skuId === skuId)?.unitCostCeiling ?? null;
  return unitCost === null ? null : { unitCost, until: addTerms(from, term, 1) };
}
