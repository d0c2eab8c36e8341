import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import { keepCustomer, leavePartner } from "#contract/routes/departures.ts";
import { bind } from "../bind.ts";
import { findMove } from "../find.ts";
import type { ApiServices } from "../services.ts";

export function departureRoutes(app: FastifyInstance, services: ApiServices): void {
  const { acts } = services;
  bind(app, leavePartner, async ({ params, body }) => {
    const { customer, moveId, status } = await findMove(services, params.move);
    if (status === "open") throw new ApiError("LEAVE_MOVE_OPEN");
    const { by, dryRun, newPartner } = body;
    const subscriptions = [...(await acts.leaveConsequences(moveId))];
    if (!dryRun) await acts.leave({ moveId, by, newPartner });
    return { moveId, companyName: customer.companyName, dryRun, subscriptions };
  });
  bind(app, keepCustomer, async ({ params, body }) => {
    const { customer, moveId } = await findMove(services, params.move);
    const { by, dryRun } = body;
    const subscriptions = [...(await acts.stayConsequences(moveId))];
    if (!dryRun) await acts.stay({ moveId, by });
    return { moveId, companyName: customer.companyName, dryRun, subscriptions };
  });
}
