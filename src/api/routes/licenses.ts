import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import { rollbackLicenses, showLicenses } from "#contract/routes/licenses.ts";
import { bind } from "../bind.ts";
import { findMove } from "../find.ts";
import type { ApiServices } from "../services.ts";

export function licensesRoutes(app: FastifyInstance, services: ApiServices): void {
  const { acts, partner, store } = services;
  bind(app, showLicenses, async ({ params }) => {
    const { moveId, standing } = await findMove(services, params.move);
    const planFile = await store.plans.current(partner.partnerId, moveId);
    const ends = planFile?.plan.reassignment?.changes.map(({ undoUntil }) => undoUntil) ?? [];
    return { moveId, progress: standing.licenses, undoUntil: ends.toSorted()[0] ?? null };
  });
  bind(app, rollbackLicenses, async ({ body, params }) => {
    const move = await findMove(services, params.move);
    if (move.status !== "open") throw new ApiError("MOVE_ENDED");
    return { askedAt: await acts.rollbackLicenses({ moveId: move.moveId, by: body.by }) };
  });
}
