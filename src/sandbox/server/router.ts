// Finds the operation of a method and path, in any case, as Partner Center's gateway does.

import type { Operation } from "../operation.ts";

export interface Match {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

interface Route {
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

export type Router = (method: string, pathname: string) => Match | null;

/** Paths with fewer parameters win: `relationshiprequests` is no customer id. */
export function createRouter(operations: readonly Operation[]): Router {
  const routes = new Map<string, Route[]>();
  for (const operation of operations) {
    const route = routeOf(operation);
    const key = keyOf(operation.endpoint.method, operation.endpoint.path);
    routes.set(key, [...(routes.get(key) ?? []), route]);
  }
  for (const list of routes.values()) list.sort((a, b) => a.names.length - b.names.length);

  return (method, pathname) => {
    for (const { operation, pattern, names } of routes.get(keyOf(method, pathname)) ?? []) {
      const found = pattern.exec(pathname);
      if (found === null) continue;
      const path = names.map((name, index): [string, string] => [
        name,
        decoded(found[index + 1] ?? ""),
      ]);
      return { operation, path: Object.fromEntries(path) };
    }
    return null;
  };
}

function routeOf(operation: Operation): Route {
  const names: string[] = [];
  const source = operation.endpoint.path
    .split(/(\{\w+\})/)
    .map((part) => {
      if (!part.startsWith("{")) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
      names.push(part.slice(1, -1));
      return "([^/]+?)";
    })
    .join("");
  return { operation, names, pattern: new RegExp(`^${source}/?$`, "i") };
}

function keyOf(method: string, path: string): string {
  return `${method} ${path.replace(/\/$/, "").split("/").length}`;
}

/** A broken escape stays as it is: it names nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
