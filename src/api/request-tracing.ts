// A request is a span. One that changes a move is a part of that move's trace; any other is a trace of its own, to which
// the traces of the moves that it wakes are linked.

import type { FastifyInstance, FastifyRequest } from "fastify";
import { beginSpan, isTraced, type OpenSpan } from "#lib/tracing.ts";
import { findMove } from "./find.ts";
import type { ApiServices } from "./services.ts";

export function traceRequests(app: FastifyInstance, services: ApiServices): void {
  if (!isTraced()) return;
  const spans = new WeakMap<FastifyRequest, OpenSpan>();
  // The last hook before the handler, which begins within the span; with the callback, as only that hands it on.
  app.addHook("preHandler", (request, _reply, done) => {
    void keptTrace(request, services).then((parent) => {
      const { method, routeOptions } = request;
      const route = routeOptions.url ?? "none";
      const attributes = { "http.request.method": method, "http.route": route };
      const span = beginSpan({ name: `${method} ${route}`, kind: "server", attributes, parent });
      if (span === null) return done();
      spans.set(request, span);
      return span.within(() => done());
    });
  });
  app.addHook("onResponse", async (request, reply) => {
    const span = spans.get(request);
    span?.set({ "http.response.status_code": reply.statusCode, "handover.request_id": request.id });
    span?.end();
  });
}

async function keptTrace(request: FastifyRequest, services: ApiServices): Promise<string | null> {
  const { params, method } = request;
  if (method === "GET" || typeof params !== "object" || params === null) return null;
  if (!("move" in params) || typeof params.move !== "string") return null;
  try {
    const { moveId } = await findMove(services, params.move);
    return await services.store.moves.traceParent(moveId);
  } catch {
    return null; // the handler will say what is wrong
  }
}
