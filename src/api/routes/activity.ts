import type { FastifyInstance } from "fastify";
import { listActivity, type ActiveMove } from "#contract/routes/activity.ts";
import { nextPage } from "#contract/routes/log-query.ts";
import type { JournalEntry } from "#domain/reconcile/journal-entry.ts";
import { bind } from "../bind.ts";
import type { ApiServices } from "../services.ts";

export function activityRoutes(app: FastifyInstance, services: ApiServices): void {
  const { store, partner } = services;
  bind(app, listActivity, async ({ query }) => {
    const entries = await store.journal.newest(partner.partnerId, query);
    return {
      entries: [...entries],
      moves: await movesOf(services, entries),
      next: nextPage(entries, query.limit),
    };
  });
}

async function movesOf(
  { store, partner }: ApiServices,
  entries: readonly JournalEntry[],
): Promise<ActiveMove[]> {
  const { partnerId } = partner;
  const moveIds = [...new Set(entries.map(({ moveId }) => moveId))];
  const moves: ActiveMove[] = [];
  // One after another: a page of entries is about a few dozen moves at most, and nobody waits for the rest.
  for (const moveId of moveIds) {
    const move = await store.moves.find(partnerId, moveId);
    if (move === null) continue;
    const file = await store.plans.current(partnerId, moveId);
    const { companyName, domain } = move.customer;
    const { lines = [], targets = [] } = file?.plan ?? {};
    moves.push({
      moveId,
      companyName,
      domain,
      lines: lines.map(({ lineId, skuId, title }) => ({ lineId, skuId, title })),
      targets: targets.map(({ skuId, title }) => ({ skuId, title })),
      bought: move.standing.targets.map(({ skuId, subscriptionId }) => ({ skuId, subscriptionId })),
    });
  }
  return moves;
}
