// Forms and refusals that Graph's operations share.

import { WireError, type OperationContext } from "../operation.ts";

export function notFound(what: string): WireError {
  return new WireError(
    404,
    "Request_ResourceNotFound",
    `Resource '${what}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

export function badRequest(message: string): WireError {
  return new WireError(400, "Request_BadRequest", message);
}

/** Keeps the fields named by `$select`, or `defaults` without one. Refuses names the resource does not have. */
export function selected(
  { request }: OperationContext,
  resource: Readonly<Record<string, unknown>>,
  defaults: readonly string[] | "all" = "all",
): Readonly<Record<string, unknown>> {
  const select = request.query["$select"];
  if (select === undefined && defaults === "all") return resource;
  const names = select === undefined ? defaults : select.split(",").map((name) => name.trim());
  const picked: Record<string, unknown> = {};
  for (const name of names) {
    if (!(name in resource)) throw badRequest(`Could not find a property named '${name}'.`);
    picked[name] = resource[name];
  }
  return picked;
}

export function values(items: readonly unknown[], type: string): object {
  return {
    "@odata.context": `https://graph.microsoft.com/v1.0/$metadata#${type}`,
    value: items,
  };
}
