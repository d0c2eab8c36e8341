// A route is a value, shared by the server that serves it and the client that calls it.

import type { z } from "zod";
import type { Permission } from "./permissions.ts";

export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  /** The operation's name in OpenAPI. */
  readonly name: string;
  readonly method: "GET" | "POST";
  /**
   * What a caller's role has to allow; whoever lacks it is refused before the body is read. `link`: nobody signs
   * in, the secret of a customer's link is the bearer.
   */
  readonly needs: Permission | "link";
  /** With `:name` for each path parameter. */
  readonly path: string;
  /** The field of the body in which somebody signs: of a caller who signed in by name it is that name. */
  readonly signature?: string;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  /** `json`, or what else the body is made of; such a body is streamed and not validated. */
  readonly bodyType: "none" | "json" | "text/csv" | "application/octet-stream";
  readonly body: Body;
  readonly status: 200 | 201;
  readonly response: Response;
}

/** What a caller passes to a route. */
export interface RouteArguments<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
> {
  readonly params: z.input<Params>;
  readonly query: z.input<Query>;
  readonly body: z.input<Body>;
}

/** The path with its parameters filled in and the query appended; undefined values are left out. */
export function pathOf(
  route: Route,
  params: Readonly<Record<string, unknown>>,
  query: Readonly<Record<string, unknown>>,
): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams();
  for (const [name, value] of given) search.append(name, String(value));
  return search.size === 0 ? path : `${path}?${search}`;
}
