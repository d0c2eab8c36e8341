// The one client of Microsoft's wire. Where the wire ends, in Microsoft's cloud or in the sandbox, is
// the connection's four addresses and nothing else.

import { randomUUID } from "node:crypto";
import type { z } from "zod";
import {
  createTokens,
  type Audience,
  type RefreshTokens,
  type TokenWanted,
} from "../auth/tokens.ts";
import { publicResources, type Resources } from "../clouds.ts";
import type { Endpoint } from "../endpoints/endpoint.ts";
import type { Page } from "../endpoints/wire.ts";
import type { Gate } from "./gate.ts";
import { createExchange, type Exchanged, type OnTry, type WireLog } from "./exchange.ts";
import { batchingGraphReads } from "./graph-batch.ts";
import { readAllPages } from "./paging.ts";
import { ReadOnlyError } from "./read-only-error.ts";
import { createTransport, type Transport } from "./transport.ts";

/** One partner's way to Microsoft; addresses without a trailing slash. */
export interface MicrosoftConnection {
  readonly entraUrl: string;
  readonly partnerCenterUrl: string;
  readonly graphUrl: string;
  readonly pricingUrl: string;
  /** What tokens are asked for; those of the public cloud, and of the sandbox, without it. */
  readonly resources?: Resources;
  readonly partnerTenantId: string;
  readonly applicationId: string;
  readonly clientSecret: string;
}

interface CallArguments<Request extends z.ZodType | null> {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Request extends z.ZodType ? z.input<Request> : never;
  /** Graph only: the customer's tenant to act in; the partner's own without it. */
  readonly tenantId?: string;
  /** Ties the calls of one business operation together in Microsoft's logs and ours. */
  readonly correlationId?: string;
  readonly ifMatch?: string;
  /** Ask Partner Center whether the sign-in had a second factor; the answer is a header, `ismfacompliant`. */
  readonly validateMfa?: boolean;
}

export interface MicrosoftClient {
  /** Throws `MicrosoftError`. */
  call<Request extends z.ZodType | null, Response extends z.ZodType>(
    endpoint: Endpoint<Request, Response>,
    args?: CallArguments<Request>,
  ): Promise<z.output<Response>>;
  /** The answer with its headers, names in lower case. Throws `MicrosoftError`. */
  callWithHeaders<Request extends z.ZodType | null, Response extends z.ZodType>(
    endpoint: Endpoint<Request, Response>,
    args?: CallArguments<Request>,
  ): Promise<Exchanged<z.output<Response>>>;
  /** All items of all pages. Throws `MicrosoftError`. */
  list<Item>(
    endpoint: Endpoint<null, z.ZodType<Page<Item>>>,
    args?: CallArguments<null>,
  ): Promise<Item[]>;
  /** What is called about that tenant from now on is needed by then (epoch milliseconds); null: nothing presses. */
  neededBy(tenantId: string, deadlineMs: number | null): void;
  /** Nothing but reads leaves; whatever else is called throws `ReadOnlyError`. */
  readonly isReadOnly: boolean;
  close(): Promise<void>;
}

export interface MicrosoftClientOptions {
  readonly connection: MicrosoftConnection;
  readonly refreshTokens: RefreshTokens;
  readonly log: WireLog;
  /** What carries the calls; HTTP without it. */
  readonly transport?: Transport;
  /** Asked before each call; without it none waits for a limit. */
  readonly gate?: Gate;
  /** For whoever measures. */
  readonly onTry?: OnTry | undefined;
  /** Sends reads alone. */
  readonly readOnly?: boolean;
}

export function createMicrosoftClient(options: MicrosoftClientOptions): MicrosoftClient {
  const { connection } = options;
  const transport = options.transport ?? createTransport();
  const batching = batchingGraphReads(transport, connection.graphUrl);
  const exchange = createExchange(batching, options.log, options.gate, options.onTry);
  const isReadOnly = options.readOnly === true;
  const deadlines = new Map<string, number>();
  const tokens = createTokens({
    resources: publicResources,
    ...connection,
    refreshTokens: options.refreshTokens,
    exchange,
    nowMs: () => performance.now(),
  });

  async function send<Request extends z.ZodType | null, Response extends z.ZodType>(
    endpoint: Endpoint<Request, Response>,
    args: CallArguments<Request>,
    headers: Readonly<Record<string, string>>,
  ): Promise<Exchanged<z.output<Response>>> {
    if (isReadOnly && endpoint.retry !== "safe") throw new ReadOnlyError(endpoint.operation);
    const { audience, baseUrl } = hostOf(endpoint, connection);
    const wanted: TokenWanted = {
      audience,
      tenantId: args.tenantId ?? connection.partnerTenantId,
      identity: endpoint.identity === "user" ? "user" : "app",
      correlationId: args.correlationId ?? randomUUID(),
    };
    const body = args.body === undefined ? null : JSON.stringify(args.body);
    return exchange.call(endpoint, {
      url: baseUrl + fillPath(endpoint, args.path ?? {}) + queryOf(args.query ?? {}),
      headers: {
        ...headers,
        ...(body === null ? {} : { "content-type": "application/json" }),
        ...(args.validateMfa === true ? { validatemfa: "true" } : {}),
        ...(args.ifMatch === undefined ? {} : { "if-match": args.ifMatch }),
      },
      body,
      bearer: {
        token: () => tokens.get(wanted),
        reject: (token) => tokens.reject(wanted, token),
      },
      correlationId: wanted.correlationId,
      turn: turnOf(endpoint.api === "graph" ? wanted.tenantId : args.path?.["customerId"]),
    });
  }

  function turnOf(about: string | undefined) {
    const tenantId = (about ?? connection.partnerTenantId).toLowerCase();
    return { tenantId, deadlineMs: deadlines.get(tenantId) ?? null };
  }

  return {
    call: async (endpoint, args = {}) => (await send(endpoint, args, {})).value,
    callWithHeaders: (endpoint, args = {}) => send(endpoint, args, {}),
    list: (endpoint, args = {}) =>
      readAllPages(endpoint, { query: args.query ?? {}, headers: {} }, async (request) => {
        const answer = await send(endpoint, { ...args, query: request.query }, request.headers);
        return { page: answer.value, headers: answer.headers };
      }),
    neededBy(tenantId, deadlineMs) {
      if (deadlineMs === null) deadlines.delete(tenantId);
      else deadlines.set(tenantId, deadlineMs);
    },
    isReadOnly,
    close: () => transport.close(),
  };
}

function hostOf(
  endpoint: Endpoint,
  connection: MicrosoftConnection,
): { readonly audience: Audience; readonly baseUrl: string } {
  switch (endpoint.api) {
    case "partnerCenter":
      return { audience: "partnerCenter", baseUrl: connection.partnerCenterUrl };
    case "graph":
      return { audience: "graph", baseUrl: connection.graphUrl };
    case "pricing":
      return { audience: "pricing", baseUrl: connection.pricingUrl };
    case "entra":
      throw new TypeError("tokens are fetched by the client itself");
  }
}

function fillPath(endpoint: Endpoint, values: Readonly<Record<string, string>>): string {
  return endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new TypeError(`${endpoint.operation}: ${name} is missing`);
    return encodeURIComponent(value);
  });
}

function queryOf(query: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(query).toString();
  return text === "" ? "" : `?${text}`;
}
