import type { FastifyInstance } from "fastify";
import { showExamination } from "#contract/routes/examination.ts";
import { bind } from "../bind.ts";
import type { ApiServices } from "../services.ts";

export function examinationRoutes(app: FastifyInstance, services: ApiServices): void {
  bind(app, showExamination, async () => ({
    checks: (await services.examine()).map((finding) => ({ ...finding })),
  }));
}
