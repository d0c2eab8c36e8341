// One operation of Microsoft's wire as a value. The client calls it, the sandbox serves it.

import type { z } from "zod";

/**
 * How a call may be repeated when no answer came or the answer was a server error:
 * - `safe`: reads; repeat freely.
 * - `absolute`: writes that set a state (PATCH of a subscription, assignLicense); the same body may be sent again.
 * - `readBack`: each accepted repeat can create another object (another paid subscription). Never
 *   repeated by the client: the caller reads back first (docs: MS-RequestId is not reliable there).
 */
export type RetryClass = "safe" | "absolute" | "readBack";

/** Which token the operation takes: `user` answers an app-only token with 403 900329. */
type Identity = "app" | "user" | "either";

/** The published limit an operation counts against. */
export type Budget =
  | "webhookTests"
  | "subscriptions"
  | "orders"
  | "migrations"
  | "partnerCenter"
  | "graph"
  | "token"
  | "priceSheet";

export interface Endpoint<
  Request extends z.ZodType | null = z.ZodType | null,
  Response extends z.ZodType = z.ZodType,
> {
  /** Stable name, as Microsoft's documentation names the operation, in camelCase. */
  readonly operation: string;
  readonly api: "partnerCenter" | "graph" | "entra" | "pricing";
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path from the host, with `{name}` parameters: `/v1/customers/{customerId}/carts`. */
  readonly path: string;
  /** Query parameters the operation knows; the strict sandbox refuses every other. */
  readonly query: readonly string[];
  /** Body sent; null where there is none. The sandbox parses requests with it, case-insensitively on Partner Center. */
  readonly request: Request;
  /** Body answered, parsed leniently: unknown fields are kept out. */
  readonly response: Response;
  /** HTTP statuses that mean success. */
  readonly success: readonly number[];
  readonly retry: RetryClass;
  readonly identity: Identity;
  readonly budget: Budget;
}

/** Keeps the literal types of a descriptor. */
export function endpoint<Request extends z.ZodType | null, Response extends z.ZodType>(
  descriptor: Endpoint<Request, Response>,
): Endpoint<Request, Response> {
  return descriptor;
}
