import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import {
  chooseFirstCustomers,
  pauseMoves,
  resumeMoves,
  showFirstCustomers,
} from "#contract/routes/pauses.ts";
import { pauseOf } from "#domain/reconcile/pause.ts";
import type { FirstCustomers } from "#engine/acts/pause.ts";
import type { Move } from "#store/port.ts";
import { bind } from "../bind.ts";
import { findMove } from "../find.ts";
import type { ApiServices } from "../services.ts";

export function pauseRoutes(app: FastifyInstance, services: ApiServices): void {
  const { acts } = services;
  bind(app, pauseMoves, async ({ body: { by, dryRun, moves, reason } }) => {
    const paused = [];
    for (const move of await openMoves(services, moves)) {
      const { moveId } = move;
      const deadlines = [...(await acts.pauseDeadlines(moveId))];
      const isNew = dryRun
        ? !(await isPaused(services, move))
        : await acts.pause({ moveId, by, reason });
      paused.push({ ...about(move), isNew, deadlines });
    }
    return { dryRun, moves: paused };
  });
  bind(app, resumeMoves, async ({ body: { by, moves } }) => {
    const resumed = [];
    for (const move of await openMoves(services, moves)) {
      if (await acts.resume({ moveId: move.moveId, by })) resumed.push(about(move));
    }
    return { moves: resumed };
  });
  bind(app, showFirstCustomers, async () => firstShown(await acts.firstCustomers()));
  bind(app, chooseFirstCustomers, async ({ body }) => firstShown(await acts.chooseFirst(body)));
}

function firstShown({ begun, limit, waiting }: FirstCustomers) {
  return { limit, begun: begun.map(about), waiting: waiting.map(about) };
}

async function openMoves(
  services: ApiServices,
  moves: "all" | readonly string[],
): Promise<readonly Move[]> {
  if (moves === "all") return services.store.moves.list(services.partner.partnerId, "open");
  const named: Move[] = [];
  for (const id of moves) {
    const move = await findMove(services, id);
    if (move.status !== "open") throw new ApiError("MOVE_ENDED");
    named.push(move);
  }
  return named;
}

async function isPaused({ partner, store }: ApiServices, { moveId }: Move): Promise<boolean> {
  return pauseOf(await store.humanSteps.listOfMove(partner.partnerId, moveId)) !== null;
}

function about({ customer, moveId }: Move) {
  return { moveId, companyName: customer.companyName, domain: customer.domain };
}
