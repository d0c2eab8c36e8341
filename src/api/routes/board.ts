import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import { showBoard } from "#contract/routes/board.ts";
import { showMeter } from "#contract/routes/sandbox.ts";
import { bind } from "../bind.ts";
import { boardRows } from "../board-rows.ts";
import type { ApiServices } from "../services.ts";

export function boardRoutes(app: FastifyInstance, services: ApiServices): void {
  bind(app, showBoard, async () => {
    const now = await services.clock.now();
    return { now, rows: await boardRows(services, now) };
  });
  bind(app, showMeter, async () => {
    if (services.clockForward === null) throw new ApiError("CLOCK_NOT_OURS");
    return services.clockForward.meter();
  });
}
