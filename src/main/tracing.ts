// Whether this process is traced, as the configuration says.

import { traceWith } from "#lib/tracing.ts";
import type { FastifyBaseLogger } from "fastify";
import type { Configuration } from "./configuration.ts";
import { version } from "./version.ts";

/** Answers how to end it: what is left is handed over then. Without a receiver nothing is loaded. */
export async function startTracing(
  { otlp }: Configuration,
  part: "serve" | "worker",
  log: FastifyBaseLogger,
): Promise<() => Promise<void>> {
  if (otlp === null) return () => Promise.resolve();
  const { openTelemetry } = await import("./open-telemetry.ts");
  const resource = {
    "service.name": "handover",
    "service.version": version,
    "service.instance.id": `${part}-${process.pid}`,
  };
  const { close, tracer } = openTelemetry(otlp, resource, () =>
    log.warn("traces could not be handed over"),
  );
  traceWith(tracer);
  return async () => {
    traceWith(null);
    await close();
  };
}
