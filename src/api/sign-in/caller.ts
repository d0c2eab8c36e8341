// Who asks: a person with a role, or a token that somebody made.

import type { FastifyRequest } from "fastify";
import type { Permission } from "#contract/permissions.ts";
import { ApiError } from "#contract/problem.ts";

export interface Caller {
  /** Of a token: its maker's, so that one person is never two. */
  readonly agentId: string;
  readonly name: string;
  /** Signed in by name; otherwise whoever asks says in whose name they do. */
  readonly isNamed: boolean;
  readonly permissions: readonly Permission[];
  /** Null for tokens. */
  readonly sessionHash: string | null;
  /** Of a token that somebody made; null for everybody else. */
  readonly tokenId: string | null;
  /** Brought by whoever comes with a customer's link, and by nobody else. */
  readonly linkSecret?: string;
}

/** Somebody with a customer's link: what they may see is for the link to say. */
export function linkHolder({ authorization = "" }: FastifyRequest["headers"]): Caller {
  return {
    agentId: "link",
    name: "",
    isNamed: false,
    permissions: [],
    sessionHash: null,
    tokenId: null,
    linkSecret: /^Bearer (.+)$/.exec(authorization)?.[1] ?? "",
  };
}

const callers = new WeakMap<FastifyRequest, Caller>();

export function rememberCaller(request: FastifyRequest, caller: Caller): void {
  callers.set(request, caller);
}

/** Throws NOT_SIGNED_IN where nobody was recognised. */
export function callerOf(request: FastifyRequest): Caller {
  const caller = callers.get(request);
  if (caller === undefined) throw new ApiError("NOT_SIGNED_IN");
  return caller;
}

/** Throws NOT_ALLOWED. */
export function requirePermission(caller: Caller, needs: Permission): void {
  if (!caller.permissions.includes(needs)) throw new ApiError("NOT_ALLOWED", { needs });
}
