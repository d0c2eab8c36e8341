// The typed client of our own API. How a request travels is a `Transport`: over HTTP to a running
// server, or straight into a server in the same process.

import { Readable } from "node:stream";
import type { z } from "zod";
import { ApiError, isErrorCode, Problem } from "./problem.ts";
import { pathOf, type Route, type RouteArguments } from "./route.ts";

interface TransportRequest {
  readonly method: "GET" | "POST";
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Readable | null;
}

interface TransportAnswer {
  readonly status: number;
  readonly body: string;
}

export type Transport = (request: TransportRequest) => Promise<TransportAnswer>;

export interface ApiClient {
  /** Throws `ApiError` with the server's code; `body` of a CSV route is a string or a stream. */
  call<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
    route: Route<P, Q, B, R>,
    given?: Partial<RouteArguments<P, Q, B>>,
  ): Promise<z.output<R>>;
}

export function createApiClient(transport: Transport, token: string): ApiClient {
  return {
    async call(route, given = {}) {
      const answer = await transport({
        method: route.method,
        path: pathOf(route, { ...Object(given.params) }, { ...Object(given.query) }),
        headers: {
          authorization: `Bearer ${token}`,
          ...(route.bodyType === "none"
            ? {}
            : { "content-type": route.bodyType === "json" ? "application/json" : route.bodyType }),
        },
        body: bodyOf(route, given.body),
      });
      if (answer.status !== route.status) throw errorFrom(answer);
      return route.response.parse(JSON.parse(answer.body));
    },
  };
}

/** Speaks HTTP to `baseUrl`; rejects with the operating system's error where nobody listens. */
export function httpTransport(baseUrl: string): Transport {
  return async ({ method, path, headers, body }) => {
    const payload = body instanceof Readable ? Readable.toWeb(body) : body;
    const options = { method, headers, body: payload, duplex: "half" } as const;
    const answer = await fetch(new URL(path, baseUrl), options);
    return { status: answer.status, body: await answer.text() };
  };
}

function bodyOf(route: Route, body: unknown): string | Readable | null {
  if (route.bodyType === "none") return null;
  if (route.bodyType === "json") return JSON.stringify(body ?? {});
  return body instanceof Readable ? body : String(body);
}

function errorFrom(answer: TransportAnswer): ApiError {
  const problem = Problem.safeParse(parseJson(answer.body));
  if (!problem.success || !isErrorCode(problem.data.code)) {
    return new ApiError("INTERNAL", { requestId: problem.data?.requestId ?? "" });
  }
  const { code, params, requestId } = problem.data;
  return new ApiError(code, { requestId, ...params });
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null; // an answer of something that is not our server
  }
}
