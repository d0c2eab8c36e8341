// Speaks to the server that the console came from, by the contract's routes.

import { CONSOLE_HEADER } from "#contract/console.ts";
import { ApiError, isErrorCode, Problem } from "#contract/problem.ts";
import { pathOf, type Route, type RouteArguments } from "#contract/route.ts";
import type { z } from "zod";

/** Nobody answered: the machine is offline, or the server is not running. */
export class OfflineError extends Error {
  override readonly name = "OfflineError";
}

/**
 * `bearer` is for a page without a session. Throws `ApiError` with the server's code, or `OfflineError` where nobody
 * answered.
 */
export async function call<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(
  route: Route<P, Q, B, R>,
  given: Partial<RouteArguments<P, Q, B>> = {},
  bearer: string | null = null,
): Promise<z.output<R>> {
  const path = pathOf(route, { ...Object(given.params) }, { ...Object(given.query) });
  const answer = await send(path, {
    method: route.method,
    headers: {
      [CONSOLE_HEADER]: "1",
      ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
      ...(route.bodyType === "none"
        ? {}
        : { "content-type": route.bodyType === "json" ? "application/json" : route.bodyType }),
    },
    body: bodyOf(route, given.body),
  });
  const body: unknown = await answer.json().catch(() => null);
  if (answer.status !== route.status) throw errorFrom(body);
  return route.response.parse(body);
}

/** Posts outside of the contract's routes; true where it succeeded. */
export async function post(path: string, body: unknown): Promise<boolean> {
  const headers = { "content-type": "application/json", [CONSOLE_HEADER]: "1" };
  const answer = await send(path, { method: "POST", headers, body: JSON.stringify(body) });
  return answer.ok;
}

async function send(path: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(path, options);
  } catch (cause) {
    throw new OfflineError("nobody answered", { cause });
  }
}

function bodyOf(route: Route, body: unknown): string | Blob | null {
  if (route.bodyType === "none") return null;
  if (route.bodyType === "json") return JSON.stringify(body ?? {});
  return body instanceof Blob ? body : String(body);
}

function errorFrom(body: unknown): ApiError {
  const problem = Problem.safeParse(body);
  if (!problem.success || !isErrorCode(problem.data.code)) {
    return new ApiError("INTERNAL", { requestId: problem.data?.requestId ?? "" });
  }
  const { code, params, requestId } = problem.data;
  return new ApiError(code, { requestId, ...params });
}
