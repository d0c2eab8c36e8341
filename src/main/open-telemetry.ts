// Spans by OpenTelemetry's own libraries, handed over by OTLP. Loaded only where a receiver is configured: the
// libraries take a tenth of a second to load.

import { AsyncLocalStorage } from "node:async_hooks";
import type { SpanAttributes, SpanWanted, Tracer } from "#lib/tracing.ts";
import {
  diag,
  DiagLogLevel,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type SpanContext,
} from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";
import type { OtlpOptions } from "./otlp-options.ts";

const EXPORT_MS_MAX = 5_000; // a receiver that is away must not hold up the end of a process

const kinds = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  internal: SpanKind.INTERNAL,
} as const;

export interface OpenTelemetry {
  readonly tracer: Tracer;
  /** Hands over what is left. */
  close(): Promise<void>;
}

/** `onTrouble` is told when spans could not be handed over; they are dropped then. */
export function openTelemetry(
  { endpoint, headers }: OtlpOptions,
  resource: SpanAttributes,
  onTrouble: () => void,
): OpenTelemetry {
  // What the libraries say of a failure can hold the address and what the receiver answered.
  const quiet = () => undefined;
  diag.setLogger(
    { error: onTrouble, warn: quiet, info: quiet, debug: quiet, verbose: quiet },
    { logLevel: DiagLogLevel.ERROR, suppressOverrideMessage: true },
  );
  const exporter = new OTLPTraceExporter({
    url: `${endpoint}/v1/traces`,
    headers: { ...headers },
    timeoutMillis: EXPORT_MS_MAX,
  });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ ...resource }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  return { tracer: tracerOf(provider), close: () => provider.shutdown().catch(onTrouble) };
}

function tracerOf(provider: BasicTracerProvider): Tracer {
  const contexts = new AsyncLocalStorage<Context>();
  const spans = provider.getTracer("handover");
  const current = () => trace.getSpanContext(contexts.getStore() ?? ROOT_CONTEXT);
  return {
    begin(wanted) {
      const link = wanted.link == null ? null : spanContextFrom(wanted.link);
      const above = contextAbove(wanted, contexts.getStore() ?? ROOT_CONTEXT);
      const span = spans.startSpan(
        wanted.name,
        {
          kind: kinds[wanted.kind],
          attributes: { ...wanted.attributes },
          links: link === null ? [] : [{ context: link }],
        },
        above,
      );
      return {
        traceParent: traceParentOf(span.spanContext()),
        set: (attributes) => void span.setAttributes({ ...attributes }),
        within: (work) => contexts.run(trace.setSpan(above, span), work),
        end(error) {
          if (error !== undefined) {
            const type = error instanceof Error ? error.name : typeof error;
            span.setAttribute("error.type", type);
            span.setStatus({ code: SpanStatusCode.ERROR });
          }
          span.end();
        },
      };
    },
    current() {
      const context = current();
      return context === undefined ? null : traceParentOf(context);
    },
  };
}

/** A kept parent that cannot be read begins a trace, as none does. */
function contextAbove({ parent }: SpanWanted, underWay: Context): Context {
  if (parent === undefined) return underWay;
  const context = parent === null ? null : spanContextFrom(parent);
  return context === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, context);
}

const TRACE_PARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

function spanContextFrom(traceParent: string): SpanContext | null {
  const [, traceId, spanId, flags] = TRACE_PARENT.exec(traceParent) ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return null;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
}

function traceParentOf({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, "0")}`;
}
