// Serves a route of the contract: parameters and bodies are parsed before `perform` sees them, and
// what it answers is parsed before it leaves.

import type { Readable } from "node:stream";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { z } from "zod";
import { Problem } from "#contract/problem.ts";
import type { Route } from "#contract/route.ts";
import { callerOf, linkHolder, rememberCaller, requirePermission } from "./sign-in/caller.ts";
import type { Caller } from "./sign-in/caller.ts";

export interface RouteInput<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly caller: Caller;
}

export function bind<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(
  app: FastifyInstance,
  route: Route<P, Q, B, R>,
  perform: (input: RouteInput<z.output<P>, z.output<Q>, z.output<B>>) => Promise<z.output<R>>,
): void {
  app.route({
    method: route.method,
    url: route.path,
    schema: {
      operationId: route.name,
      summary: route.summary,
      params: route.params,
      querystring: route.query,
      ...(route.bodyType === "json" ? { body: route.body } : {}),
      ...(isStreamed(route) ? { consumes: [route.bodyType] } : {}),
      response: { [route.status]: route.response, default: Problem },
    },
    // Before the body is read.
    onRequest: async (request) => admit(route, request),
    preValidation: async (request) => sign(route, request),
    async handler(request, reply) {
      const answer = await perform(parsedInput<P, Q, B>(request));
      return reply.code(route.status).send(answer);
    },
  });
}

// The schemas above have just been applied by fastify; its types cannot know that of a generic route.
function parsedInput<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  request: FastifyRequest,
): RouteInput<z.output<P>, z.output<Q>, z.output<B>> {
  return {
    params: request.params as z.output<P>,
    query: request.query as z.output<Q>,
    body: request.body as z.output<B>,
    caller: callerOf(request),
  };
}

/** Throws NOT_SIGNED_IN or NOT_ALLOWED. */
function admit({ needs }: Route, request: FastifyRequest): void {
  if (needs === "link") rememberCaller(request, linkHolder(request.headers));
  else requirePermission(callerOf(request), needs);
}

/** Who signed in by name signs with that name, whatever the request says. */
function sign({ signature }: Route, request: FastifyRequest): void {
  const { isNamed, name } = callerOf(request);
  if (signature === undefined || !isNamed) return;
  if (typeof request.body === "object" && request.body !== null) {
    request.body = { ...request.body, [signature]: name };
  }
}

function isStreamed({ bodyType }: Route): boolean {
  return bodyType !== "none" && bodyType !== "json";
}

/** The body of a route whose body is streamed. */
export function isStream(body: unknown): body is Readable {
  return typeof body === "object" && body !== null && "pipe" in body;
}
