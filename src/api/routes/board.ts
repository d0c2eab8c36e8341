import type { FastifyInstance } from "fastify";
import { showBoard } from "#contract/routes/board.ts";
import { bind } from "../bind.ts";
import { boardRows } from "../board-rows.ts";
import type { ApiServices } from "../services.ts";

export function boardRoutes(app: FastifyInstance, services: ApiServices): void {
  bind(app, showBoard, async () => {
    const now = await services.clock.now();
    return { now, rows: await boardRows(services, now) };
  });
}
