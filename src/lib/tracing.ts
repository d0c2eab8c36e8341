// Spans: what took place, how long it took and in which other span, so that one move can be followed through the
// server, the engine and the wire, in whatever process. Nothing is recorded until a process says what with
// (`traceWith`); until then a span costs a look at one variable.

/** Never what people are called, write or send; never a secret. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

export interface SpanWanted {
  readonly name: string;
  /** `server` answers somebody, `client` asks somebody. */
  readonly kind: "server" | "client" | "internal";
  readonly attributes?: SpanAttributes;
  /** W3C `traceparent` of the span that it is a part of; null begins a trace; the span under way without it. */
  readonly parent?: string | null;
  /** `traceparent` of a span of another trace that caused it. */
  readonly link?: string | null;
}

export interface OpenSpan {
  /** As `traceparent`, for whoever goes on with it later or elsewhere. */
  readonly traceParent: string;
  set(attributes: SpanAttributes): void;
  /** What `work` begins is a part of this span. */
  within<T>(work: () => T): T;
  /** Of an error only its type is kept. */
  end(error?: unknown): void;
}

export interface Tracer {
  begin(wanted: SpanWanted): OpenSpan;
  /** `traceparent` of the span under way. */
  current(): string | null;
}

let tracer: Tracer | null = null;

/** From now on every span of this process is recorded; null: none. */
export function traceWith(recorder: Tracer | null): void {
  tracer = recorder;
}

/** Null where nothing is traced. */
export function beginSpan(wanted: SpanWanted): OpenSpan | null {
  return tracer?.begin(wanted) ?? null;
}

export function isTraced(): boolean {
  return tracer !== null;
}

/** Does the work in a span of its own, with what adds attributes to it. */
export function inSpan<T>(
  wanted: SpanWanted,
  work: (set: OpenSpan["set"]) => Promise<T>,
): Promise<T> {
  const span = beginSpan(wanted);
  return span === null ? work(ignore) : workIn(span, work);
}

async function workIn<T>(span: OpenSpan, work: (set: OpenSpan["set"]) => Promise<T>): Promise<T> {
  try {
    const result = await span.within(() => work((attributes) => span.set(attributes)));
    span.end();
    return result;
  } catch (error) {
    span.end(error);
    throw error;
  }
}

/**
 * A moment in the trace of something long-lived: the `traceparent` to keep of it, with which it is gone on later. It
 * stands below the span under way where that is of the same trace, else below what was `kept` of it, with a link.
 * Null where nothing is traced.
 */
export function momentOf(
  name: string,
  kept: string | null,
  attributes: SpanAttributes,
): string | null {
  if (tracer === null) return null;
  const current = tracer.current();
  const isSame = current !== null && kept !== null && traceIdOf(current) === traceIdOf(kept);
  const place = isSame ? { parent: current } : { parent: kept, link: current };
  const span = tracer.begin({ name, kind: "internal", attributes, ...place });
  span.end();
  return span.traceParent;
}

function traceIdOf(traceParent: string): string {
  return traceParent.split("-")[1] ?? "";
}

function ignore(): void {}
