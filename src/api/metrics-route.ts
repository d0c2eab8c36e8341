// GET /metrics for Prometheus: how long requests took, how Microsoft answered, and what is due. Whoever reads it brings a
// token with the scope `read`: which customers are served is nobody else's business, and their number neither.

import { monitorEventLoopDelay } from "node:perf_hooks";
import type { FastifyInstance } from "fastify";
import { ApiError } from "#contract/problem.ts";
import { hoursBetween } from "#lib/instant.ts";
import type { Gauge, Metrics } from "#lib/metrics.ts";
import type { ApiServices } from "./services.ts";
import type { Access } from "./sign-in/access.ts";

/** What is looked after: a database with a partner in it, and who may read how it is. */
export interface Supervised {
  readonly services: Pick<ApiServices, "clock" | "partner" | "store">;
  readonly access: Access;
}

const NS_PER_SECOND = 1e9;
const SECONDS_PER_HOUR = 3_600;

/** `supervised` throws `ApiError` while there is nothing to be read. */
export function metricsRoute(
  app: FastifyInstance,
  supervised: () => Supervised,
  metrics: Metrics,
): void {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  app.addHook("onClose", async () => void delay.disable());
  app.addHook("onResponse", async (request, reply) => {
    const labels = {
      method: request.method,
      route: request.routeOptions.url ?? "none",
      status: String(reply.statusCode),
    };
    const help = "How long requests to the server took.";
    metrics.observe("handover_http_request_seconds", help, labels, reply.elapsedTime / 1_000);
  });
  app.get("/metrics", { schema: { hide: true } }, async (request, reply) => {
    const { access, services } = supervised();
    const { authorization } = request.headers;
    const caller = authorization === undefined ? null : await access.byBearer(authorization);
    if (caller === null) throw new ApiError("NOT_SIGNED_IN");
    const lag = delay.percentile(99) / NS_PER_SECOND;
    delay.reset();
    return reply
      .type("text/plain; version=0.0.4; charset=utf-8")
      .send(metrics.text([...(await movesNow(services)), ...processNow(lag)]));
  });
}

async function movesNow({
  clock,
  partner,
  store,
}: Supervised["services"]): Promise<readonly Gauge[]> {
  const now = await clock.now();
  const { due, wakeAt } = await store.port.nextWake(now);
  const late = wakeAt === null || wakeAt >= now ? 0 : hoursBetween(wakeAt, now) * SECONDS_PER_HOUR;
  const counts = await store.moves.countByStatus(partner.partnerId);
  return [
    {
      name: "handover_moves",
      help: "Moves by their status.",
      values: Object.entries(counts).map(([status, value]) => ({ labels: { status }, value })),
    },
    gauge("handover_moves_due", "Moves that are due and not yet looked at.", due),
    gauge("handover_moves_late_seconds", "How long the first of them has been due.", late),
  ];
}

function processNow(lagSeconds: number): readonly Gauge[] {
  const { rss } = process.memoryUsage();
  const { system, user } = process.cpuUsage();
  const cpuSeconds = (system + user) / 1e6;
  const startedAt = Date.now() / 1_000 - process.uptime();
  return [
    gauge("process_resident_memory_bytes", "Memory of the process.", rss),
    gauge("process_cpu_seconds_total", "CPU time of the process.", cpuSeconds),
    gauge("process_start_time_seconds", "When the process was started.", startedAt),
    gauge(
      "nodejs_eventloop_lag_p99_seconds",
      "The 99th percentile of how late the event loop was, since the last reading.",
      lagSeconds,
    ),
  ];
}

function gauge(name: string, help: string, value: number): Gauge {
  return { name, help, values: [{ labels: {}, value: Number.isFinite(value) ? value : 0 }] };
}
