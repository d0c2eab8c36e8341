// What was billed for one customer, against what their move bought.

import type { Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { PlanFile } from "../plan/move-plan.ts";
import type { JournalEntry } from "../reconcile/journal-entry.ts";
import type { Standing } from "../reconcile/standing.ts";
import type { BilledLine } from "./billed-line.ts";
import { reconcileInvoices, type Bought, type InvoiceFinding } from "./reconcile-invoices.ts";

export interface BilledMove {
  readonly standing: Pick<Standing, "purchases" | "targets">;
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
    if (first === undefined || target === undefined) return [];
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
      },
    ];
  });
  const meant = new Set(planFile?.ours.map(({ subscriptionId }) => subscriptionId));
  return reconcileInvoices(billed, bought, { meant, now });
}
