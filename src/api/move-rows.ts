import type { MoveRow } from "#contract/views.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import { lineCountsOf } from "./move-lines.ts";
import type { ApiServices } from "./services.ts";

type Reader = Pick<ApiServices, "store" | "partner">;

/** All moves as lists show them, by company name. */
export async function moveRows(services: Reader): Promise<MoveRow[]> {
  const { store, partner } = services;
  const [moves, steps] = await Promise.all([
    store.moves.list(partner.partnerId),
    store.humanSteps.listOpen(partner.partnerId),
  ]);
  const stepsOf = Map.groupBy(steps, ({ moveId }: HumanStep) => moveId);
  const rows: MoveRow[] = [];
  for (const move of moves) {
    const { moveId, customer, status, refusal, standing, wakeAt } = move;
    rows.push({
      moveId,
      tenantId: customer.tenantId,
      companyName: customer.companyName,
      domain: customer.domain,
      status,
      refusal,
      wakeAt,
      isEstateKnown: standing.rows !== null,
      openHumanSteps: stepsOf.get(moveId) ?? [],
      lineCounts: await lineCountsOf(services, move),
    });
  }
  return rows;
}
