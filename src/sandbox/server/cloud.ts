// One request to an emulated Microsoft host: who calls, whether they may, the operation, the answer.

import { createAccessTokens, type AccessTokens } from "../entra/access-tokens.ts";
import { batch } from "../graph/batch.ts";
import { signInOf } from "../entra/sign-in-of.ts";
import {
  WireError,
  type Caller,
  type InnerAnswer,
  type InnerRequest,
  type Operation,
} from "../operation.ts";
import { operations } from "../operations.ts";
import { noteForAudit } from "../rules/audited.ts";
import type { World } from "../world/world.ts";
import type { Faults } from "../faults/faults.ts";
import { createIdentity } from "./identity.ts";
import { createLimits } from "./limits.ts";
import { parseBody } from "./read-body.ts";
import type { RequestMeter } from "./request-meter.ts";
import { createRouter, type Match } from "./router.ts";
import { generalCode, throttled, underFault } from "./under-fault.ts";
import { refusalAnswer, type Answer } from "./wire-answer.ts";

interface CloudRequest {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly requestId: string;
}

export interface CloudOptions {
  readonly world: World;
  readonly meter: RequestMeter;
  readonly faults: Faults;
  /** What the sandbox does not know is refused; with true it is only told to `onUnknown`. */
  readonly loose: boolean;
  readonly onUnknown: (what: string) => void;
}

/** The operations are the same for every world. */
const route = createRouter(operations);

export type Cloud = (request: CloudRequest) => Answer;

export function createCloud(options: CloudOptions): Cloud {
  const tokens = createAccessTokens();
  const limits = createLimits((tenantId) => options.world.ofTenant("users", tenantId).length);
  const { faults, meter, world } = options;
  const identity = createIdentity({ world, meter, tokens, faults });

  function perform(request: CloudRequest, { operation, path }: Match): Answer {
    const { endpoint } = operation;
    const caller = callerOf(operation, tokens, request);
    const throttleKey = path["customerId"]?.toLowerCase() ?? caller.tenantId;
    const whose = { partnerTenantId: caller.partnerTenantId, tenantId: throttleKey };
    const retryAfterSeconds = limits.count(endpoint, whose, world.now);
    if (retryAfterSeconds !== null) {
      meter.countThrottled();
      throw throttled(retryAfterSeconds);
    }
    const refuseUnknown = unknownRefuser(endpoint, options);
    const { query, unknown } = readQuery(operation, request.url);
    refuseUnknown("query parameter", unknown);
    const body = parseBody(endpoint, request.body, (fields) => refuseUnknown("field", fields));
    const fault = faults.next(endpoint.operation, throttleKey);
    if (fault?.kind === "throttled") meter.countThrottled();
    const call = { path, query, body, headers: request.headers };
    const baseUrl = request.url.origin;
    const performInner = (inner: InnerRequest) => answerInner(request, inner);
    const context = { world, caller, request: call, fault, baseUrl, performInner };
    const answer = underFault(fault, endpoint.api, () => {
      const done = operation.perform(context);
      noteForAudit(world, caller, endpoint.operation, path["customerId"]);
      return done;
    });
    return { ...answer, headers: { ...mfaHeader(world, caller, request), ...answer.headers } };
  }

  /** One of a batch: not a request of its own on the meter. */
  function answerInner(outer: CloudRequest, inner: InnerRequest): InnerAnswer {
    const request = innerRequest(outer, inner);
    const match = route(request.method, request.url.pathname);
    const isGraph = match?.operation.endpoint.api === "graph" && match.operation !== batch;
    return innerAnswer(
      answering("graph", world, request, () =>
        isGraph ? perform(request, match) : refuseUnknownOperation(request, options),
      ),
    );
  }

  function answer(request: CloudRequest): Answer {
    const asked = identity(request);
    if (asked !== null) return answering("entra", world, request, asked);
    const match = route(request.method, request.url.pathname);
    const api = match?.operation.endpoint.api ?? apiOf(request.url.pathname);
    return answering(api, world, request, () => {
      if (match === null) return refuseUnknownOperation(request, options);
      meter.count(match.operation.endpoint.operation);
      return perform(request, match);
    });
  }

  return answer;
}

function refuseUnknownOperation(
  { method, url }: CloudRequest,
  { loose, onUnknown }: CloudOptions,
): never {
  const text = `The sandbox does not emulate ${method} ${url.pathname}.`;
  onUnknown(text);
  throw new WireError(loose ? 404 : 501, loose ? 1000 : 0, text);
}

/** With the token of the request that it stands in. */
function innerRequest(outer: CloudRequest, { method, url, headers, body }: InnerRequest) {
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  const { authorization } = outer.headers;
  return {
    ...outer,
    method,
    url: new URL(`/v1.0/${url.replace(/^\//, "")}`, outer.url),
    headers: {
      ...Object.fromEntries(lower),
      ...(authorization === undefined ? {} : { authorization }),
    },
    body,
  };
}

/** What a lost connection would have answered is a timeout of the gateway inside a batch. */
function innerAnswer({ status, headers, value, isDropped }: Answer): InnerAnswer {
  if (isDropped === true) return { status: 504, headers: {}, body: null };
  const isJson = value !== undefined && !(value instanceof Uint8Array);
  return { status, headers: { ...headers }, body: isJson ? value : null };
}

/** What the sandbox does not know is refused, or in the loose one only told. */
function unknownRefuser(
  { api, operation }: Operation["endpoint"],
  { loose, onUnknown }: CloudOptions,
): (what: string, fields: readonly string[]) => void {
  return (what, fields) => {
    if (fields.length === 0) return;
    const text = `The sandbox does not know the ${what} ${fields.join(", ")} of ${operation}.`;
    onUnknown(text);
    if (!loose) throw new WireError(400, generalCode(api), text);
  };
}

function answering(
  api: Operation["endpoint"]["api"],
  world: World,
  request: CloudRequest,
  answer: () => Answer,
): Answer {
  const ids = idHeaders(api, request);
  try {
    const { headers, ...rest } = answer();
    return { ...rest, headers: { ...ids, ...headers } };
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    const { headers, ...rest } = refusalAnswer(api, error, world.now, request.requestId);
    return { ...rest, headers: { ...ids, ...headers } };
  }
}

/** 401 without a genuine token for this host, 403 where an app-only one is not enough. */
function callerOf(
  { endpoint }: Operation,
  tokens: AccessTokens,
  { headers }: CloudRequest,
): Caller {
  const graph = endpoint.api === "graph";
  const bearer = /^Bearer (.+)$/i.exec(headers["authorization"] ?? "")?.[1] ?? "";
  const caller = tokens.read(bearer);
  if (caller === null) {
    throw graph
      ? new WireError(401, "InvalidAuthenticationToken", "Access token is missing or not valid.")
      : new WireError(401, 800001, "The partner token is missing or not valid.");
  }
  if (caller.audience !== endpoint.api) {
    throw graph
      ? new WireError(
          401,
          "InvalidAuthenticationToken",
          "Access token validation failure. Invalid audience.",
        )
      : new WireError(401, 400, "Access denied: the token is for another audience.");
  }
  if (endpoint.identity === "user" && caller.kind === "app") {
    throw graph
      ? new WireError(
          403,
          "Authorization_RequestDenied",
          "Insufficient privileges to complete the operation.",
        )
      : new WireError(403, 900329, "App-only tokens are not allowed for this operation.");
  }
  return caller;
}

/**
 * Whether the sign-in behind a user's token had a second factor, for whoever asks (page "Validating API calls are
 * integrated with MFA"). How calls without one are refused since April 2026 stands on no page: none is.
 */
function mfaHeader(world: World, caller: Caller, { headers }: CloudRequest) {
  if (caller.audience !== "partnerCenter" || caller.kind !== "user") return {};
  if (headers["validatemfa"]?.toLowerCase() !== "true") return {};
  const application = world.get("applications", caller.applicationId);
  return { isMfaCompliant: String(signInOf(application ?? {}).withSecondFactor) };
}

function readQuery(
  { endpoint }: Operation,
  url: URL,
): { readonly query: Record<string, string>; readonly unknown: readonly string[] } {
  const names = new Map(endpoint.query.map((name) => [name.toLowerCase(), name]));
  const query: Record<string, string> = {};
  const unknown: string[] = [];
  for (const [key, value] of url.searchParams) {
    const name = names.get(key.toLowerCase());
    if (name === undefined) unknown.push(key);
    else query[name] = value;
  }
  return { query, unknown };
}

function idHeaders(
  api: Operation["endpoint"]["api"],
  { headers, requestId }: CloudRequest,
): Record<string, string> {
  if (api !== "partnerCenter") return { "request-id": requestId, "client-request-id": requestId };
  return {
    "MS-RequestId": requestId,
    "MS-CorrelationId": headers["ms-correlationid"] ?? requestId,
    "MS-CV": `${requestId.slice(0, 16)}.0`,
    "MS-ServerId": "handover-sandbox",
    "X-Locale": headers["x-locale"] ?? "en-US",
  };
}

function apiOf(pathname: string): Operation["endpoint"]["api"] {
  if (/^\/v1\.0\/sales\//i.test(pathname)) return "pricing";
  return /^\/v1\.0\//i.test(pathname) ? "graph" : "partnerCenter";
}
