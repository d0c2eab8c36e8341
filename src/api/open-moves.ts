// What is under way, read once: each open move with the steps that wait for people and its current plan.

import type { HumanStep } from "#domain/human-steps/human-step.ts";
import type { CurrentPlan } from "#store/tables/plans.ts";
import type { Move } from "#store/port.ts";
import type { ApiServices } from "./services.ts";

export interface OpenMove {
  readonly move: Move;
  readonly steps: HumanStep[];
  /** Null where nothing was planned yet. */
  readonly current: CurrentPlan | null;
}

export async function openMoves({
  store,
  partner,
}: Pick<ApiServices, "store" | "partner">): Promise<OpenMove[]> {
  const { partnerId } = partner;
  const [moves, steps, plans] = await Promise.all([
    store.moves.list(partnerId, "open"),
    store.humanSteps.listOpen(partnerId),
    store.plans.currentOfOpenMoves(partnerId),
  ]);
  const stepsOf = Map.groupBy(steps, ({ moveId }) => moveId);
  const planOf = new Map(plans.map((current) => [current.plan.moveId, current]));
  return moves.map((move) => ({
    move,
    steps: stepsOf.get(move.moveId) ?? [],
    current: planOf.get(move.moveId) ?? null,
  }));
}

/** One move that is open; null for one that has ended. */
export async function openMove(
  { store, partner: { partnerId } }: Pick<ApiServices, "store" | "partner">,
  move: Move,
): Promise<OpenMove | null> {
  if (move.status !== "open") return null;
  const [steps, plans] = await Promise.all([
    store.humanSteps.listOfMove(partnerId, move.moveId),
    store.plans.currentOfOpenMoves(partnerId, move.moveId),
  ]);
  return { move, steps: steps.filter(({ state }) => state === "open"), current: plans[0] ?? null };
}
