// A worker serves nobody; whoever supervises it asks it here how it is, with the tokens of the server.

import { randomBytes } from "node:crypto";
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
} from "fastify";
import { ApiError } from "#contract/problem.ts";
import type { Metrics } from "#lib/metrics.ts";
import { hardenEdges } from "./hard-edges.ts";
import { healthRoutes } from "./health-routes.ts";
import { metricsRoute, type Supervised } from "./metrics-route.ts";
import { answerError, answerUnknownRoute } from "./problems.ts";
import { createAccess } from "./sign-in/access.ts";

export interface WorkerSupervision {
  readonly metrics: Metrics;
  readonly log: FastifyBaseLogger;
  /** Null while the worker waits for a server or a database. */
  services(): Supervised["services"] | null;
}

export function createWorkerSupervision(worker: WorkerSupervision): FastifyInstance {
  const app = fastify({
    loggerInstance: worker.log,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    genReqId: () => crypto.randomUUID(),
  });
  hardenEdges(app, null);
  app.setErrorHandler((error: FastifyError, request, reply) =>
    answerError(() => null, error, request, reply),
  );
  app.setNotFoundHandler(answerUnknownRoute);
  const token = randomBytes(32).toString("base64url"); // nobody is told: a worker has no owner of its own
  const supervised = (): Supervised => {
    const services = worker.services();
    if (services === null) throw new ApiError("DATABASE_UNAVAILABLE");
    const { partner, store } = services;
    const { partnerId } = partner;
    const access = createAccess({ agents: store.agents, partnerId, token, nowMs: Date.now });
    return { services, access };
  };
  healthRoutes(app, supervised);
  metricsRoute(app, supervised, worker.metrics);
  return app;
}
