// One emulated operation: the descriptor it serves and a synchronous function over the world.

import type { Endpoint } from "#microsoft/endpoints/endpoint.ts";
import type { Fault } from "./faults/fault.ts";
import type { World } from "./world/world.ts";

/** Who calls, from the bearer token that the emulated Entra issued. */
export interface Caller {
  /** The tenant the token was issued for: the partner's own, or a customer's (Graph there). */
  readonly tenantId: string;
  /** Home tenant of the application and user. */
  readonly partnerTenantId: string;
  readonly applicationId: string;
  readonly kind: "app" | "user";
  readonly audience: "partnerCenter" | "graph" | "pricing";
}

interface OperationRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Parsed with the descriptor's `request` schema. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

export interface OperationAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface OperationContext {
  readonly world: World;
  readonly caller: Caller;
  readonly request: OperationRequest;
  /** What this call meets, for the operations that have a part in it. */
  readonly fault: Fault | null;
  /** `http://127.0.0.1:PORT`, for absolute links. */
  readonly baseUrl: string;
  /** Performs a Graph request of the same caller, limits and faults included. */
  readonly performInner: (request: InnerRequest) => InnerAnswer;
}

/** A Graph request inside another one, and its answer. */
export interface InnerRequest {
  readonly method: string;
  /** Below the version. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface InnerAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

export interface Operation {
  readonly endpoint: Endpoint;
  /** `full`, or what is missing, for docs/sandbox-support.md. */
  readonly support: "full" | { readonly missing: string };
  /** Reads and changes the world synchronously; throws `WireError` for a refusal. */
  perform(context: OperationContext): OperationAnswer;
}

/** A refusal in Microsoft's own form and code. */
export class WireError extends Error {
  readonly status: number;
  readonly code: number | string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: number | string,
    description: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(description);
    this.name = "WireError";
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}
